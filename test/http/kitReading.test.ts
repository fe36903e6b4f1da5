import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { addFullKit, publishFullKit } from '../support/readingKit.ts'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

function anApp(): Promise<TestApp> {
  const figure = { unit: 'akta', exactness: 'tepat', source: 'Koran Contoh', disputed: false } as const
  const metrics = [
    { ...figure, label: 'Akta', value: 4200, asOf: '2013' },
    { ...figure, label: 'Akta', value: 9800, asOf: '2014' },
    { ...figure, label: 'Akta', value: 15675, asOf: '2015' },
    { ...figure, label: 'Anggaran', value: 5, asOf: '2015', disputed: true },
    { ...figure, label: 'Anggaran', value: 12, asOf: '2015', disputed: true },
  ]
  const problem = 'Warga **tiga kali** datang. <script>alert(1)</script>'
  return appWith({
    practices: [aPractice({ name: 'Loket Contoh', metrics, problem }), aPractice({ name: 'Taman Contoh' })],
    visits: [aVisit()],
  })
}

/** The text of each chapter by its title, as the contents name them. */
async function chaptersBehind({ http }: TestApp, path: string): Promise<Map<string, string>> {
  const { text } = await http.get(path).expect(200)
  const links = [...text.matchAll(/href="([^"]+\?bagian=\d+)" data-chapter[^>]*>.*?<strong[^>]*>([^<]+)</g)]
  const chapters = new Map<string, string>()
  for (const [, address = '', title = ''] of links)
    chapters.set(title, (await http.get(address).expect(200)).text)
  return chapters
}

describe('GET /kits', () => {
  it('says so when no kit is published, and shows no draft', async () => {
    const app = await anApp()
    await addFullKit(app.store, { title: 'Naskah rahasia' })
    const { text } = await app.http.get('/kits').expect(200)
    assert.match(text, /Belum ada paket yang terbit/)
    assert.doesNotMatch(text, /Naskah rahasia/)
  })

  it('names each published kit, what it is for and how much the public sees of what it holds', async () => {
    const app = await anApp()
    await publishFullKit(app.store)
    const [practice] = await app.store.publishedPractices()
    assert.ok(practice)
    await app.store.withdrawPractice(practice, 'Salah.', systemActor)
    const { text } = await app.http.get('/kits').expect(200)
    assert.match(text, /href="\/kits\/kerja-tim-belajar-dari-contoh"/)
    assert.match(text, /Diklatpim IV, kini PKP · Kerja tim · 6 JP/)
    assert.match(text, /1 praktik · 1 kunjungan/)
    assert.match((await app.http.get('/sitemap.xml')).text, /\/kits\/kerja-tim-belajar-dari-contoh</)
  })
})

describe('GET /kits/:slug', () => {
  it('lists its chapters, each at an address of its own, with the one before and the one after', async () => {
    const app = await anApp()
    const { slug } = await publishFullKit(app.store)
    const chapters = await chaptersBehind(app, `/kits/${slug}`)
    assert.deepEqual(
      [...chapters.keys()],
      [
        'Tujuan dan rencana sesi',
        ...(await app.store.publishedPractices()).map(({ published }) => published.name),
        ...(await app.store.publicVisits()).map(({ title }) => title),
        'Praktik berdampingan',
        'Bahan diskusi',
        'Periksa pemahaman Anda',
        'Daftar pustaka',
      ],
    )
    const { text } = await app.http.get(`/kits/${slug}?bagian=2`).expect(200)
    assert.match(text, /rel="prev" href="\/kits\/[\w-]+\?bagian=1"/)
    assert.match(text, /rel="next" href="\/kits\/[\w-]+\?bagian=3"/)
    assert.match(text, /<progress max="8" value="2"/)
  })

  it('prints figures with source and date, those in dispute side by side, and a chart of the others', async () => {
    const app = await anApp()
    const { slug } = await publishFullKit(app.store)
    const text = (await chaptersBehind(app, `/kits/${slug}`)).get('Loket Contoh') ?? ''
    assert.match(text, /<svg class="chart"/)
    assert.match(text, /15\.675 akta.*2015.*Koran Contoh/s)
    assert.match(text, /class="disputed"/)
    assert.match(text, /<strong>tiga kali<\/strong>/)
    assert.doesNotMatch(text, /<script>alert/)
  })

  it('hides answers behind a click, and has none where only staff may know them', async () => {
    const app = await anApp()
    const open = await publishFullKit(app.store)
    const shut = await publishFullKit(app.store, { title: 'Kunci tertutup', areKeysStaffOnly: true })
    const quiz = async (slug: string) =>
      (await chaptersBehind(app, `/kits/${slug}`)).get('Periksa pemahaman Anda') ?? ''
    assert.match(await quiz(open.slug), /<details class="answer">.*B\. 2013.*Uji coba dimulai/s)
    const closed = await quiz(shut.slug)
    assert.match(closed, /Kapan mulai\?/)
    assert.doesNotMatch(closed, /class="answer"|Uji coba dimulai|Badan Contoh/)
  })

  it('leads from its comparison to the one in which readers put their own region beside the practices', async () => {
    const app = await anApp()
    const { slug } = await publishFullKit(app.store)
    const text = (await chaptersBehind(app, `/kits/${slug}`)).get('Praktik berdampingan') ?? ''
    const path = /href="(\/compare\?ids=[^"]+)">Bandingkan dengan daerah Anda/.exec(text)?.[1] ?? ''
    const compared = await app.http.get(path).expect(200)
    const table = /<table class="compared">.*<\/table>/s.exec(compared.text)?.[0] ?? ''
    for (const { published } of await app.store.publishedPractices())
      assert.ok(table.includes(published.name), published.name)
    assert.match(compared.text, /name="wilayah"/)
  })

  it('takes a chapter that there is not for the first page', async () => {
    const app = await anApp()
    const { slug } = await publishFullKit(app.store)
    for (const odd of ['0', '99', 'x', '-1', '1.5', '__proto__'])
      assert.match((await app.http.get(`/kits/${slug}?bagian=${odd}`).expect(200)).text, /Mulai membaca/)
  })

  it('is 404 until it is published, moves with its slug, and says why it was withdrawn', async () => {
    const app = await anApp()
    const kit = await addFullKit(app.store)
    await app.http.get(`/kits/${kit.slug}`).expect(404)
    await app.http.get(`/kits/${kit.slug}/booklet`).expect(404)
    const published = await app.store.publishKit(kit, null, systemActor)
    const moved = await app.store.moveKit(published, 'alamat-baru', systemActor)
    await app.http.get(`/kits/${kit.slug}`).expect(301).expect('Location', '/kits/alamat-baru')
    await app.store.withdrawKit(moved, 'Sumbernya dicabut.', systemActor)
    assert.match((await app.http.get('/kits/alamat-baru').expect(410)).text, /Sumbernya dicabut/)
  })

  it('shows what was published, not what is being worked on', async () => {
    const app = await anApp()
    const kit = await publishFullKit(app.store)
    const content = { ...kit.content, description: 'Belum boleh dibaca.' }
    await app.store.saveKit(kit, content, systemActor)
    assert.doesNotMatch((await app.http.get(`/kits/${kit.slug}`)).text, /Belum boleh dibaca/)
  })

  it('tells machines what it is, unless something in it is made up', async () => {
    const app = await anApp()
    const real = await publishFullKit(app.store)
    const made = await publishFullKit(app.store, { title: 'Rekaan', isMadeUp: true })
    assert.match((await app.http.get(`/kits/${real.slug}`)).text, /"LearningResource".*"PT270M"/)
    const { text } = await app.http.get(`/kits/${made.slug}`)
    assert.doesNotMatch(text, /LearningResource/)
    assert.match(text, /class="notice warn made-up"/)
  })

  it('counts readings of its first page, and offers a copy to those who are signed in', async () => {
    const app = await anApp()
    const kit = await publishFullKit(app.store)
    const path = `/kits/${kit.slug}`
    for (const address of [path, path, `${path}?bagian=2`])
      await app.reader().get(address).set('User-Agent', browser).expect(200)
    assert.equal(app.parts.views.of(`kit:${kit.id}`), 2)
    assert.doesNotMatch((await app.http.get(path)).text, /\/copy"/)
    const trainer = await app.signIn('trainer')
    assert.match((await trainer.get(path)).text, new RegExp(`action="/staff${path}/copy"`))
  })

  it('prints as a booklet, and a long one as several', async () => {
    const app = await anApp()
    const { slug } = await publishFullKit(app.store)
    const { text } = await app.http.get(`/kits/${slug}/booklet`).expect(200)
    assert.equal(text.match(/class="booklet-chapter"/g)?.length, 8)
    const quiz = Array.from({ length: 200 }, (_, index) => ({
      kind: 'isian' as const,
      question: `Soal ${index}`,
      accepted: [],
      explanation: null,
    }))
    const references = Array.from({ length: 100 }, (_, index) => `Pustaka ${index}.`)
    const items = [...(await app.store.publishedPractices())].flatMap(({ id: practiceId }) =>
      Array.from({ length: 15 }, () => ({ kind: 'practice' as const, practiceId, revision: 1, note: null })),
    )
    const long = await publishFullKit(app.store, { title: 'Panjang', quiz, references, items })
    const second = await app.http.get(`/kits/${long.slug}/booklet?paper=a4&page=2`).expect(200)
    assert.match(second.text, /class="booklet a4"/)
    assert.match(second.text, /bagian 2 dari 2/)
  })
})

describe('GET /k/:token', () => {
  it('shows what is being worked on, says so, and stays out of search engines', async () => {
    const app = await anApp()
    const kit = await addFullKit(app.store)
    const { token } = await app.store.openLink('kit', kit.id, null, systemActor)
    for (const path of [`/k/${token}`, `/k/${token}?bagian=1`, `/en/k/${token}/booklet`]) {
      const { text, headers } = await app.http.get(path).expect(200)
      assert.match(headers['x-robots-tag'] ?? '', /noindex/)
      assert.match(text, /naskah yang masih dikerjakan|draft that is being worked on/)
      assert.doesNotMatch(text, new RegExp(`http[^"<]*${token}(?![^<]*(rel="|og:))[^"<]*</`))
    }
    await app.store.closeLink('kit', kit.id, systemActor)
    await app.http.get(`/k/${token}`).expect(404)
  })

  it('keeps the answers of a quiz from who has only the link, and draft practices from everybody', async () => {
    const app = await anApp()
    const draft = aPractice({ name: 'Praktik rahasia' })
    const hidden = await app.store.addPractice(draft, { slug: null, state: 'draft' }, systemActor)
    const item = { kind: 'practice' as const, practiceId: hidden.id, revision: 1, note: null }
    const kit = await addFullKit(app.store, { areKeysStaffOnly: true, items: [item] })
    const { token } = await app.store.openLink('kit', kit.id, null, systemActor)
    const { text } = await app.http.get(`/k/${token}/booklet`).expect(200)
    assert.match(text, /Kapan mulai\?/)
    assert.doesNotMatch(text, /class="answer"|Uji coba dimulai|Badan Contoh|Praktik rahasia/)
  })
})

describe('GET /practices/:slug', () => {
  it('names the published kits that it stands in', async () => {
    const app = await anApp()
    const [practice] = await app.store.publishedPractices()
    await addFullKit(app.store, { title: 'Naskah rahasia' })
    const { slug } = await publishFullKit(app.store)
    const { text } = await app.http.get(`/practices/${practice?.slug}`).expect(200)
    assert.match(text, new RegExp(`Dipakai dalam paket diklat.*href="/kits/${slug}"`, 's'))
    assert.doesNotMatch(text, /Naskah rahasia/)
  })
})
