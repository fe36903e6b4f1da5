import assert from 'node:assert/strict'
import type { User } from '../../src/accounts/account.ts'
import { NoSuchRecord, StaleVersion } from '../../src/storage/store.ts'
import type { NewUser, Store } from '../../src/storage/store.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

function aUser(differs: Partial<NewUser> = {}): NewUser {
  return { email: 'sri@banyuwangikab.go.id', name: 'Sri', role: 'admin', passwordHash: 'hash', ...differs }
}

async function login(store: Store, user: User, id: string): Promise<void> {
  await store.saveSession({ id, userId: user.id, content: '{}', expiresAt: '2999-01-01T00:00:00.000Z' })
}

export function accountsContract(open: OpenStore): void {
  describe('a user', () => {
    const opened = storeForEach(open)

    it('is found by e-mail, however it is written, and has it alone', async () => {
      const { store } = opened
      const user = await store.addUser(aUser({ email: ' Sri@Banyuwangikab.go.id' }), editor)
      assert.deepEqual(await store.userByEmail('SRI@banyuwangikab.go.id'), user)
      await assertRefused(store.addUser(aUser(), editor), 'email_taken')
      assert.deepEqual(await store.users(), [user])
    })

    it('is changed with the role that it had in the audit, and the password never there', async () => {
      const { store } = opened
      await store.addUser(aUser({ email: 'lain@go.id' }), editor)
      const user = await store.addUser(aUser(), editor)
      const changed = await store.changeUser(user, { name: 'Sri M', role: 'staff', disabledAt: null }, editor)
      assert.deepEqual([changed.name, changed.role, changed.version], ['Sri M', 'staff', 2])
      await assert.rejects(store.changePassword(user, 'rahasia', editor), StaleVersion)
      await store.changePassword(changed, 'rahasia', editor)
      assert.deepEqual(await actionsOn(store, user.id), ['user.add', 'user.change', 'user.change_password'])
      assert.doesNotMatch(JSON.stringify(await store.audit({ limit: 99, skip: 0 })), /rahasia/)
    })

    it('stays an admin who can log in when it is the last', async () => {
      const { store } = opened
      const admin = await store.addUser(aUser(), editor)
      const off = await store.addUser(aUser({ email: 'dua@go.id' }), editor)
      await store.changeUser(
        off,
        { name: 'Dua', role: 'admin', disabledAt: '2026-01-01T00:00:00.000Z' },
        editor,
      )
      const demoted = { name: 'Sri', role: 'staff', disabledAt: null } as const
      await assertRefused(store.changeUser(admin, demoted, editor), 'last_admin')
      const disabled = { name: 'Sri', role: 'admin', disabledAt: '2026-01-01T00:00:00.000Z' } as const
      await assertRefused(store.changeUser(admin, disabled, editor), 'last_admin')
      assert.deepEqual(await store.user(admin.id), admin)
    })
  })

  describe('a session', () => {
    const opened = storeForEach(open)

    it('ends when the password or the role changes or the user is disabled, not when only the name does', async () => {
      const { store } = opened
      await store.addUser(aUser({ email: 'admin@go.id' }), editor)
      let user = await store.addUser(aUser({ role: 'staff' }), editor)
      await login(store, user, 's1')
      user = await store.changeUser(user, { ...user, name: 'Sri M' }, editor)
      assert.equal((await store.sessionsOf(user.id)).length, 1)
      user = await store.changeUser(user, { ...user, role: 'editor' }, editor)
      assert.deepEqual(await store.sessionsOf(user.id), [])
      await login(store, user, 's2')
      user = await store.changePassword(user, 'baru', editor)
      assert.equal(await store.session('s2'), null)
      await login(store, user, 's3')
      await store.changeUser(user, { ...user, disabledAt: '2026-01-01T00:00:00.000Z' }, editor)
      assert.equal(await store.session('s3'), null)
    })

    it('ends alone, or with all others of its user and of nobody else', async () => {
      const { store } = opened
      const user = await store.addUser(aUser(), editor)
      const other = await store.addUser(aUser({ email: 'dua@go.id' }), editor)
      for (const id of ['s1', 's2', 's3']) await login(store, user, id)
      await login(store, other, 's4')
      await store.endSession('s1')
      await store.endSession('never-was')
      assert.deepEqual(
        (await store.sessionsOf(user.id)).map(({ id }) => id),
        ['s2', 's3'],
      )
      await store.endSessionsOf(user.id, editor)
      assert.deepEqual(await store.sessionsOf(user.id), [])
      assert.equal((await store.sessionsOf(other.id)).length, 1)
    })

    it('ends when its time is over', async () => {
      const { store } = opened
      const expired = { id: 'old', userId: null, content: '{}', expiresAt: '2001-01-01T00:00:00.000Z' }
      await store.saveSession(expired)
      await store.saveSession({ ...expired, id: 'new', expiresAt: '2999-01-01T00:00:00.000Z' })
      assert.equal(await store.endExpiredSessions(), 1)
      assert.equal(await store.session('old'), null)
      assert.equal((await store.session('new'))?.id, 'new')
    })
  })

  describe('a token', () => {
    const opened = storeForEach(open)

    it('is found by its hash and says when it was revoked', async () => {
      const { store } = opened
      const token = await store.addToken({ name: 'impor', role: 'staff', hash: 'h1' }, editor)
      assert.deepEqual(await store.tokenByHash('h1'), token)
      await store.revokeToken(token.id, editor)
      assert.notEqual((await store.tokenByHash('h1'))?.revokedAt, null)
      await assert.rejects(store.revokeToken('nobody', editor), NoSuchRecord)
      assert.deepEqual(await actionsOn(store, token.id), ['token.add', 'token.revoke'])
    })
  })
}
