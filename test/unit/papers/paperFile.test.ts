import assert from 'node:assert/strict'
import sharp from 'sharp'
import { paperNames } from '../../../src/host/visitRules.ts'
import { paragraph, run, table } from '../../../src/papers/blocks.ts'
import { paperFile } from '../../../src/papers/docx/paperFile.ts'
import { markdownBlocks } from '../../../src/papers/markdownBlocks.ts'
import { allOf, assertWhole, paragraphsOf, partOf } from '../../support/officeFile.ts'
import { aPaper, shippedPaper } from '../../support/paperSamples.ts'

const columns = [
  { label: 'Nama', share: 60 },
  { label: 'Tanda tangan', share: 40 },
]

describe('a paper as a DOCX file', () => {
  for (const name of paperNames) {
    it(`is whole for ${name}`, async () => {
      const file = await paperFile(shippedPaper(name))
      assertWhole(file)
      assert.ok(paragraphsOf(file).includes('Pemerintah Kabupaten Banyuwangi'))
    })
  }

  it('says its title, its maker and its language, and is set on A4 in one font', async () => {
    const file = await paperFile(aPaper([paragraph('Isi')]))
    const core = partOf(file, 'docProps/core.xml')
    assert.equal(allOf(core, 'dc:title')[0]?.text, 'Notulen: Kunjungan Contoh')
    assert.equal(allOf(core, 'dc:creator')[0]?.text, 'Pemerintah Kabupaten Banyuwangi')
    const styles = partOf(file, 'word/styles.xml')
    const [defaults] = allOf(styles, 'w:docDefaults')
    assert.ok(defaults)
    assert.equal(allOf(defaults, 'w:lang')[0]?.attributes['w:val'], 'id-ID')
    assert.equal(allOf(defaults, 'w:rFonts')[0]?.attributes['w:ascii'], 'Arial')
    const size = allOf(partOf(file, 'word/document.xml'), 'w:pgSz')[0]?.attributes
    assert.deepEqual([size?.['w:w'], size?.['w:h']], ['11906', '16838'])
  })

  it('uses the styles of headings, each of which exists', async () => {
    const file = await paperFile(aPaper(markdownBlocks('# A\n\n## B\n\n### C\n\n> D\n\n- E')))
    const known = allOf(partOf(file, 'word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    )
    const used = allOf(partOf(file, 'word/document.xml'), 'w:pStyle').map(
      ({ attributes }) => attributes['w:val'],
    )
    assert.deepEqual(used, ['Heading1', 'Heading2', 'Heading3', 'Quoted', 'ListParagraph'])
    assert.deepEqual(
      used.filter((style) => !known.includes(style)),
      [],
    )
  })

  it('numbers its pages, a letter from the second one', async () => {
    const paged = await paperFile(aPaper([paragraph('Isi')]))
    const fields = allOf(partOf(paged, 'word/footer1.xml'), 'w:instrText').map(({ text }) => text.trim())
    assert.deepEqual(fields, ['PAGE', 'NUMPAGES'])
    assert.equal(allOf(partOf(paged, 'word/document.xml'), 'w:titlePg').length, 0)
    const letter = await paperFile(aPaper([paragraph('Isi')], { isLetter: true }))
    assert.equal(allOf(partOf(letter, 'word/document.xml'), 'w:titlePg').length, 1)
    assert.equal(allOf(partOf(letter, 'word/document.xml'), 'w:footerReference').length, 2)
  })

  it('repeats the first row of a table on each page, and holds its columns', async () => {
    const file = await paperFile(
      aPaper([
        table(
          columns,
          [
            ['Siti', ''],
            ['Budi', ''],
          ],
          true,
        ),
      ]),
    )
    const rows = allOf(partOf(file, 'word/document.xml'), 'w:tr')
    assert.deepEqual(
      rows.map(
        (row) =>
          allOf(row, 'w:tblHeader').filter(({ attributes }) => attributes['w:val'] === undefined).length,
      ),
      [1, 0, 0],
    )
    const [layout] = allOf(partOf(file, 'word/document.xml'), 'w:tblLayout')
    assert.equal(layout?.attributes['w:type'], 'fixed')
    const widths = allOf(partOf(file, 'word/document.xml'), 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    )
    assert.equal(
      widths.reduce((sum, one) => sum + one, 0),
      9355,
    )
  })

  it('counts each numbered list for itself', async () => {
    const file = await paperFile(aPaper(markdownBlocks('1. a\n2. b\n\nlalu\n\n1. c\n\nlagi\n\n7. d')))
    const ids = allOf(partOf(file, 'word/document.xml'), 'w:numId').map(
      ({ attributes }) => attributes['w:val'],
    )
    assert.equal(ids[0], ids[1])
    assert.equal(new Set(ids).size, 3)
    const starts = allOf(partOf(file, 'word/numbering.xml'), 'w:start').map(
      ({ attributes }) => attributes['w:val'],
    )
    assert.ok(starts.includes('7'))
  })

  it('carries the logo, with its proportions and a word for who cannot see it', async () => {
    const bytes = await sharp({ create: { width: 300, height: 600, channels: 3, background: '#0b4f5c' } })
      .png()
      .toBuffer()
    const letterhead = { names: ['Pemerintah'], lines: [], logo: { bytes, width: 300, height: 600 } }
    const file = await paperFile(aPaper([paragraph('Isi')], { letterhead }))
    assertWhole(file)
    const size = allOf(partOf(file, 'word/document.xml'), 'wp:extent')[0]?.attributes
    assert.equal(Number(size?.['cy']) / Number(size?.['cx']), 2)
    assert.equal(
      allOf(partOf(file, 'word/document.xml'), 'wp:docPr')[0]?.attributes['descr'],
      'Logo pemerintah',
    )
  })

  it('holds any text: what XML cannot carry is left out, the rest is printed as it is', async () => {
    const odd = 'a\u0000\u0008\u001b\ufffe\ud800b <w:t>&amp;"\' ]]> \u202eterbalik\nbaris'
    const file = await paperFile(
      aPaper(
        [
          paragraph(odd),
          table([{ label: odd, share: 100 }], [[odd]]),
          { kind: 'facts', facts: [{ label: odd, runs: [run(odd)] }] },
        ],
        {
          title: odd,
          creator: odd,
          letterhead: { names: [odd], lines: [odd], logo: null },
        },
      ),
    )
    assertWhole(file)
    const printed = 'ab <w:t>&amp;"\' ]]> terbalik baris'.replace('ab', 'a\ufffdb')
    assert.equal(paragraphsOf(file).filter((text) => text === printed).length, 5)
  })

  it('holds minutes of 20,000 characters, words without end and lists of any depth', async () => {
    const long = markdownBlocks(
      `${'kata '.repeat(2000)}\n\n${'x'.repeat(10_000)}\n\n${'  - a\n'.repeat(200)}`,
    )
    const deep = markdownBlocks(
      Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`).join('\n'),
    )
    const file = await paperFile(aPaper([...long, ...deep]))
    assertWhole(file)
    const levels = allOf(partOf(file, 'word/document.xml'), 'w:ilvl').map(({ attributes }) =>
      Number(attributes['w:val']),
    )
    assert.ok(Math.max(...levels) <= 8)
  })
})
