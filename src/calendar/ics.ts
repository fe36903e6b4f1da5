import ical, { escape, ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator'
import { plusDays } from '../calendarDate.ts'
import { isOutgoing, isPublicVisit, type Visit } from '../visits/visit.ts'
import { visitHeadCountText } from '../visits/visitWords.ts'
import type { Frame } from '../web/frame.ts'

type IcsFrame = Pick<Frame, 't' | 'locale' | 'to' | 'baseUrl' | 'site'>

/** Called off, declined or withdrawn: calendars that hold it take it out. */
export function isCalledOff({ status, withdrawal }: Pick<Visit, 'status' | 'withdrawal'>): boolean {
  return withdrawal !== null || status === 'dibatalkan' || status === 'ditolak'
}

/** RFC 5545, all of these visits; none of a guest, a contact, a speaker, an agenda. */
export function feedIcs(visits: readonly Visit[], frame: IcsFrame): string {
  const name = frame.t('ics.feed.name', { site: frame.site.name })
  const events = visits.map((visit) =>
    isCalledOff(visit)
      ? { ...calledOff(visit, frame), summary: `${frame.t('ics.calledOff')}: ${visit.title}` }
      : planned(visit, frame),
  )
  return written(ICalCalendarMethod.PUBLISH, events, name)
}

/** One visit; `isOff` also when only this delegation no longer comes. */
export function visitIcs(visit: Visit, frame: IcsFrame, { isOff } = { isOff: false }): string {
  const isCancelled = isOff || isCalledOff(visit)
  const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH
  return written(method, [isCancelled ? calledOff(visit, frame) : planned(visit, frame)], null)
}

function written(method: ICalCalendarMethod, events: ICalEventData[], name: string | null): string {
  const calendar = ical({
    prodId: { company: 'Tiru', product: 'Kunjungan', language: 'ID' },
    method,
    events,
    // The library escapes the events' texts and not this one.
    name: name === null ? null : escape(name.replace(/\s+/g, ' '), false),
  })
  // Each line ends with CRLF, the last too.
  return `${calendar.toString()}\r\n`
}

function planned(visit: Visit, frame: IcsFrame): ICalEventData {
  const { t, to, baseUrl } = frame
  return {
    ...known(visit),
    status: ICalEventStatus.CONFIRMED,
    summary: isOutgoing(visit) ? `${t('calendar.outgoing')}: ${visit.title}` : visit.title,
    location: visit.venue ?? visit.destination?.institution ?? null,
    description: descriptionOf(visit, frame),
    url: isPublicVisit(visit) ? baseUrl + to(`/visits/${visit.slug}`) : null,
  }
}

/** No more than a calendar needs to find what it holds. */
function calledOff(visit: Visit, { t }: IcsFrame): ICalEventData {
  return { ...known(visit), status: ICalEventStatus.CANCELLED, summary: t('ics.calledOff') }
}

function known(visit: Visit): ICalEventData {
  return {
    // Stands when the visit's address or the site's changes.
    id: `visit-${visit.id}@tiru`,
    sequence: visit.version,
    stamp: new Date(visit.updatedAt),
    created: new Date(visit.createdAt),
    lastModified: new Date(visit.updatedAt),
    ...timesOf(visit),
  }
}

/** Hours are those of Waktu Indonesia Barat, written as UTC; without them whole days, which end the day after. */
function timesOf({
  startOn,
  endOn,
  startAt,
  endAt,
}: Visit): Pick<ICalEventData, 'start'> & Partial<ICalEventData> {
  const lastOn = endOn ?? startOn
  if (startAt === null || (lastOn !== startOn && endAt === null)) {
    return { start: new Date(startOn), end: new Date(plusDays(lastOn, 1)), allDay: true }
  }
  const start = inJakarta(startOn, startAt)
  return endAt === null ? { start } : { start, end: inJakarta(lastOn, endAt) }
}

function inJakarta(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`)
}

function descriptionOf(visit: Visit, frame: IcsFrame): string {
  const { t } = frame
  const institutions = visit.delegations.map(({ institution }) => institution).join(', ')
  return [
    t('ics.status', { status: t(`visitStatus.${visit.status}`) }),
    t(isOutgoing(visit) ? 'ics.went' : 'ics.delegations', { institutions }),
    t('ics.people', { people: visitHeadCountText(visit, frame) }),
    ...(visit.isMadeUp ? [t('web.madeUp')] : []),
  ].join('\n')
}
