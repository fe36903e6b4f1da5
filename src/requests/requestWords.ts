import { dayOf, daysBetween, type CalendarDate } from '../calendarDate.ts'
import { formatNumber, formatWeekday } from '../i18n/format.ts'
import { programmeText } from '../visits/visitWords.ts'
import type { Badge, Tone } from '../web/badge.ts'
import type { Frame } from '../web/frame.ts'
import { isWaiting, type RequestState, type VisitRequest } from './request.ts'

type Words = Pick<Frame, 't' | 'locale'>

const tones: Record<RequestState, Tone> = {
  diajukan: 'warn',
  ditelaah: 'warn',
  dijadwalkan: 'good',
  dibatalkan: 'quiet',
  ditolak: 'bad',
}

export function requestBadge({ state }: Pick<VisitRequest, 'state'>, { t }: Pick<Words, 't'>): Badge {
  return { label: t(`requestState.${state}`), tone: tones[state] }
}

/** "3 hari menunggu"; null once it has its answer. */
export function waitingText(
  request: VisitRequest,
  today: CalendarDate,
  { t }: Pick<Words, 't'>,
): string | null {
  if (!isWaiting(request)) return null
  const days = daysWaiting(request, today)
  return days === 0 ? t('staffRequests.cameToday') : t('staffRequests.waiting', { n: days })
}

/** Whole days since it came. */
export function daysWaiting({ createdAt }: Pick<VisitRequest, 'createdAt'>, today: CalendarDate): number {
  return Math.max(0, daysBetween(dayOf(new Date(createdAt)), today))
}

/** "Selasa, 17 Maret 2026, atau Rabu, 18 Maret 2026". */
export function wishedDays({ firstChoiceOn, secondChoiceOn }: VisitRequest, { t, locale }: Words): string {
  const first = formatWeekday(firstChoiceOn, locale)
  if (secondChoiceOn === null) return first
  return t('staffRequests.orDay', { first, second: formatWeekday(secondChoiceOn, locale) })
}

export function plannedPeople({ plannedCount }: VisitRequest, { t, locale }: Words): string | null {
  if (plannedCount === null) return null
  return t('visit.people', { n: plannedCount, people: formatNumber(plannedCount, locale) })
}

/** "PKP, angkatan IV"; null when it is of no programme. */
export function programmeAndBatch({ programme, batch }: VisitRequest, words: Words): string | null {
  const called = programmeText(programme, words)
  if (batch === null) return called
  const numbered = words.t('staffRequests.batch', { batch })
  return called === null ? numbered : `${called}, ${numbered}`
}
