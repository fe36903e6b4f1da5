import { isAdmin, mayEdit } from '../accounts/account.ts'
import type { CalendarDate } from '../calendarDate.ts'
import { formatWeekday } from '../i18n/format.ts'
import { isOutgoing, isPublicVisit, type Visit, type VisitStatus } from '../visits/visit.ts'
import { peopleOf } from '../visits/visitCard.ts'
import { pathOfVisit } from '../visits/visitLink.ts'
import { hoursText } from '../visits/visitWords.ts'
import type { Tone } from '../web/badge.ts'
import type { Frame } from '../web/frame.ts'
import type { DayPlan, PlannedVisit, WishedDay } from './dayPlan.ts'
import { isWeekend } from './period.ts'

/** A day as the calendar shows it. */
export interface DayView {
  on: CalendarDate
  /** "7". */
  number: string
  /** "Senin, 7 Desember 2026". */
  name: string
  isToday: boolean
  /** Weekend or holiday. */
  isFree: boolean
  holidays: string[]
  /** "3 rombongan, batas 2". */
  warning: string | null
  entries: EntryView[]
}

export interface EntryView {
  title: string
  /** Null when this reader may not open it. */
  path: string | null
  /** "Dijadwalkan · Kunjungan keluar · pukul 09.00–11.30 · hari ke-2 dari 3". */
  remark: string
  /** Venue, institutions, people: shown where there is room. */
  details: string[]
  tone: Tone
  /** Only wished for. */
  isFaint: boolean
}

export interface AroundDays {
  frame: Frame
  today: CalendarDate
  mostDelegationsADay: number | null
}

export function dayView(plan: DayPlan, { frame, today, mostDelegationsADay }: AroundDays): DayView {
  const { t, locale } = frame
  const { on, holidays, tooMany } = plan
  return {
    on,
    number: String(Number(on.slice(8))),
    name: formatWeekday(on, locale),
    isToday: on === today,
    isFree: isWeekend(on) || holidays.length > 0,
    holidays: holidays.map((name) => t('calendar.holiday', { name })),
    warning:
      tooMany === null ? null : t('calendar.overLimit', { n: tooMany, most: mostDelegationsADay ?? 0 }),
    entries: [
      ...plan.visits.map((visit) => visitEntry(visit, frame)),
      ...plan.wishes.map((wish) => wishEntry(wish, frame)),
    ],
  }
}

const tones: Record<VisitStatus, Tone> = {
  diajukan: 'warn',
  ditelaah: 'warn',
  dijadwalkan: 'good',
  berlangsung: 'good',
  selesai: 'quiet',
  dibatalkan: 'bad',
  ditolak: 'bad',
}

function visitEntry({ visit, day, days }: PlannedVisit, frame: Frame): EntryView {
  const { t } = frame
  const institutions = visit.delegations.map(({ institution }) => institution).join(', ')
  const said = [
    t(`visitStatus.${visit.status}`),
    isOutgoing(visit) ? t('calendar.outgoing') : '',
    day === 1 ? hoursText(visit, frame) : null,
    days > 1 ? t('calendar.dayOf', { day, days }) : '',
  ]
  return {
    title: visit.title,
    path: pathFor(visit, frame),
    remark: said.filter((one) => one !== '' && one !== null).join(' · '),
    details: [visit.venue, institutions, peopleOf(visit, frame)].filter((one) => one !== null),
    tone: tones[visit.status],
    isFaint: false,
  }
}

function wishEntry({ request, choice }: WishedDay, { t, user }: Frame): EntryView {
  return {
    title: request.institution,
    path: user && mayEdit(user) ? `/staff/requests/${request.id}` : null,
    remark: t(`calendar.${choice}Choice`),
    details: [request.number],
    tone: 'quiet',
    isFaint: true,
  }
}

/** Whoever only reads has no form to be led to. */
function pathFor(visit: Visit, { user }: Frame): string | null {
  return isPublicVisit(visit) || (user && mayEdit(user)) ? pathOfVisit(visit) : null
}

/** Who can fill in the holidays. */
export function fillsHolidays({ user }: Frame): boolean {
  return user !== null && isAdmin(user)
}
