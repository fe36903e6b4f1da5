import assert from 'node:assert/strict'
import { openViewCounter } from '../../src/insights/viewCounter.ts'
import { sentence } from '../../src/storage/sentence.ts'
import { StoreUnavailable } from '../../src/storage/store.ts'
import { appWith } from '../support/app.ts'
import { aVisit } from '../support/builders.ts'
import { tempStore, type TempStore } from '../support/tempStore.ts'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

describe('The view count of a visit', () => {
  async function aReadVisit() {
    const app = await appWith({ visits: [aVisit()] })
    const [visit] = await app.store.publicVisits()
    assert.ok(visit)
    const read = (path: string, agent: string | null) => {
      const request = app.reader().get(path)
      return agent === null ? request.unset('User-Agent') : request.set('User-Agent', agent)
    }
    return { app, path: `/visits/${visit.slug}`, key: `visit:${visit.id}`, read }
  }

  it('counts each reading, in either language, and shows it without a cookie', async () => {
    const { path, key, app, read } = await aReadVisit()
    await read(path, browser)
    await read(`/en${path}`, browser)
    const response = await read(path, browser)
    assert.match(response.text, /3 kali dilihat/)
    assert.equal(app.parts.views.of(key), 3)
    assert.equal(response.headers['set-cookie'], undefined)
  })

  for (const robot of ['Googlebot/2.1', 'curl/8.5.0', 'python-requests/2.31', null]) {
    it(`leaves out ${robot ?? 'who does not say what they are'}`, async () => {
      const { path, key, app, read } = await aReadVisit()
      await read(path, robot).expect(200)
      assert.equal(app.parts.views.of(key), 0)
    })
  }

  it('counts neither a look at the headers nor an address that leads nowhere', async () => {
    const { path, app } = await aReadVisit()
    await app.reader().head(path).set('User-Agent', browser).expect(200)
    await app.reader().get('/visits/tidak-ada').set('User-Agent', browser).expect(404)
    await app.parts.views.flush()
    assert.equal((await app.store.views()).size, 0)
  })

  it('is kept by the store once written, and goes on from there', async () => {
    const { path, key, app, read } = await aReadVisit()
    await read(path, browser)
    await app.parts.views.flush()
    await app.parts.views.flush()
    assert.equal((await app.store.views()).get(key), 1)
    const reopened = await openViewCounter(app.store)
    reopened.count(key, browser)
    assert.equal(reopened.of(key), 2)
  })
})

describe('A view counter whose store refuses', () => {
  let temporary: TempStore
  beforeEach(async () => {
    temporary = await tempStore()
  })
  afterEach(() => temporary.dispose())

  /** The real store, that refuses the first writes. */
  function refusing(times: number) {
    const { store } = temporary
    let left = times
    return {
      views: () => store.views(),
      addViews: (counts: ReadonlyMap<string, number>) => {
        left -= 1
        if (left >= 0) return Promise.reject(new StoreUnavailable(sentence('store.reason.full')))
        return store.addViews(counts)
      },
    }
  }

  it('loses and doubles nothing, however often it has to try', async () => {
    const counter = await openViewCounter(refusing(2))
    counter.count('visit:1', browser)
    await assert.rejects(counter.flush(), StoreUnavailable)
    counter.count('visit:1', browser)
    await assert.rejects(counter.flush(), StoreUnavailable)
    counter.count('visit:1', browser)
    assert.equal(counter.of('visit:1'), 3)
    await counter.flush()
    assert.equal(counter.of('visit:1'), 3)
    assert.equal((await temporary.store.views()).get('visit:1'), 3)
  })

  it('writes a count once when two writes are asked for at the same time', async () => {
    const counter = await openViewCounter(refusing(0))
    counter.count('visit:1', browser)
    const first = counter.flush()
    counter.count('visit:1', browser)
    await Promise.all([first, counter.flush()])
    assert.equal((await temporary.store.views()).get('visit:1'), 2)
    assert.equal(counter.of('visit:1'), 2)
  })
})
