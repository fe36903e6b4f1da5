import type { AdoptionCount } from '../adoptions/adoptionCounts.ts'
import type { CalendarDate } from '../calendarDate.ts'
import { formatDays, formatMoment } from '../i18n/format.ts'
import { ownKits } from '../kits/ownKits.ts'
import type { Kit } from '../kits/kit.ts'
import { latestContent, type Practice } from '../practices/practice.ts'
import type { VisitRequest } from '../requests/request.ts'
import { inWords, type Sentence } from '../storage/sentence.ts'
import type { Visit } from '../visits/visit.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { isAdmin, mayEdit, type User } from './account.ts'
import { visitsToday, waitingRequests, type TodayRow, type WaitingRequests } from './staffHomeVisits.ts'

export interface WaitingRow {
  title: string
  path: string
  remark: string
}

export interface StaffHomePage extends Page {
  greeting: string
  inReview: WaitingRow[]
  returned: WaitingRow[]
  visits: WaitingRow[]
  /** The user's own training kits; null for who has none and mostly does other work. */
  kits: WaitingRow[] | null
  /** Adoptions that need a look, by why. */
  adoptions: { label: string; path: string; count: number }[]
  requests: WaitingRequests | null
  today: TodayRow[]
  /** What staff come here for most. */
  actions: { label: string; path: string }[]
  links: { label: string; path: string; hint: string }[]
  /** What this start of the server found that staff must know. */
  notices: string[]
}

export interface StaffRoom {
  user: User
  practices: readonly Practice[]
  visits: readonly Visit[]
  kits: readonly Kit[]
  adoptions: AdoptionCount[]
  requests: readonly VisitRequest[]
  today: CalendarDate
  notices: readonly Sentence[]
}

const latestVisits = 5

export function staffHomePage(room: StaffRoom, frame: Frame): StaffHomePage {
  const { user, practices, visits, adoptions, notices } = room
  const { t, locale } = frame
  const drafts = practices.filter(({ draft, withdrawal }) => draft && !withdrawal)
  return {
    head: head(t('web.nav.staff'), {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [{ label: t('web.nav.staff'), path: null }],
    }),
    greeting: t('staff.greeting', { name: user.name }),
    inReview: drafts
      .filter(({ draft }) => draft?.state === 'in_review')
      .map((practice) => draftRow(practice, frame)),
    returned: drafts
      .filter(({ draft }) => draft?.returnedBecause)
      .map((practice) => draftRow(practice, frame)),
    visits: visits.slice(0, latestVisits).map((visit) => ({
      title: visit.title,
      path: mayEdit(user) ? `/staff/visits/${visit.slug}/edit` : `/visits/${visit.slug}`,
      remark: formatDays(visit.startOn, visit.endOn, locale),
    })),
    kits: kitsOf(room, frame),
    adoptions: mayEdit(user)
      ? adoptions.map(({ view, count, path }) => ({ label: t(`staffAdoptions.view.${view}`), path, count }))
      : [],
    requests: waitingRequests(room.requests, room, frame),
    today: visitsToday(visits, room, frame),
    actions: mayEdit(user)
      ? [
          { label: t('staff.link.newVisit'), path: '/staff/visits/new' },
          { label: t('practiceForm.list.new'), path: '/staff/practices/new' },
        ]
      : [{ label: t('staff.link.newKit'), path: '/staff/kits/new' }],
    links: linksFor(user, frame),
    notices: isAdmin(user) ? notices.map((notice) => inWords(notice, t)) : [],
  }
}

/** A trainer's staff room is about kits; others see theirs once they have one. */
function kitsOf({ user, kits }: StaffRoom, frame: Frame): WaitingRow[] | null {
  const own = ownKits(kits, user, frame)
  return mayEdit(user) && own.length === 0 ? null : own
}

function draftRow(practice: Practice, { t, locale }: Frame): WaitingRow {
  const { draft } = practice
  return {
    title: latestContent(practice).name,
    path: `/staff/practices/${practice.slug}`,
    remark: draft?.returnedBecause ?? t('staff.savedAt', { at: formatMoment(draft?.editedAt ?? '', locale) }),
  }
}

function linksFor(user: User, { t }: Frame): StaffHomePage['links'] {
  const link = (
    name:
      | 'visits'
      | 'kits'
      | 'adoptions'
      | 'calendar'
      | 'requests'
      | 'surveys'
      | 'practices'
      | 'search'
      | 'users'
      | 'units'
      | 'site'
      | 'visit-rules'
      | 'people'
      | 'audit'
      | 'account',
  ) => ({
    label: t(`staff.link.${name}`),
    path: `/staff/${name}`,
    hint: t(`staff.link.${name}.hint`),
  })
  return [
    ...(mayEdit(user) ? [] : [link('kits')]),
    link('practices'),
    ...(mayEdit(user) ? [link('requests')] : []),
    link('visits'),
    ...(mayEdit(user) ? [link('adoptions'), link('surveys')] : []),
    link('calendar'),
    ...(mayEdit(user) ? [link('kits')] : []),
    link('search'),
    ...(isAdmin(user)
      ? [link('users'), link('units'), link('site'), link('visit-rules'), link('people'), link('audit')]
      : []),
    link('account'),
  ]
}
