import assert from 'node:assert/strict'
import { appWith } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

describe('A search', () => {
  async function aSite() {
    const app = await appWith({ practices: [aPractice({ name: 'Kampung Sehat' })] })
    const ask = (path: string, agent = browser) => app.reader().get(path).set('User-Agent', agent)
    const counted = async () => {
      await app.parts.questions.flush()
      return (await app.store.questions()).map(({ text, asked, empty }) => [text, asked, empty])
    }
    return { app, ask, counted }
  }

  it('is counted in either language, with or without an answer', async () => {
    const { ask, counted } = await aSite()
    await ask('/search?q=Kampung+Sehat')
    await ask('/en/search?q=kampung%20%20sehat')
    await ask('/search?q=xyzzy')
    assert.deepEqual(await counted(), [
      ['kampung sehat', 2, 0],
      ['xyzzy', 1, 1],
    ])
  })

  it('counts as what it was answered as when it was misspelt, and as it was typed when nothing answered it', async () => {
    const { ask, counted } = await aSite()
    await ask('/search?q=kampung+sehxt')
    await ask('/search?q=xyzzy+sehxt')
    assert.deepEqual(await counted(), [
      ['kampung sehat', 1, 0],
      ['xyzzy sehxt', 1, 1],
    ])
  })

  it('has no answer when records hold only some of its words', async () => {
    const { ask, counted } = await aSite()
    await ask('/search?q=kampung+inggris')
    assert.deepEqual(await counted(), [['kampung inggris', 1, 1]])
  })

  const uncounted: [what: string, path: string, agent?: string][] = [
    ['a further page', '/search?q=kampung&page=2'],
    ['a filter', '/search?q=kampung&type=practice'],
    ['another order', '/search?q=kampung&sort=newest'],
    ['the way back from a respelling', '/search?q=kampung&verbatim=1'],
    ['no words', '/search?q='],
    ['a number that may be a person’s', '/search?q=kampung+3510012345678901'],
    ['an e-mail address', '/search?q=sri@contoh.go.id'],
    ['a search engine', '/search?q=kampung', 'Mozilla/5.0 (compatible; Googlebot/2.1)'],
    ['a crawler', '/search?q=kampung', 'SomeCrawler/1.0'],
    ['a spider', '/search?q=kampung', 'Baiduspider'],
  ]
  for (const [what, path, agent] of uncounted) {
    it(`is not counted for ${what}`, async () => {
      const { ask, counted } = await aSite()
      await ask(path, agent).expect(200)
      assert.deepEqual(await counted(), [])
    })
  }

  it('is not counted for a look at the headers', async () => {
    const { app, counted } = await aSite()
    await app.reader().head('/search?q=kampung').set('User-Agent', browser).expect(200)
    assert.deepEqual(await counted(), [])
  })

  it('sets no cookie', async () => {
    const { ask } = await aSite()
    assert.equal((await ask('/search?q=kampung')).headers['set-cookie'], undefined)
  })
})
