import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { keptDays } from '../../src/insights/questionCounter.ts'
import { defaultFamilies } from '../../src/search/defaultSynonyms.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'

const path = '/staff/search/synonyms'

async function save(app: TestApp, agent: TestAgent, families: string, differs: Record<string, unknown> = {}) {
  const { version } = await app.store.synonyms()
  return agent
    .post(path)
    .type('form')
    .send({ families, version: String(version), ...differs })
}

describe('GET /staff/search', () => {
  const now = () => new Date('2026-03-17T12:00:00+07:00')
  const practices = [aPractice({ name: 'Kampung Sehat' })]

  it('says what will stand there while nothing was searched', async () => {
    const app = await appWith()
    const { text } = await (await app.signIn('editor')).get('/staff/search').expect(200)
    assert.match(text, /belum dimuat praktik atau kunjungan mana pun akan tampil di sini/)
    assert.match(text, /sudah tiga kali dicari, pada hari yang berbeda, dan ada hasilnya akan tampil di sini/)
  })

  it('shows what found nothing and what is searched most, with counts and the last day', async () => {
    let today = '2026-03-16'
    const app = await appWith({ practices, now: () => new Date(`${today}T12:00:00+07:00`) })
    const { questions } = app.parts
    for (const total of [1, 1]) questions.note('kampung', total)
    today = '2026-03-17'
    questions.note('kampung', 1)
    for (const total of [0, 0]) questions.note('Xyzzy', total)
    questions.note('budi santoso', 1)
    const admin = await app.signIn('admin')
    const { text } = await admin.get('/staff/search').expect(200)
    assert.match(
      text,
      /<a href="\/search\?q=xyzzy" lang="id">xyzzy<\/a><br><span class="meta">2 kali, terakhir 17 Maret 2026 · tanpa hasil/,
    )
    assert.match(text, /<a href="\/search\?q=kampung" lang="id">kampung<\/a><br><span class="meta">3 kali/)
    assert.doesNotMatch(text, /budi santoso/)
    assert.match(
      (await admin.get('/en/staff/search')).text,
      />2 times, last on 17 March 2026 · nothing found/,
    )
  })

  it('leaves out what is found by now', async () => {
    const app = await appWith({ practices, now })
    app.parts.questions.note('kampung', 0)
    app.parts.questions.note('xyzzy', 0)
    const { text } = await (await app.signIn('editor')).get('/staff/search')
    assert.doesNotMatch(text, /q=kampung/)
    assert.match(text, /q=xyzzy/)
  })

  it('keeps what is found only in part, and says so', async () => {
    const app = await appWith({ practices, now })
    app.parts.questions.note('kampung inggris', 0)
    const { text } = await (await app.signIn('editor')).get('/staff/search')
    assert.match(
      text,
      /kampung inggris<\/a><br><span class="meta">1 kali, .* · hanya sebagian katanya ditemukan/,
    )
  })

  it('takes a question off the list once a synonym answers it', async () => {
    const app = await appWith({ practices, now })
    app.parts.questions.note('posyandu lestari', 0)
    const admin = await app.signIn('admin')
    assert.match((await admin.get('/staff/search')).text, /q=posyandu/)
    assert.equal((await save(app, admin, 'posyandu lestari = kampung sehat')).status, 303)
    assert.doesNotMatch((await admin.get('/staff/search')).text, /q=posyandu/)
  })

  it('offers to add a synonym to the admin only', async () => {
    const app = await appWith({ now })
    app.parts.questions.note('xyzzy & <b>', 0)
    const offer = /href="\/staff\/search\/synonyms\?word=xyzzy%20%26%20%3Cb%3E"/
    assert.match((await (await app.signIn('admin')).get('/staff/search')).text, offer)
    for (const role of ['editor', 'trainer'] as const) {
      assert.doesNotMatch((await (await app.signIn(role)).get('/staff/search')).text, /search\/synonyms/)
    }
  })

  it('escapes what readers typed', async () => {
    const app = await appWith()
    app.parts.questions.note('<img src=x onerror=alert(1)>', 0)
    const { text } = await (await app.signIn('admin')).get('/staff/search')
    assert.doesNotMatch(text, /<img src=x/)
    assert.match(text, /&lt;img src=x/)
  })

  it('is reached from the staff menu and the staff home', async () => {
    const app = await appWith()
    const { text } = await (await app.signIn('trainer')).get('/staff')
    assert.equal(text.match(/href="\/staff\/search"/g)?.length, 2)
  })

  it('tells readers on the privacy page how long it is kept', async () => {
    const app = await appWith()
    const { text } = await app.http.get('/privacy')
    assert.match(text, new RegExp(`Sampai ${keptDays} hari tidak dicari lagi`))
  })
})

describe('GET /staff/search/synonyms', () => {
  it('shows a family a line', async () => {
    const app = await appWith()
    const { text } = await (await app.signIn('admin')).get(path).expect(200)
    assert.match(text, /\nMPP = mal pelayanan publik = mall pelayanan publik\n/)
  })

  it('begins a line with the word of a search that found nothing', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const { text } = await admin.get(`${path}?word=${encodeURIComponent('"mal"  layanan, = </textarea><b>')}`)
    assert.match(text, /\nmal layanan &lt;\/textarea&gt;&lt;b&gt; = \nbenchmarking = /)
    assert.match(text, /Lengkapi baris pertama/)
    await admin.get(`${path}?word=a&word=b&word[]=c&__proto__=x`).expect(200)
  })

  it('offers the lines of a new site that are not in the list', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    assert.doesNotMatch((await admin.get(path)).text, /<details>/)
    await app.store.saveSynonyms(1, defaultFamilies.slice(1), { id: null, name: 'uji', role: 'admin' })
    const { text } = await admin.get(path)
    assert.match(text, /Baris bawaan yang tidak ada dalam daftar ini \(1\)/)
    assert.match(text, /<li>benchmarking = studi banding/)
  })
})

describe('POST /staff/search/synonyms', () => {
  it('saves the families, with an entry in the audit', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const typed = 'pasar = pekan,  pasar   rakyat\r\n\r\n = taman = alun-alun,\r\n'
    const response = await save(app, admin, typed)
    assert.equal(response.status, 303)
    assert.equal(response.headers['location'], `${path}?done=saved`)
    assert.deepEqual((await app.store.synonyms()).families, [
      ['pasar', 'pekan', 'pasar rakyat'],
      ['taman', 'alun-alun'],
    ])
    const { entries } = await app.store.audit({ action: 'synonyms.save', limit: 5, skip: 0 })
    assert.deepEqual(
      entries.map(({ by }) => by.role),
      ['admin'],
    )
    assert.match((await admin.get(`${path}?done=saved`)).text, /Sinonim tersimpan/)
    assert.match((await admin.get('/staff/audit')).text, /Sinonim pencarian diubah/)
  })

  it('takes the list of a new site as it is, and an empty one', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    assert.equal(
      (await save(app, admin, defaultFamilies.map((family) => family.join(' = ')).join('\n'))).status,
      303,
    )
    assert.deepEqual((await app.store.synonyms()).families, defaultFamilies)
    assert.equal((await save(app, admin, ' \n ')).status, 303)
    assert.deepEqual((await app.store.synonyms()).families, [])
  })

  it('shows the lines that differ when somebody else saved in the meantime, and saves over them when asked again', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await save(app, admin, 'pasar = pekan\ntaman = kebun')
    const response = await save(app, admin, 'pasar = pasar rakyat\ntaman = kebun\nkota = urban', {
      version: '1',
    })
    assert.equal(response.status, 409)
    assert.match(
      response.text,
      /<th scope="row">pasar<\/th><td>pasar = pekan<\/td><td>pasar = pasar rakyat<\/td>/,
    )
    assert.match(response.text, /<th scope="row">kota<\/th><td><\/td><td>kota = urban<\/td>/)
    assert.doesNotMatch(response.text, /<th scope="row">taman/)
    assert.match(response.text, /name="version" value="2"/)
    assert.deepEqual((await app.store.synonyms()).families[0], ['pasar', 'pekan'])
    assert.equal((await save(app, admin, 'pasar = pasar rakyat', { version: '2' })).status, 303)
  })

  it('still knows that a form is stale after its faults were mended', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await save(app, admin, 'pasar = pekan')
    const faulty = await save(app, admin, 'pasar', { version: '1' })
    assert.equal(faulty.status, 422)
    assert.match(faulty.text, /name="version" value="1"/)
    assert.equal((await save(app, admin, 'pasar = toko', { version: '1' })).status, 409)
    assert.equal((await save(app, admin, 'pasar = toko', { version: '' })).status, 409)
  })

  const cases: [what: string, families: string, message: RegExp][] = [
    ['one word only', 'pasar = pekan\n\ncsr =', /Baris 3, “csr =”: tulis paling sedikit dua kata/],
    ['a long word', `pasar = ${'a'.repeat(81)}`, /Baris 1, “pasar = a+…”: ada kata yang lebih dari 80 huruf/],
    [
      'too many lines',
      Array.from({ length: 501 }, (_, n) => `a${n} = b${n}`).join('\n'),
      /paling banyak 500/,
    ],
    ['too many words', Array.from({ length: 31 }, (_, n) => `a${n}`).join(','), /paling banyak 30 kata/],
    ['a word in two lines', 'pasar = pekan\ntoko = Pasar', /Baris 2: “Pasar” sudah ada di baris 1/],
    [
      'its other form in two lines',
      'layanan = servis\ndinas = pelayanan',
      /Baris 2: “pelayanan” sudah ada di baris 1/,
    ],
    ['stop words only', 'pasar = yang mana', /“yang mana” hanya berisi kata umum/],
    ['signs only', 'pasar = !!', /“!!” hanya berisi kata umum atau tanda baca/],
    [
      'two forms of one word',
      'melatih = pelatihan',
      /Baris 1, “melatih = pelatihan”: kata-kata ini sudah dianggap sama/,
    ],
    ['HTML', 'pasar = <b>pekan</b>', /Tulis tanpa kode HTML/],
    ['an emoji', 'pasar = 😀', /Hapus emoji/],
    ['a null byte', 'pasar = a\u0000', /Ada huruf/],
    ['far too much', 'pasar = pekan\n'.repeat(8000), /Terlalu panjang/],
  ]
  for (const [what, families, message] of cases) {
    it(`shows the form again, as typed, for ${what}`, async () => {
      const app = await appWith()
      const admin = await app.signIn('admin')
      const response = await save(app, admin, families)
      assert.equal(response.status, 422)
      assert.match(response.text, message)
      assert.match(response.text, /<title>Kesalahan: Sinonim pencarian/)
      const typed = families.slice(0, 40).replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      assert.ok(response.text.includes(typed))
      assert.equal((await app.store.synonyms()).version, 1)
    })
  }

  it('names each faulty line, twenty at most', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const { text } = await save(app, admin, Array.from({ length: 30 }, (_, n) => `kata${n}`).join('\n'))
    assert.equal(text.match(/<li><a href="#f-families">/g)?.length, 20)
  })

  it('refuses a field of its own, and a list where a text belongs', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    assert.equal((await save(app, admin, 'pasar = pekan', { by: 'x' })).status, 422)
    assert.equal((await admin.post(path).type('form').send('families=a&families=b&version=1')).status, 422)
    assert.equal((await app.store.synonyms()).version, 1)
  })
})
