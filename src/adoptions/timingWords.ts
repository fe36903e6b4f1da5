import { daysBetween, type CalendarDate } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import type { Badge } from '../web/badge.ts'
import type { Frame } from '../web/frame.ts'
import type { Adoption } from './adoption.ts'
import { isDue, isOverdue, lastHeardOn, silentSince, waitsForReview, type Clock } from './adoptionTiming.ts'

type Around = Pick<Frame, 't' | 'locale'>

/** "1 November 2026, lewat 23 hari"; null without a target. */
export function targetInWords(
  { targetOn }: Pick<Adoption, 'targetOn'>,
  today: CalendarDate,
  { t, locale }: Around,
): string | null {
  if (targetOn === null) return null
  const n = daysBetween(today, targetOn)
  const date = formatDate(targetOn, locale)
  if (n === 0) return t('staffAdoptions.target.today', { date })
  return n > 0
    ? t('staffAdoptions.target.ahead', { date, n })
    : t('staffAdoptions.target.past', { date, n: -n })
}

/** "1 Mei 2026, 207 hari lalu". */
export function heardInWords(adoption: Adoption, today: CalendarDate, { t, locale }: Around): string {
  const on = lastHeardOn(adoption)
  const n = daysBetween(on, today)
  const date = formatDate(on, locale)
  return n <= 0 ? t('staffAdoptions.heard.today', { date }) : t('staffAdoptions.heard', { date, n })
}

/** What staff should look at: overdue, due, silent, waiting. */
export function attentionBadges(adoption: Adoption, clock: Clock, t: Frame['t']): Badge[] {
  const badges: Badge[] = []
  if (waitsForReview(adoption)) badges.push({ label: t('staffAdoptions.view.review'), tone: 'warn' })
  if (isOverdue(adoption, clock.today)) badges.push({ label: t('staffAdoptions.view.overdue'), tone: 'bad' })
  if (isDue(adoption, clock.today)) badges.push({ label: t('staffAdoptions.view.due'), tone: 'warn' })
  if (silentSince(adoption, clock)) badges.push({ label: t('staffAdoptions.view.silent'), tone: 'warn' })
  return badges
}
