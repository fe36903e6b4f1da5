import { mayEdit } from '../accounts/account.ts'
import type { CalendarDate } from '../calendarDate.ts'
import { formatDate, formatDays } from '../i18n/format.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { CalendarRecords } from './dayPlan.ts'
import { plansOf } from './dayPlan.ts'
import { dayView, fillsHolidays, type DayView } from './dayView.ts'
import { monthOf, neighbourOf, weekOf, weeksOf, type Period } from './period.ts'

export interface CalendarPage extends Page {
  title: string
  views: { label: string; path: string; isChosen: boolean }[]
  moves: { label: string; path: string; isChosen: boolean }[]
  /** "Senin" to "Minggu". */
  weekdays: string[]
  /** A month's weeks; a day of another month is null. Null for a week. */
  weeks: { label: string; number: string; path: string; days: (DayView | null)[] }[] | null
  /** All of a week; of a month those on which there is something. */
  days: DayView[]
  isEmpty: boolean
  fillHolidaysPath: string | null
  feed: FeedPanel | null
}

/** For those who may make, renew and close the secret address. */
export interface FeedPanel {
  /** Absolute; null while there is none. */
  address: string | null
  notice: string | null
}

export interface CalendarShown {
  period: Period
  records: CalendarRecords
  today: CalendarDate
  /** Path of the open secret link. */
  feedPath: string | null
  /** What has just been done with it. */
  done: 'opened' | 'closed' | null
}

export function calendarPage(shown: CalendarShown, frame: Frame): CalendarPage {
  const { period, records, today } = shown
  const { t } = frame
  const { mostDelegationsADay } = records.rules
  const around = { frame, today, mostDelegationsADay }
  const days = plansOf(period.days, records).map((plan) => dayView(plan, around))
  const busy = days.filter(({ entries, holidays }) => entries.length + holidays.length > 0)
  const title = titleOf(period, frame)
  return {
    head: head(title, {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('calendar.title'), path: null },
      ],
    }),
    title,
    views: viewsOf(period, today, t),
    moves: movesOf(period, today, t),
    weekdays: weekdaysIn(frame),
    weeks: period.kind === 'month' ? weekRows(period, days, frame) : null,
    days: period.kind === 'month' ? busy : days,
    isEmpty: busy.length === 0,
    fillHolidaysPath:
      records.rules.holidays.length === 0 && fillsHolidays(frame) ? '/staff/visit-rules' : null,
    feed: feedPanel(shown, frame),
  }
}

const pathOf = ({ kind, name }: Period) => `/staff/calendar?${kind}=${name}`

function titleOf({ kind, name, days }: Period, { t, locale }: Frame): string {
  if (kind === 'month') return t('calendar.month', { month: formatDate(name, locale) })
  const [first = ''] = days
  return t('calendar.week', {
    week: weekNumber(name),
    days: formatDays(first, days.at(-1) ?? null, locale),
  })
}

const weekNumber = (name: string) => String(Number(name.slice(-2)))

/** The same days in the other view: the month of a week's Thursday, the week of today or of a month's first day. */
function viewsOf(period: Period, today: CalendarDate, t: Frame['t']): CalendarPage['views'] {
  const day = period.days.includes(today) ? today : (period.days[period.kind === 'week' ? 3 : 0] ?? today)
  return [
    { label: t('calendar.byMonth'), path: pathOf(monthOf(day)), isChosen: period.kind === 'month' },
    { label: t('calendar.byWeek'), path: pathOf(weekOf(day)), isChosen: period.kind === 'week' },
  ]
}

function movesOf(period: Period, today: CalendarDate, t: Frame['t']): CalendarPage['moves'] {
  const now = period.kind === 'month' ? monthOf(today) : weekOf(today)
  return [
    { label: t('calendar.previous'), path: pathOf(neighbourOf(period, -1)), isChosen: false },
    { label: t('calendar.today'), path: pathOf(now), isChosen: now.name === period.name },
    { label: t('calendar.next'), path: pathOf(neighbourOf(period, 1)), isChosen: false },
  ]
}

function weekdaysIn({ locale }: Frame): string[] {
  const format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  })
  return weekOf('2026-01-05').days.map((day) => format.format(new Date(day)))
}

function weekRows(period: Period, days: readonly DayView[], { t }: Frame): CalendarPage['weeks'] {
  return weeksOf(period).map((week) => {
    const named = weekOf(week[0] ?? '')
    const number = weekNumber(named.name)
    return {
      label: t('calendar.weekNumber', { week: number }),
      number,
      path: pathOf(named),
      days: week.map((on) => days.find((day) => day.on === on) ?? null),
    }
  })
}

function feedPanel({ feedPath, done }: CalendarShown, { t, user, baseUrl }: Frame): FeedPanel | null {
  if (user === null || !mayEdit(user)) return null
  return {
    address: feedPath === null ? null : baseUrl + feedPath,
    notice: done && t(`calendar.feed.${done}`),
  }
}
