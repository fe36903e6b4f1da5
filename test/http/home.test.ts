import assert from 'node:assert/strict'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

describe('GET /', () => {
  const figure = (html: string, label: RegExp) =>
    new RegExp(`<dt>${label.source}</dt><dd>([^<]*)</dd>`).exec(html)?.[1]

  it('counts practices, visits, institutions and people from the records', async () => {
    const { http } = await appWith({
      practices: [aPractice(), aPractice({ name: 'Buatan', isMadeUp: true })],
      visits: [
        aVisit({
          delegations: [aDelegation({ actualCount: 30 }), aDelegation({ institution: 'Pemprov Jabar' })],
        }),
        aVisit({ delegations: [aDelegation({ plannedCount: 1000 })] }),
        aVisit({ isMadeUp: true, delegations: [aDelegation({ institution: 'Buatan', actualCount: 5 })] }),
        aVisit({ status: 'diajukan' }),
      ],
    })
    const { text } = await http.get('/').expect(200)
    assert.equal(figure(text, /praktik baik tercatat/), '1')
    assert.equal(figure(text, /kunjungan belajar/), '2')
    assert.equal(figure(text, /instansi yang datang/), '2')
    assert.equal(figure(text, /orang tercatat/), '1.030')
  })

  it('ranks the most visited, and shows the latest visits and ways in by affair', async () => {
    const { http } = await appWith({
      practices: [aPractice({ name: 'Sepi' }), aPractice({ name: 'Ramai', affairs: ['kesehatan'] })],
      visits: [aVisit({ title: 'Kunjungan ke Ramai', practices: ['ramai'] })],
    })
    const { text } = await http.get('/').expect(200)
    const [, ranking = ''] = /<ol class="ranking">([^]*?)<\/ol>/.exec(text) ?? []
    assert.match(ranking, /Ramai<\/a><br><span class="meta">1 kunjungan/)
    assert.doesNotMatch(ranking, /Sepi/)
    assert.match(text, /Kunjungan ke Ramai/)
    assert.match(text, /href="\/practices\?urusan=kesehatan"/)
    assert.doesNotMatch(text, /href="\/practices\?urusan=pendidikan"/)
  })

  it('has the search box, feed, OpenSearch and both languages in its head', async () => {
    const { http } = await appWith({ practices: [aPractice()] })
    const { text } = await http.get('/en').expect(200)
    assert.match(text, /<form class="search-box" role="search" action="\/en\/search">/)
    assert.match(text, /type="application\/atom\+xml" title="[^"]+" href="\/en\/feed.xml"/)
    assert.match(text, /rel="search" type="application\/opensearchdescription\+xml"/)
    assert.match(text, /hreflang="x-default" href="http:\/\/localhost:3000\/"/)
    assert.match(text, /What would you like to adopt\?/)
  })

  it('says so when nothing is published yet', async () => {
    const { http } = await appWith()
    assert.match((await http.get('/').expect(200)).text, /Situs ini masih kosong/)
  })

  it('has a bar for those who are signed in, with the pages of their role', async () => {
    const { signIn } = await appWith()
    const admin = await (await signIn('admin')).get('/')
    assert.match(admin.text, /href="\/staff\/users"[^]*action="\/logout"/)
    const staff = await (await signIn('staff')).get('/')
    assert.match(staff.text, /href="\/staff\/visits"/)
    assert.doesNotMatch(staff.text, /href="\/staff\/users"/)
  })
})

describe('GET /about, /accessibility, /privacy', () => {
  it('are there in both languages, with their own titles', async () => {
    const { http } = await appWith()
    const titles = new Set<string>()
    for (const path of [
      '/about',
      '/accessibility',
      '/privacy',
      '/en/about',
      '/en/accessibility',
      '/en/privacy',
    ]) {
      const { text } = await http.get(path).expect(200)
      titles.add(/<title>([^<]*)/.exec(text)?.[1] ?? '')
    }
    assert.equal(titles.size, 6)
  })

  it('give what is filled in of the contact, and say so when nothing is', async () => {
    const { http, store } = await appWith()
    assert.match((await http.get('/about').expect(200)).text, /Pengelola belum mengisi surel/)
    const { version, updatedAt: _, ...site } = await store.site()
    const content = { ...site, contactEmail: 'humas@contoh.go.id', contactPhone: null }
    await store.saveSite(version, content, { id: null, name: 'uji', role: 'system' })
    const { text } = await http.get('/about').expect(200)
    assert.match(text, /<dt>Surel<\/dt>\s*<dd><a href="mailto:humas@contoh.go.id">/)
    assert.doesNotMatch(text, /<dt>Telepon|Pengelola belum mengisi/)
  })
})
