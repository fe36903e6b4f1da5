import assert from 'node:assert/strict'
import type { Block } from '../../../src/papers/blocks.ts'
import { markdownBlocks } from '../../../src/papers/markdownBlocks.ts'
import { plainText } from '../../../src/papers/tableBlocks.ts'

/** "heading2 Judul", "paragraph Isi": the kind and the words of each block. */
function told(markdown: string): string[] {
  return markdownBlocks(markdown).map(tell)
}

function tell(block: Block): string {
  if (block.kind === 'heading') return `heading${block.level} ${plainText(block.runs)}`
  if (block.kind === 'paragraph') return `${block.place} ${plainText(block.runs)}`
  if (block.kind === 'facts')
    return block.facts.map(({ label, runs }) => `${label}=${plainText(runs)}`).join(';')
  if (block.kind === 'table')
    return [block.columns.map(({ label }) => label), ...block.rows.map((cells) => cells.map(plainText))]
      .map((cells) => cells.join('|'))
      .join(' / ')
  if (block.kind === 'list')
    return block.points
      .map(({ depth, isNumbered, runs }) => `${'>'.repeat(depth)}${isNumbered ? '#' : '-'}${plainText(runs)}`)
      .join(' ')
  return block.kind
}

describe('Markdown as blocks', () => {
  it('has headings of three levels, paragraphs and quotes', () => {
    assert.deepEqual(told('# Satu\n\n## Dua\n\n##### Lima\n\nIsi\nbaris\n\n> kata'), [
      'heading1 Satu',
      'heading2 Dua',
      'heading3 Lima',
      'body Isi\nbaris',
      'quoted kata',
    ])
  })

  it('keeps what is bold and what leans apart', () => {
    const [block] = markdownBlocks('biasa **tebal _keduanya_** akhir')
    assert.ok(block?.kind === 'paragraph')
    assert.deepEqual(block.runs, [
      { text: 'biasa ', isBold: false, isItalic: false },
      { text: 'tebal ', isBold: true, isItalic: false },
      { text: 'keduanya', isBold: true, isItalic: true },
      { text: ' akhir', isBold: false, isItalic: false },
    ])
  })

  it('nests lists, and keeps a second paragraph of a point in it', () => {
    assert.deepEqual(told('1. satu\n   - dalam\n     - lagi\n2. dua\n\n   lanjutan'), [
      '#satu >-dalam >>-lagi #dua\nlanjutan',
    ])
  })

  it('counts on from the number that a list begins with, also behind a table in it', () => {
    const [first, other] = [markdownBlocks('3. tiga\n4. empat')[0], markdownBlocks('999999999. x')[0]]
    assert.equal(first?.kind === 'list' && first.start, 3)
    assert.equal(other?.kind === 'list' && other.start, 1)
    const parted = markdownBlocks('1. satu\n\n   | a |\n   |---|\n   | b |\n\n2. dua')
    assert.deepEqual(parted.map(tell), ['#satu', 'a / b', '#dua'])
    assert.equal(parted[2]?.kind === 'list' && parted[2].start, 2)
  })

  it('reads a table, and makes lines of one that is too wide for a page', () => {
    assert.deepEqual(told('| a | b |\n|---|--:|\n| 1 | **2** |\n| 3 |'), ['a|b / 1|2 / 3|'])
    const wide = (cell: string) => `|${` ${cell} |`.repeat(70)}`
    const [labels, row, ...others] = told(`${wide('a')}\n${wide('--')}\n${wide('b')}`)
    assert.match(labels ?? '', /^body a \| a/)
    assert.match(row ?? '', /^body b \| b/)
    assert.equal(others.length, 0)
  })

  it('takes lines that read "Label : value" as facts, and no other lines', () => {
    assert.deepEqual(told('Nomor : 1\nHal : **penting** sekali\nLampiran :'), [
      'Nomor=1;Hal=penting sekali;Lampiran=',
    ])
    assert.deepEqual(told('Pukul 09: mulai\nHal : x'), ['body Pukul 09: mulai\nHal : x'])
  })

  it('shows HTML, pictures and code as the text that they are, and where a link leads', () => {
    assert.deepEqual(
      told('<b>x</b> ![y](z.png) `kode` [situs](https://contoh.go.id) [a@b.id](mailto:a@b.id)'),
      ['body <b>x</b> !y (z.png) kode situs (https://contoh.go.id) a@b.id'],
    )
    assert.deepEqual(told('```\nsatu\n  dua\n```'), ['body satu\n  dua'])
  })

  it('takes whatever is typed', () => {
    const deep = '> '.repeat(300) + '- '.repeat(300) + 'x'
    for (const odd of ['', '\n\n', '-', '|', '1.', '#', deep, '*'.repeat(20_000), '| a\n'.repeat(5000)]) {
      assert.ok(Array.isArray(markdownBlocks(odd)))
    }
  })
})
