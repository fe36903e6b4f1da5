import { systemActor } from '../accounts/account.ts'
import { dayOf, plusDays, type CalendarDate } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import type { Visit } from '../visits/visit.ts'
import { lettersOf } from './letter.ts'
import type { VisitRequest } from './request.ts'

/** Erases who asked, who led and the letter of requests whose time is over, as the form says; returns how many. */
export async function erasePastContacts({ store, now }: Pick<Parts, 'store' | 'now'>): Promise<number> {
  const [requests, visits, { guestRetentionDays }] = await Promise.all([
    store.requests(),
    store.visits(),
    store.visitRules(),
  ])
  const visitsById = new Map(visits.map((visit) => [visit.id, visit]))
  const lastDay = plusDays(dayOf(now()), -guestRetentionDays)
  // What staff noted themselves of a delegation that came, perhaps from a published source, is theirs to erase.
  const asked = requests.filter(({ origin, erasedAt }) => origin === 'web' && erasedAt === null)
  const past = asked.filter((request) => lastDayOf(request, visitsById) < lastDay)
  for (const request of past) {
    for (const letter of await lettersOf(request, store)) await store.removeUpload(letter, systemActor)
    await store.eraseRequestPerson(request, systemActor)
  }
  return past.length
}

/** Of its visit; of the days that it asked for while it has none. */
function lastDayOf(
  { visitId, firstChoiceOn, secondChoiceOn }: VisitRequest,
  visits: ReadonlyMap<string, Visit>,
): CalendarDate {
  const visit = visitId === null ? undefined : visits.get(visitId)
  if (visit) return visit.endOn ?? visit.startOn
  return secondChoiceOn !== null && secondChoiceOn > firstChoiceOn ? secondChoiceOn : firstChoiceOn
}
