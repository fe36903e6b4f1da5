import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { childrenOf, parseXml, textOf } from '../support/xmlTree.ts'

const odd = 'Belajar <cepat> & "tepat" – \u0008 semua'
const records = {
  practices: [aPractice({ name: 'Taman & Kota', summary: 'Taman <indah>.' })],
  visits: [
    aVisit({ title: odd, startOn: '2014-09-23', publicSummary: 'Bupati **menerima** tamu.' }),
    aVisit({ title: 'Usulan', status: 'diajukan', delegations: [aDelegation({ regionCode: '11.01' })] }),
  ],
  config: { baseUrl: 'https://tiru.example.go.id' },
}

async function read({ http }: TestApp, path: string, type: RegExp) {
  const { text, headers } = await http.get(path).expect(200)
  assert.match(headers['content-type'] ?? '', type)
  return parseXml(text)
}

const isAtom = /^application\/atom\+xml; charset=utf-8$/

describe('GET /feed.xml', () => {
  it('is a valid Atom feed of the newest practices and visits that the public sees', async () => {
    const app = await appWith(records)
    const feed = await read(app, '/feed.xml', isAtom)
    assert.equal(feed.name, 'feed')
    assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated', 'author']) assert.notEqual(textOf(feed, name).trim(), '')
    const entries = childrenOf(feed, 'entry')
    assert.deepEqual(entries.map((entry) => textOf(entry, 'title')).toSorted(), [
      'Belajar <cepat> & "tepat" –  semua',
      'Taman & Kota',
    ])
    for (const entry of [feed, ...entries]) {
      assert.match(textOf(entry, 'id'), /^urn:uuid:[0-9a-f-]{36}$/)
      assert.ok(!Number.isNaN(Date.parse(textOf(entry, 'updated'))))
      for (const link of childrenOf(entry, 'link')) {
        assert.match(link.attributes['href'] ?? '', /^https:\/\/tiru\.example\.go\.id\//)
      }
    }
    const ids = [feed, ...entries].map((entry) => textOf(entry, 'id'))
    assert.equal(new Set(ids).size, ids.length)
  })

  it('tells of a visit the day, who came, and its summary without marks', async () => {
    const app = await appWith({ ...records, practices: [] })
    const [entry] = childrenOf(await read(app, '/feed.xml', isAtom), 'entry')
    assert.ok(entry)
    assert.equal(
      textOf(entry, 'summary'),
      'Selasa, 23 September 2014. Pemerintah Kota Bogor. Bupati menerima tamu.',
    )
  })

  it('keeps an entry’s id when its address changes', async () => {
    const app = await appWith(records)
    const idOf = async () =>
      childrenOf(await read(app, '/feed.xml', isAtom), 'entry')
        .map((entry) => textOf(entry, 'id'))
        .toSorted()
    const before = await idOf()
    const [visit] = await app.store.publicVisits()
    assert.ok(visit)
    await app.store.moveVisit({ id: visit.id, version: visit.version }, 'alamat-baru', systemActor)
    assert.deepEqual(await idOf(), before)
    assert.match((await app.http.get('/feed.xml')).text, /\/visits\/alamat-baru"/)
  })

  it('is another feed in English, with English pages', async () => {
    const app = await appWith(records)
    const english = await read(app, '/en/feed.xml', isAtom)
    assert.equal(english.attributes['xml:lang'], 'en')
    assert.notEqual(textOf(english, 'id'), textOf(await read(app, '/feed.xml', isAtom), 'id'))
    const hrefs = childrenOf(english, 'entry').flatMap((entry) =>
      childrenOf(entry, 'link').map((link) => link.attributes['href'] ?? ''),
    )
    for (const href of hrefs) assert.match(href, /^https:\/\/tiru\.example\.go\.id\/en\//)
    assert.match(english.text, /Tuesday 23 September 2014|Tuesday, 23 September 2014/)
  })

  it('answers 304 to a reader who has it already, and anew once something was withdrawn', async () => {
    const app = await appWith(records)
    const { etag = '' } = (await app.http.get('/feed.xml').expect(200)).headers
    await app.http.get('/feed.xml').set('If-None-Match', etag).expect(304)
    const [visit] = await app.store.publicVisits()
    assert.ok(visit)
    await app.store.withdrawVisit({ id: visit.id, version: visit.version }, 'Salah.', systemActor)
    await app.http.get('/feed.xml').set('If-None-Match', etag).expect(200)
  })

  it('says of a made-up record that it is one', async () => {
    const app = await appWith({
      practices: [aPractice({ isMadeUp: true })],
      visits: [aVisit({ isMadeUp: true })],
    })
    const entries = childrenOf(await read(app, '/feed.xml', isAtom), 'entry')
    assert.equal(entries.length, 2)
    for (const entry of entries) assert.match(textOf(entry, 'summary'), /^Contoh buatan/)
  })
})

describe('GET /sitemap.xml', () => {
  it('names every page that answers 200, in both languages, and nothing that is not public', async () => {
    const app = await appWith({ ...records, config: {} })
    const urls = childrenOf(await read(app, '/sitemap.xml', /^application\/xml/), 'url')
    const paths = urls.map((url) => textOf(url, 'loc').replace('http://localhost:3000', ''))
    for (const path of [
      '/',
      '/en',
      '/practices/taman-kota',
      '/en/visits',
      '/regions/32',
      '/en/regions/32.71',
    ]) {
      assert.ok(paths.includes(path), path)
    }
    assert.doesNotMatch(paths.join(' '), /usulan|11\.01|staff/)
    for (const path of paths) await app.http.get(path).expect(200)
  })

  it('has no second part while one is enough', async () => {
    const { http } = await appWith(records)
    await http.get('/sitemap-1.xml').expect(200)
    for (const part of ['2', '0', '-1', 'x', '1e3']) await http.get(`/sitemap-${part}.xml`).expect(404)
  })
})

describe('GET /robots.txt', () => {
  it('keeps robots from staff pages and secret links in both languages, and names the sitemap', async () => {
    const { http } = await appWith(records)
    const { text, headers } = await http.get('/robots.txt').expect(200)
    assert.match(headers['content-type'] ?? '', /^text\/plain/)
    for (const path of [
      '/staff',
      '/login',
      '/v/',
      '/a/',
      '/g/',
      '/en/staff',
      '/en/login',
      '/en/v/',
      '/en/a/',
      '/en/g/',
    ]) {
      assert.ok(text.split('\n').includes(`Disallow: ${path}`), path)
    }
    assert.match(text, /^Sitemap: https:\/\/tiru\.example\.go\.id\/sitemap\.xml$/m)
  })
})

describe('GET /opensearch.xml', () => {
  it('tells a browser the site’s name and where its search is, in the reader’s language', async () => {
    const app = await appWith(records)
    const site = await app.store.site()
    await app.store.saveSite(site.version, { ...site, name: 'Tiru <Uji> & Coba' }, systemActor)
    const type = /^application\/opensearchdescription\+xml/
    const described = await read(app, '/opensearch.xml', type)
    assert.equal(textOf(described, 'LongName'), 'Tiru <Uji> & Coba')
    assert.ok(textOf(described, 'ShortName').length <= 16)
    const templates = [described, await read(app, '/en/opensearch.xml', type)].map(
      (root) => childrenOf(root, 'Url')[0]?.attributes['template'],
    )
    assert.deepEqual(templates, [
      'https://tiru.example.go.id/search?q={searchTerms}',
      'https://tiru.example.go.id/en/search?q={searchTerms}',
    ])
  })
})
