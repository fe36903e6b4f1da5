import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fontCoverage } from '../../../../src/handouts/pdf/setting/fontCoverage.ts'
import { cut, linesOf } from '../../../../src/handouts/pdf/setting/lines.ts'
import { printable } from '../../../../src/handouts/pdf/setting/printable.ts'
import { run, type Run } from '../../../../src/papers/blocks.ts'

const latin = (codePoint: number): boolean => codePoint < 0x300
// Each character is one point wide.
const faces = { hasGlyph: latin, widthOf: (text: string): number => Array.from(text).length }
const plain = { size: 10, isBold: false, isItalic: false }
const textsOf = (runs: Run[], width: number): string[] =>
  linesOf(runs, plain, width, faces).map(({ stretches }) => stretches.map(({ text }) => text).join('|'))

describe('what can be printed', () => {
  it('is the text itself where the font has it', () => {
    assert.equal(printable('señor\nJosé', latin), 'señor\nJosé')
  })

  it('composes letters and their marks', () => {
    assert.equal(printable('e\u0301', latin), 'é')
  })

  it('leaves out what cannot be seen', () => {
    assert.equal(printable('a\u00adb\u200bc\u0000d\ufe0f', latin), 'abcd')
  })

  it('is a box for each character seen, however it is made', () => {
    assert.equal(printable('x 👨‍👩‍👧 漢字 \ud800', latin), 'x □ □□ □')
  })
})

describe('lines', () => {
  it('end between words, with a space that parts them', () => {
    assert.deepEqual(textsOf([run('satu dua tiga')], 8), ['satu dua ', 'tiga'])
  })

  it('keep a word together that is partly bold', () => {
    assert.deepEqual(textsOf([run('kata ber'), run('tebal', true), run('.')], 10), ['kata ', 'ber|tebal|.'])
  })

  it('end where the writer ended them', () => {
    assert.deepEqual(textsOf([run('satu\ndua')], 80), ['satu ', 'dua'])
  })

  it('break a word that is wider than a line, without a space in it', () => {
    assert.deepEqual(textsOf([run('abcdefghij kl')], 4), ['abcd', 'efgh', 'ij ', 'kl'])
  })

  it('part an address after its strokes', () => {
    const [first] = textsOf([run('https://contoh.go.id/praktik/loket')], 25)
    assert.equal(first, 'https://contoh.go.id/')
  })

  it('say that more followed when they are cut', () => {
    const lines = cut(linesOf([run('satu dua tiga')], plain, 4, faces), 2)
    assert.equal(lines.at(-1)?.stretches[0]?.text.replace(/ +/g, ' '), 'dua …')
  })
})

describe('the font of the PDF', () => {
  it('has what Indonesian, names and figures need', () => {
    const covered = fontCoverage(readFileSync('data/fonts/SourceSans3_400Regular.ttf'))
    const lacking = Array.from('AZazéñüçøłşāḥṭ“”‘’–—…•·≠≥≤½²°€☐□→').filter(
      (one) => !covered.has(one.codePointAt(0) ?? 0),
    )
    assert.deepEqual(lacking, [])
    assert.equal(covered.has(0x6f22), false)
  })
})
