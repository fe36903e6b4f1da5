import { systemActor } from '../accounts/account.ts'
import { dayOf, plusDays } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { isUnderWay, type Adoption } from './adoption.ts'
import { lastHeardOn, waitsForReview } from './adoptionTiming.ts'

/**
 * Erases whom to ask about adoptions that are at their end (in use, stopped, turned down) and of which nothing was heard
 * for as long as guests are kept; returns how many. While one is under way its contact is needed.
 */
export async function erasePastAdopters({ store, now }: Pick<Parts, 'store' | 'now'>): Promise<number> {
  const { guestRetentionDays } = await store.visitRules()
  const lastDay = plusDays(dayOf(now()), -guestRetentionDays)
  const past = (await store.adoptions()).filter(
    (adoption) => hasContact(adoption) && isAtItsEnd(adoption) && lastHeardOn(adoption) < lastDay,
  )
  for (const adoption of past) await store.eraseAdoptionPerson(adoption, systemActor)
  return past.length
}

function hasContact({ contactName, contactPhone, contactEmail }: Adoption): boolean {
  return [contactName, contactPhone, contactEmail].some((value) => value !== null)
}

function isAtItsEnd(adoption: Adoption): boolean {
  return !isUnderWay(adoption) && !waitsForReview(adoption)
}
