import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { slidesFile } from '../../../../src/handouts/pptx/slidesFile.ts'
import { aFigure, aMaterial, aPracticePart } from '../../../support/material.ts'
import { allOf } from '../../../support/officeFile.ts'
import {
  assertWholeSlides,
  notesIn,
  partsIn,
  partsOf,
  slidesIn,
  titleOf,
  wordsOf,
  xmlOf,
} from '../../../support/slidesOffice.ts'
import { tempFolderForEach } from '../../../support/tempFolder.ts'

describe('the slides of a kit', () => {
  const folder = tempFolderForEach()

  it('are a whole file: nothing in it for an office program to repair', async () => {
    assertWholeSlides(await slidesFile(aMaterial()))
  })

  it('are the same bytes for the same material', async () => {
    const [one, other] = [await slidesFile(aMaterial()), await slidesFile(aMaterial())]
    assert.ok(Buffer.from(one).equals(Buffer.from(other)))
  })

  it('each have a title of their own, in the order of teaching', async () => {
    const titles = slidesIn(await slidesFile(aMaterial())).map(titleOf)
    assert.deepEqual(titles, [
      'Kerja tim: belajar dari Kabupaten Contoh',
      'Hasil belajar',
      'Yang akan dibahas',
      'Loket Contoh',
      'Loket Contoh: hasilnya',
      'Loket Contoh: yang perlu disiapkan',
      'Taman Contoh',
      'Taman Contoh: hasilnya',
      'Taman Contoh: yang perlu disiapkan',
      'Kunjungan Kota Contoh',
      'Berapa orang yang mengurus loket?',
      'Kunjungan Kota Contoh',
      'Perbandingan',
      'Bahan diskusi',
      'Kapan Loket Contoh mulai?',
      'Loket Contoh hanya melayani warga kota.',
      'Siapa yang membiayai Taman Contoh?',
      'Rujukan',
      'Teruskan belajar',
    ])
  })

  it('draw the dated, undisputed figures as bars, with the material’s numbers in chart and workbook', async () => {
    const file = await slidesFile(aMaterial())
    const parts = partsOf(file)
    const [name = '', ...others] = partsIn(parts, 'ppt/charts')
    assert.deepEqual(others, [])
    const chart = xmlOf(parts, name)
    assert.deepEqual(valuesOf(chart, 'c:val'), ['4200', '9800', '15675'])
    assert.deepEqual(valuesOf(chart, 'c:cat'), ['2013', '2014', 'April 2015'])
    const [workbook = ''] = partsIn(parts, 'ppt/embeddings')
    const sheet = xmlOf(partsOf(parts.get(workbook) ?? new Uint8Array()), 'xl/worksheets/sheet1.xml')
    assert.deepEqual(
      allOf(sheet, 'c')
        .filter(({ attributes }) => attributes['t'] !== 's')
        .map(({ text }) => text),
      ['4200', '9800', '15675'],
    )
  })

  it('show each figure with its date and source, those that differ side by side', async () => {
    const results = slideCalled(await slidesFile(aMaterial()), 'Loket Contoh: hasilnya')
    assert.match(results, /Sumber: Koran Contoh, 2014; Koran Contoh, 2015; Koran Contoh, 30 April 2015/)
    assert.match(results, /sekitar Rp 1,25 miliar \(sumber berbeda\) 2015 · Koran Contoh, 30 April 2015/)
    assert.match(results, /Rp 500 juta \(sumber berbeda\) 2015 · Koran Lain, 3 Mei 2015/)
    assert.match(results, /belum diketahui tanggal tidak tercatat · sumber tidak tercatat/)
  })

  it('draw no bars of what cannot be compared: disputed, undated, of two units, or only two', async () => {
    const figures = [
      aFigure({ asOf: '2011', asOfText: '2011' }),
      aFigure({ asOf: '2012', asOfText: '2012' }),
      aFigure({ asOf: '2013', isDisputed: true }),
      aFigure({ asOf: null, asOfText: null }),
      aFigure({ asOf: '2014', unit: 'lembar' }),
      aFigure({ asOf: '2015', value: null, text: 'belum diketahui' }),
    ]
    const file = await slidesFile(aMaterial({ parts: [aPracticePart({ figures })] }))
    assert.deepEqual(partsIn(partsOf(file), 'ppt/charts'), [])
    assertWholeSlides(file)
  })

  it('say beside the year of a bar that its figure is not exact', async () => {
    const figures = ['2011', '2012', '2013'].map((year) =>
      aFigure({
        asOf: year,
        asOfText: year,
        text: year === '2012' ? 'lebih dari 90 akta' : '80 akta',
        value: 80,
      }),
    )
    const file = await slidesFile(aMaterial({ parts: [aPracticePart({ figures })] }))
    const [name = ''] = partsIn(partsOf(file), 'ppt/charts')
    assert.deepEqual(valuesOf(xmlOf(partsOf(file), name), 'c:cat'), ['2011', '2012 (lebih dari)', '2013'])
  })

  it('hold the long text in the speaker’s notes, line by line', async () => {
    const long = `${'Kalimat yang panjang sekali. '.repeat(300)}AKHIR`
    const prose = [{ field: 'problem' as const, heading: 'Masalah', markdown: `${long}\n\n- satu\n- dua` }]
    const file = await slidesFile(aMaterial({ parts: [aPracticePart({ prose })] }))
    const index = slidesIn(file).map(titleOf).indexOf('Loket Contoh')
    const notes = notesIn(file)[index] ?? ''
    for (const said of [
      long,
      '• satu\n• dua',
      '4.200 akta · 2013 · Koran Contoh, 2014',
      'Contoh kerja tim lintas dinas.',
    ])
      assert.ok(notes.includes(said), said.slice(-40))
    const shown = slideCalled(file, 'Loket Contoh')
    assert.match(shown, /Kalimat yang panjang sekali\.( |$)/)
    assert.doesNotMatch(shown, /AKHIR|…/)
  })

  it('ask a quiz without its keys, which the notes have', async () => {
    const file = await slidesFile(aMaterial())
    const index = slidesIn(file).map(titleOf).indexOf('Kapan Loket Contoh mulai?')
    assert.match(notesIn(file)[index] ?? '', /Kunci: B\. 2013\nPenjelasan: Uji coba dimulai pada 2013\./)
    assert.doesNotMatch(slidesIn(file).map(wordsOf).join(' '), /Kunci|Penjelasan|Uji coba dimulai/)
  })

  it('have no key at all where it is for staff only', async () => {
    const file = await slidesFile(aMaterial({ hasKeys: false }))
    assert.doesNotMatch(notesIn(file).join(' '), /Kunci:|Penjelasan:/)
  })

  it('compare five practices as three and two, never one alone', async () => {
    const columns = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name: `Praktik ${name}`, address: '' }))
    const rows = [{ label: 'Mulai', cells: ['1', '2', '3', '4', null], isDifferent: true }]
    const file = await slidesFile(aMaterial({ comparison: { columns, rows } }))
    const compared = slidesIn(file)
      .filter((slide) => titleOf(slide).startsWith('Perbandingan'))
      .map(wordsOf)
    assert.deepEqual(
      compared.map((words) => [...words.matchAll(/Praktik ([A-E])/g)].map(([, name]) => name).join('')),
      ['ABC', 'DE'],
    )
    assert.match(compared[1] ?? '', /≠ Mulai 4 belum diketahui/)
  })

  it('say on every page that it is a draft, and give no address then', async () => {
    const file = await slidesFile(
      aMaterial({ edition: null, slug: null, address: 'https://tiru.contoh.go.id/k/RAHASIA' }),
    )
    const parts = partsOf(file)
    const layouts = partsIn(parts, 'ppt/slideLayouts').map((name) => wordsOf(xmlOf(parts, name)))
    assert.ok(layouts.filter((words) => words.includes('DRAF · Memuat contoh rekaan')).length >= 6)
    assert.match(slideCalled(file, 'Kerja tim: belajar dari Kabupaten Contoh'), /DRAF · .*20 Maret 2026/)
    assert.doesNotMatch([...slidesIn(file).map(wordsOf), ...notesIn(file)].join(' '), /RAHASIA/)
  })

  it('say that something is made up, and of what', async () => {
    const file = await slidesFile(aMaterial())
    assert.match(
      slideCalled(file, 'Kerja tim: belajar dari Kabupaten Contoh'),
      /contoh rekaan, bukan kejadian nyata/,
    )
    assert.match(slideCalled(file, 'Loket Contoh'), /Contoh rekaan · Masih berjalan\? Berjalan, diperiksa/)
  })

  it('speak their language to the spelling checker, and wear the government’s colour as the theme’s', async () => {
    const host = { ...aMaterial().host, colour: '#7a1f3d' }
    for (const [locale, language] of [
      ['id', 'id-ID'],
      ['en', 'en-GB'],
    ] as const) {
      const parts = partsOf(await slidesFile(aMaterial({ locale, host })))
      for (const [name, bytes] of parts) {
        const languages = [
          ...Buffer.from(bytes)
            .toString()
            .matchAll(/ lang="([^"]+)"/g),
        ].map(([, one]) => one)
        if (name.endsWith('.xml'))
          assert.deepEqual(
            [...new Set(languages)].filter((one) => one !== language),
            [],
            name,
          )
      }
      assert.equal(
        allOf(xmlOf(parts, 'ppt/theme/theme1.xml'), 'a:accent1')[0]?.children[0]?.attributes['val'],
        '7A1F3D',
      )
    }
  })

  it('tell pictures and charts in words, and make photos small', async () => {
    const path = join(folder.path, 'foto.png')
    await writeFile(
      path,
      await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#888' } })
        .png()
        .toBuffer(),
    )
    const photo = {
      path,
      mediaType: 'image/png',
      width: 3000,
      height: 2000,
      caption: 'Loket & "petugas"',
      credit: 'Wati',
    }
    const gone = { ...photo, path: '/tidak/ada.jpg' }
    const file = await slidesFile(
      aMaterial({
        parts: [aPracticePart({ photos: [photo] }), aPracticePart({ name: 'Tanpa foto', photos: [gone] })],
      }),
    )
    assertWholeSlides(file)
    const drawn = slidesIn(file).flatMap((slide) => [
      ...allOf(slide, 'p:pic'),
      ...allOf(slide, 'p:graphicFrame'),
    ])
    const told = drawn.map((one) => allOf(one, 'p:cNvPr')[0]?.attributes['descr'])
    assert.ok(told.includes('Loket & "petugas"'))
    assert.ok(
      told.some((text) =>
        text?.startsWith('Diagram batang Akta terbit (akta): 2013 4.200 akta; 2014 9.800 akta'),
      ),
    )
    assert.ok(
      told.every((text) => text !== undefined && text !== ''),
      JSON.stringify(told),
    )
    const parts = partsOf(file)
    const [jpeg = ''] = partsIn(parts, 'ppt/media').filter((name) => name.endsWith('.jpeg'))
    const { width } = await sharp(parts.get(jpeg)).metadata()
    assert.equal(width, 1600)
  })
})

function valuesOf(chart: ReturnType<typeof xmlOf>, name: string): string[] {
  return allOf(chart, name).flatMap((one) => allOf(one, 'c:v').map(({ text }) => text))
}

function slideCalled(file: Uint8Array, title: string): string {
  return slidesIn(file)
    .filter((slide) => titleOf(slide) === title)
    .map(wordsOf)
    .join(' ')
}
