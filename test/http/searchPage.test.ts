import assert from 'node:assert/strict'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

const records = {
  practices: [
    aPractice({ name: 'Taman Publik', summary: 'Taman dibangun dengan dana CSR.', affairs: ['pariwisata'] }),
    aPractice({ name: 'Bank Sampah', summary: 'Warga menabung sampah.', affairs: ['lingkungan_hidup'] }),
  ],
  visits: [aVisit({ title: 'Belajar taman', practices: ['taman-publik'] })],
}

/** Titles of the hits, in order, with "|" where a note parts the list. */
function listIn(html: string): string[] {
  const results = html.slice(html.indexOf('<form class="columns'))
  return [...results.matchAll(/<p class="notice">([^<]*)<\/p>|<h3[^>]*><a[^>]*>([^<]*)</g)].map(
    ([, note, title]) => title ?? `| ${note}`,
  )
}

describe('GET /search', () => {
  it('says what was asked and how much was found, in the title and the heading', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman').expect(200)
    assert.match(text, /<title>2 hasil untuk “taman”/)
    assert.match(text, /<h1>2 hasil untuk “taman”<\/h1>/)
  })

  it('marks the words found and links to the record', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=menabung').expect(200)
    assert.match(text, /href="\/practices\/bank-sampah"/)
    assert.match(text, /<mark>menabung<\/mark>/)
  })

  it('says in which part of the record the words stand, unless it is the summary', async () => {
    const { http } = await appWith({
      practices: [
        aPractice({ name: 'A', results: 'Sampah berkurang separuh.' }),
        aPractice({ name: 'B', summary: 'Tentang sampah.' }),
      ],
    })
    const { text } = await http.get('/search?q=sampah').expect(200)
    assert.equal(text.match(/ · di Hasil/g)?.length, 1)
    assert.doesNotMatch(text, /di Ringkasan/)
    assert.match((await http.get('/en/search?q=sampah').expect(200)).text, / · in Results/)
  })

  it('shows each chosen filter as a chip whose link removes it', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman&type=practice&urusan=pariwisata').expect(200)
    assert.match(text, /1 praktik untuk “taman”/)
    assert.match(text, /class="chip" href="\/search\?q=taman&amp;urusan=pariwisata"/)
  })

  it('takes several values of a filter, and keeps them all chosen', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?urusan=pariwisata&urusan=lingkungan_hidup&type=practice')
    assert.match(text, /<h1>2 praktik<\/h1>/)
    for (const affair of ['pariwisata', 'lingkungan_hidup'])
      assert.match(text, new RegExp(`type="checkbox" name="urusan" value="${affair}" checked`))
  })

  it('keeps a chosen filter that finds nothing among the filters', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman&urusan=sosial').expect(200)
    assert.match(text, /name="urusan" value="sosial" checked/)
  })

  it('offers practices, visits or both by a link each, with counts; both at once is the same as all', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman&type=visit&sort=newest').expect(200)
    const links = [...text.matchAll(/<a href="([^"]*)"( aria-current="true")?>([^<]*) \((\d+)\)<\/a>/g)]
    assert.deepEqual(
      links.map(([, path = '', chosen, label, count]) => [
        path.replaceAll('&amp;', '&'),
        chosen ? '*' : '',
        label,
        count,
      ]),
      [
        ['/search?q=taman&sort=newest', '', 'Semua', '2'],
        ['/search?q=taman&type=practice&sort=newest', '', 'Praktik', '1'],
        ['/search?q=taman&type=visit&sort=newest', '*', 'Kunjungan', '1'],
      ],
    )
    assert.match(text, /<input type="hidden" name="type" value="visit">/)
    const both = await http.get('/search?q=taman&type=practice&type=visit').expect(200)
    assert.match(both.text, /2 hasil untuk “taman”/)
    assert.match(both.text, /aria-current="true">Semua \(2\)/)
  })

  it('calls a region by its name, a regency only when it is chosen', async () => {
    const { http } = await appWith({
      visits: [aVisit({ delegations: [aDelegation({ regionCode: '32.71' })] })],
    })
    const all = await http.get('/search').expect(200)
    assert.match(all.text, /value="32"> <span>Jawa Barat</)
    assert.doesNotMatch(all.text, /value="32.71"/)
    const chosen = await http.get('/search?region=32.71').expect(200)
    assert.match(chosen.text, /value="32.71" checked> <span>Kota Bogor</)
  })

  it('says which synonyms it searched too', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=tjsl').expect(200)
    assert.match(text, /Juga mencari: CSR/)
    assert.match(text, /Taman Publik/)
  })

  it('shows what an unknown word may have meant, says so, and leads back to what was typed', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=tamann&urusan=pariwisata').expect(200)
    assert.match(text, /<h1>2 hasil untuk “taman”<\/h1>/)
    assert.match(text, /Menampilkan hasil untuk <strong lang="id">taman<\/strong>/)
    assert.match(text, /href="\/search\?q=tamann&amp;urusan=pariwisata&amp;verbatim=1"[^>]*>tamann</)
    const verbatim = await http.get('/search?q=tamann&verbatim=1').expect(200)
    assert.match(verbatim.text, /Tidak ada hasil untuk “tamann”/)
    assert.match(verbatim.text, /href="\/search\?q=tamann">Cari juga ejaan yang mirip</)
  })

  it('answers as typed, in words that it knows, when verbatim is asked for by the API too', async () => {
    const { http } = await appWith(records)
    const [respelled, verbatim] = await Promise.all([
      http.get('/api/v1/search?q=tamann').expect(200),
      http.get('/api/v1/search?q=tamann&verbatim=1').expect(200),
    ])
    assert.deepEqual([respelled.body.suggestion, respelled.body.total], ['taman', 2])
    assert.deepEqual([verbatim.body.suggestion, verbatim.body.total], [null, 0])
  })

  it('keeps the spelling as typed when a filter or an order is chosen', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman&verbatim=1').expect(200)
    assert.match(text, /<input type="hidden" name="verbatim" value="1">/)
  })

  it('shows records with every word first, then says that the others hold only some', async () => {
    const { http } = await appWith({
      practices: [
        aPractice({ name: 'Taman baca' }),
        aPractice({ name: 'Taman baca sampah' }),
        aPractice({ name: 'Sampah desa' }),
      ],
    })
    const { text } = await http.get('/search?q=baca+sampah').expect(200)
    assert.match(text, /<h1>3 hasil/)
    const [first, note, ...others] = listIn(text)
    assert.equal(first, 'Taman baca sampah')
    assert.equal(note, '| Berikut ini hanya memuat sebagian kata Anda')
    assert.deepEqual(others.toSorted(), ['Sampah desa', 'Taman baca'])
  })

  it('says so when no record holds every word', async () => {
    const { http } = await appWith({
      practices: [aPractice({ name: 'Taman baca' }), aPractice({ name: 'Sampah desa' })],
    })
    const [note, ...titles] = listIn((await http.get('/search?q=baca+sampah').expect(200)).text)
    assert.match(note ?? '', /^\| Belum ada catatan yang memuat semua kata Anda/)
    assert.equal(titles.length, 2)
  })

  it('parts the list at the same place on whatever page that is', async () => {
    const whole = Array.from({ length: 22 }, (_, at) => aPractice({ name: `Taman baca ${at}` }))
    const half = Array.from({ length: 21 }, (_, at) =>
      aPractice({ name: `${at % 2 === 0 ? 'Baca' : 'Taman'} ${at}` }),
    )
    const { http } = await appWith({ practices: [...whole, ...half] })
    const pages: string[][] = []
    for (const page of [1, 2, 3]) {
      const { text } = await http.get(`/search?q=baca+taman&page=${page}`).expect(200)
      pages.push(listIn(text))
    }
    const [first = [], second = [], third = []] = pages
    assert.deepEqual([first.length, second.length, third.length], [20, 21, 4])
    assert.deepEqual(
      [...first, ...second.slice(0, 2)].filter((title) => !title.startsWith('Taman baca')),
      [],
    )
    for (const note of [second[2], third[0]])
      assert.match(note ?? '', /^\| Berikut ini hanya memuat sebagian/)
    const titles = pages.flat().filter((title) => !title.startsWith('|'))
    assert.equal(new Set(titles).size, 43)
  })

  it('shows the last page to who asks for one after it', async () => {
    const practices = Array.from({ length: 21 }, (_, at) => aPractice({ name: `Taman ${at}` }))
    const { http } = await appWith({ practices })
    const { text } = await http.get('/search?q=taman&page=500').expect(200)
    assert.equal(listIn(text).length, 1)
    assert.match(text, /Halaman 2 dari 2/)
  })

  it('explains in a line how to ask for a phrase, and for what should not be there', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search').expect(200)
    assert.match(text, /Persis seperti ini: &#34;dana desa&#34; · tanpa kata: -pasar/)
  })

  it('proposes what to do next when nothing is found', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=xyzzy').expect(200)
    assert.match(text, /Tidak ada hasil untuk “xyzzy”/)
    for (const way of ['/practices', '/visits', '/request-visit'])
      assert.match(text, new RegExp(`class="button quiet" href="${way}"`))
  })

  it('offers the same search with less asked when filters, an exclusion or a phrase left nothing', async () => {
    const { http } = await appWith(records)
    const waysFrom = async (query: string) => {
      const { text } = await http.get('/search').query(query).expect(200)
      assert.match(text, /Tidak ada hasil/)
      const buttons = text.matchAll(/class="button quiet" href="([^"]*)"/g)
      return [...buttons].map(([, path = '']) => decodeURIComponent(path.replaceAll('&amp;', '&')))
    }
    assert.deepEqual((await waysFrom('q=taman&urusan=sosial&sort=newest')).slice(0, 2), [
      '/search?q=taman&sort=newest',
      '/practices',
    ])
    assert.equal((await waysFrom('q=taman -publik -"belajar taman"'))[0], '/search?q=taman')
    assert.equal((await waysFrom('q="publik taman"'))[0], '/search?q=publik+taman')
    assert.deepEqual((await waysFrom('q=“publik taman” -warga')).slice(0, 3), [
      '/search?q=“publik+taman”',
      '/search?q=publik+taman+-warga',
      '/practices',
    ])
  })

  it('names the feed of this search, for a program and for a person', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman&urusan=pariwisata&sort=relevance').expect(200)
    const path = '/search\\.xml\\?q=taman&amp;urusan=pariwisata'
    assert.match(
      text,
      new RegExp(
        `<link rel="alternate" type="application/atom\\+xml" title="Cari: taman, Pariwisata – Tiru" href="${path}">`,
      ),
    )
    assert.match(text, new RegExp(`<a href="${path}">Ikuti pencarian ini`))
  })

  it('escapes what was typed, and never fails on absurd parameters', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search').query({ q: '"><script>alert(1)</script>' }).expect(200)
    assert.doesNotMatch(text, /<script>alert/)
    for (const query of [
      'q=*',
      'q=10:30',
      'q=a&q=b',
      'q[x]=1',
      'year=abc&region=..&sort=x&page=-5',
      'q=%00',
      '__proto__=1',
      'page=99999999',
    ]) {
      await http.get(`/search?${query}`).expect(200)
    }
    await http.get('/search?q=%').expect(200)
  })

  it('is complete in English', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/en/search?q=taman').expect(200)
    assert.match(text, /<html lang="en">/)
    assert.match(text, /2 results for “taman”/)
    assert.match(text, /href="\/en\/practices\/taman-publik"/)
  })
})
