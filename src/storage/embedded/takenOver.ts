import type { AdoptionContent } from '../../adoptions/adoption.ts'
import type { NewAdoption } from '../store.ts'
import type { Change } from './change.ts'
import { targetOf } from './slugs.ts'

/** A delegation that sends its choices twice takes nothing over twice. */
export function isTakenOver(
  step: Change,
  { practice, institution }: AdoptionContent,
  options: NewAdoption,
): boolean {
  const { origin, visitId, requestId } = options
  if (origin !== 'visit' || (visitId === null && requestId === null)) return false
  const slug = targetOf(step, 'practice', practice)
  for (const one of step.all('adoptions')) {
    const isOfDelegation =
      requestId === null
        ? one.requestId === null && one.visitId === visitId && one.institution === institution
        : one.requestId === requestId
    if (isOfDelegation && targetOf(step, 'practice', one.practice) === slug) return true
  }
  return false
}
