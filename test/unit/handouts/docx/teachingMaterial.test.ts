import assert from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { docxFile } from '../../../../src/handouts/docx/docxFile.ts'
import type { Material } from '../../../../src/kits/material.ts'
import { aFigure, aMaterial, aPracticePart } from '../../../support/material.ts'
import { allOf, assertWhole, paragraphsOf, partOf } from '../../../support/officeFile.ts'
import type { XmlElement } from '../../../support/xmlTree.ts'

async function bahanAjar(differs: Partial<Material> = {}): Promise<Buffer> {
  return Buffer.from(await docxFile('bahan-ajar', aMaterial(differs)))
}

function wordsOf(element: XmlElement): string {
  return allOf(element, 'w:t')
    .map(({ text }) => text)
    .join('')
}

/** The rows of each table, their cells as words. */
function rowsOf(file: Buffer): string[][] {
  const rows = allOf(partOf(file, 'word/document.xml'), 'w:tr')
  return rows.map((row) => allOf(row, 'w:tc').map(wordsOf))
}

describe('the bahan ajar of a kit', () => {
  it('has a chapter for each practice, in the trainer’s order, and tells what did not work', async () => {
    const paragraphs = paragraphsOf(await bahanAjar())
    const chapters = [
      '1. Pendahuluan',
      '2. Loket Contoh',
      '3. Taman Contoh',
      '4. Kunjungan',
      'Tanya jawab',
      '5. Perbandingan',
    ]
    const places = chapters.map((chapter) => paragraphs.indexOf(chapter))
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? 0)),
      String(places),
    )
    assert.ok(paragraphs.includes('Loket keliling berhenti pada 2016.'))
    assert.ok(paragraphs.includes('Apakah perlu peraturan bupati?'))
    assert.ok(paragraphs.some((text) => text.includes('Ini bisa kami mulai besok.')))
  })

  it('puts a single quote at the end of the chapter that it follows, not on a page of its own', async () => {
    const { parts } = aMaterial()
    const quote = parts.find(({ kind }) => kind === 'quote')
    const [first, second] = parts
    assert.ok(quote && first && second)
    const paragraphs = paragraphsOf(await bahanAjar({ parts: [first, quote, second] }))
    const titles = ['2. Loket Contoh', 'Kutipan', '3. Taman Contoh']
    assert.deepEqual(
      paragraphs.filter((text) => titles.includes(text)),
      titles,
    )
  })

  it('lists its contents in a field that is filled in, each line leading to its heading', async () => {
    const document = partOf(await bahanAjar(), 'word/document.xml')
    const [contents] = allOf(document, 'w:sdtContent')
    assert.ok(contents)
    assert.match(allOf(contents, 'w:instrText')[0]?.text ?? '', /^TOC /)
    const marks = new Map(
      allOf(document, 'w:p').flatMap((paragraph) =>
        allOf(paragraph, 'w:bookmarkStart').map(({ attributes }) => [
          attributes['w:name'],
          wordsOf(paragraph),
        ]),
      ),
    )
    const lines = allOf(contents, 'w:hyperlink').map((link) => {
      const [title, page] = allOf(link, 'w:t').map(({ text }) => text)
      return { title, page, leadsTo: marks.get(link.attributes['w:anchor'] ?? '') }
    })
    assert.ok(lines.length > 10)
    for (const { title, page, leadsTo } of lines) {
      assert.equal(leadsTo, title)
      assert.match(page ?? '', /^[1-9]\d*$/)
    }
  })

  it('prints each figure with its date and source, and those that sources dispute side by side', async () => {
    const disputed = [
      aFigure({ label: 'Acara', text: '10 acara', asOfText: '2012', source: 'Koran A', isDisputed: true }),
      aFigure({ label: 'Acara', text: '12 acara', asOfText: '2012', source: 'Koran B', isDisputed: true }),
    ]
    const figures = [...disputed, aFigure({ label: 'Desa', text: '189 desa', asOfText: null, source: null })]
    const rows = rowsOf(await bahanAjar({ parts: [aPracticePart({ figures })] }))
    const first = rows.findIndex((row) => row.includes('10 acara'))
    assert.match(rows[first]?.[0] ?? '', /^AcaraSumber tidak sepakat/)
    assert.deepEqual(rows[first]?.slice(1), ['10 acara', '2012', 'Koran A'])
    assert.deepEqual(rows[first + 1]?.slice(-3), ['12 acara', '2012', 'Koran B'])
    assert.deepEqual(rows[first + 2]?.slice(1), ['189 desa', 'tanpa tanggal', 'sumber belum dicatat'])
  })

  it('has the key of its quiz for those who may see it, and no trace of it for others', async () => {
    const withKeys = paragraphsOf(await bahanAjar())
    assert.ok(withKeys.some((text) => text.endsWith('Kunci kuis')))
    assert.ok(withKeys.includes('b. 2013'))
    const without = paragraphsOf(await bahanAjar({ hasKeys: false }))
    assert.ok(without.includes('Kapan Loket Contoh mulai?'))
    assert.ok(!without.some((text) => /Kunci kuis|b\. 2013|Uji coba dimulai/.test(text)))
  })

  it('cites in APA and makes the addresses ones that can be followed', async () => {
    const file = await bahanAjar()
    const paragraphs = paragraphsOf(file)
    const cited = 'Loket “satu pintu” & 100% gratis_. (2015, April). Koran Contoh. Diakses 1 Maret 2026, dari'
    assert.ok(paragraphs.some((text) => text.startsWith(cited)))
    const relations = partOf(file, 'word/_rels/document.xml.rels').children
    const targets = relations.map(({ attributes }) => attributes['Target'])
    assert.ok(targets.includes('https://koran.contoh.id/loket?a=1&b=2'))
  })

  it('has boxes to tick, and lays a comparison of many practices across', async () => {
    const columns = ['A', 'B', 'C'].map((name) => ({ name, address: `https://x.id/${name}` }))
    const comparison = {
      columns,
      rows: [{ label: 'Mulai', cells: ['2011', null, '2013'], isDifferent: true }],
    }
    const file = await bahanAjar({ comparison })
    const document = partOf(file, 'word/document.xml')
    assert.equal(allOf(document, 'w14:checkbox').length, 3)
    const turned = allOf(document, 'w:pgSz').map(({ attributes }) => attributes['w:orient'] === 'landscape')
    assert.deepEqual(turned, [false, false, true, false])
    assert.ok(rowsOf(file).some((row) => row.join('|') === 'Mulai|2011|belum diketahui|2013'))
  })

  it('follows the language of the material in its labels', async () => {
    const paragraphs = paragraphsOf(await bahanAjar({ locale: 'en' }))
    for (const text of ['Contents', '1. Introduction', 'Figures']) assert.ok(paragraphs.includes(text), text)
  })
})

describe('pictures in the bahan ajar', () => {
  let folder: string
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'tiru-docx-'))))
  after(() => rm(folder, { recursive: true }))

  it('are made small, described and credited; one that cannot be read is left out', async () => {
    const path = join(folder, 'photo')
    const noise = { type: 'gaussian' as const, mean: 120, sigma: 60 }
    await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#000', noise } })
      .jpeg({ quality: 95 })
      .toFile(path)
    const photo = {
      path,
      mediaType: 'image/jpeg',
      width: 3000,
      height: 2000,
      caption: 'Loket',
      credit: 'Humas',
    }
    const photos = [photo, { ...photo, path: join(folder, 'gone') }]
    const file = await bahanAjar({ parts: [aPracticePart({ photos })] })
    assertWhole(file)
    assert.ok(file.length < (await stat(path)).size / 3, `${file.length} bytes`)
    const described = allOf(partOf(file, 'word/document.xml'), 'wp:docPr').map(
      ({ attributes }) => attributes['descr'],
    )
    assert.deepEqual(described, ['Hiasan garis', 'Loket · Humas'])
    assert.ok(paragraphsOf(file).includes('Loket · Humas'))
  })

  it('include the government’s logo at the foot of the cover', async () => {
    const logoPath = join(folder, 'logo')
    await sharp({ create: { width: 200, height: 100, channels: 4, background: '#0b4f5c' } })
      .png()
      .toFile(logoPath)
    const file = await bahanAjar({ host: { ...aMaterial().host, logoPath } })
    assertWhole(file)
    const size = allOf(partOf(file, 'word/footer1.xml'), 'wp:extent')[0]?.attributes
    assert.equal(Number(size?.['cx']) / Number(size?.['cy']), 2)
  })
})
