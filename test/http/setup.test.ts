import assert from 'node:assert/strict'
import { setupLinkFor } from '../../src/accounts/setupLink.ts'
import { appWith, type TestApp } from '../support/app.ts'

const password = 'kopi hutan bersepeda 41'
const good = { name: 'Siti Aminah', email: 'siti@contoh.go.id', password, passwordAgain: password }

async function linkIn(app: TestApp): Promise<string> {
  const link = await setupLinkFor(app.store, app.parts.config.baseUrl, app.parts.now())
  return new URL(link!).pathname
}

function create(app: TestApp, path: string, fields: Record<string, unknown>) {
  return app.http.post(path).set('Origin', app.origin).type('form').send(fields)
}

describe('the link for the first admin', () => {
  it('is made while there is no account, with 192 random bits', async () => {
    const app = await appWith()
    const link = await setupLinkFor(app.store, 'https://tiru.contoh.go.id', new Date())
    assert.match(link!, /^https:\/\/tiru\.contoh\.go\.id\/setup\/[\w-]{32}$/)
    await app.addUser('staff')
    assert.equal(await setupLinkFor(app.store, 'https://tiru.contoh.go.id', new Date()), null)
  })

  it('creates the admin, notes it, and signs in', async () => {
    const app = await appWith()
    const path = await linkIn(app)
    const form = await app.http.get(path)
    assert.equal(form.status, 200)
    assert.match(form.text, /Buat admin pertama/)
    const response = await create(app, path, good)
    assert.equal(response.status, 303)
    assert.equal(response.headers['location'], '/staff')
    const [admin] = await app.store.users()
    assert.equal(admin!.role, 'admin')
    assert.match(admin!.passwordHash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    await app.http.get('/staff/users').expect(200)
    const { entries } = await app.store.audit({ action: 'user.add', limit: 1, skip: 0 })
    assert.equal(entries[0]!.subject.id, admin!.id)
  })

  it('works once', async () => {
    const app = await appWith()
    const path = await linkIn(app)
    const both = await Promise.all([
      create(app, path, good),
      create(app, path, { ...good, email: 'lain@contoh.go.id' }),
    ])
    assert.deepEqual(new Set(both.map(({ status }) => status)), new Set([303, 404]))
    await app.reader().get(path).expect(404)
    assert.equal((await app.store.users()).length, 1)
  })

  it('is refused when it is wrong, too old, replaced by a newer one, or when somebody has an account', async () => {
    let moment = new Date('2026-03-17T08:00:00Z')
    const app = await appWith({ now: () => moment })
    await app.http.get('/setup/x').expect(404)
    const replaced = await linkIn(app)
    const path = await linkIn(app)
    await app.http.get(replaced).expect(404)
    await app.http.get(`${path}x`).expect(404)
    await app.http.get(path.toLowerCase()).expect(404)
    moment = new Date('2026-03-17T08:59:59Z')
    await app.http.get(path).expect(200)
    moment = new Date('2026-03-17T09:00:00Z')
    const late = await create(app, path, good)
    assert.equal(late.status, 404)
    assert.match(late.text, /jalankan ulang server/)
    assert.deepEqual(await app.store.users(), [])
    const again = await linkIn(app)
    await app.addUser('staff')
    await create(app, again, good).expect(404)
  })

  const cases: [string, Record<string, unknown>, RegExp][] = [
    ['no name', { name: '' }, /id="f-name-error">Bagian ini wajib/],
    ['a name with HTML', { name: '<b>Siti</b>' }, /id="f-name-error">Tulis tanpa kode HTML/],
    ['a name with an emoji', { name: 'Siti 😀' }, /id="f-name-error">Hapus emoji/],
    ['a name with a null byte', { name: 'Si\u0000ti' }, /id="f-name-error">Ada huruf tersembunyi/],
    [
      'a name that is too long',
      { name: 'a'.repeat(121) },
      /id="f-name-error">Terlalu panjang: paling banyak 120/,
    ],
    ['no e-mail address', { email: 'siti' }, /id="f-email-error">Isi alamat surel/],
    [
      'a short password',
      { password: 'pendek', passwordAgain: 'pendek' },
      /id="f-password-error">.*paling sedikit 12/,
    ],
    ['an endless password', { password: 'x'.repeat(201) }, /id="f-password-error">Terlalu panjang/],
    ['a common password', { password: 'Indonesia12345', passwordAgain: 'Indonesia12345' }, /mudah ditebak/],
    [
      'the e-mail as password',
      { password: good.email, passwordAgain: good.email },
      /tidak boleh sama dengan surel/,
    ],
    ['two different passwords', { passwordAgain: `${password}x` }, /id="f-passwordAgain-error">Kedua/],
    ['a field nobody asked for', { role: 'admin' }, /Bagian bernama “role” tidak dikenal/],
    ['a field named __proto__', { ['__proto__x']: 'x', constructor: 'x' }, /tidak dapat dipakai/],
  ]
  for (const [what, differs, message] of cases) {
    it(`shows the form again, as typed, for ${what}`, async () => {
      const app = await appWith()
      const path = await linkIn(app)
      const response = await create(app, path, { ...good, ...differs })
      assert.equal(response.status, 422)
      assert.match(response.text, message)
      assert.match(response.text, /<title>Kesalahan: /)
      if (!('email' in differs)) assert.match(response.text, /value="siti@contoh\.go\.id"/)
      assert.doesNotMatch(response.text, new RegExp(`value="${password}`))
      assert.deepEqual(await app.store.users(), [])
      await create(app, path, good).expect(303)
    })
  }
})
