import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import type { PracticeContent } from '../../src/practices/practice.ts'
import type { Question } from '../../src/practices/question.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

const aQuestion = (differs: Partial<Question>): Question => ({
  question: 'Berapa biayanya?',
  answer: 'Kecil.',
  answeredBy: null,
  practice: null,
  state: 'terbit',
  ...differs,
})

describe('GET /practices', () => {
  const practices = [
    aPractice({ name: 'Batik', affairs: ['kebudayaan'], startDate: '2015', lifecycle: 'berjalan' }),
    aPractice({ name: 'Akta', affairs: ['adminduk'], startDate: '2016-05-02', stage: 'uji_coba' }),
    aPractice({ name: 'Cabai', affairs: ['pangan', 'kebudayaan'], trialDate: '2016' }),
  ]

  const namesIn = (html: string) =>
    [...html.matchAll(/<h3 lang="id"><a [^>]*>([^<]*)/g)].map(([, name]) => name)

  it('lists the published ones, the latest first, with counts beside each filter', async () => {
    const { http } = await appWith({ practices })
    const { text } = await http.get('/practices').expect(200)
    assert.deepEqual(namesIn(text), ['Cabai', 'Akta', 'Batik'])
    assert.match(text, /value="kebudayaan"> <span>Kebudayaan<\/span> <small>2<\/small>/)
    assert.match(text, /value="2016"> <span>2016<\/span> <small>2<\/small>/)
  })

  it('keeps what fits every filter, names the filters in the title, and offers to take each off', async () => {
    const { http } = await appWith({ practices })
    const { text } = await http.get('/practices?urusan=kebudayaan&year=2016').expect(200)
    assert.deepEqual(namesIn(text), ['Cabai'])
    assert.match(text, /<h1>1 praktik baik: Kebudayaan, 2016<\/h1>/)
    assert.match(text, /href="\/practices\?year=2016" aria-label="Hapus saringan Kebudayaan"/)
    assert.match(text, /<meta name="robots" content="noindex">/)
  })

  it('takes several values of one filter as "or"', async () => {
    const { http } = await appWith({ practices })
    const { text } = await http.get('/practices?urusan=adminduk&urusan=pangan').expect(200)
    assert.deepEqual(namesIn(text), ['Cabai', 'Akta'])
  })

  it('sorts by name and by visits', async () => {
    const { http } = await appWith({ practices, visits: [aVisit({ practices: ['batik'] })] })
    assert.deepEqual(namesIn((await http.get('/practices?sort=name')).text), ['Akta', 'Batik', 'Cabai'])
    assert.equal(namesIn((await http.get('/practices?sort=most_visited')).text)[0], 'Batik')
  })

  it('says what to do when nothing fits, and keeps a chosen value that nothing has', async () => {
    const { http } = await appWith({ practices })
    const { text } = await http.get('/practices?urusan=kehutanan').expect(200)
    assert.match(text, /Belum ada praktik yang cocok/)
    assert.match(text, /value="kehutanan" checked>/)
  })

  it('pages by real links and leaves absurd parameters out', async () => {
    const many = Array.from({ length: 14 }, (_, index) => aPractice({ name: `Praktik ${index}` }))
    const { http } = await appWith({ practices: many })
    assert.match((await http.get('/practices')).text, /href="\/practices\?page=2"/)
    assert.equal(namesIn((await http.get('/practices?page=2')).text).length, 2)
    const absurd = '/practices?page=-1&year=9999&year=<b>&urusan=x&sort=[]&stage[a]=b&__proto__=1'
    assert.equal(namesIn((await http.get(absurd).expect(200)).text).length, 12)
  })

  it('speaks English under /en and says that the names are Indonesian', async () => {
    const { http } = await appWith({ practices })
    const { text } = await http.get('/en/practices?stage=uji_coba').expect(200)
    assert.match(text, /<html lang="en">/)
    assert.match(text, /<h1>one practice: Trial<\/h1>/)
    assert.match(text, /<h3 lang="id"><a href="\/en\/practices\/akta">Akta/)
    assert.match(text, /href="\/practices\?stage=uji_coba" hreflang="id"/)
  })
})

describe('GET /practices/:slug', () => {
  async function page(differs: Partial<PracticeContent>, path = '/practices/festival'): Promise<string> {
    const { http } = await appWith({ practices: [aPractice({ name: 'Festival', ...differs })] })
    return (await http.get(path).expect(200)).text
  }

  it('says first whether it is still running and who checked when', async () => {
    const text = await page({
      lifecycle: 'berjalan',
      lastVerifiedAt: '2026-02-03',
      lastVerifiedBy: 'Bagian Organisasi',
    })
    assert.match(text, /Masih berjalan<\/span>\s*<span>Diperiksa 3 Februari 2026 oleh Bagian Organisasi/)
    const unknown = await page({})
    assert.match(unknown, /Belum diketahui apakah masih berjalan/)
    assert.match(unknown, /Belum ada yang memeriksanya/)
  })

  it('keeps the order of a delegation’s questions, unknown ones included', async () => {
    const text = await page({ problem: 'Anggaran kecil.' })
    const headings = [...text.matchAll(/<h2>([^<]*)/g)].map(([, heading]) => heading)
    assert.deepEqual(headings, [
      'Sekilas',
      'Masalah',
      'Apa yang dilakukan',
      'Hasil',
      'Syarat agar bisa ditiru',
      'Yang tidak berjalan',
      'Yang sudah datang belajar',
      'Siapa yang meniru',
      'Sumber',
      'Cara mengutip',
    ])
    assert.match(text, /Belum diketahui: sumber yang ada tidak menyebut hasilnya/)
  })

  it('shows contradicting figures side by side and says so in words', async () => {
    const metric = { label: 'Acara', exactness: 'tepat', unit: 'acara', asOf: '2012', source: null } as const
    const text = await page({
      metrics: [
        { ...metric, value: 10, disputed: true },
        { ...metric, value: 12, disputed: true },
      ],
    })
    assert.match(text, /Sumber bertentangan[^]*10 acara[^]*12 acara/)
  })

  it('shows only questions that were reviewed and answered, its own and those of public visits', async () => {
    const { http } = await appWith({
      practices: [
        aPractice({
          name: 'Festival',
          questions: [
            aQuestion({ question: 'Siapa panitianya?' }),
            aQuestion({ question: 'Rahasia?', state: 'ditinjau' }),
          ],
        }),
      ],
      visits: [
        aVisit({
          practices: ['festival'],
          questions: [
            aQuestion({ question: 'Siapa sponsornya?', practice: 'festival' }),
            aQuestion({ question: 'Belum dijawab?', practice: 'festival', answer: null }),
          ],
        }),
        aVisit({
          status: 'diajukan',
          practices: ['festival'],
          questions: [aQuestion({ question: 'Kapan boleh datang?', practice: 'festival' })],
        }),
      ],
    })
    const { text } = await http.get('/practices/festival').expect(200)
    assert.match(text, /Siapa panitianya\?/)
    assert.match(text, /Siapa sponsornya\?[^]*Ditanyakan pada kunjungan 17 Maret 2026/)
    assert.doesNotMatch(text, /Rahasia\?|Belum dijawab\?|Kapan boleh datang\?/)
  })

  it('shows who visited, with delegations and dates, and no visit that is only asked for', async () => {
    const { http } = await appWith({
      practices: [aPractice({ name: 'Festival' })],
      visits: [
        aVisit({ title: 'Bogor datang', startOn: '2014-09-23', practices: ['festival'] }),
        aVisit({
          title: 'Blitar minta datang',
          status: 'diajukan',
          practices: ['festival'],
          delegations: [aDelegation({ institution: 'Pemkab Blitar' })],
        }),
      ],
    })
    const { text } = await http.get('/practices/festival').expect(200)
    assert.match(text, /datetime="2014-09-23"[^]*Bogor datang[^]*Pemerintah Kota Bogor/)
    assert.doesNotMatch(text, /Blitar/)
  })

  it('links up to three practices about the same, the nearest first, and none that has nothing in common', async () => {
    const { store, http } = await appWith({
      practices: [
        aPractice({ name: 'Festival', summary: 'Acara seni warga desa.', affairs: ['pariwisata'] }),
        aPractice({ name: 'Sekolah', summary: 'Guru mengajar murid.', affairs: ['pendidikan'] }),
        aPractice({ name: 'Pantai', summary: 'Pasir putih.', affairs: ['pariwisata'] }),
        aPractice({ name: 'Pentas seni', summary: 'Warga desa menari.', affairs: ['pariwisata'] }),
        ...['Bank Sampah', 'Kebun Kota'].map((name) =>
          aPractice({ name, summary: 'Lain.', affairs: ['pangan'] }),
        ),
      ],
    })
    await store.addPractice(
      aPractice({ name: 'Festival seni desa' }),
      { slug: null, state: 'draft' },
      systemActor,
    )
    const { text } = await http.get('/practices/festival').expect(200)
    const similar = text.slice(text.indexOf('<h2>Praktik serupa'))
    assert.deepEqual(
      [...similar.matchAll(/<h3[^>]*><a href="([^"]*)"/g)].map(([, path]) => path),
      ['/practices/pentas-seni', '/practices/pantai'],
    )
    assert.doesNotMatch((await http.get('/practices/sekolah').expect(200)).text, /Praktik serupa/)
  })

  it('says how to cite it, and carries JSON-LD, canonical and hreflang links', async () => {
    const text = await page({ summary: 'Satu </script> kalimat.' }, '/en/practices/festival')
    assert.match(text, /How to cite[^]*http:\/\/localhost:3000\/en\/practices\/festival/)
    assert.match(text, /<link rel="canonical" href="http:\/\/localhost:3000\/en\/practices\/festival">/)
    assert.match(text, /hreflang="id" href="http:\/\/localhost:3000\/practices\/festival"/)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    const types = (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph'].map(
      (part) => part['@type'],
    )
    assert.deepEqual(types, ['Article', 'BreadcrumbList'])
  })

  it('says of a made-up practice that it is made up, and gives harvesters nothing', async () => {
    const text = await page({ isMadeUp: true })
    assert.match(text, /Contoh buatan/)
    assert.doesNotMatch(text, /ld\+json/)
  })

  it('shows text as text', async () => {
    const text = await page({ problem: '[x](javascript:alert(1)) & "kutip"', tags: ['a&b'] })
    assert.doesNotMatch(text, /href="javascript/)
    assert.match(text, /href="\/search\?q=a%26b"/)
  })

  it('counts readers, not robots', async () => {
    const { http } = await appWith({ practices: [aPractice({ name: 'Festival' })] })
    await http.get('/practices/festival').set('User-Agent', 'Mozilla/5.0')
    await http.get('/practices/festival').set('User-Agent', 'Googlebot/2.1')
    const { text } = await http.get('/practices/festival').set('User-Agent', 'Mozilla/5.0')
    assert.match(text, /2 kali dilihat/)
  })

  it('moves an old address to the new one, in the reader’s language', async () => {
    const { http, store } = await appWith({ practices: [aPractice({ name: 'Festival' })] })
    const [practice] = await store.practices()
    await store.movePractice(practice!, 'banyuwangi-festival', systemActor)
    await http
      .get('/en/practices/festival')
      .expect(301)
      .expect('Location', '/en/practices/banyuwangi-festival')
    await http
      .get('/practices/festival/history')
      .expect(301)
      .expect('Location', '/practices/banyuwangi-festival/history')
  })

  it('says why it was withdrawn: 410', async () => {
    const { http, store } = await appWith({
      practices: [aPractice({ name: 'Festival', problem: 'Tak terlihat.' })],
    })
    const [practice] = await store.practices()
    await store.withdrawPractice(practice!, 'Angkanya keliru', systemActor)
    const { text } = await http.get('/practices/festival').expect(410)
    assert.match(text, /Alasan: Angkanya keliru/)
    assert.doesNotMatch(text, /Tak terlihat/)
    await http.get('/practices/festival/history').expect(410)
    assert.doesNotMatch((await http.get('/practices')).text, /Festival/)
  })

  it('does not exist for the public while it is a draft', async () => {
    const { http, store } = await appWith()
    await store.addPractice(aPractice({ name: 'Rancangan' }), { slug: null, state: 'draft' }, systemActor)
    await http.get('/practices/rancangan').expect(404)
    await http.get('/practices/rancangan/history').expect(404)
    assert.doesNotMatch((await http.get('/practices')).text, /Rancangan/)
  })
})

describe('GET /practices/:slug/history', () => {
  async function twoVersions() {
    const first = aPractice({ name: 'Festival', problem: 'Anggaran kecil sekali.' })
    const app = await appWith({ practices: [first] })
    const [practice] = await app.store.practices()
    const second = {
      ...first,
      problem: 'Anggaran besar sekali.',
      questions: [aQuestion({ question: 'Rahasia?', state: 'baru' })],
    }
    await app.store.publishPractice(practice!, second, 'Perbaiki masalah', { ...systemActor, name: 'Sri' })
    return app
  }

  it('names who published each version when, with the note, and what changed word by word', async () => {
    const { http } = await twoVersions()
    const { text } = await http.get('/practices/festival/history').expect(200)
    assert.match(text, /Versi 2[^]*oleh Sri[^]*Perbaiki masalah[^]*Versi 1/)
    assert.match(text, /Anggaran <del>.*kecil<\/del><ins>.*besar<\/ins> sekali\./)
    assert.doesNotMatch(text, /Rahasia/, 'a question under review is not public')
  })

  it('compares the versions asked for, and takes absurd numbers as not given', async () => {
    const { http } = await twoVersions()
    const swapped = await http.get('/practices/festival/history?from=2&to=1').expect(200)
    assert.match(swapped.text, /Perubahan dari versi 1 ke versi 2/)
    const absurd = await http.get('/practices/festival/history?from=99&to=x').expect(200)
    assert.match(absurd.text, /Perubahan dari versi 1 ke versi 2/)
  })

  it('offers restoring only to those who may publish', async () => {
    const { http, signIn } = await twoVersions()
    assert.doesNotMatch((await http.get('/practices/festival/history')).text, /restoration/)
    const staff = await signIn('staff')
    assert.doesNotMatch((await staff.get('/practices/festival/history')).text, /restoration/)
    const editor = await signIn('editor')
    const { text } = await editor.get('/practices/festival/history')
    assert.match(text, /action="\/staff\/practices\/festival\/restoration"[^]*name="revision" value="1"/)
    assert.doesNotMatch(text, /name="revision" value="2"/)
  })
})
