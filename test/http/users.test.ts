import assert from 'node:assert/strict'
import { actorOfToken } from '../../src/accounts/tokens.ts'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith, testPassword, type TestApp } from '../support/app.ts'

const shownPassword = (html: string) => /<code>([a-z0-9-]+)<\/code>/.exec(html)?.[1] ?? ''

function logIn(app: TestApp, email: string, password: string) {
  return app.reader().post('/login').set('Origin', app.origin).type('form').send({ email, password })
}

describe('POST /staff/users', () => {
  it('adds an account and shows its password once', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const fields = { name: 'Budi', email: 'Budi@Contoh.go.id', role: 'editor' }
    const response = await admin.post('/staff/users').type('form').send(fields)
    assert.equal(response.status, 201)
    const password = shownPassword(response.text)
    assert.match(password, /^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
    const user = await app.store.userByEmail('budi@contoh.go.id')
    assert.equal(user!.role, 'editor')
    await logIn(app, 'budi@contoh.go.id', password).expect(303)
    const later = await admin.get(`/staff/users/${user!.id}`)
    assert.doesNotMatch(later.text, new RegExp(password))
    const { entries } = await app.store.audit({ action: 'user.add', limit: 1, skip: 0 })
    assert.equal(entries[0]!.subject.title, 'Budi')
    assert.equal(entries[0]!.by.role, 'admin')
  })

  it('refuses an address that has an account, in whatever letters', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const { email } = await app.addUser('staff')
    const fields = { name: 'Budi', email: email.toUpperCase(), role: 'staff' }
    const response = await admin.post('/staff/users').type('form').send(fields)
    assert.equal(response.status, 422)
    assert.match(response.text, /id="f-email-error">Sudah ada akun/)
    assert.equal((await app.store.users()).length, 2)
  })

  const cases: [string, Record<string, unknown>, RegExp][] = [
    ['an unknown role', { role: 'superadmin' }, /id="f-role-error">Pilih salah satu/],
    ['a role given twice', { role: ['admin', 'staff'] }, /id="f-role-error">/],
    ['no e-mail', { email: '' }, /id="f-email-error">Bagian ini wajib/],
    [
      'an address with a line break',
      { email: 'a@x.id\r\nBcc: b@x.id' },
      /id="f-email-error">Isi alamat surel/,
    ],
    ['an e-mail of 300 letters', { email: `${'a'.repeat(300)}@x.id` }, /id="f-email-error">Terlalu panjang/],
    ['HTML as a name', { name: '<script>x</script>' }, /id="f-name-error">Tulis tanpa kode HTML/],
    ['a megabyte of name', { name: 'a'.repeat(1_000_000) }, /id="f-name-error">Terlalu panjang/],
    ['a null byte', { name: 'Bu\u0000di' }, /id="f-name-error">Ada huruf tersembunyi/],
    ['an emoji', { name: 'Budi 🎉' }, /id="f-name-error">Hapus emoji/],
    ['a password hash', { passwordHash: 'x' }, /“passwordHash” tidak dikenal/],
  ]
  for (const [what, differs, message] of cases) {
    it(`shows the form again for ${what}`, async () => {
      const app = await appWith()
      const admin = await app.signIn('admin')
      const fields = { name: 'Budi', email: 'budi@contoh.go.id', role: 'staff', ...differs }
      const response = await admin.post('/staff/users').type('form').send(fields)
      assert.equal(response.status, 422)
      assert.match(response.text, message)
      assert.doesNotMatch(response.text, /<script>x/)
      assert.equal((await app.store.users()).length, 1)
    })
  }
})

describe('POST /staff/users/:id', () => {
  it('changes name and role, and signs the user out when the role changes', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const user = await app.addUser('staff')
    const theirs = await app.signIn(user)
    const fields = { name: 'Nama Baru', role: 'trainer', version: String(user.version) }
    await admin.post(`/staff/users/${user.id}`).type('form').send(fields).expect(303)
    const changed = await app.store.user(user.id)
    assert.deepEqual([changed!.name, changed!.role], ['Nama Baru', 'trainer'])
    await theirs.get('/staff').expect(303)
  })

  it('shows both texts when somebody else changed the account in the meantime', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const user = await app.addUser('staff')
    await app.store.changeUser(user, { name: 'Dari Lain', role: 'staff', disabledAt: null }, systemActor)
    const fields = { name: 'Dari Saya', role: 'staff', version: String(user.version) }
    const response = await admin.post(`/staff/users/${user.id}`).type('form').send(fields)
    assert.equal(response.status, 409)
    assert.match(response.text, /<th scope="row">Nama<\/th><td>Dari Lain<\/td><td>Dari Saya<\/td>/)
    assert.match(response.text, new RegExp(`name="version" value="${user.version + 1}"`))
    assert.equal((await app.store.user(user.id))!.name, 'Dari Lain')
  })

  it('keeps the last admin: neither another role nor disabling', async () => {
    const app = await appWith()
    const user = await app.addUser('admin')
    const admin = await app.signIn(user)
    const fields = { name: user.name, role: 'staff', version: String(user.version) }
    const role = await admin.post(`/staff/users/${user.id}`).type('form').send(fields)
    assert.equal(role.status, 422)
    assert.match(role.text, /id="f-role-error">Ini admin aktif yang terakhir/)
    const disabling = await admin.post(`/staff/users/${user.id}/disabling`)
    assert.equal(disabling.status, 422)
    assert.match(disabling.text, /Ini admin aktif yang terakhir/)
    assert.deepEqual(await app.store.user(user.id), user)
  })

  for (const [what, version] of [
    ['no version', undefined],
    ['an absurd version', 'NaN'],
    ['a negative version', '-1'],
  ] as const) {
    it(`changes nothing with ${what}`, async () => {
      const app = await appWith()
      const admin = await app.signIn('admin')
      const user = await app.addUser('staff')
      const fields = { name: 'Nama Baru', role: 'staff', ...(version !== undefined && { version }) }
      await admin.post(`/staff/users/${user.id}`).type('form').send(fields).expect(409)
      assert.deepEqual(await app.store.user(user.id), user)
    })
  }

  it('is a 404 for an account that does not exist', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await admin.get('/staff/users/nobody').expect(404)
    await admin.post('/staff/users/__proto__').type('form').send({ name: 'x', role: 'staff' }).expect(404)
    await admin.post('/staff/users/nobody/password').expect(404)
  })
})

describe('what an admin does to an account', () => {
  it('disabling signs it out and keeps it out, enabling lets it in again', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const user = await app.addUser('staff')
    const theirs = await app.signIn(user)
    await admin.post(`/staff/users/${user.id}/disabling`).expect(303)
    await theirs.get('/staff').expect(303)
    await logIn(app, user.email, testPassword).expect(422)
    await admin.post(`/staff/users/${user.id}/enabling`).expect(303)
    await logIn(app, user.email, testPassword).expect(303)
  })

  it('resetting the password shows a new one once and ends the old one and every session', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const user = await app.addUser('staff')
    const theirs = await app.signIn(user)
    const response = await admin.post(`/staff/users/${user.id}/password`)
    assert.equal(response.status, 200)
    assert.equal(response.headers['cache-control'], 'no-store')
    await theirs.get('/staff').expect(303)
    await logIn(app, user.email, testPassword).expect(422)
    await logIn(app, user.email, shownPassword(response.text)).expect(303)
    const { entries } = await app.store.audit({ action: 'user.change_password', limit: 5, skip: 0 })
    assert.equal(entries.length, 1)
    assert.doesNotMatch(JSON.stringify(entries), new RegExp(shownPassword(response.text)))
  })

  it('ending the sessions signs it out everywhere', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const user = await app.addUser('staff')
    const [phone, desk] = [await app.signIn(user), await app.signIn(user)]
    await admin.post(`/staff/users/${user.id}/sessions-end`).expect(303)
    await phone.get('/staff').expect(303)
    await desk.get('/staff').expect(303)
  })
})

describe('/staff/account', () => {
  const changed = 'kopi hutan bersepeda 41'

  it('lists one’s own devices and signs one of them out', async () => {
    const app = await appWith()
    const user = await app.addUser('staff')
    const stranger = await app.signIn('staff')
    const desk = await app.signIn(user)
    const phone = app.reader()
    const agent = 'Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36'
    const form = { email: user.email, password: testPassword }
    await phone.post('/login').set('Origin', app.origin).set('User-Agent', agent).type('form').send(form)
    const page = await desk.get('/staff/account')
    assert.match(page.text, /Chrome, Android/)
    assert.match(page.text, /perangkat ini/)
    const session = /name="session" value="([0-9a-f]{64})"/.exec(page.text)?.[1]
    await stranger.post('/staff/account/sessions-end').type('form').send({ session }).expect(303)
    await phone.get('/staff').expect(200)
    await desk.post('/staff/account/sessions-end').type('form').send({ session }).expect(303)
    await phone.get('/staff').expect(303)
    await desk.get('/staff').expect(200)
  })

  it('signs out of all devices', async () => {
    const app = await appWith()
    const user = await app.addUser('trainer')
    const [desk, phone] = [await app.signIn(user), await app.signIn(user)]
    await desk.post('/staff/account/sessions-end').expect(303)
    await desk.get('/staff').expect(303)
    await phone.get('/staff').expect(303)
    assert.deepEqual(await app.store.sessionsOf(user.id), [])
  })

  it('changes the password, ends the other sessions and goes on in a new one', async () => {
    const app = await appWith()
    const user = await app.addUser('staff')
    const [desk, phone] = [await app.signIn(user), await app.signIn(user)]
    const before = (await app.store.sessionsOf(user.id)).map(({ id }) => id)
    const fields = { currentPassword: testPassword, password: changed, passwordAgain: changed }
    await desk.post('/staff/account/password').type('form').send(fields).expect(303)
    await desk.get('/staff').expect(200)
    await phone.get('/staff').expect(303)
    const [session, ...others] = await app.store.sessionsOf(user.id)
    assert.deepEqual(others, [])
    assert.ok(!before.includes(session!.id))
    await logIn(app, user.email, testPassword).expect(422)
    await logIn(app, user.email, changed).expect(303)
  })

  const cases: [string, Record<string, string>, RegExp][] = [
    [
      'the current password is wrong',
      { currentPassword: 'bukan-kata-sandinya' },
      /id="f-currentPassword-error">Ini bukan/,
    ],
    [
      'the current password is missing',
      { currentPassword: '' },
      /id="f-currentPassword-error">Bagian ini wajib/,
    ],
    ['the new one is short', { password: 'pendek', passwordAgain: 'pendek' }, /paling sedikit 12/],
    ['the new one is common', { password: 'qwerty123456', passwordAgain: 'qwerty123456' }, /mudah ditebak/],
    ['the new one is the e-mail', { password: 'orang@contoh.go.id' }, /sama dengan surel/],
    ['the two differ', { passwordAgain: 'lain sekali dari tadi' }, /id="f-passwordAgain-error">Kedua/],
  ]
  for (const [what, differs, message] of cases) {
    it(`keeps the password when ${what}`, async () => {
      const app = await appWith()
      const user = await app.addUser('staff', { email: 'orang@contoh.go.id' })
      const agent = await app.signIn(user)
      const fields = { currentPassword: testPassword, password: changed, passwordAgain: changed, ...differs }
      const response = await agent.post('/staff/account/password').type('form').send(fields)
      assert.equal(response.status, 422)
      assert.match(response.text, message)
      assert.deepEqual(await app.store.user(user.id), user)
    })
  }

  it('lets nobody guess the current password at an open session without end', async () => {
    const app = await appWith()
    const agent = await app.signIn('staff')
    const fields = { currentPassword: 'bukan-kata-sandinya', password: changed, passwordAgain: changed }
    for (let turn = 1; turn <= 10; turn += 1) {
      await agent.post('/staff/account/password').type('form').send(fields).expect(422)
    }
    await agent.post('/staff/account/password').type('form').send(fields).expect(429)
  }).timeout(30_000)
})

describe('an API token', () => {
  it('acts with its role until it is revoked', async () => {
    const app = await appWith()
    const token = await app.bearer('editor')
    const actor = await actorOfToken(app.store, `Bearer ${token}`)
    assert.equal(actor!.role, 'editor')
    const [kept] = await app.store.tokens()
    assert.doesNotMatch(JSON.stringify(kept), new RegExp(token.slice(5)))
    await app.store.revokeToken(kept!.id, systemActor)
    assert.equal(await actorOfToken(app.store, `Bearer ${token}`), null)
  })

  it('is nobody when it is missing, wrong or of another kind', async () => {
    const app = await appWith()
    const token = await app.bearer('admin')
    for (const header of [
      undefined,
      '',
      'Bearer',
      `Basic ${token}`,
      `Bearer ${token}x`,
      `Bearer x${token}`,
      token,
    ]) {
      assert.equal(await actorOfToken(app.store, header), null, String(header))
    }
  })
})
