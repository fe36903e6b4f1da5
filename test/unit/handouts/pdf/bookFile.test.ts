import assert from 'node:assert/strict'
import { bookFile } from '../../../../src/handouts/pdf/bookFile.ts'
import { practicesIn, type Material } from '../../../../src/kits/material.ts'
import { aMaterial, aPracticePart, aWork } from '../../../support/material.ts'
import { allTags, openPdf, pagesOf, wholeText } from '../../../support/pdfFile.ts'

const pagesWith = async (differs: Partial<Material> = {}): ReturnType<typeof pagesOf> =>
  pagesOf(await bookFile(aMaterial(differs)))

const textWith = async (differs: Partial<Material> = {}): Promise<string> =>
  (await pagesWith(differs)).map(({ text }) => text).join('\n')

const proseOf = (markdown: string): Partial<Material> => ({
  parts: [aPracticePart({ prose: [{ field: 'problem', heading: 'Masalah', markdown }] })],
})

describe('the bahan ajar as PDF', () => {
  it('says its title, author, language and that it is tagged', async () => {
    const document = await openPdf(await bookFile(aMaterial({ title: 'Kopi & <teh>' })))
    const { info, metadata } = await document.getMetadata()
    const { Title, Author, Language } = info as Record<string, string>
    assert.deepEqual([Title, Author, Language], ['Kopi & <teh>', 'Wati Contoh, widyaiswara', 'id'])
    assert.equal(metadata.get('dc:title'), 'Kopi & <teh>')
    assert.equal((await document.getMarkInfo())?.Marked, true)
    assert.deepEqual(await document.getViewerPreferences(), { DisplayDocTitle: true })
  })

  it('has a bookmark for each chapter and each of its sections', async () => {
    const document = await openPdf(await bookFile(aMaterial()))
    const outline = await document.getOutline()
    assert.deepEqual(
      outline.slice(0, 3).map(({ title }) => title),
      ['Tentang bahan ajar ini', 'Bab 1: Loket Contoh', 'Bab 2: Taman Contoh'],
    )
    assert.ok(outline[1]?.items.some(({ title }) => title === 'Prasyarat'))
  })

  it('closes a chapter with the quotes that follow it', async () => {
    const { parts } = aMaterial()
    const [first, second] = parts
    const quote = parts.find(({ kind }) => kind === 'quote')
    assert.ok(first && second && quote)
    const document = await openPdf(await bookFile(aMaterial({ parts: [first, quote, second] })))
    const [, loket, taman] = await document.getOutline()
    assert.equal(loket?.items.at(-1)?.title, 'Kutipan')
    assert.equal(taman?.title, 'Bab 2: Taman Contoh')
  })

  it('gives in its contents the page on which each chapter begins', async () => {
    const pages = await pagesWith()
    const contents = pages[1]?.text ?? ''
    const begins = (title: string): number =>
      pages.findIndex((page, index) => index > 1 && isTitled(page, title)) + 1
    for (const title of ['Loket Contoh', 'Kunjungan Kota Contoh', 'Bahan diskusi', 'Kunci jawaban'])
      assert.ok(begins(title) > 2 && contents.includes(String(begins(title))), title)
    const numbers = pages[1]?.tags.map(wholeText).join('').match(/\d+$/gm)
    assert.equal(numbers?.at(-1), String(pages.length))
  })

  it('numbers its pages, the cover apart', async () => {
    const pages = await pagesWith()
    assert.doesNotMatch(pages[0]?.text ?? '', /Halaman/)
    for (const [index, { artifacts }] of pages.entries())
      if (index > 0) assert.ok(artifacts.includes(`Halaman ${index + 1} dari ${pages.length}`))
  })

  it('shows figures on which sources differ beside each other, each with its source', async () => {
    const rows = (await pagesWith()).flatMap(({ tags }) => allTags(tags).filter(({ role }) => role === 'TR'))
    const budget = rows.find((row) => wholeText(row).includes('Koran Lain'))
    assert.deepEqual(
      budget?.children.map((cell) => wholeText(cell).trim().replace(/\s+/g, ' ')),
      [
        'Anggaran',
        'sekitar Rp 1,25 miliar 2015 · Koran Contoh, 30 April 2015',
        'Rp 500 juta 2015 · Koran Lain, 3 Mei 2015',
      ],
    )
  })

  it('lists what it rests on in the APA style, with links', async () => {
    const pages = await pagesWith()
    const last = pages.findLast((page) => isTitled(page, 'Daftar pustaka'))
    assert.match(
      last?.text ?? '',
      /Pemerintah Kabupaten Contoh\. \(2026, 2 Maret\)\. Loket Contoh\. Tiru Contoh\./,
    )
    assert.ok(last?.links.includes('https://koran.contoh.id/loket?a=1&b=2'))
  })

  it('says on every page that it is a draft, and does not when it is published', async () => {
    const draft = await pagesWith({ edition: null })
    assert.ok(draft.every(({ text }) => text.includes('DRAF')))
    assert.doesNotMatch(await textWith(), /DRAF/)
  })

  it('says on every page that something in it is made up, and does not otherwise', async () => {
    const buatan = await pagesWith({ isMadeUp: true })
    assert.ok(buatan.every(({ text }) => /contoh buatan/.test(text)))
    const real = practicesIn(aMaterial()).map((part) => ({ ...part, isMadeUp: false }))
    assert.doesNotMatch(await textWith({ isMadeUp: false, parts: real }), /buatan/)
  })

  it('holds the keys on its last page, or nowhere', async () => {
    const pages = await pagesWith()
    assert.match(pages.at(-1)?.text ?? '', /Kunci jawaban[\s\S]*B\. 2013/)
    const others = pages.slice(0, -1).map(({ text }) => text)
    assert.doesNotMatch(others.join(''), /Uji coba dimulai pada 2013|PT Contoh \/ Contoh/)
    assert.doesNotMatch(await textWith({ hasKeys: false }), /Kunci jawaban|Uji coba dimulai pada 2013/)
  })

  it('lays a comparison of more than two practices on its long side', async () => {
    const columns = ['Satu', 'Dua', 'Tiga'].map((name) => ({ name, address: `https://contoh.go.id/${name}` }))
    const rows = [{ label: 'Mulai', cells: ['2011', '2012', null], isDifferent: true }]
    const isLying = (page: { width: number; height: number }): boolean => page.width > page.height
    const pages = await pagesWith({ comparison: { columns, rows } })
    assert.deepEqual(
      pages.filter(isLying).map((page) => isTitled(page, 'Perbandingan praktik')),
      [true],
    )
    assert.equal((await pagesWith()).some(isLying), false)
  })

  it('speaks English when asked', async () => {
    const text = await textWith({ locale: 'en', edition: null })
    assert.match(text, /Contents/)
    assert.match(text, /Page 2 of \d+/)
    assert.match(text, /DRAFT/)
  })

  it('embeds its fonts', async () => {
    const file = Buffer.from(await bookFile(aMaterial())).toString('latin1')
    assert.match(file, /\/FontFile2/)
    assert.doesNotMatch(file, /\/BaseFont \/(Helvetica|Times|Courier)/)
  })

  it('follows no address but those of the web and of mail', async () => {
    const pages = await pagesWith({
      references: [
        aWork('a', { url: 'javascript:alert(1)' }),
        aWork('b', { url: 'https://contoh.go.id/漢' }),
      ],
    })
    const links = pages.flatMap((page) => page.links)
    assert.ok(links.includes('https://contoh.go.id/%E6%BC%A2'))
    assert.ok(links.every((link) => link.startsWith('https://')))
  })

  it('is the same file for the same material', async () => {
    assert.deepEqual(await bookFile(aMaterial()), await bookFile(aMaterial()))
  })
})

describe('bad input for the PDF', () => {
  it('is a short book when the kit is empty', async () => {
    const nothing = {
      parts: [],
      comparison: null,
      sessions: [],
      discussion: [],
      quiz: [],
      references: [],
      indicators: [],
    }
    const pages = await pagesWith(nothing)
    assert.equal(pages.length, 4)
    assert.match(pages[3]?.text ?? '', /belum berisi praktik atau kunjungan/)
  })

  it('shows a box for each character that the font lacks, and keeps the others', async () => {
    const text = await textWith({ parts: [aPracticePart({ name: 'Ñandú 👨‍👩‍👧 漢字 “é” –…' })] })
    assert.match(text, /Ñandú □ □□ “é” –…/)
  })

  it('breaks a word of 100,000 characters', async () => {
    const text = await textWith(proseOf('a'.repeat(100_000)))
    assert.ok((text.match(/a{40,}/g) ?? []).join('').length >= 100_000)
  })

  it('sets a field of 100,000 characters whole', async () => {
    const text = await textWith(proseOf(`${'kata panjang '.repeat(7_700)} tamat`))
    assert.equal(text.match(/panjang/g)?.length, 7_700)
    assert.match(text, /tamat/)
  })

  it('makes a book of twenty practices in five seconds of work, and one of two hundred at all', async () => {
    const parts = (count: number): Material['parts'] => Array.from({ length: count }, () => aPracticePart())
    // Of the processor, so that other work on the machine does not count.
    const start = process.cpuUsage()
    await bookFile(aMaterial({ parts: parts(20) }))
    assert.ok(process.cpuUsage(start).user < 5_000_000)
    assert.ok((await bookFile(aMaterial({ parts: parts(200) }))).length > 1_000_000)
  }).timeout(60_000)
})

function isTitled({ tags }: { tags: Parameters<typeof wholeText>[0][] }, title: string): boolean {
  const [document] = tags
  const titles =
    document?.children.flatMap((section) => section.children.filter(({ role }) => role === 'H1')) ?? []
  return titles.some((one) => wholeText(one).trim() === title)
}
