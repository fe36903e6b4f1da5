import { z } from 'zod'
import type { CalendarDate } from '../calendarDate.ts'
import { groupOf, guestGroupsOf } from '../guests/guestGroup.ts'
import type { Guest } from '../guests/guest.ts'
import { count, list, optional, parse, text, type Parsed } from '../web/parse.ts'
import { visitKinds, type Visit, type VisitContent } from './visit.ts'
import { longest, oneOf, type Slugs } from './visitRowForms.ts'

/** A visit that is planned or going on: what came of it can be logged onto it. */
export function mayBeLogged(visit: Pick<Visit, 'status' | 'withdrawal'>): boolean {
  return (visit.status === 'dijadwalkan' || visit.status === 'berlangsung') && visit.withdrawal === null
}

/** What came of it is not known before its first day. */
export function isAhead({ startOn }: Pick<Visit, 'startOn'>, today: CalendarDate): boolean {
  return startOn > today
}

/** Names of the inputs: not `counts.0`, since blank rows of a list are left out and the others would move up. */
export const countName = (index: number) => `d${index}`

/** What came of a visit, in the words of the form. */
export interface Outcome {
  counts: Record<string, number | null>
  kind: VisitContent['kind']
  practices: string[]
  note: string | null
}

export function parseOutcome(body: unknown, visit: Visit, practices: Slugs): Parsed<Outcome> {
  const counts = visit.delegations.map((_, index) => [countName(index), optional(count)] as const)
  const schema = z.strictObject({
    counts: z.strictObject(Object.fromEntries(counts)).default({}),
    kind: optional(z.enum(visitKinds)).transform((kind) => kind ?? visit.kind),
    practices: list(oneOf(practices), 60).transform((slugs) => [...new Set(slugs)]),
    note: optional(text(longest.paragraph)),
  })
  return parse(schema, body)
}

export function visitWithOutcome(visit: Visit, { counts, ...outcome }: Outcome): VisitContent {
  const delegations = visit.delegations.map((delegation, index) => ({
    ...delegation,
    actualCount: counts[countName(index)] ?? null,
  }))
  return { ...visit, ...outcome, delegations, status: 'selesai' }
}

/** The outcome as it is first offered: who was counted, else who registered; a plan is no count. */
export function offeredOutcome(visit: Visit, guests: readonly Guest[]) {
  const groups = guestGroupsOf(visit)
  const present = guests.filter(({ isPresent }) => isPresent)
  const counts = visit.delegations.map((delegation, index) => {
    const group = groups.find((one) => one.delegation === delegation)
    const registered = group ? present.filter((guest) => groupOf(guest, groups) === group).length : 0
    return [countName(index), delegation.actualCount ?? (registered || null)] as const
  })
  const { kind, practices, note } = visit
  return { counts: Object.fromEntries(counts), kind, practices, note }
}
