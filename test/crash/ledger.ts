import assert from 'node:assert/strict'
import { latestContent } from '../../src/practices/practice.ts'
import type { Practice } from '../../src/practices/practice.ts'
import type { Store } from '../../src/storage/store.ts'
import type { Visit } from '../../src/visits/visit.ts'
import type { Acknowledgement } from './writer.ts'

/** What was acknowledged, by record: its highest version and all its addresses. */
export type Ledger = Map<string, { last: Acknowledgement; slugs: Set<string> }>

export function enterInto(ledger: Ledger, line: Acknowledgement): void {
  const known = ledger.get(line.id)
  ledger.set(line.id, { last: line, slugs: new Set([...(known?.slugs ?? []), line.slug]) })
}

/** Every acknowledged write is there: the record at least at that version, and under each address it was given. */
export async function assertNothingLost(store: Store, ledger: Ledger): Promise<void> {
  for (const { last, slugs } of ledger.values()) {
    const isVisit = last.kind === 'visit'
    const record = isVisit ? await store.visit(last.id) : await store.practice(last.id)
    assert.ok(record, `${last.kind} ${last.mark} was acknowledged and is lost`)
    assert.ok(
      record.version >= last.version,
      `version ${last.version} of ${last.mark} was acknowledged and is lost`,
    )
    if (record.version === last.version) assert.equal(markOf(record), last.mark)
    for (const slug of slugs) {
      const found = isVisit ? await store.findVisit(slug) : await store.findPractice(slug)
      assert.equal(found?.record.id, last.id, `the address ${slug} leads nowhere`)
    }
  }
}

/** No transaction is there in part: record, audit entries, revisions and references tell the same story. */
export async function assertNothingHalf(store: Store): Promise<void> {
  const { entries } = await store.audit({ limit: Infinity, skip: 0 })
  const entered = new Map<string, number>()
  for (const { subject } of entries) entered.set(subject.id, (entered.get(subject.id) ?? 0) + 1)
  const { version } = await store.synonyms()
  assert.equal(entered.get('synonyms') ?? 0, version - 1, 'audit of the synonyms')
  const slugs = new Set<string>()
  for (const practice of await store.practices()) {
    slugs.add(practice.slug)
    assert.equal(entered.get(practice.id), practice.version, `audit of ${practice.slug}`)
    const revisions = await store.revisions(practice.id)
    assert.deepEqual(revisions[0]?.content, practice.published, `latest revision of ${practice.slug}`)
    const publications = entries.filter(
      ({ subject, action }) => subject.id === practice.id && /add_published|publish/.test(action),
    )
    assert.equal(revisions.length, publications.length, `revisions of ${practice.slug}`)
  }
  for (const visit of await store.visits()) {
    assert.equal((await store.findVisit(visit.slug))?.record.id, visit.id)
    for (const slug of visit.practices)
      assert.ok(slugs.has(slug), `${visit.slug} refers to ${slug}, which moved`)
  }
}

function markOf(record: Practice | Visit): string | null {
  return 'published' in record ? latestContent(record).problem : record.note
}
