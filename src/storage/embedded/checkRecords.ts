import type { StoreProblem } from './checkStore.ts'
import type { Memory } from './memory.ts'
import { revisionId } from './revisions.ts'

/** Whether the records fit together: addresses, references and revisions. */
export function checkRecords(memory: Memory): StoreProblem[] {
  const { practices, visits, units, slugs, revisions } = memory
  const sentences: string[] = []
  if (!memory.site.has('site')) sentences.push('There is no site record.')
  for (const [kind, records] of Object.entries({ practice: practices, visit: visits, unit: units })) {
    for (const { id, slug } of records.values()) {
      if (slugs.get(`${kind}:${slug}`)?.targetId !== id)
        sentences.push(`The address ${slug} does not lead to its ${kind}.`)
    }
  }
  for (const { id, published, slug } of practices.values()) {
    if (published && !revisions.has(revisionId(id, 1)))
      sentences.push(`The published practice ${slug} has no revision.`)
  }
  for (const visit of visits.values()) {
    for (const slug of visit.practices) {
      if (!slugs.has(`practice:${slug}`))
        sentences.push(`The visit ${visit.slug} names a practice ${slug} that is not there.`)
    }
  }
  return sentences.map((sentence) => ({ file: 'records', sentence, lost: [], isDamage: true }))
}
