import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemActor } from '../../src/accounts/account.ts'
import { isPassword } from '../../src/accounts/passwords.ts'
import { hashToken } from '../../src/accounts/tokens.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { placeWith, tiru, type Place } from '../support/tiru.ts'

const password = 'kuda lumping makan rumput'

for (const server of ['a server', 'no server'] as const) {
  describe(`npm run tiru, while ${server} has the store open`, function () {
    this.timeout(120_000)
    let place: Place
    const run = (words: string[], input?: string | Buffer) => tiru(words, place.dataDir, input)
    const file = async (name: string, content: string | Buffer) => {
      const path = join(place.dataDir, '..', name)
      await writeFile(path, content)
      return path
    }
    before(async () => {
      place = await placeWith(server)
    })
    after(() => place.close())

    it('adds a user with the password from the standard input, and keeps its hash only', async () => {
      const { code, out, error } = await run(
        ['user', 'add', 'Humas@Contoh.go.id', '--role', 'editor', '--name', 'Siti Rahayu'],
        `${password}\n`,
      )
      assert.equal(code, 0, error)
      assert.doesNotMatch(out + error, new RegExp(password))
      const user = await place.look((store) => store.userByEmail('humas@contoh.go.id'))
      assert.equal(user?.role, 'editor')
      assert.equal(user?.name, 'Siti Rahayu')
      assert.ok(await isPassword(password, user?.passwordHash ?? null))
      assert.doesNotMatch(JSON.stringify(user), new RegExp(password))
    })

    it('makes a password when none is given, and shows it once', async () => {
      const { code, out } = await run(['user', 'add', 'staf@contoh.go.id', '--role=staff'])
      assert.equal(code, 0)
      const shown = /^Kata sandi: (\S+)$/m.exec(out)?.[1] ?? ''
      const user = await place.look((store) => store.userByEmail('staf@contoh.go.id'))
      assert.ok(await isPassword(shown, user?.passwordHash ?? null))
      assert.equal(user?.name, 'staf')
    })

    it('refuses an e-mail that is taken, a bad one and an easy password', async () => {
      const users = await place.look((store) => store.users())
      const taken = await run(['user', 'add', 'HUMAS@contoh.go.id', '--role', 'staff'])
      assert.deepEqual([taken.code, taken.out], [1, ''])
      assert.equal(taken.error, 'Sudah ada akun dengan surel humas@contoh.go.id.\n')
      const bad = await run(['user', 'add', 'bukan surel', '--role', 'staff'], `${password}\n`)
      assert.equal(bad.code, 1)
      assert.match(bad.error, /email: Isi alamat surel/)
      const easy = await run(['user', 'add', 'lain@contoh.go.id', '--role', 'staff'], 'passwordpassword\n')
      assert.equal(easy.code, 1)
      assert.match(easy.error, /password: /)
      assert.deepEqual(await place.look((store) => store.users()), users)
    })

    it('makes a token that is shown once and kept as a hash, lists it and revokes it', async () => {
      const made = await run(['token', 'create', 'portal data', '--role', 'editor'])
      assert.equal(made.code, 0, made.error)
      const token = /^Token: (tiru_\S{43})$/m.exec(made.out)?.[1] ?? ''
      const kept = await place.look((store) => store.tokenByHash(hashToken(token)))
      assert.equal(kept?.role, 'editor')
      assert.doesNotMatch(JSON.stringify(kept), new RegExp(token))

      const again = await run(['token', 'create', 'portal data', '--role', 'staff'])
      assert.equal(again.code, 1)
      const listed = await run(['token', 'list'])
      assert.match(listed.out, /portal data {2}\(editor, .*berlaku\)/)
      assert.doesNotMatch(listed.out, new RegExp(`${token}|${kept?.hash}`))

      const revoked = await run(['token', 'revoke', kept?.id ?? ''])
      assert.equal(revoked.code, 0, revoked.error)
      const after = await place.look((store) => store.tokenByHash(hashToken(token)))
      assert.notEqual(after?.revokedAt, null)
      assert.equal((await run(['token', 'revoke', 'portal data'])).code, 1)
      assert.equal((await run(['token', 'revoke', 'tak ada'])).code, 1)
    })

    it('writes who did it: the command line', async () => {
      const { entries } = await place.look((store) =>
        store.audit({ action: 'token.revoke', limit: 5, skip: 0 }),
      )
      assert.deepEqual(
        entries.map(({ by }) => by.name),
        ['baris perintah'],
      )
    })

    it('imports practices and visits, names the lines that are wrong, and takes the others', async () => {
      const practices = await file(
        'practices.ndjson',
        [
          '\ufeff' +
            JSON.stringify({ ...aPractice({ name: 'Pertama' }), slug: 'impor-pertama', id: 'x', url: 'x' }),
          '',
          '{"name": "Tanpa akhir"',
          JSON.stringify(aPractice({ stage: 'selesai' as 'penerapan' })),
          `${JSON.stringify({ name: 'Kecil', summary: 'Ringkas.', affairs: ['pangan'], stage: 'inisiatif' })}\r`,
          '{"name":"A","summary":"B","affairs":["pangan"],"stage":"inisiatif","__proto__":{"isAdmin":true}}',
          JSON.stringify(aPractice({ name: 'Panjang', design: 'a'.repeat(5_000_000) })),
          JSON.stringify({ ...aPractice(), slug: 'impor-pertama' }),
          JSON.stringify({
            ...aPractice({
              name: 'Turunan',
              relations: [{ kind: 'derived', practice: 'impor-pertama', title: 'Pertama', note: null }],
            }),
            slug: 'impor-turunan',
          }),
          '[1]',
          // The last line has no line feed behind it.
          JSON.stringify({ ...aPractice({ name: 'Terakhir' }), slug: 'impor-terakhir' }),
        ].join('\n'),
      )
      const tried = await run(['import', 'practices', practices, '--dry-run'])
      assert.equal(await place.look(async (store) => (await store.practices()).length), 0)
      const { code, out, error } = await run(['import', 'practices', practices])
      assert.equal(code, 1, error)
      assert.deepEqual(out.trimEnd().split('\n'), [
        'Baris 3 ditolak: Bukan JSON yang benar: tulis satu objek per baris, misalnya {"name": "…"}.',
        'Baris 4 ditolak: stage: Pilih salah satu nilai yang tersedia.',
        'Baris 6 ditolak: __proto__: Nama bagian ini tidak dapat dipakai.',
        'Baris 7 ditolak: Baris terlalu panjang: paling banyak 1.000.000 bita.',
        'Baris 8 ditolak: slug: Alamat ini sudah dipakai catatan lain.',
        'Baris 10 ditolak: Isi harus satu objek JSON, misalnya {"name": "…"}.',
        '4 masuk, 6 ditolak',
      ])
      assert.equal(tried.out.replace(' (hanya diperiksa, tidak disimpan)', ''), out)
      const slugs = await place.look(async (store) =>
        (await store.publishedPractices()).map(({ slug }) => slug).sort(),
      )
      assert.deepEqual(slugs, ['impor-pertama', 'impor-terakhir', 'impor-turunan', 'kecil'])

      const visits = await file(
        'visits.ndjson',
        [
          JSON.stringify({ ...aVisit({ practices: ['impor-pertama'] }), slug: 'impor-kunjungan' }),
          JSON.stringify(aVisit({ practices: ['tak-ada'] })),
          JSON.stringify(aVisit({ startOn: '2026-02-30' })),
        ].join('\n'),
      )
      const visited = await run(['import', 'visits', visits])
      assert.equal(visited.code, 1)
      assert.match(visited.out, /^Baris 2 ditolak: practices\.0: /m)
      assert.match(visited.out, /^Baris 3 ditolak: startOn: Isi tanggal/m)
      assert.match(visited.out, /^1 masuk, 2 ditolak$/m)
      const studied = await place.look((store) => store.visitsStudying('impor-pertama'))
      assert.deepEqual(
        studied.map(({ slug }) => slug),
        ['impor-kunjungan'],
      )
    })

    it('imports what it generated, which is the same for the same seed', async () => {
      const [folder, other] = [join(place.dataDir, '../a'), join(place.dataDir, '../b')]
      const asked = ['generate', '--practices', '120', '--visits', '80', '--seed', 'tiga', '--out']
      assert.equal((await run([...asked, folder])).code, 0)
      assert.equal((await run([...asked, other])).code, 0)
      for (const name of ['practices.ndjson', 'visits.ndjson']) {
        assert.equal(await readFile(join(folder, name), 'utf8'), await readFile(join(other, name), 'utf8'))
      }
      const practices = await run(['import', 'practices', join(folder, 'practices.ndjson')])
      assert.deepEqual([practices.code, practices.out], [0, '120 masuk, 0 ditolak\n'])
      const visits = await run(['import', 'visits', join(folder, 'visits.ndjson')])
      assert.deepEqual([visits.code, visits.out], [0, '80 masuk, 0 ditolak\n'])
      const [first = ''] = (await readFile(join(folder, 'practices.ndjson'), 'utf8')).split('\n')
      const { slug } = JSON.parse(first) as { slug: string }
      const made = await place.look((store) => store.findPractice(slug))
      assert.equal(made?.record.published?.isMadeUp, true)
      assert.match(made?.record.published?.summary ?? '', /Contoh buatan/)
    })

    it('counts the records that the index holds', async () => {
      const { code, out } = await run(['reindex'])
      assert.equal(code, 0)
      assert.match(out, /205 catatan \(124 praktik, 81 kunjungan\)/)
      assert.match(out, server === 'a server' ? /dibuat ulang/ : /Server tidak berjalan/)
    })

    it('checks the store: a public practice without a source is wrong', async () => {
      const found = await run(['check'])
      assert.equal(found.code, 1)
      assert.match(found.out, /^Salah: Praktik impor-pertama tampil untuk umum tanpa sumber\.$/m)
      assert.doesNotMatch(found.out, /Praktik contoh-/)
    })

    if (server === 'no server') return
    it('does not repair under a running server', async () => {
      const { code, error } = await run(['repair', '--yes'])
      assert.equal(code, 1)
      assert.match(error, /sedang dipakai proses Tiru lain/)
    })
  })
}

describe('npm run tiru -- check', function () {
  this.timeout(30_000)
  for (const server of ['a server', 'no server'] as const) {
    it(`finds nothing wrong in a good store, with ${server}`, async () => {
      const place = await placeWith(server)
      const sources = [
        {
          title: 'Naskah',
          publisher: null,
          author: null,
          url: null,
          publishedOn: null,
          accessedOn: null,
          confidence: 'tinggi' as const,
          note: null,
        },
      ]
      await place.look((store) =>
        store.addPractice(aPractice({ sources }), { slug: null, state: 'published' }, systemActor),
      )
      const { code, out } = await tiru(['check'], place.dataDir)
      assert.equal(code, 0, out)
      await place.close()
    })
  }
})
