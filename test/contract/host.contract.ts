import assert from 'node:assert/strict'
import { startingRules, type VisitRules, type VisitRulesContent } from '../../src/host/visitRules.ts'
import { StaleVersion } from '../../src/storage/store.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

export function hostContract(open: OpenStore): void {
  describe('the site record', () => {
    const opened = storeForEach(open)

    it('is neutral in a new store, and is what an admin makes of it', async () => {
      const { store } = opened
      const neutral = await store.site()
      assert.deepEqual([neutral.name, neutral.primaryColour, neutral.version], ['Tiru', '#0b4f5c', 1])
      const saved = await store.saveSite(1, { ...neutral, name: 'Tiru Banyuwangi' }, editor)
      assert.deepEqual([saved.name, saved.version], ['Tiru Banyuwangi', 2])
      assert.deepEqual(await store.site(), saved)
      await assert.rejects(store.saveSite(1, neutral, editor), StaleVersion)
    })
  })

  describe('the rules for visits', () => {
    const opened = storeForEach(open)
    const holidays = [{ on: '2026-12-25', name: 'Hari Raya Natal' }]

    it('are those that every site starts with until an admin saves others', async () => {
      const { store } = opened
      assert.deepEqual(asContent(await store.visitRules()), startingRules)
      const saved = await store.saveVisitRules(1, { ...startingRules, holidays, silentMonths: 3 }, editor)
      assert.deepEqual([saved.version, saved.silentMonths, saved.holidays], [2, 3, holidays])
      assert.ok(saved.updatedAt)
      assert.deepEqual(await store.visitRules(), saved)
      assert.deepEqual(await actionsOn(store, 'visitRules'), ['visit_rules.save'])
    })

    it('are not saved on an older version: the answer has what is stored now', async () => {
      const { store } = opened
      const saved = await store.saveVisitRules(1, { ...startingRules, papers: { notulen: 'Isi' } }, editor)
      const late = store.saveVisitRules(1, { ...startingRules, silentMonths: 9 }, editor)
      await assert.rejects(late, (error) => {
        assert.ok(error instanceof StaleVersion)
        assert.deepEqual(error.current, saved)
        return true
      })
      assert.deepEqual((await store.visitRules()).papers, { notulen: 'Isi' })
      assert.deepEqual(await actionsOn(store, 'visitRules'), ['visit_rules.save'])
    })

    function asContent(rules: VisitRules): VisitRulesContent {
      const names = Object.keys(startingRules) as (keyof VisitRulesContent)[]
      return Object.fromEntries(names.map((name) => [name, rules[name]])) as unknown as VisitRulesContent
    }
  })

  describe('a unit', () => {
    const opened = storeForEach(open)
    const content = {
      name: 'Dinas Pariwisata',
      abbreviation: null,
      validFrom: null,
      validTo: null,
      successor: null,
    }

    it('is added under an address of its own, and saved', async () => {
      const { store } = opened
      const unit = await store.addUnit(content, editor)
      assert.equal(unit.slug, 'dinas-pariwisata')
      await assertRefused(store.addUnit(content, editor, 'dinas-pariwisata'), 'slug_taken')
      const saved = await store.saveUnit(unit, { ...content, validTo: '2020' }, editor)
      assert.deepEqual([saved.validTo, saved.slug, saved.version], ['2020', unit.slug, 2])
      assert.deepEqual(await store.units(), [saved])
    })
  })

  describe('the record of what happened', () => {
    const opened = storeForEach(open)

    it('is read newest first, by subject, by action and by page', async () => {
      const { store } = opened
      for (const number of [1, 2, 3]) {
        const subject = { type: 'user', id: `u${number}`, title: 'Sri' }
        await store.note({ action: 'user.login', subject, note: null }, editor)
      }
      const page = await store.audit({ action: 'user.login', limit: 2, skip: 1 })
      assert.equal(page.total, 3)
      assert.deepEqual(
        page.entries.map(({ subject }) => subject.id),
        ['u2', 'u1'],
      )
      const one = await store.audit({ subjectId: 'u3', limit: 9, skip: 0 })
      assert.deepEqual(
        one.entries.map(({ by, action }) => ({ by, action })),
        [{ by: editor, action: 'user.login' }],
      )
    })
  })

  describe('view counts', () => {
    const opened = storeForEach(open)

    it('add up', async () => {
      const { store } = opened
      await store.addViews(new Map([['practice:1', 2]]))
      await store.addViews(
        new Map([
          ['practice:1', 3],
          ['visit:1', 1],
        ]),
      )
      assert.deepEqual(
        [...(await store.views())],
        [
          ['practice:1', 5],
          ['visit:1', 1],
        ],
      )
    })
  })
}
