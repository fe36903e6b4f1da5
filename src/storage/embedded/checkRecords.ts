import { sentence, type Sentence } from '../sentence.ts'
import type { StoreProblem } from './checkStore.ts'
import { checkKits } from './checkKits.ts'
import { checkVisitLife } from './checkVisitLife.ts'
import type { Memory } from './memory.ts'
import { revisionId } from './revisions.ts'

/** Whether the records fit together: addresses, references and revisions. */
export function checkRecords(memory: Memory): StoreProblem[] {
  const { practices, visits, units, kits, slugs, revisions } = memory
  const sentences: Sentence[] = []
  if (!memory.site.has('site')) sentences.push(sentence('store.damage.noSite'))
  for (const [kind, records] of Object.entries({
    practice: practices,
    visit: visits,
    unit: units,
    kit: kits,
  })) {
    for (const { id, slug } of records.values()) {
      if (slugs.get(`${kind}:${slug}`)?.targetId !== id)
        sentences.push(sentence('store.damage.address', { address: `${kind}:${slug}` }))
    }
  }
  for (const { id, published, slug } of practices.values()) {
    if (published && !revisions.has(revisionId(id, 1)))
      sentences.push(sentence('store.damage.noRevision', { slug }))
  }
  for (const visit of visits.values()) {
    for (const slug of visit.practices) {
      if (!slugs.has(`practice:${slug}`))
        sentences.push(sentence('store.damage.unknownPractice', { visit: visit.slug, practice: slug }))
    }
  }
  sentences.push(...checkVisitLife(memory), ...checkKits(memory))
  return sentences.map((said) => ({ file: 'records', sentence: said, lost: [], isDamage: true }))
}
