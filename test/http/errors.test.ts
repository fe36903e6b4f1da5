import assert from 'node:assert/strict'
import { appWith } from '../support/app.ts'

const searchBox = /<form class="search-box" role="search"/

describe('an error page', () => {
  it('says that nothing is at an address, what to do, and offers the search: 404', async () => {
    const { http } = await appWith()
    for (const path of ['/tidak-ada', '/practices/tidak-ada', '/en/nothing-here']) {
      const { text, headers } = await http.get(path).expect(404)
      assert.match(text, searchBox)
      assert.match(text, /<meta name="robots" content="noindex">/)
      assert.equal(headers['cache-control'], 'no-store')
    }
  })

  it('answers broken percent-encoding with 400 and huge bodies with 413', async () => {
    const { http, origin } = await appWith()
    assert.match((await http.get('/practices/%E0%A4%A').expect(400)).text, searchBox)
    const huge = await http
      .post('/login')
      .set('Origin', origin)
      .type('form')
      .send(`email=${'a'.repeat(3_000_000)}`)
      .expect(413)
    assert.match(huge.text, /Kiriman terlalu besar/)
  })

  it('tells a post from another site that it must come from here: 403', async () => {
    const { http } = await appWith()
    const { text } = await http
      .post('/login')
      .set('Origin', 'https://jahat.example')
      .type('form')
      .send({})
      .expect(403)
    assert.match(text, /tidak datang dari situs ini/)
  })

  it('gives a fault of ours a number that the log has too, and no stack: 500', async () => {
    const { http, store, parts } = await appWith()
    const logged: string[] = []
    parts.log.error = (entry: { number?: string }) => void logged.push(entry.number ?? '')
    store.publishedPractices = () => Promise.reject(new Error('rusak di dalam'))
    const { text } = await http.get('/practices').expect(500)
    const [, number = ''] = /<code>([0-9a-f]{12})<\/code>/.exec(text) ?? []
    assert.notEqual(number, '')
    assert.ok(logged.includes(number))
    assert.doesNotMatch(text, /rusak di dalam|at .*\.js/)
    assert.match(text, searchBox)
  })
})
