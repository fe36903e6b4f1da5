import { plusDays, type CalendarDate } from '../calendarDate.ts'
import type { VisitRules } from '../host/visitRules.ts'
import { isOutgoing, type Visit, type VisitContent } from './visit.ts'

/** What stands against receiving a visit as planned. */
export type Clash =
  /** Another visit has the same place, unit or speaker at an overlapping time. */
  | { kind: 'place' | 'unit' | 'speaker'; name: string; on: CalendarDate; visit: Visit }
  | { kind: 'delegations'; on: CalendarDate; delegations: number; most: number }
  | { kind: 'holiday'; on: CalendarDate; name: string }
  | { kind: 'weekend'; on: CalendarDate }

export type Plan = Pick<
  VisitContent,
  'startOn' | 'endOn' | 'startAt' | 'endAt' | 'destination' | 'status' | 'venue' | 'stops' | 'agenda'
> & { delegations: readonly object[] }

type Rules = Pick<VisitRules, 'mostDelegationsADay' | 'holidays'>

/** Clashes of a visit that is still to be received; `others` may hold all visits but this one. */
export function clashesOf(plan: Plan, others: readonly Visit[], rules: Rules): Clash[] {
  if (!isExpected(plan)) return []
  const days = daysOf(plan)
  const near = others.filter((visit) => visit.withdrawal === null && isExpected(visit) && meets(visit, days))
  return [
    ...days.flatMap((on) => closedDays(on, rules)),
    ...days.flatMap((on) => crowdedDay(on, { plan, near, rules })),
    ...near.flatMap((visit) => sharedUses(plan, visit)),
  ]
}

/** Clashes that a change of a visit brings about: one that was there before is not told again. */
export function newClashes(
  { before, after }: { before: Plan; after: Plan },
  others: readonly Visit[],
  rules: Rules,
): Clash[] {
  const known = new Set(clashesOf(before, others, rules).map(keyOf))
  return clashesOf(after, others, rules).filter((clash) => !known.has(keyOf(clash)))
}

function keyOf(clash: Clash): string {
  const about = 'name' in clash ? clash.name : ''
  const other = 'visit' in clash ? clash.visit.id : ''
  const count = 'delegations' in clash ? clash.delegations : ''
  return [clash.kind, clash.on, about, other, count].join('|')
}

function isExpected(visit: Pick<Plan, 'status' | 'destination'>): boolean {
  return !isOutgoing(visit) && (visit.status === 'dijadwalkan' || visit.status === 'berlangsung')
}

// A slip of the year must not cost a list of a thousand days.
const mostDays = 31

function daysOf({ startOn, endOn }: Pick<Plan, 'startOn' | 'endOn'>): CalendarDate[] {
  const last = endOn ?? startOn
  return Array.from({ length: mostDays }, (_, index) => plusDays(startOn, index)).filter((on) => on <= last)
}

function meets(visit: Pick<Plan, 'startOn' | 'endOn'>, days: readonly CalendarDate[]): boolean {
  return days.some((on) => takesPlaceOn(visit, on))
}

function takesPlaceOn({ startOn, endOn }: Pick<Plan, 'startOn' | 'endOn'>, on: CalendarDate): boolean {
  return startOn <= on && on <= (endOn ?? startOn)
}

function closedDays(on: CalendarDate, { holidays }: Rules): Clash[] {
  const named = holidays.filter((holiday) => holiday.on === on)
  if (named.length > 0) return named.map(({ name }) => ({ kind: 'holiday', on, name }))
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? [{ kind: 'weekend', on }] : []
}

function crowdedDay(
  on: CalendarDate,
  { plan, near, rules }: { plan: Plan; near: readonly Visit[]; rules: Rules },
): Clash[] {
  const { mostDelegationsADay: most } = rules
  if (most === null) return []
  const there = near.filter((visit) => takesPlaceOn(visit, on))
  const delegations = there.reduce((sum, visit) => sum + visit.delegations.length, plan.delegations.length)
  return delegations > most ? [{ kind: 'delegations', on, delegations, most }] : []
}

/** Something that a visit needs for itself, from minute to minute of a day. */
interface Use {
  kind: 'place' | 'unit' | 'speaker'
  name: string
  key: string
  from: number
  until: number
}

function sharedUses(plan: Plan, visit: Visit): Clash[] {
  const others = usesOf(visit)
  const shared = usesOf(plan).filter((one) => others.some((other) => isShared(one, other)))
  const on = plan.startOn > visit.startOn ? plan.startOn : visit.startOn
  const first = shared.filter((use, index) => shared.findIndex((one) => isSame(one, use)) === index)
  return first.map(({ kind, name }) => ({ kind, name, on, visit }))
}

function isSame(one: Use, other: Use): boolean {
  return one.kind === other.kind && one.key === other.key
}

function isShared(one: Use, other: Use): boolean {
  return isSame(one, other) && one.from < other.until && other.from < one.until
}

const wholeDay = { from: 0, until: 24 * 60 }

function usesOf(plan: Plan): Use[] {
  const hours = hoursOf(plan)
  const steps = [
    ...hoursOfSteps(plan.stops, hours).map(({ step, ...at }) => ({ ...step, ...at })),
    ...hoursOfSteps(plan.agenda, hours).map(({ step, ...at }) => ({ ...step, unit: null, ...at })),
  ]
  return [
    ...use('place', plan.venue, hours),
    ...steps.flatMap((step) => use('place', step.place, step)),
    ...steps.flatMap((step) => use('unit', step.unit, step)),
    ...steps.flatMap((step) => use('speaker', step.speaker, step)),
  ]
}

interface Hours {
  from: number
  until: number
}

function use(kind: Use['kind'], name: string | null, { from, until }: Hours): Use[] {
  if (name === null) return []
  return [
    {
      kind,
      name,
      key: name
        .toLowerCase()
        .replace(/[\s.,]+/g, ' ')
        .trim(),
      from,
      until,
    },
  ]
}

/** A visit of several days, or one whose hours nobody has set, may need any hour. */
function hoursOf({ startOn, endOn, startAt, endAt }: Plan): Hours {
  if (endOn !== null && endOn !== startOn) return wholeDay
  return {
    from: startAt === null ? wholeDay.from : minutesOf(startAt),
    until: endAt === null ? wholeDay.until : minutesOf(endAt),
  }
}

/** Each step lasts until the next one begins; one without a time may be at any hour of the visit. */
function hoursOfSteps<T extends { at: string | null }>(
  steps: readonly T[],
  hours: Hours,
): ({ step: T } & Hours)[] {
  const starts = steps.flatMap(({ at }) => (at === null ? [] : [minutesOf(at)]))
  return steps.map((step) => {
    if (step.at === null || hours === wholeDay) return { step, ...hours }
    const from = minutesOf(step.at)
    const next = starts.filter((start) => start > from)
    return { step, from, until: Math.min(...next, Math.max(hours.until, from + 1)) }
  })
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
