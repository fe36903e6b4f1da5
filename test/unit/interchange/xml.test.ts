import assert from 'node:assert/strict'
import { array, assert as holds, integer, pre, property, string } from 'fast-check'
import { element, textElement, xmlDocument } from '../../../src/interchange/xml.ts'
import { parseXml } from '../../support/xmlTree.ts'

// Every UTF-16 unit, halves of surrogate pairs too.
const anyText = array(integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))

describe('XML', () => {
  it('reads back as the text that was put in, in an element and in an attribute', () => {
    holds(
      property(string({ unit: 'grapheme' }), (text) => {
        // Control characters cannot be in XML at all; a reader makes every line end and tab in an attribute a space.
        // oxlint-disable-next-line no-control-regex
        pre(!/[\u0000-\u001f\ufffe\uffff]/.test(text))
        const read = parseXml(xmlDocument(element('a', { b: text }, [textElement('c', text)])))
        assert.deepEqual([read.attributes['b'], read.text.trim()], [text, text.trim()])
      }),
    )
  })

  it('leaves out what XML cannot hold, and stays well formed whatever the text is', () => {
    holds(
      property(anyText, (text) => {
        parseXml(xmlDocument(element('a', { b: text }, [textElement('c', text)])))
      }),
    )
    assert.equal(textElement('a', 'x\u0000\u000b\ud800y\ufffe'), '<a>xy</a>')
  })

  it('escapes the five characters that mean something in XML', () => {
    assert.equal(textElement('a', `<b> & "c" 'd'`), '<a>&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;</a>')
  })
})

describe('the XML reader of these tests', () => {
  for (const broken of [
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a>x & y</a>',
    '<a>&nbsp;</a>',
    'text',
    '<a/>text',
    '<a b="<"/>',
    '<a><b></a></b>',
    '',
  ]) {
    it(`refuses ${broken || 'nothing'}`, () => {
      assert.throws(() => parseXml(broken))
    })
  }
})
