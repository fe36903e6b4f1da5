import assert from 'node:assert/strict'
import type { Response } from 'supertest'
import { sessionCookieName } from '../../src/accounts/sessions.ts'
import { storedId } from '../../src/accounts/sessionStore.ts'
import { appWith, testPassword, type TestApp } from '../support/app.ts'

const failed = /Surel atau kata sandi tidak cocok/

function logIn(app: TestApp, fields: Record<string, string>, agent = app.reader()) {
  return agent.post('/login').set('Origin', app.origin).type('form').send(fields)
}

function cookieOf(response: Response): string {
  return String(response.headers['set-cookie'])
}

describe('POST /login', () => {
  it('signs in and goes to the staff room, in the language of the reader', async () => {
    const app = await appWith()
    const { email } = await app.addUser('editor')
    const response = await logIn(app, { email: email.toUpperCase(), password: testPassword })
    assert.equal(response.status, 303)
    assert.equal(response.headers['location'], '/staff')
    const english = await app
      .reader()
      .post('/en/login')
      .set('Origin', app.origin)
      .type('form')
      .send({ email, password: testPassword })
    assert.equal(english.headers['location'], '/en/staff')
  })

  it('sends a cookie that scripts cannot read and other sites do not send, for twelve hours', async () => {
    const app = await appWith()
    const { email } = await app.addUser('staff')
    const cookie = cookieOf(await logIn(app, { email, password: testPassword }))
    assert.match(cookie, /^tiru=/)
    assert.match(cookie, /; HttpOnly/)
    assert.match(cookie, /; SameSite=Lax/)
    assert.doesNotMatch(cookie, /Secure/)
    const hours = (Date.parse(/Expires=([^;]+)/.exec(cookie)?.[1] ?? '') - Date.now()) / 3_600_000
    assert.ok(hours > 11.9 && hours <= 12, `${hours} hours`)
  })

  it('binds the cookie to this host over https when readers come by https', async () => {
    const app = await appWith({ config: { baseUrl: 'https://tiru.contoh.go.id' } })
    const { email } = await app.addUser('staff')
    const cookie = cookieOf(await logIn(app, { email, password: testPassword }))
    assert.match(cookie, /^__Host-tiru=[^;]+; Path=\/;.*; HttpOnly; Secure; SameSite=Lax/)
    assert.equal(sessionCookieName('https://tiru.contoh.go.id'), '__Host-tiru')
  })

  it('gives a new session id at sign-in and ends the old session', async () => {
    const app = await appWith()
    const user = await app.addUser('staff')
    const agent = await app.signIn(user)
    const [first] = await app.store.sessionsOf(user.id)
    await logIn(app, { email: user.email, password: testPassword }, agent).expect(303)
    const sessions = await app.store.sessionsOf(user.id)
    assert.equal(sessions.length, 1)
    assert.notEqual(sessions[0]!.id, first!.id)
  })

  it('keeps only a hash of what the cookie holds', async () => {
    const app = await appWith()
    const user = await app.addUser('staff')
    const response = await logIn(app, { email: user.email, password: testPassword })
    const cookieId = /s%3A([^.]+)\./.exec(cookieOf(response))?.[1] ?? ''
    const [session] = await app.store.sessionsOf(user.id)
    assert.equal(session!.id, storedId(cookieId))
    assert.doesNotMatch(JSON.stringify(session), new RegExp(cookieId.slice(0, 12)))
  })

  it('says the same of a wrong password, an unknown account and a disabled one', async () => {
    const app = await appWith()
    const { email } = await app.addUser('staff')
    const disabled = await app.addUser('staff')
    await app.addUser('admin')
    await app.store.changeUser(
      disabled,
      { name: disabled.name, role: 'staff', disabledAt: new Date().toISOString() },
      { id: null, name: 'uji', role: 'system' },
    )
    const wrong = await logIn(app, { email, password: 'bukan-kata-sandinya' })
    const unknown = await logIn(app, { email: 'siapa@contoh.go.id', password: 'bukan-kata-sandinya' })
    const off = await logIn(app, { email: disabled.email, password: testPassword })
    const bare = ({ text }: Response, address: string) => text.replaceAll(address, 'ADDRESS')
    for (const response of [wrong, unknown, off]) assert.equal(response.status, 422)
    assert.equal(bare(wrong, email), bare(unknown, 'siapa@contoh.go.id'))
    assert.equal(bare(wrong, email), bare(off, disabled.email))
    assert.match(wrong.text, failed)
    assert.match(wrong.text, /<title>Kesalahan: Masuk petugas/)
  })

  it('takes as long for an unknown account as for a known one', async () => {
    const app = await appWith()
    const { email } = await app.addUser('staff')
    const fastest = async (address: string) => {
      const times: number[] = []
      for (let turn = 0; turn < 4; turn += 1) {
        const startedAt = performance.now()
        await logIn(app, { email: address, password: 'bukan-kata-sandinya' })
        times.push(performance.now() - startedAt)
      }
      return Math.min(...times)
    }
    await fastest('pemanasan@contoh.go.id')
    const known = await fastest(email)
    const unknown = await fastest('siapa@contoh.go.id')
    // Without the dummy hash an unknown account is answered in a tenth of the time.
    assert.ok(unknown > known / 2, `known ${known} ms, unknown ${unknown} ms`)
  }).timeout(30_000)

  it('keeps the address as typed, and never shows the password again', async () => {
    const app = await appWith()
    const response = await logIn(app, { email: 'humas@contoh.go.id', password: 'salah-ketik-sekali' })
    assert.match(response.text, /value="humas@contoh\.go\.id"/)
    assert.doesNotMatch(response.text, /salah-ketik-sekali/)
  })

  it('notes who signed in and who failed, without a password and without the address of a stranger', async () => {
    const app = await appWith()
    const user = await app.addUser('staff')
    await logIn(app, { email: user.email, password: testPassword })
    await logIn(app, { email: user.email, password: 'bukan-kata-sandinya' })
    await logIn(app, { email: 'kata-sandi-salah-kotak', password: 'bukan-kata-sandinya' })
    const { entries } = await app.store.audit({ limit: 3, skip: 0 })
    assert.deepEqual(
      entries.map(({ action, subject }) => [action, subject.id]),
      [
        ['user.login_failed', 'unknown'],
        ['user.login_failed', user.id],
        ['user.login', user.id],
      ],
    )
    assert.doesNotMatch(JSON.stringify(entries), /kata-sandi/)
  })

  for (const [what, fields] of Object.entries({
    'nothing at all': {},
    'a text of 100,000 letters': { email: 'a'.repeat(100_000), password: 'b'.repeat(100_000) },
    HTML: { email: '<script>alert(1)</script>', password: 'x' },
    'null bytes': { email: 'a\u0000@contoh.go.id', password: '\u0000' },
    emoji: { email: '😀@contoh.go.id', password: '😀😀😀' },
    'a list instead of a text': { email: ['a@x.id', 'b@x.id'], 'password[a]': 'x' },
    'the name __proto__': { '__proto__.email': 'a@x.id', constructor: 'x', password: 'x' },
  })) {
    it(`refuses ${what} as it refuses a wrong password`, async () => {
      const app = await appWith()
      const response = await app.reader().post('/login').set('Origin', app.origin).type('form').send(fields)
      assert.equal(response.status, 422)
      assert.match(response.text, failed)
      assert.doesNotMatch(response.text, /<script>alert/)
    })
  }
})

describe('the way on after signing in', () => {
  const cases: [string, string][] = [
    ['/staff/users?page=2', '/staff/users?page=2'],
    ['/en/staff/users', '/staff/users'],
    ['/..//evil.example', '/staff'],
    ['//evil.example', '/staff'],
    ['/\\evil.example', '/staff'],
    ['/\t/evil.example', '/staff'],
    ['https://evil.example/', '/staff'],
    ['javascript:alert(1)', '/staff'],
    ['/en//evil.example', '/staff'],
    ['/./\\evil.example', '/staff'],
    ['/login?next=/staff', '/staff'],
    ['', '/staff'],
  ]
  it('stays within this site', async () => {
    const app = await appWith()
    const user = await app.addUser('admin')
    for (const [next, expected] of cases) {
      const response = await logIn(app, { email: user.email, password: testPassword, next })
      assert.equal(response.headers['location'], expected, next)
    }
  })

  it('leads back to the staff page that was asked for', async () => {
    const app = await appWith()
    const user = await app.addUser('admin')
    const asked = await app.http.get('/staff/audit?action=user.login&page=1')
    assert.equal(asked.status, 303)
    const form = await app.http.get(asked.headers['location']!)
    const next = /name="next" value="([^"]+)"/.exec(form.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const response = await logIn(app, { email: user.email, password: testPassword, next })
    assert.equal(response.headers['location'], '/staff/audit?action=user.login&page=1')
  })
})

describe('too many sign-ins', () => {
  it('are refused for one account after ten failures, from wherever they come, and it says for how long', async () => {
    const app = await appWith({ config: { trustProxy: 1 } })
    const { email } = await app.addUser('staff')
    const from = (address: number, password: string) =>
      logIn(app, { email, password }).set('X-Forwarded-For', `192.0.2.${address}`)
    for (let turn = 1; turn <= 10; turn += 1) await from(turn, 'bukan-kata-sandinya').expect(422)
    const response = await from(99, testPassword)
    assert.equal(response.status, 429)
    assert.ok(Number(response.headers['retry-after']) > 800, String(response.headers['retry-after']))
    assert.match(response.text, /tunggu 15 menit/)
    const other = await app.addUser('staff')
    await logIn(app, { email: other.email, password: testPassword }).expect(303)
  })

  it('are refused from one address after thirty failures, whichever accounts they try', async () => {
    const app = await appWith()
    for (let turn = 1; turn <= 30; turn += 1) {
      await logIn(app, { email: `siapa${turn}@contoh.go.id`, password: 'x' }).expect(422)
    }
    await logIn(app, { email: 'siapa31@contoh.go.id', password: 'x' }).expect(429)
  }).timeout(30_000)

  it('do not count those that succeed', async () => {
    const app = await appWith()
    const { email } = await app.addUser('staff')
    for (let turn = 1; turn <= 12; turn += 1) await logIn(app, { email, password: testPassword }).expect(303)
  })
})

describe('a session', () => {
  it('is not begun for a reader who does not sign in', async () => {
    const app = await appWith()
    for (const path of ['/login', '/staff', '/theme.css', '/nowhere']) {
      const response = await app.http.get(path)
      assert.equal(response.headers['set-cookie'], undefined, path)
    }
  })

  it('ends at sign-out, on the server too', async () => {
    const app = await appWith()
    const user = await app.addUser('staff')
    const agent = await app.signIn(user)
    await agent.get('/staff').expect(200)
    await agent.post('/logout').expect(303)
    assert.deepEqual(await app.store.sessionsOf(user.id), [])
    await agent.get('/staff').expect(303)
  })

  it('ends twelve hours after the sign-in, however much it is used', async () => {
    let moment = new Date('2026-03-17T08:00:00Z')
    const app = await appWith({ now: () => moment })
    const agent = await app.signIn('staff')
    for (let hour = 1; hour < 12; hour += 1) {
      moment = new Date(moment.getTime() + 3_600_000)
      await agent.get('/staff').expect(200)
    }
    moment = new Date(moment.getTime() + 3_600_001)
    await agent.get('/staff').expect(303)
  })

  it('is written at most every fifteen minutes while it is used', async () => {
    let moment = new Date('2026-03-17T08:00:00Z')
    const app = await appWith({ now: () => moment })
    const user = await app.addUser('staff')
    const agent = await app.signIn(user)
    const content = async () => (await app.store.sessionsOf(user.id))[0]!.content
    const atFirst = await content()
    moment = new Date(moment.getTime() + 14 * 60_000)
    await agent.get('/staff').expect(200)
    assert.equal(await content(), atFirst)
    moment = new Date(moment.getTime() + 60_000)
    await agent.get('/staff').expect(200)
    assert.notEqual(await content(), atFirst)
  })

  it('is worth nothing once its user is disabled', async () => {
    const app = await appWith()
    await app.addUser('admin')
    const user = await app.addUser('staff')
    const agent = await app.signIn(user)
    const { name, role } = user
    const change = { name, role, disabledAt: new Date().toISOString() }
    await app.store.changeUser(user, change, { id: null, name: 'uji', role: 'system' })
    await agent.get('/staff').expect(303)
  })
})
