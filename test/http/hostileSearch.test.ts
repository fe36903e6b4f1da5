import assert from 'node:assert/strict'
import { appWith } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'

const addresses = ['/search', '/en/search', '/search.xml', '/api/v1/search']
const printed = (text: string) => text.replace(/[\n\r\t]/g, '')

describe('A search for what nobody means to find', () => {
  // Those that HTML, XML and JSON cannot all hold.
  const unprintable = ['%00', '%01', '%0B', '%1B', '%7F', '%C2%85', '%ED%A0%80']
  for (const address of addresses) {
    it(`prints no control character at ${address}`, async () => {
      const { http } = await appWith({ practices: [aPractice()] })
      for (const sign of unprintable) {
        const { text } = await http.get(`${address}?q=${sign}desa${sign}x${sign}`).expect(200)
        assert.doesNotMatch(printed(text), /\p{Cc}/u, sign)
      }
    })
  }

  it('cuts no character in two', async () => {
    const { http } = await appWith({ practices: [aPractice({ name: `${'a'.repeat(300)}😀` })] })
    const long = encodeURIComponent(`${'a'.repeat(199)}😀`)
    assert.match((await http.get(`/search?q=${long}`).expect(200)).text, /value="a{199}"/)
    for (const length of [117, 118, 119, 120]) {
      const app = await appWith({
        practices: [aPractice({ name: `Kata ${'a'.repeat(length - 5)}😀 panjang` })],
      })
      const { text } = await app.http.get('/search/suggestions?q=kata').expect(200)
      assert.doesNotMatch(text, /\\ud|\ufffd/i, `${length}`)
    }
  })
})

describe('The links of an API answer to its neighbours', () => {
  const practices = ['A', 'B', 'C'].map((name) => aPractice({ name }))

  it('keep a question mark of the question and what follows it', async () => {
    const { http } = await appWith({ practices })
    const { headers } = await http.get('/api/v1/search?q=praktik?&perPage=1&type=practice').expect(200)
    assert.match(
      headers['link'] ?? '',
      /<\/api\/v1\/search\?q=praktik%3F&perPage=1&type=practice&page=2>; rel="next"/,
    )
  })

  it('are left out where they would make headers that proxies refuse', async () => {
    const { http } = await appWith({ practices })
    for (const path of ['/api/v1/search', '/api/v1/practices']) {
      const { headers } = await http.get(`${path}?perPage=1&q=${'😀'.repeat(600)}`).expect(200)
      assert.equal(headers['link'], undefined)
    }
  })
})
