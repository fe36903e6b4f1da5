import assert from 'node:assert/strict'
import { appWith, testPassword } from '../support/app.ts'

describe('a change asked for by another site', () => {
  const refused: [string, Record<string, string>][] = [
    ['says neither where it comes from', {}],
    ['comes from another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['comes from a neighbour', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:3000' }],
    ['was typed as an address', { 'Sec-Fetch-Site': 'none' }],
    ['has another origin', { Origin: 'http://evil.example' }],
    ['hides its origin', { Origin: 'null' }],
    ['has another port', { Origin: 'http://localhost:3001' }],
    ['only names this host as its referrer', { Referer: 'http://localhost:3000/login' }],
  ]
  for (const [what, headers] of refused) {
    it(`is refused when it ${what}`, async () => {
      const app = await appWith()
      const { email } = await app.addUser('admin')
      const response = await app.http
        .post('/login')
        .set(headers)
        .type('form')
        .send({ email, password: testPassword })
      assert.equal(response.status, 403)
      assert.equal(response.headers['set-cookie'], undefined)
      assert.match(response.text, /tidak datang dari situs ini/)
    })
  }

  it('is refused with a cookie too, and changes nothing', async () => {
    const app = await appWith()
    const user = await app.addUser('admin')
    const admin = await app.signIn(user)
    await admin
      .post('/staff/users')
      .set('Origin', 'http://evil.example')
      .type('form')
      .send({ name: 'Budi', email: 'budi@contoh.go.id', role: 'admin' })
      .expect(403)
    await admin.post('/logout').set('Sec-Fetch-Site', 'cross-site').expect(403)
    assert.equal((await app.store.users()).length, 1)
    await admin.get('/staff').expect(200)
  })

  for (const [what, headers] of [
    ['by what the browser says of it', { 'Sec-Fetch-Site': 'same-origin' }],
    ['by its origin', { Origin: 'http://localhost:3000' }],
  ] as const) {
    it(`is let in when it comes from here, ${what}`, async () => {
      const app = await appWith()
      const { email } = await app.addUser('admin')
      await app.http
        .post('/login')
        .set(headers)
        .type('form')
        .send({ email, password: testPassword })
        .expect(303)
    })
  }
})
