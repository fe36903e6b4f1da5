import type { Actor } from '../../accounts/account.ts'
import { latestContent, type PracticeContent } from '../../practices/practice.ts'
import { isOutgoing, type Visit } from '../../visits/visit.ts'
import { NoSuchRecord, Refused } from '../store.ts'
import type { Learned, NewAdoption } from '../store.ts'
import type { Change } from './change.ts'
import { addedPractice } from './practices.ts'
import { find, targetOf } from './slugs.ts'
import { changedVisit } from './visitRecord.ts'

/** The practice, among those of the visit, and what the adoption of it is made from. */
export function broughtHome(
  step: Change,
  visitId: string,
  { learned, by }: { learned: Learned; by: Actor },
): { practice: string; content: Learned['adoption']; options: NewAdoption } {
  const visit = step.get('visits', visitId)
  if (!visit) throw new NoSuchRecord(`there is no visit ${visitId}`)
  if (!isOutgoing(visit)) throw new Refused('wrong_state', 'nobody of the host went out on this visit')
  if (isBroughtHome(step, visit, learned)) throw new Refused('wrong_state', 'it was brought home already')
  const practice = slugOf(step, learned.practice, by)
  if (!visit.practices.includes(practice)) {
    const practices = [...visit.practices, practice]
    changedVisit(step, visit, { ...visit, practices }, { by, action: 'visit.save' })
  }
  const { stage, on, note, adoption } = learned
  const options = { origin: 'staff', visitId, requestId: null, stage, on, note } as const
  return { practice, content: adoption, options }
}

/** The same practice, or one that is called the same. */
function isBroughtHome(step: Change, { id: visitId }: Visit, { practice, adoption }: Learned): boolean {
  for (const one of step.all('adoptions')) {
    if (one.visitId !== visitId || one.institution !== adoption.institution) continue
    const before = find(step, 'practices', 'practice', one.practice)?.record
    if (typeof practice === 'string') {
      if (before && before.id === targetOf(step, 'practice', practice)) return true
    } else if (before && nameKey(latestContent(before)) === nameKey(practice)) return true
  }
  return false
}

function nameKey({ name }: Pick<PracticeContent, 'name'>): string {
  return name.toLowerCase().replace(/\s+/g, ' ')
}

function slugOf(step: Change, practice: Learned['practice'], by: Actor): string {
  if (typeof practice !== 'string')
    return addedPractice(step, practice, { options: { slug: null, state: 'draft' }, by }).slug
  const found = find(step, 'practices', 'practice', practice)?.record
  if (!found) throw new Refused('unknown_reference', `there is no practice ${practice}`)
  return found.slug
}
