import assert from 'node:assert/strict'
import { NoSuchRecord, StaleVersion } from '../../src/storage/store.ts'
import type { StoreChange } from '../../src/storage/store.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

const asDraft = { slug: null, state: 'draft' } as const
const asPublished = { slug: null, state: 'published' } as const

export function practicesContract(open: OpenStore): void {
  describe('a practice', () => {
    const opened = storeForEach(open)

    it('is a draft that the public does not see until it is published', async () => {
      const { store } = opened
      const draft = await store.addPractice(aPractice(), asDraft, editor)
      assert.equal(draft.version, 1)
      assert.deepEqual(await store.publishedPractices(), [])
      const content = aPractice({ summary: 'Yang terbit.' })
      const published = await store.publishPractice(draft, content, 'siap', editor)
      assert.equal(published.version, 2)
      assert.equal(published.draft, null)
      assert.deepEqual(await store.publishedPractices(), [published])
      assert.deepEqual(await actionsOn(store, draft.id), ['practice.add_draft', 'practice.publish'])
    })

    it('keeps every published version, newest first, with who and why', async () => {
      const { store } = opened
      const first = await store.addPractice(aPractice(), { ...asPublished, note: 'pertama' }, editor)
      const second = await store.publishPractice(first, aPractice({ lessons: 'Baru.' }), 'kedua', editor)
      const revisions = await store.revisions(first.id)
      assert.deepEqual(
        revisions.map(({ number, note, by }) => ({ number, note, by })),
        [
          { number: 2, note: 'kedua', by: editor.name },
          { number: 1, note: 'pertama', by: editor.name },
        ],
      )
      assert.equal(revisions[0]?.content.lessons, 'Baru.')
      assert.equal(revisions[1]?.content.lessons, null)
      assert.equal(second.firstPublishedAt, first.firstPublishedAt)
    })

    it('goes through review: submitted, given back with a reason, submitted again', async () => {
      const { store } = opened
      const draft = await store.addPractice(aPractice(), asDraft, editor)
      const submitted = await store.submitDraft(draft, editor)
      assert.equal(submitted.draft?.state, 'in_review')
      await assertRefused(store.submitDraft(submitted, editor), 'wrong_state')
      const returned = await store.returnDraft(submitted, 'Sumber belum ada.', editor)
      assert.deepEqual(
        [returned.draft?.state, returned.draft?.returnedBecause],
        ['draft', 'Sumber belum ada.'],
      )
      const saved = await store.saveDraft(returned, aPractice({ problem: 'Lebih jelas.' }), editor)
      assert.equal(saved.draft?.returnedBecause, 'Sumber belum ada.')
      const again = await store.submitDraft(saved, editor)
      assert.equal(again.draft?.returnedBecause, null)
      assert.equal(again.version, 5)
    })

    it('keeps what the public sees while a draft beside it is saved and discarded', async () => {
      const { store } = opened
      const published = await store.addPractice(aPractice({ name: 'Terbit' }), asPublished, editor)
      const edited = await store.saveDraft(published, aPractice({ name: 'Sedang ditulis' }), editor)
      assert.equal(edited.published?.name, 'Terbit')
      assert.equal(edited.draft?.content.name, 'Sedang ditulis')
      const discarded = await store.discardDraft(edited, editor)
      assert.equal(discarded.draft, null)
      await assertRefused(store.discardDraft(discarded, editor), 'wrong_state')
    })

    it('cannot lose its only version by discarding a draft', async () => {
      const { store } = opened
      const draft = await store.addPractice(aPractice(), asDraft, editor)
      await assertRefused(store.discardDraft(draft, editor), 'wrong_state')
    })

    it('is withdrawn with a reason, and brought back', async () => {
      const { store } = opened
      const published = await store.addPractice(aPractice(), asPublished, editor)
      await assertRefused(store.reinstatePractice(published, editor), 'wrong_state')
      const withdrawn = await store.withdrawPractice(published, 'Keliru.', editor)
      assert.deepEqual([withdrawn.withdrawal?.reason, withdrawn.withdrawal?.by], ['Keliru.', editor.name])
      assert.deepEqual(await store.publishedPractices(), [])
      await assertRefused(store.withdrawPractice(withdrawn, 'Lagi.', editor), 'wrong_state')
      await assertRefused(store.publishPractice(withdrawn, aPractice(), null, editor), 'wrong_state')
      const back = await store.reinstatePractice(withdrawn, editor)
      assert.deepEqual(await store.publishedPractices(), [back])
    })

    it('refuses an edit made on an older version, with the record as it is now', async () => {
      const { store } = opened
      const first = await store.addPractice(aPractice(), asPublished, editor)
      const second = await store.saveDraft(first, aPractice({ name: 'Lebih dulu' }), editor)
      await assert.rejects(store.saveDraft(first, aPractice({ name: 'Terlambat' }), editor), (error) => {
        assert.ok(error instanceof StaleVersion)
        assert.deepEqual(error.current, second)
        return true
      })
      assert.equal((await store.audit({ limit: 9, skip: 0, subjectId: first.id })).total, 2)
    })

    it('lets exactly one of many simultaneous edits of a version win', async () => {
      const { store } = opened
      const first = await store.addPractice(aPractice(), asPublished, editor)
      const edits = Array.from({ length: 50 }, (_, number) =>
        store.saveDraft(first, aPractice({ name: `Suntingan ${number}` }), editor),
      )
      const outcomes = await Promise.allSettled(edits)
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
      assert.equal((await store.practice(first.id))?.version, 2)
    })

    it('does not exist under an id that nobody gave', async () => {
      const { store } = opened
      assert.equal(await store.practice('nobody'), null)
      assert.equal(await store.findPractice('nobody'), null)
      await assert.rejects(store.submitDraft({ id: 'nobody', version: 1 }, editor), NoSuchRecord)
    })

    it('is frozen, and shares nothing with what it was made of', async () => {
      const { store } = opened
      const content = aPractice()
      const practice = await store.addPractice(content, asPublished, editor)
      content.tags.push('belakangan')
      assert.deepEqual(practice.published?.tags, [])
      assert.throws(() => practice.published?.tags.push('dari luar'), TypeError)
      assert.deepEqual(await store.practice(practice.id), practice)
    })
  })

  describe("a practice's address", () => {
    const opened = storeForEach(open)

    it('is made from its name, and is its own', async () => {
      const { store } = opened
      const slugs: string[] = []
      for (const name of ['Mal Pelayanan Publik', 'Mal pelayanan publik!', 'New', '—']) {
        slugs.push((await store.addPractice(aPractice({ name }), asDraft, editor)).slug)
      }
      assert.deepEqual(slugs, ['mal-pelayanan-publik', 'mal-pelayanan-publik-2', 'new-2', 'praktik'])
    })

    it('is refused when it is taken, or was another practice’s', async () => {
      const { store } = opened
      const moved = await store.addPractice(aPractice(), { slug: 'lama', state: 'draft' }, editor)
      await store.movePractice(moved, 'baru-saja', editor)
      for (const slug of ['baru-saja', 'lama', 'compare']) {
        await assertRefused(store.addPractice(aPractice(), { slug, state: 'draft' }, editor), 'slug_taken')
      }
      assert.equal((await store.practices()).length, 1)
    })

    it('is given to only one of two that ask for it at the same time', async () => {
      const { store } = opened
      const both = [1, 2].map(() => store.addPractice(aPractice(), { slug: 'satu', state: 'draft' }, editor))
      const outcomes = await Promise.allSettled(both)
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    })

    it('still leads to it after it moved, and can be taken back by it', async () => {
      const { store } = opened
      const practice = await store.addPractice(aPractice(), { slug: 'lama', state: 'published' }, editor)
      const moved = await store.movePractice(practice, 'kini', editor)
      assert.deepEqual(await store.findPractice('lama'), { record: moved, isMoved: true })
      assert.deepEqual(await store.findPractice('kini'), { record: moved, isMoved: false })
      const back = await store.movePractice(moved, 'lama', editor)
      assert.deepEqual(await store.findPractice('kini'), { record: back, isMoved: true })
    })

    it('is rewritten, when it moves, in all that refers to it', async () => {
      const { store } = opened
      const practice = await store.addPractice(aPractice(), { slug: 'lama', state: 'published' }, editor)
      const question = {
        question: 'Apa?',
        answer: null,
        answeredBy: null,
        practice: 'lama',
        state: 'baru',
      } as const
      const visit = await store.addVisit(aVisit({ practices: ['lama'], questions: [question] }), editor)
      const relation = { kind: 'part_of', practice: 'lama', title: 'Lama', note: null } as const
      const related = await store.addPractice(aPractice({ relations: [relation] }), asPublished, editor)

      await store.movePractice(practice, 'kini', editor)

      const visitNow = await store.visit(visit.id)
      assert.deepEqual(visitNow?.practices, ['kini'])
      assert.equal(visitNow?.questions[0]?.practice, 'kini')
      assert.equal(visitNow?.version, 2)
      assert.equal((await store.practice(related.id))?.published?.relations[0]?.practice, 'kini')
      assert.deepEqual(await store.visitsStudying('kini'), [visitNow])
      assert.deepEqual(await store.visitsStudying('lama'), [visitNow])
    })
  })

  describe('the feed of changes', () => {
    const opened = storeForEach(open)

    it('tells each change in order, before it is acknowledged', async () => {
      const { store } = opened
      const told: StoreChange[] = []
      store.onChange((change) => void told.push(change))
      const practice = await store.addPractice(aPractice(), asPublished, editor)
      assert.deepEqual(told, [{ kind: 'practice', id: practice.id, practice }])
      const visit = await store.addVisit(aVisit({ practices: [practice.slug] }), editor)
      assert.deepEqual(told[1], { kind: 'visit', id: visit.id, visit })
    })

    it('tells nothing of a change that was refused', async () => {
      const { store } = opened
      const told: StoreChange[] = []
      store.onChange((change) => void told.push(change))
      await assertRefused(store.addVisit(aVisit({ practices: ['tidak-ada'] }), editor), 'unknown_reference')
      assert.deepEqual(told, [])
    })
  })
}
