import { formatDate, formatMoment } from '../i18n/format.ts'
import { isOpen, pathOfLink, type Link } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import type { Visit } from '../visits/visit.ts'
import { visitDayAndVenue } from '../visits/visitWords.ts'
import type { Badge } from '../web/badge.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Head, type Page } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import { formTitle, type Typed } from '../web/typed.ts'
import { retainedUntil, type Guest } from './guest.ts'
import { guestFields } from './guestFields.ts'
import { countsByGroup, groupOf, guestGroupsOf, type GuestGroup } from './guestGroup.ts'
import { openingOf, registrationDays } from './registration.ts'

export interface CountRow {
  label: string
  /** As the delegation wrote; a dash when it named no number. */
  planned: string
  announced: number
  present: number
}

export interface CountsView {
  present: number
  announced: number
  rows: CountRow[]
  /** Answers with these numbers as JSON. */
  path: string
}

export interface LinkView {
  state: Badge
  /** Null while there is no open link. */
  open: { qr: SafeHtml; address: string; posterPath: string } | null
  /** When guests can register, in words. */
  days: string
  openLabel: string
}

export interface GuestRow {
  name: string
  /** Position, institution and phone, as far as known. */
  remark: string
  badge: Badge
  /** Null for who is here, and for who is anonymous. */
  presence: { action: string; version: string; label: string } | null
  edit: { path: string; label: string } | null
}

export interface GuestListPage extends Page {
  title: string
  visitTitle: string
  when: string
  base: string
  editVisitPath: string
  questionsPath: string
  photosPath: string
  added: string | null
  counts: CountsView
  link: LinkView
  asksPhone: boolean
  addErrors: ErrorSummary
  addFields: Field[]
  guests: GuestRow[]
  kept: string
}

export interface GuestsShown {
  visit: Visit
  guests: readonly Guest[]
  link: Link | null
  typed: Typed
  isAdded: boolean
  retentionDays: number
  now: Date
}

export function guestListPage(shown: GuestsShown, frame: Frame): GuestListPage {
  const { visit, guests, typed, isAdded, retentionDays } = shown
  const { t, locale } = frame
  const groups = guestGroupsOf(visit)
  const fields = guestFields(typed, { groups, asksPhone: visit.asksPhone }, { isOwn: false }, t)
  const base = guestsPath(visit)
  return {
    head: guestsHead(formTitle(t('guests.title'), typed, t), visit, frame),
    title: t('guests.title'),
    visitTitle: visit.title,
    when: visitDayAndVenue(visit, frame),
    base,
    editVisitPath: `/staff/visits/${visit.slug}/edit`,
    questionsPath: `/staff/visits/${visit.slug}/questions`,
    photosPath: `/staff/uploads?kind=visit&slug=${visit.slug}`,
    added: isAdded ? t('guests.added') : null,
    counts: countsView(visit, guests, frame),
    link: linkView(shown, frame),
    asksPhone: visit.asksPhone,
    addErrors: labelledSummary(typed.errors, { fields }, t),
    addFields: fields,
    guests: guests.map((guest) => guestRow(guest, groups, frame)).toReversed(),
    kept: t('guests.kept', { date: formatDate(retainedUntil(visit, retentionDays), locale) }),
  }
}

export function guestsPath({ slug }: Pick<Visit, 'slug'>): string {
  return `/staff/visits/${slug}/guests`
}

export function guestsHead(title: string, visit: Visit, { t }: Pick<Frame, 't'>): Head {
  return head(title, {
    section: 'staff',
    isIndexed: false,
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      { label: t('staffVisits.title'), path: '/staff/visits' },
      { label: visit.title, path: `/staff/visits/${visit.slug}/edit` },
      { label: title, path: null },
    ],
  })
}

/** Counts only: nobody's name. */
export function countsView(visit: Visit, guests: readonly Guest[], { t }: Pick<Frame, 't'>): CountsView {
  const rows = countsByGroup(guests, guestGroupsOf(visit)).map(({ group, planned, announced, present }) => ({
    label: group?.label ?? t('guests.group.none'),
    planned: planned === null ? '–' : String(planned),
    announced,
    present,
  }))
  const sum = (name: 'present' | 'announced') => rows.reduce((total, row) => total + row[name], 0)
  return { present: sum('present'), announced: sum('announced'), rows, path: `${guestsPath(visit)}/count` }
}

function linkView({ visit, link, now }: GuestsShown, frame: Frame): LinkView {
  const { t, locale, baseUrl } = frame
  const { firstOn, lastOn } = registrationDays(visit)
  const isUsable = link !== null && isOpen(link, now)
  const address = isUsable ? baseUrl + pathOfLink(link) : ''
  return {
    state: linkBadge(link, { visit, now }, frame),
    open: isUsable
      ? {
          qr: qrSvg(address, t('guests.link.qr')),
          address,
          posterPath: `${guestsPath(visit)}/poster`,
        }
      : null,
    days: t('guests.link.days', { first: formatDate(firstOn, locale), last: formatDate(lastOn, locale) }),
    openLabel: t(link === null ? 'guests.link.open' : isUsable ? 'guests.link.renew' : 'guests.link.reopen'),
  }
}

function linkBadge(
  link: Link | null,
  { visit, now }: Pick<GuestsShown, 'visit' | 'now'>,
  { t, locale }: Frame,
): Badge {
  if (link === null) return { label: t('guests.link.none'), tone: 'quiet' }
  if (link.closedAt !== null) {
    return { label: t('guests.link.closed', { moment: formatMoment(link.closedAt, locale) }), tone: 'quiet' }
  }
  if (!isOpen(link, now)) return { label: t('guests.link.expired'), tone: 'quiet' }
  return openingOf(visit, now) === 'open'
    ? { label: t('guests.link.isOpen'), tone: 'good' }
    : { label: t('guests.link.ready'), tone: 'warn' }
}

function guestRow(guest: Guest, groups: readonly GuestGroup[], { t }: Frame): GuestRow {
  const { id, version, name, position, phone, isPresent, anonymisedAt } = guest
  const institution = groupOf(guest, groups)?.label ?? guest.institution
  const shownName = name ?? t('guests.anonymous')
  const isKnown = anonymisedAt === null
  return {
    name: shownName,
    remark: [position, institution, phone].filter((part) => part !== null).join(' · '),
    badge: isPresent
      ? { label: t('guests.present'), tone: 'good' }
      : { label: t('guests.announced'), tone: 'quiet' },
    presence:
      isKnown && !isPresent
        ? {
            action: `/staff/guests/${id}/presence`,
            version: String(version),
            label: t('guests.markPresentOf', { name: shownName }),
          }
        : null,
    edit: isKnown ? { path: `/staff/guests/${id}`, label: t('guests.editOf', { name: shownName }) } : null,
  }
}
