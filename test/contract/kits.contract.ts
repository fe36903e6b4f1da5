import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { emptyKit } from '../../src/kits/kit.ts'
import { StaleVersion } from '../../src/storage/store.ts'
import { aPractice } from '../support/builders.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

const titled = (title: string) => emptyKit(title)

export function kitsContract(open: OpenStore): void {
  describe('a kit', () => {
    const opened = storeForEach(open)

    it('is whose made it, at an address made from its title', async () => {
      const { store } = opened
      const kit = await store.addKit(titled('Kerja tim'), null, editor)
      const shipped = await store.addKit(titled('Kerja tim'), null, systemActor)
      assert.deepEqual([kit.slug, kit.ownerId, kit.ownerName], ['kerja-tim', editor.id, editor.name])
      assert.deepEqual([shipped.slug, shipped.ownerId], ['kerja-tim-2', null])
      assert.deepEqual(await store.kits(), [shipped, kit])
      assert.deepEqual(await store.publishedKits(), [])
    })

    it('shows the public what was published, whatever is worked on since', async () => {
      const { store } = opened
      const kit = await store.addKit(titled('Satu'), null, editor)
      const published = await store.publishKit(kit, 'pertama', editor)
      const saved = await store.saveKit(published, titled('Dua'), editor)
      assert.equal(saved.published?.title, 'Satu')
      assert.equal(saved.content.title, 'Dua')
      assert.deepEqual(await store.publishedKits(), [saved])
      await assert.rejects(store.saveKit(kit, titled('Tiga'), editor), StaleVersion)
      assert.deepEqual(await actionsOn(store, kit.id), ['kit.add', 'kit.publish', 'kit.save'])
    })

    it('keeps each version whole, numbered, the newest first', async () => {
      const { store } = opened
      let kit = await store.addKit(titled('Satu'), null, editor)
      kit = await store.keepKitEdition(kit, null, editor)
      kit = await store.saveKit(kit, titled('Dua'), editor)
      kit = await store.publishKit(kit, 'kedua', editor)
      const editions = await store.kitEditions(kit.id)
      assert.deepEqual(
        editions.map(({ number, note, content }) => [number, note, content.title]),
        [
          [2, 'kedua', 'Dua'],
          [1, null, 'Satu'],
        ],
      )
    })

    it('is withdrawn with a reason, and brought back', async () => {
      const { store } = opened
      const kit = await store.addKit(titled('Satu'), null, editor)
      await assertRefused(store.withdrawKit(kit, 'keliru', editor), 'wrong_state')
      const published = await store.publishKit(kit, null, editor)
      const withdrawn = await store.withdrawKit(published, 'keliru', editor)
      assert.equal(withdrawn.withdrawal?.reason, 'keliru')
      assert.deepEqual(await store.publishedKits(), [])
      await assertRefused(store.publishKit(withdrawn, null, editor), 'wrong_state')
      const back = await store.reinstateKit(withdrawn, editor)
      assert.deepEqual(await store.publishedKits(), [back])
      await assertRefused(store.reinstateKit(back, editor), 'wrong_state')
    })

    it('is found by an old address, which no other kit can take', async () => {
      const { store } = opened
      const kit = await store.addKit(titled('Satu'), null, editor)
      const moved = await store.moveKit(kit, 'baru-sekali', editor)
      assert.deepEqual(await store.findKit('satu'), { record: moved, isMoved: true })
      assert.deepEqual(await store.findKit('baru-sekali'), { record: moved, isMoved: false })
      await assertRefused(store.addKit(titled('Lain'), 'satu', editor), 'slug_taken')
    })
  })

  describe('a tray', () => {
    const opened = storeForEach(open)

    it('is a user’s own, in the order in which things were put in', async () => {
      const { store } = opened
      const { id: practiceId } = await store.addPractice(
        aPractice(),
        { slug: null, state: 'published' },
        editor,
      )
      const items = [
        { kind: 'practice', practiceId, revision: 1, note: null },
        { kind: 'quote', visitId: 'v1', text: 'Luar biasa', note: null },
      ] as const
      await store.saveTray('u1', items)
      assert.deepEqual(await store.tray('u1'), items)
      assert.deepEqual(await store.tray('u2'), [])
      await store.saveTray('u1', [])
      assert.deepEqual(await store.tray('u1'), [])
    })
  })
}
