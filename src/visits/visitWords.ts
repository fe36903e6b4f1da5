import { formatDays, formatNumber, formatWeekday } from '../i18n/format.ts'
import type { Frame } from '../web/frame.ts'
import {
  type Delegation,
  headCountOf,
  headCountOfVisit,
  type HistoricProgramme,
  historicProgrammes,
  type Programme,
  type VisitContent,
} from './visit.ts'

/** What is needed to say something of a visit in the reader's language. */
export type Words = Pick<Frame, 't' | 'locale'>

/** "Selasa, 17 Maret 2026 · Pendopo". */
export function visitDayAndVenue(
  visit: Pick<VisitContent, 'startOn' | 'endOn' | 'venue'>,
  words: Words,
): string {
  return [visitDay(visit, words), visit.venue].filter((part) => part !== null).join(' · ')
}

/** "Selasa, 23 September 2014", or both days of a longer visit. */
export function visitDay(
  { startOn, endOn }: Pick<VisitContent, 'startOn' | 'endOn'>,
  { locale }: Words,
): string {
  return endOn === null || endOn === startOn
    ? formatWeekday(startOn, locale)
    : formatDays(startOn, endOn, locale)
}

/** "pukul 09.00–11.00", "mulai pukul 09.00"; null when the hours are not set. */
export function hoursText(
  { startAt, endAt }: Pick<VisitContent, 'startAt' | 'endAt'>,
  { t, locale }: Words,
): string | null {
  const written = (time: string) => (locale === 'id' ? time.replace(':', '.') : time)
  if (startAt === null) return endAt === null ? null : t('visit.hoursUntil', { end: written(endAt) })
  if (endAt === null) return t('visit.hoursFrom', { start: written(startAt) })
  return t('visit.hours', { start: written(startAt), end: written(endAt) })
}

/** "Diklatpim IV, kini PKP": as it was called, today's name beside it; null when it belongs to no programme. */
export function programmeText(programme: Programme | null, { t }: Words): string | null {
  if (programme === null) return null
  const called = t(`programme.${programme}`)
  if (!isHistoric(programme)) return called
  return t('visit.programmeThen', { called, today: t(`programme.${historicProgrammes[programme]}`) })
}

function isHistoric(programme: Programme): programme is HistoricProgramme {
  return Object.hasOwn(historicProgrammes, programme)
}

/** "30 orang", "30 orang menurut rencana" or "belum diketahui", never 0. */
export function headCountText(delegation: Delegation, { t, locale }: Words): string {
  const people = headCountOf(delegation)
  if (people === null) return t('web.unknown')
  const key = delegation.actualCount === null ? 'visit.peoplePlanned' : 'visit.people'
  return t(key, { n: people, people: formatNumber(people, locale) })
}

/** The whole visit's; "paling sedikit" when a delegation's is unknown. */
export function visitHeadCountText(visit: VisitContent, { t, locale }: Words): string {
  const total = headCountOfVisit(visit)
  if (total === null) return t('web.unknown')
  const people = t('visit.people', { n: total.people, people: formatNumber(total.people, locale) })
  if (total.isComplete) return people
  const missing = visit.delegations.filter((delegation) => headCountOf(delegation) === null).length
  return t('visit.peopleAtLeast', { people, missing: t('visit.delegationsUnknown', { n: missing }) })
}

/** "A, B dan C". */
export function listed(names: readonly string[], { locale }: Pick<Words, 'locale'>): string {
  return new Intl.ListFormat(locale).format(names)
}
