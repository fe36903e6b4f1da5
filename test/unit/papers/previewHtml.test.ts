import assert from 'node:assert/strict'
import { markdownBlocks } from '../../../src/papers/markdownBlocks.ts'
import { previewHtml } from '../../../src/papers/previewHtml.ts'

const html = (markdown: string) => previewHtml(markdownBlocks(markdown))

describe('the preview of a paper', () => {
  it('puts lists into the points that they belong to', () => {
    assert.equal(
      html('3. satu\n   - dalam\n4. dua'),
      '<ol start="3"><li>satu<ul><li>dalam</li></ul></li><li>dua</li></ol>',
    )
  })

  it('has headings below those of the page, facts as pairs, tables that scroll', () => {
    assert.equal(html('# A\n\n## B'), '<h3>A</h3>\n<h4>B</h4>')
    assert.equal(
      html('Hal : **x**'),
      '<dl class="facts"><div><dt>Hal</dt><dd><strong>x</strong></dd></div></dl>',
    )
    assert.match(html('| a |\n|---|\n| <i> |'), /<th scope="col">a<\/th>.*<td>&lt;i&gt;<\/td>/)
  })
})
