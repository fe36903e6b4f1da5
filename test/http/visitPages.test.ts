import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import type { VisitContent } from '../../src/visits/visit.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

/** What a reader sees of a page: its main part, without the tags. */
function seen(html: string): string {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? ''
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

const jawaBarat = aDelegation({
  institution: 'Pemerintah Provinsi Jawa Barat',
  regionCode: '32',
  programme: 'diklatpim_4',
  batch: 'IV',
})
const bogor = aDelegation({ actualCount: 30, programme: 'diklatpim_4' })

async function visitPage(differs: Partial<VisitContent>, path = '/visits/2026-03-17-kunjungan-contoh') {
  const app = await appWith({ practices: [aPractice()], visits: [aVisit(differs)] })
  const { text } = await app.http.get(path).expect(200)
  return { app, text, page: seen(text) }
}

describe('GET /visits', () => {
  const visits = [
    aVisit({ title: 'Satu', startOn: '2018-03-27', delegations: [jawaBarat] }),
    aVisit({ title: 'Dua', startOn: '2018-09-18', kind: 'studi_banding', delegations: [bogor] }),
    aVisit({
      title: 'Tiga',
      startOn: '2019-04-01',
      delegations: [aDelegation({ institution: 'LAN', regionCode: null })],
    }),
    aVisit({ title: 'Batal', startOn: '2018-01-01', status: 'dibatalkan' }),
    aVisit({ title: 'Usulan', startOn: '2026-01-01', status: 'diajukan' }),
  ]

  it('lists what the public may see by year, the latest first, and says how many', async () => {
    const { http } = await appWith({ visits })
    const { text } = await http.get('/visits').expect(200)
    assert.match(text, /<h1>3 kunjungan<\/h1>/)
    assert.match(seen(text), / 2019 .* Tiga .* 2018 .* Dua .* Satu /)
    assert.doesNotMatch(text, /Batal|Usulan/)
  })

  it('says what was asked, in the title and as chips that take it off', async () => {
    const { http } = await appWith({ visits })
    const { text } = await http.get('/visits?region=32&year=2018&kind=studi_banding').expect(200)
    assert.match(text, /<h1>1 kunjungan dari Jawa Barat pada 2018 \(Studi banding\)<\/h1>/)
    assert.match(
      text,
      /href="\/visits\?year=2018&amp;kind=studi_banding" aria-label="Hapus saringan Jawa Barat"/,
    )
    assert.match(text, /<meta name="robots" content="noindex">/)
  })

  it('counts a regency for its province, and names it whole when it is asked for itself', async () => {
    const { http } = await appWith({ visits })
    assert.match((await http.get('/visits?region=32')).text, /<h1>2 kunjungan dari Jawa Barat<\/h1>/)
    assert.match((await http.get('/visits?region=32.71')).text, /<h1>1 kunjungan dari Kota Bogor<\/h1>/)
  })

  it('takes several values of a filter as "or", and counts each value under the other filters', async () => {
    const { http } = await appWith({ visits })
    const { text } = await http.get('/visits?kind=studi_tiru&kind=studi_banding&year=2018').expect(200)
    assert.match(text, /<h1>2 kunjungan pada 2018 \(Studi banding atau Studi tiru\)<\/h1>/)
    assert.match(
      seen(text),
      /Tahun 2019 1 2018 2 Provinsi asal Jawa Barat 2 Jenis kunjungan Studi banding 1 Studi tiru 1/,
    )
  })

  it('gives pages with real links that keep the filters', async () => {
    const many = Array.from({ length: 21 }, (_visit, index) => aVisit({ title: `Kunjungan ${index}` }))
    const { http } = await appWith({ visits: many })
    const first = await http.get('/visits?year=2026').expect(200)
    assert.match(first.text, /href="\/visits\?year=2026&amp;page=2"/)
    const second = await http.get('/visits?year=2026&page=2').expect(200)
    assert.equal(second.text.match(/<article class="visit">/g)?.length, 1)
    assert.match(second.text, /rel="prev" href="\/visits\?year=2026"/)
  })

  it('says what to do when nothing fits, and when there is nothing yet', async () => {
    const { http } = await appWith({ visits })
    const none = await http.get('/visits?year=1999').expect(200)
    assert.match(none.text, /<h1>Belum ada kunjungan pada 1999<\/h1>/)
    assert.match(none.text, /<a class="button" href="\/visits">/)
    const empty = await appWith()
    assert.match((await empty.http.get('/visits').expect(200)).text, /<a class="button" href="\/practices">/)
  })

  for (const query of [
    'year=abc',
    'year=99999',
    'region=99',
    'kind=x',
    'page=-1',
    'page=1e9',
    'year=2018%00',
    'kind[]=a',
    'region=__proto__',
  ]) {
    it(`takes the absurd ${query} as no filter`, async () => {
      const { http } = await appWith({ visits })
      assert.match((await http.get(`/visits?${query}`).expect(200)).text, /<h1>3 kunjungan<\/h1>/)
    })
  }

  it('is complete in English', async () => {
    const { http } = await appWith({ visits })
    const { text } = await http.get('/en/visits?region=32&year=2018').expect(200)
    assert.match(text, /<h1>2 visits from Jawa Barat in 2018<\/h1>/)
    assert.match(text, /href="\/en\/visits\/2018-03-27-satu"/)
  })
})

describe('GET /visits/:slug', () => {
  it('shows when, where, who received whom, and how many came at the least', async () => {
    const { page } = await visitPage({
      venue: 'Ruang Rempeg Jogopati',
      hostOfficials: [{ name: 'Abdullah Azwar Anas', position: 'Bupati Banyuwangi' }],
      delegations: [jawaBarat, bogor],
    })
    assert.match(page, /Selasa, 17 Maret 2026/)
    assert.match(page, /Ruang Rempeg Jogopati/)
    assert.match(page, /Abdullah Azwar Anas, Bupati Banyuwangi/)
    assert.match(page, /paling sedikit 30 orang \(satu rombongan belum diketahui\)/)
  })

  it('links each institution to its region, and names its programme then and today', async () => {
    const { text, page } = await visitPage({ delegations: [jawaBarat, bogor] })
    assert.match(text, /<a href="\/regions\/32">Pemerintah Provinsi Jawa Barat<\/a>/)
    assert.match(text, /<a href="\/regions\/32\.71">Pemerintah Kota Bogor<\/a>/)
    assert.match(page, /Diklatpim IV, kini PKP · Angkatan IV/)
  })

  it('says that a number is not known, never 0', async () => {
    const { page } = await visitPage({ delegations: [jawaBarat] })
    assert.match(page, /Jumlah tamu belum diketahui/)
    assert.doesNotMatch(page, /\b0 orang/)
  })

  it('says that a number was only announced', async () => {
    const { page } = await visitPage({ delegations: [aDelegation({ plannedCount: 1250 })] })
    assert.match(page, /1\.250 orang menurut rencana/)
  })

  it('shows what sources say differently about the date', async () => {
    const { page } = await visitPage({ dateRemark: 'Sumber lain menulis 11–13 Desember.' })
    assert.match(page, /Catatan tanggal: Sumber lain menulis 11–13 Desember\./)
  })

  it('shows the practices studied that the public may see, and the questions about them', async () => {
    const app = await appWith({ practices: [aPractice()] })
    const draft = { slug: null, state: 'draft' } as const
    await app.store.addPractice(aPractice({ name: 'Masih Rahasia' }), draft, systemActor)
    const asked = {
      question: 'Siapa merawatnya?',
      answer: 'Warga **sendiri**.',
      answeredBy: 'Dinas',
      state: 'terbit',
    } as const
    await app.store.addVisit(
      aVisit({
        practices: ['praktik-contoh', 'masih-rahasia'],
        questions: [
          { ...asked, practice: 'praktik-contoh' },
          { ...asked, question: 'Lainnya?', practice: 'masih-rahasia' },
        ],
      }),
      systemActor,
    )
    const { text } = await app.http.get('/visits/2026-03-17-kunjungan-contoh').expect(200)
    assert.match(text, /<h3 lang="id"><a href="\/practices\/praktik-contoh">Praktik Contoh<\/a><\/h3>/)
    assert.match(text, /Warga <strong>sendiri<\/strong>/)
    assert.match(seen(text), /Dijawab oleh Dinas · Tentang Praktik Contoh/)
    assert.doesNotMatch(text, /Masih Rahasia|masih-rahasia/)
  })

  it('shows stops, quotes and sources with how far they can be relied on', async () => {
    const { page } = await visitPage({
      stops: [{ place: 'Mal Pelayanan Publik', unit: null, at: '09:30', speaker: null, topic: 'Antrean' }],
      quotes: [
        {
          text: 'Kami ingin meniru.',
          speaker: 'Elly Yulia',
          role: 'Kabid Diklat',
          consent: true,
          source: null,
        },
      ],
      sources: [
        {
          title: 'Berita',
          publisher: 'Humas',
          author: null,
          url: null,
          publishedOn: '2014-09-24',
          accessedOn: null,
          confidence: 'sedang',
          note: 'Dibaca ulang.',
        },
      ],
    })
    assert.match(page, /09:30 Mal Pelayanan Publik Antrean/)
    assert.match(page, /Kami ingin meniru\. Elly Yulia, Kabid Diklat/)
    assert.match(page, /Berita Keyakinan sedang Humas · 24 September 2014 .* Dibaca ulang\./)
  })

  it('has a breadcrumb, a date of publication, a view count and a way to cite it', async () => {
    const app = await appWith({ visits: [aVisit()], now: () => new Date('2026-05-01T20:00:00Z') })
    const { text } = await app.http.get('/visits/2026-03-17-kunjungan-contoh').expect(200)
    assert.match(text, /<li><a href="\/visits">Kunjungan<\/a><\/li>/)
    assert.match(seen(text), /Diterbitkan 2 Mei 2026 · 0 kali dilihat/)
    assert.match(seen(text), /\(2026\)\. Kunjungan Contoh \[Catatan kunjungan, Selasa, 17 Maret 2026\]/)
  })

  it('offers to change it to staff, and to nobody else', async () => {
    const { app, text } = await visitPage({})
    const edit = /href="\/staff\/visits\/2026-03-17-kunjungan-contoh\/edit"/
    assert.doesNotMatch(text, edit)
    const staff = await app.signIn('staff')
    assert.match((await staff.get('/visits/2026-03-17-kunjungan-contoh').expect(200)).text, edit)
    const trainer = await app.signIn('trainer')
    assert.doesNotMatch((await trainer.get('/visits/2026-03-17-kunjungan-contoh').expect(200)).text, edit)
  })

  it('describes itself as an event to machines, unless it is made up', async () => {
    const { text } = await visitPage({ endOn: '2026-03-18', delegations: [jawaBarat] })
    const event = JSON.parse(/ld\+json">([^<]*)</.exec(text)?.[1] ?? '{}') as Record<string, unknown>
    assert.equal(event['@type'], 'Event')
    assert.equal(event['name'], 'Kunjungan Contoh')
    assert.deepEqual([event['startDate'], event['endDate']], ['2026-03-17', '2026-03-18'])
    assert.deepEqual(event['attendee'], [{ '@type': 'Organization', name: 'Pemerintah Provinsi Jawa Barat' }])
    const madeUp = await visitPage({ isMadeUp: true })
    assert.match(madeUp.page, /Contoh buatan/)
    assert.doesNotMatch(madeUp.text, /ld\+json/)
  })

  it('is complete in English', async () => {
    const { page } = await visitPage(
      { delegations: [jawaBarat, bogor] },
      '/en/visits/2026-03-17-kunjungan-contoh',
    )
    assert.match(page, /Tuesday, 17 March 2026|Tuesday 17 March 2026/)
    assert.match(page, /at least 30 people \(one delegation not known\)/)
    assert.match(page, /Diklatpim IV, today’s PKP · Batch IV/)
    assert.doesNotMatch(page, /Rombongan|Jumlah|orang/)
  })

  it('moves an old address for good, in the reader’s language and without anything odd behind it', async () => {
    const { app } = await visitPage({})
    const [visit] = await app.store.visits()
    assert.ok(visit)
    await app.store.moveVisit({ id: visit.id, version: visit.version }, 'nama-baru', systemActor)
    const moved = await app.http.get('/visits/2026-03-17-kunjungan-contoh?x=//evil.example').expect(301)
    assert.equal(moved.headers['location'], '/visits/nama-baru')
    const english = await app.http.get('/en/visits/2026-03-17-kunjungan-contoh').expect(301)
    assert.equal(english.headers['location'], '/en/visits/nama-baru')
  })

  it('says why a visit was withdrawn, with 410, and nothing else of it', async () => {
    const { app } = await visitPage({ publicSummary: 'Isi yang ditarik.' })
    const [visit] = await app.store.visits()
    assert.ok(visit)
    await app.store.withdrawVisit({ id: visit.id, version: visit.version }, 'Tercatat dua kali.', systemActor)
    const { text } = await app.http.get('/visits/2026-03-17-kunjungan-contoh').expect(410)
    assert.match(text, /Tercatat dua kali\./)
    assert.doesNotMatch(text, /Kunjungan Contoh|Isi yang ditarik/)
    assert.doesNotMatch((await app.http.get('/visits').expect(200)).text, /Kunjungan Contoh/)
  })

  for (const status of ['diajukan', 'ditelaah', 'dibatalkan', 'ditolak'] as const) {
    it(`does not exist for the public while it is ${status}, even withdrawn or under an old address`, async () => {
      const app = await appWith({ visits: [aVisit({ status })] })
      const [visit] = await app.store.visits()
      assert.ok(visit)
      await app.http.get('/visits/2026-03-17-kunjungan-contoh').expect(404)
      const moved = await app.store.moveVisit({ id: visit.id, version: visit.version }, 'lain', systemActor)
      await app.http.get('/visits/2026-03-17-kunjungan-contoh').expect(404)
      await app.store.withdrawVisit({ id: visit.id, version: moved.version }, 'Salah.', systemActor)
      await app.http.get('/visits/lain').expect(404)
    })
  }
})

describe('What only staff may see of a visit', () => {
  const secret = 'RAHASIA'
  const hidden = aVisit({
    practices: ['praktik-contoh'],
    publicSummary: 'Ringkasan terbuka.',
    note: `${secret} note`,
    minutes: `${secret} minutes`,
    agenda: [
      { at: '09:00', title: `${secret} agenda`, place: `${secret} tempat`, speaker: `${secret} pembicara` },
    ],
    delegations: [
      aDelegation({
        leaderName: `${secret} pimpinan`,
        leaderPosition: `${secret} jabatan`,
        isLeaderPublic: false,
        letterNo: `${secret}/surat`,
        letterDate: '1999-12-31',
        contact: `${secret} kontak`,
      }),
    ],
    questions: (['baru', 'ditinjau', 'ditolak'] as const).map((state) => ({
      question: `${secret} tanya`,
      answer: `${secret} jawab`,
      answeredBy: `${secret} penjawab`,
      practice: 'praktik-contoh',
      state,
    })),
    quotes: [
      { text: `${secret} kesan`, speaker: `${secret} penutur`, role: null, consent: false, source: null },
    ],
  })
  const paths = [
    '/',
    '/visits',
    '/visits/2026-03-17-kunjungan-contoh',
    '/regions',
    '/regions/32',
    '/regions/32.71',
    '/practices',
    '/practices/praktik-contoh',
    '/search?q=kunjungan',
    '/search?q=ringkasan',
    '/search?q=rahasia',
    '/feed.xml',
    '/sitemap.xml',
    '/api/v1/visits',
    '/api/v1/visits/2026-03-17-kunjungan-contoh',
  ]

  it('is on no public page and in no feed', async () => {
    const { http } = await appWith({ practices: [aPractice()], visits: [hidden] })
    for (const path of paths.flatMap((path) => [
      path,
      path.startsWith('/api') ? path : `/en${path === '/' ? '' : path}`,
    ])) {
      const { text } = await http.get(path)
      // The search page repeats what was asked, in small letters.
      assert.doesNotMatch(text, /RAHASIA|1999-12-31|31 Desember 1999/, path)
    }
    assert.match((await http.get('/visits/2026-03-17-kunjungan-contoh')).text, /Ringkasan terbuka/)
  })
})
