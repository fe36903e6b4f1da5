import type { Revision } from '../../practices/practice.ts'
import type { Reading } from './engine.ts'

export function revisionId(practiceId: string, number: number): string {
  return `${practiceId}.${number}`
}

/** Oldest first. Their ids count up without a gap, so no list of them has to be kept. */
export function revisionsOf(reading: Reading, practiceId: string): Revision[] {
  const revisions: Revision[] = []
  for (let number = 1; ; number += 1) {
    const revision = reading.get('revisions', revisionId(practiceId, number))
    if (!revision) return revisions
    revisions.push(revision)
  }
}
