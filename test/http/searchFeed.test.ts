import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { childrenOf, parseXml, textOf } from '../support/xmlTree.ts'

const records = {
  practices: [
    aPractice({ name: 'Taman & <Kota>', startDate: '2012', affairs: ['pariwisata'] }),
    aPractice({ name: 'Taman Baca', startDate: '2020', affairs: ['perpustakaan'] }),
    aPractice({ name: 'Bank Sampah' }),
  ],
  visits: [
    aVisit({
      title: 'Belajar taman',
      startOn: '2024-05-02',
      delegations: [aDelegation({ regionCode: '32.71' })],
    }),
  ],
  config: { baseUrl: 'https://tiru.example.go.id' },
}

async function read({ http }: TestApp, path: string) {
  const { text, headers } = await http.get(path).expect(200)
  assert.equal(headers['content-type'], 'application/atom+xml; charset=utf-8')
  const feed = parseXml(text)
  const entries = childrenOf(feed, 'entry')
  const links = Object.fromEntries(
    childrenOf(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']]),
  )
  return { feed, links, entries, titles: entries.map((entry) => textOf(entry, 'title')) }
}

describe('GET /search.xml', () => {
  it('is a feed of what answers the question, what was published last first', async () => {
    const { feed, titles } = await read(await appWith(records), '/search.xml?q=taman')
    assert.equal(feed.name, 'feed')
    assert.deepEqual(titles, ['Belajar taman', 'Taman Baca', 'Taman & <Kota>'])
  })

  it('tells of a practice that is published now, however long ago it began', async () => {
    const practices = Array.from({ length: 53 }, (_, at) =>
      aPractice({ name: `Taman ${at}`, startDate: '2020' }),
    )
    const app = await appWith({ ...records, practices })
    await app.store.addPractice(
      aPractice({ name: 'Taman tua', startDate: '1998' }),
      { slug: null, state: 'published' },
      systemActor,
    )
    assert.equal((await read(app, '/search.xml?q=taman')).titles[0], 'Taman tua')
  })

  it('applies the filters, and any other order that is asked for', async () => {
    const app = await appWith(records)
    assert.deepEqual((await read(app, '/search.xml?q=taman&urusan=perpustakaan')).titles, ['Taman Baca'])
    assert.deepEqual((await read(app, '/search.xml?region=32')).titles, ['Belajar taman'])
    await app.store.addVisit(aVisit({ practices: ['taman-kota'] }), systemActor)
    const visited = await read(app, '/search.xml?q=taman&type=practice&sort=most_visited')
    assert.deepEqual(visited.titles, ['Taman & <Kota>', 'Taman Baca'])
  })

  it('says in its title what is looked for, and where', async () => {
    const app = await appWith(records)
    const site = await app.store.site()
    await app.store.saveSite(site.version, { ...site, name: 'Tiru <Uji>' }, systemActor)
    const titleOf = async (path: string) => textOf((await read(app, path)).feed, 'title')
    assert.equal(await titleOf('/search.xml?q=csr'), 'Cari: csr – Tiru <Uji>')
    assert.equal(
      await titleOf('/search.xml?q="csr"&region=32.71&urusan=sosial'),
      'Cari: "csr", Sosial, Kota Bogor – Tiru <Uji>',
    )
    assert.equal(await titleOf('/en/search.xml'), 'Search: all practices and visits – Tiru <Uji>')
  })

  it('names itself and the page it belongs to, in the reader’s language and without what means nothing', async () => {
    const app = await appWith(records)
    const { links } = await read(
      app,
      '/en/search.xml?page=7&q=taman+kota&stage=&sort=newest&type=practice&x=1',
    )
    assert.deepEqual(links, {
      self: 'https://tiru.example.go.id/en/search.xml?q=taman+kota&type=practice',
      alternate: 'https://tiru.example.go.id/en/search?q=taman+kota&type=practice&sort=newest',
    })
    const relevant = await read(app, '/search.xml?q=taman&sort=relevance')
    assert.equal(relevant.links['self'], 'https://tiru.example.go.id/search.xml?q=taman&sort=relevance')
  })

  it('keeps its id and those of its entries, which are those of the site’s feed', async () => {
    const app = await appWith(records)
    const idsOf = async (path: string) => {
      const { feed, entries } = await read(app, path)
      return { own: textOf(feed, 'id'), entries: entries.map((entry) => textOf(entry, 'id')) }
    }
    const once = await idsOf('/search.xml?q=taman')
    const [practice] = await app.store.publishedPractices()
    await app.store.publishPractice(
      practice!,
      { ...practice!.published, name: 'Taman baru' },
      null,
      systemActor,
    )
    const again = await idsOf('/search.xml?x=1&q=taman')
    assert.equal(again.own, once.own)
    assert.notEqual((await idsOf('/search.xml?q=kota')).own, once.own)
    const known = (await idsOf('/feed.xml')).entries
    assert.ok(again.entries.length > 0 && again.entries.every((id) => known.includes(id)))
  })

  it('tells a reader that nothing has changed, until something has', async () => {
    const app = await appWith(records)
    const { headers } = await app.http.get('/search.xml?q=sampah').expect(200)
    const again = () => app.http.get('/search.xml?q=sampah').set('If-None-Match', headers['etag'] ?? '')
    await again().expect(304)
    await app.store.addPractice(
      aPractice({ name: 'Sampah jadi berkah' }),
      { slug: null, state: 'published' },
      systemActor,
    )
    await again().expect(200)
  })

  it('holds at most 50 entries, and none is a valid feed too', async () => {
    const practices = Array.from({ length: 53 }, (_, at) => aPractice({ name: `Taman ${at}` }))
    const app = await appWith({ ...records, practices })
    assert.equal((await read(app, '/search.xml?q=taman')).titles.length, 50)
    const { feed, titles } = await read(app, '/search.xml?q=xyzzy')
    assert.deepEqual(titles, [])
    assert.ok(!Number.isNaN(Date.parse(textOf(feed, 'updated'))))
  })

  it('holds nothing that the public may not see', async () => {
    const app = await appWith({
      ...records,
      visits: [aVisit({ title: 'Permintaan taman', status: 'diajukan' })],
    })
    await app.store.addPractice(
      aPractice({ name: 'Taman rahasia' }),
      { slug: null, state: 'draft' },
      systemActor,
    )
    const { titles } = await read(app, '/search.xml?q=taman')
    assert.deepEqual(titles.toSorted(), ['Taman & <Kota>', 'Taman Baca'])
  })

  it('holds nothing that is withdrawn while it is written', async () => {
    const app = await appWith(records)
    const { search } = app.parts
    const { ask } = search
    search.ask = async (question) => {
      const answer = await ask(question)
      for (const visit of await app.store.visits())
        if (visit.withdrawal === null) await app.store.withdrawVisit(visit, 'ganda', systemActor)
      return answer
    }
    const { titles } = await read(app, '/search.xml?q=taman')
    assert.deepEqual(titles.toSorted(), ['Taman & <Kota>', 'Taman Baca'])
  })
})
