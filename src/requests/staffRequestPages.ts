import type { AuditEntry } from '../accounts/audit.ts'
import type { CalendarDate } from '../calendarDate.ts'
import { formatMoment } from '../i18n/format.ts'
import { isMessageKey, type MessageKey } from '../i18n/translate.ts'
import type { Link } from '../links/link.ts'
import type { Upload } from '../uploads/upload.ts'
import { filePath } from '../uploads/filePath.ts'
import type { Visit } from '../visits/visit.ts'
import type { Badge } from '../web/badge.ts'
import { errorAt, errorSummary, type ErrorSummary } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { isWaiting, type VisitRequest } from './request.ts'
import { requestBadge, waitingText } from './requestWords.ts'
import type { Answer } from './staffAnswers.ts'
import { askedFacts, contactFacts, type Fact } from './staffRequestFacts.ts'
import { linkPanel, type LinkPanel } from './staffRequestLinkPanel.ts'
import { stepsOf, type RequestSteps } from './staffRequestSteps.ts'
import { visitPanel, type VisitPanel } from './staffRequestVisit.ts'

export interface StaffRequestPage extends Page {
  title: string
  number: string
  badge: Badge
  waiting: string | null
  done: { text: string; isGood: boolean }[]
  errors: ErrorSummary
  asked: Fact[]
  purpose: string
  topics: string | null
  practices: { name: string; path: string }[]
  contact: Fact[]
  /** When contact and leader were erased; null while they stand. */
  erased: string | null
  letters: { name: string; path: string }[]
  letterForm: { action: string; error: string | null }
  visit: VisitPanel | null
  steps: RequestSteps
  link: LinkPanel
  answer: Answer
  /** What there is to say comes before what was asked once it has been decided. */
  isAnswered: boolean
  history: { text: string; meta: string }[]
}

/** What is known around a request. */
export interface RequestGround {
  request: VisitRequest
  visit: Visit | null
  /** Open or not; null when it never had one. */
  link: Link | null
  answer: Answer
  letters: readonly Upload[]
  practiceNames: ReadonlyMap<string, string>
  history: readonly AuditEntry[]
  /** By slug, which is what the history notes of a visit. */
  visitTitles: ReadonlyMap<string, string>
  today: CalendarDate
  now: Date
}

/** What was just done, or refused, and what was typed for it. */
export interface Happened {
  done: string
  mail: string
  errors: readonly FieldError[]
  typed: Record<string, unknown>
}

export function staffRequestPage(ground: RequestGround, happened: Happened, frame: Frame): StaffRequestPage {
  const { request, visit } = ground
  const { t } = frame
  const title = request.institution
  const prefix = happened.errors.length > 0 ? `${t('web.form.errorPrefix')} ` : ''
  return {
    head: head(`${prefix}${title}`, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('staffRequests.title'), path: '/staff/requests' },
        { label: request.number, path: null },
      ],
    }),
    title,
    number: request.number,
    badge: requestBadge(request, frame),
    waiting: waitingText(request, ground.today, frame),
    done: doneLines(happened, frame),
    errors: errorSummary(happened.errors, t),
    asked: askedFacts(request, frame),
    purpose: request.purpose,
    topics: request.topics,
    practices: request.practices.map((slug) => ({
      name: ground.practiceNames.get(slug) ?? slug,
      path: `/practices/${slug}`,
    })),
    contact: contactFacts(request, frame),
    erased:
      request.erasedAt && t('staffRequests.erased', { at: formatMoment(request.erasedAt, frame.locale) }),
    letters: ground.letters.map((letter) => ({ name: letter.name, path: filePath(letter) })),
    letterForm: {
      action: `/staff/requests/${request.id}/letter`,
      error: errorAt(happened.errors, 'files', t),
    },
    visit: visit && visitPanel(visit, ground, frame),
    steps: stepsOf(ground, happened, t),
    link: linkPanel(ground, frame),
    answer: ground.answer,
    isAnswered: !isWaiting(request),
    history: ground.history.map((entry) => historyLine(entry, ground, frame)),
  }
}

const doneKeys = [
  'added',
  'saved',
  'takenUp',
  'accepted',
  'joined',
  'left',
  'declined',
  'cancelled',
  'linked',
  'closed',
  'letter',
]
const mailKeys = ['sent', 'failed']

function doneLines({ done, mail }: Happened, { t }: Frame): StaffRequestPage['done'] {
  const told = doneKeys.includes(done)
    ? [{ text: t(`staffRequests.done.${done}` as MessageKey), isGood: true }]
    : []
  if (!mailKeys.includes(mail)) return told
  return [...told, { text: t(`staffRequests.mail.${mail}` as MessageKey), isGood: mail === 'sent' }]
}

const visitActions = ['request.schedule', 'request.leave']

function historyLine(entry: AuditEntry, { visitTitles }: RequestGround, { t, locale }: Frame) {
  const { action, at, by } = entry
  const isOfVisit = visitActions.includes(action)
  const note = isOfVisit ? (visitTitles.get(entry.note ?? '') ?? null) : entry.note
  const key = `audit.${action}`
  const what = isMessageKey(key) ? t(key) : action
  return {
    text: note === null ? what : `${what}: ${note}`,
    meta: `${formatMoment(at, locale)}, ${t('history.by', { by: by.name })}`,
  }
}
