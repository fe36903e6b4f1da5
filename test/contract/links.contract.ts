import assert from 'node:assert/strict'
import { isOpen, linkKinds } from '../../src/links/link.ts'
import { actionsOn, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

export function linksContract(open: OpenStore): void {
  describe('a secret link', () => {
    const opened = storeForEach(open)

    it('has a token of 128 random bits, leads to its record and to no other kind', async () => {
      const { store } = opened
      const link = await store.openLink('guests', 'v1', null, editor)
      assert.match(link.token, /^[\w-]{22}$/)
      assert.equal(Buffer.from(link.token, 'base64url').length, 16)
      assert.deepEqual(await store.linkByToken('guests', link.token), link)
      for (const kind of linkKinds.filter((one) => one !== 'guests'))
        assert.equal(await store.linkByToken(kind, link.token), null, kind)
      const tokens = await Promise.all(
        Array.from({ length: 50 }, (_, at) => store.openLink('guests', `w${at}`, null, editor)),
      )
      assert.equal(new Set(tokens.map(({ token }) => token)).size, 50)
    })

    it('is not found by a token that is nearly right, by a part of it, or by nothing', async () => {
      const { store } = opened
      const { token } = await store.openLink('guests', 'v1', null, editor)
      const other = token.startsWith('A') ? 'B' : 'A'
      const swapped = token.replace(/[a-z]/i, (letter) =>
        letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
      )
      for (const guess of [other + token.slice(1), token.slice(0, -1), `${token}A`, swapped, '', '__proto__'])
        assert.equal(await store.linkByToken('guests', guess), null, guess)
    })

    it('is one for each record: a renewed one kills the old token', async () => {
      const { store } = opened
      const first = await store.openLink('adoption', 'a1', '2026-12-31T00:00:00.000Z', editor)
      const second = await store.openLink('adoption', 'a1', null, editor)
      assert.notEqual(first.token, second.token)
      assert.equal(await store.linkByToken('adoption', first.token), null)
      assert.deepEqual(await store.link('adoption', 'a1'), second)
      assert.equal(second.expiresAt, null)
      assert.equal(await store.link('request', 'a1'), null)
    })

    it('is closed until it is opened with another token', async () => {
      const { store } = opened
      const { token } = await store.openLink('request', 'r1', null, editor)
      await store.closeLink('request', 'r1', editor)
      const closed = await store.linkByToken('request', token)
      assert.ok(closed && !isOpen(closed, new Date()))
      await store.closeLink('request', 'r1', editor)
      await store.closeLink('request', 'nobody', editor)
      const again = await store.openLink('request', 'r1', null, editor)
      assert.ok(isOpen(again, new Date()))
      assert.equal(await store.linkByToken('request', token), null)
      assert.deepEqual(await actionsOn(store, 'r1'), ['link.open', 'link.close', 'link.open'])
    })

    it('is open until it expires', async () => {
      const { store } = opened
      const link = await store.openLink('guests', 'v1', '2026-03-18T17:00:00.000Z', editor)
      assert.ok(isOpen(link, new Date('2026-03-18T16:59:59Z')))
      assert.ok(!isOpen(link, new Date('2026-03-18T17:00:00Z')))
    })

    it('leaves its token out of the audit', async () => {
      const { store } = opened
      const { token } = await store.openLink('guests', 'v1', null, editor)
      await store.closeLink('guests', 'v1', editor)
      const { entries } = await store.audit({ limit: 10, skip: 0 })
      assert.ok(entries.length >= 2)
      assert.ok(!JSON.stringify(entries).includes(token))
    })
  })
}
