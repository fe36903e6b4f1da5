import type { Guest } from '../guests/guest.ts'
import { formatDate } from '../i18n/format.ts'
import { dayOf } from '../calendarDate.ts'
import { isOpen, pathOfLink, type Link } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import type { VisitRequest } from '../requests/request.ts'
import type { Delegation, Visit } from '../visits/visit.ts'
import type { Badge } from '../web/badge.ts'
import { head, type Frame, type Head, type Page } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import type { Fact } from './askedFor.ts'

/** The delegations of a visit with their links: staff only. */
export interface DelegationsPage extends Page {
  title: string
  /** What was just done with a link; null when nothing was. */
  notice: string | null
  rows: DelegationRow[]
  version: string
  followUpPath: string
  visitPath: string
}

export interface DelegationRow {
  institution: string
  link: Badge
  facts: Fact[]
  request: { label: string; path: string } | null
  /** While the link is open. */
  shared: { address: string; path: string; qr: SafeHtml } | null
  /** Makes the file and its link. */
  making: { action: string; label: string } | null
  /** Gives another link; `closing` while it is open. */
  renewing: { action: string; label: string } | null
  closing: string | null
}

export interface StaffDelegation {
  delegation: Delegation
  request: VisitRequest | null
  link: Link | null
  announced: readonly Guest[]
}

export function delegationsPage(
  visit: Visit,
  delegations: readonly StaffDelegation[],
  { frame, now, done }: { frame: Frame; now: Date; done: string },
): DelegationsPage {
  const { t } = frame
  const told = doneWords.find((word) => word === done)
  const title = t('staffBriefing.of', { title: visit.title })
  return {
    head: visitPartHead(visit, title, frame),
    title,
    notice: told ? t(`staffBriefing.done.${told}`) : null,
    rows: delegations.map((one, index) => rowOf(one, { visit, number: index + 1, now }, frame)),
    version: String(visit.version),
    followUpPath: `${staffPathOf(visit)}/follow-up`,
    visitPath: `${staffPathOf(visit)}/edit`,
  }
}

const doneWords = ['made', 'linked', 'closed'] as const

export function staffPathOf({ slug }: Pick<Visit, 'slug'>): string {
  return `/staff/visits/${slug}`
}

/** The head of a staff page that belongs to a visit. */
export function visitPartHead(visit: Visit, title: string, { t }: Pick<Frame, 't'>): Head {
  return head(title, {
    section: 'staff',
    isIndexed: false,
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      { label: t('staffVisits.title'), path: '/staff/visits' },
      { label: visit.title, path: `${staffPathOf(visit)}/edit` },
      { label: title, path: null },
    ],
  })
}

interface At {
  visit: Visit
  number: number
  now: Date
}

function rowOf(one: StaffDelegation, at: At, frame: Frame): DelegationRow {
  const { t } = frame
  const { delegation, request, link } = one
  const { institution } = delegation
  const isShared = link !== null && isOpen(link, at.now)
  const requestPath = request && `/staff/requests/${request.id}`
  return {
    institution,
    link: linkBadge(one, at.now, frame),
    facts: factsOf(one, frame),
    request:
      request && requestPath
        ? { label: t('staffBriefing.request', { number: request.number }), path: requestPath }
        : null,
    shared: isShared ? sharedOf(link, institution, frame) : null,
    making: request
      ? null
      : {
          action: `${staffPathOf(at.visit)}/delegations/${at.number}/link`,
          label: t('staffBriefing.makeFor', { institution }),
        },
    renewing: requestPath
      ? { action: `${requestPath}/link`, label: t(isShared ? 'staffBriefing.renew' : 'staffBriefing.make') }
      : null,
    closing: requestPath && isShared ? `${requestPath}/link-closing` : null,
  }
}

function sharedOf(link: Link, institution: string, { t, baseUrl }: Frame): DelegationRow['shared'] {
  const path = pathOfLink(link)
  const address = baseUrl + path
  return { address, path, qr: qrSvg(address, t('staffBriefing.qr', { institution })) }
}

function linkBadge({ request, link }: StaffDelegation, now: Date, { t, locale }: Frame): Badge {
  if (!request) return { label: t('staffBriefing.noFile'), tone: 'quiet' }
  if (!link) return { label: t('staffBriefing.noLink'), tone: 'quiet' }
  if (link.closedAt !== null) return { label: t('staffBriefing.closed'), tone: 'bad' }
  if (!isOpen(link, now)) return { label: t('staffBriefing.expired'), tone: 'bad' }
  if (link.expiresAt === null) return { label: t('staffBriefing.openAlways'), tone: 'good' }
  const until = formatDate(dayOf(new Date(link.expiresAt)), locale)
  return { label: t('staffBriefing.open', { until }), tone: 'good' }
}

function factsOf({ delegation, request, announced }: StaffDelegation, { t }: Frame): Fact[] {
  const people = (n: number | null) => (n === null ? t('web.unknown') : t('briefing.people', { n }))
  const names = announced.length
  const facts = [
    { label: t('briefing.planned'), value: people(delegation.plannedCount) },
    {
      label: t('staffBriefing.announced'),
      value: names === 0 ? t('briefing.announced.none') : t('briefing.announced.count', { n: names }),
    },
  ]
  if (!request) return facts
  const chosen = (choice: string) => request.followUps.filter((one) => one.choice === choice).length
  const counts = { minat: chosen('minat'), komitmen: chosen('komitmen') }
  const { survey } = request
  const rating = survey && t('staffBriefing.survey.value', { usefulness: survey.usefulness })
  return [
    ...facts,
    {
      label: t('staffBriefing.followUps'),
      value: t(
        request.followUps.length === 0 ? 'staffBriefing.followUps.none' : 'staffBriefing.followUps.count',
        counts,
      ),
    },
    { label: t('staffBriefing.survey'), value: rating ?? t('staffBriefing.followUps.none') },
    ...(survey?.missing ? [{ label: t('briefing.survey.missing'), value: survey.missing }] : []),
  ]
}
