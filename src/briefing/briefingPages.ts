import type { Unit } from '../host/unit.ts'
import { isOpen, pathOfLink, type Link } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import { isPublicVisit } from '../visits/visit.ts'
import { programmeText, visitDay } from '../visits/visitWords.ts'
import { labelledSummary, type ErrorSummary } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import type { Fact } from './askedFor.ts'
import { hasBegun, phaseOf, type DelegationFile, type ScheduledVisit } from './delegationFile.ts'
import type { LinkedFile } from './linkedFiles.ts'
import { linkHead } from './linkPage.ts'
import { cancellingOf, type Cancelling, type Shown } from './statusPages.ts'
import type { StudiedPractice } from './studiedPractices.ts'
import { clock, planOf, waitingIn, type VisitPlan } from './visitPlan.ts'

export interface BriefingPage extends Page, VisitPlan {
  title: string
  number: string
  lead: string
  isFinished: boolean
  done: string | null
  errors: ErrorSummary
  facts: Fact[]
  others: string[]
  /** Whom to ask when no contact is named. */
  hostUnit: string
  practices: readonly StudiedPractice[]
  files: readonly LinkedFile[]
  icsPath: string | null
  guests: { path: string; qr: SafeHtml } | null
  waitingQuestions: string | null
  /** Null when it is too late for it. */
  preparing: { participantsPath: string; questionsPath: string } | null
  closing: Closing | null
  publicPath: string | null
  cancelling: Cancelling | null
  self: { address: string; qr: SafeHtml }
}

export interface Closing {
  followUp: { path: string; label: string }
  survey: { path: string; label: string }
}

/** What belongs to a scheduled visit's briefing. */
export interface Around {
  practices: readonly StudiedPractice[]
  files: readonly LinkedFile[]
  units: readonly Unit[]
  /** Of the visit's guests. */
  guestLink: Link | null
  /** How many of the delegation's participants were announced by name. */
  announcedCount: number
  now: Date
}

export type ScheduledFile = DelegationFile & { scheduled: ScheduledVisit }

export function briefingPage(
  file: ScheduledFile,
  around: Around,
  { done, typed }: Shown,
  frame: Frame,
): BriefingPage {
  const { t } = frame
  const { visit } = file.scheduled
  const cancelling = cancellingOf(file, typed, frame)
  const isFinished = phaseOf(file) === 'finished'
  const always = {
    ...planOf(visit, around.units),
    head: linkHead(visit.title, t, typed),
    title: visit.title,
    number: t('briefing.number', { number: file.request.number }),
    done,
    errors: labelledSummary(typed.errors, { fields: [cancelling.reason] }, t),
    facts: factsOf(file, around, frame),
    others: othersOf(file),
    hostUnit: frame.site.contactUnit ?? frame.site.government,
    practices: around.practices,
    files: around.files,
    waitingQuestions: waitingQuestions(file, frame),
    closing: hasBegun(file) ? closingOf(file, frame) : null,
    self: selfOf(file, frame),
    isFinished,
  }
  return isFinished
    ? afterwards(always, file, frame)
    : beforehand(always, file, { around, cancelling, frame })
}

type Always = Omit<BriefingPage, 'lead' | 'icsPath' | 'guests' | 'preparing' | 'publicPath' | 'cancelling'>

function beforehand(
  always: Always,
  { path }: ScheduledFile,
  { around, cancelling, frame }: { around: Around; cancelling: Cancelling; frame: Frame },
): BriefingPage {
  return {
    ...always,
    lead: frame.t('briefing.scheduled.lead'),
    icsPath: `${path}/visit.ics`,
    guests: guestsOf(around, frame),
    preparing: { participantsPath: `${path}/participants`, questionsPath: `${path}/questions` },
    publicPath: null,
    cancelling,
  }
}

function afterwards(always: Always, { scheduled }: ScheduledFile, { t }: Frame): BriefingPage {
  const { visit } = scheduled
  return {
    ...always,
    lead: t('briefing.finished.lead'),
    icsPath: null,
    guests: null,
    preparing: null,
    publicPath: isPublicVisit(visit) ? `/visits/${visit.slug}` : null,
    cancelling: null,
  }
}

function factsOf({ scheduled }: ScheduledFile, { announcedCount }: Around, frame: Frame): Fact[] {
  const { t } = frame
  const { visit, delegation } = scheduled
  const { plannedCount, actualCount, programme, batch } = delegation
  const people = (n: number | null) => n && t('briefing.people', { n })
  const called = [programmeText(programme, frame), batch && t('visit.batch', { batch })]
  const facts: [label: string, value: string | null | 0][] = [
    [t('briefing.when'), [visitDay(visit, frame), hoursOf(scheduled, frame)].filter(Boolean).join(', ')],
    [t('briefing.venue'), visit.venue ?? t('web.unknown')],
    [t('briefing.you'), [delegation.institution, ...called].filter(Boolean).join(' · ')],
    [t('briefing.planned'), people(plannedCount) ?? t('web.unknown')],
    [t('briefing.actual'), people(actualCount)],
    [
      t('briefing.announced'),
      announcedCount === 0
        ? t('briefing.announced.none')
        : t('briefing.announced.count', { n: announcedCount }),
    ],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function hoursOf({ visit }: ScheduledVisit, { t }: Frame): string | null {
  const [from, to] = [clock(visit.startAt), clock(visit.endAt)]
  if (from === null) return null
  return to === null ? t('briefing.clock', { from }) : t('briefing.clockTo', { from, to })
}

function othersOf({ scheduled }: ScheduledFile): string[] {
  const others = scheduled.visit.delegations.filter((one) => one !== scheduled.delegation)
  return [...new Set(others.map(({ institution }) => institution))]
}

function guestsOf({ guestLink, now }: Around, { t, to, baseUrl }: Frame): BriefingPage['guests'] {
  if (!guestLink || !isOpen(guestLink, now)) return null
  const path = pathOfLink(guestLink)
  return { path, qr: qrSvg(baseUrl + to(path), t('briefing.guests.qr')) }
}

function waitingQuestions({ scheduled }: ScheduledFile, { t }: Frame): string | null {
  const n = waitingIn(scheduled.visit)
  return n === 0 ? null : t('briefing.questions.waiting', { n })
}

function closingOf({ path, request }: DelegationFile, { t }: Frame): Closing {
  const followUp = request.followUps.length > 0 ? 'briefing.after.followUp.change' : 'briefing.after.followUp'
  const survey = request.survey ? 'briefing.after.survey.change' : 'briefing.after.survey'
  return {
    followUp: { path: `${path}/follow-up`, label: t(followUp) },
    survey: { path: `${path}/survey`, label: t(survey) },
  }
}

function selfOf({ path }: DelegationFile, { t, to, baseUrl }: Frame): BriefingPage['self'] {
  const address = baseUrl + to(path)
  return { address, qr: qrSvg(address, t('briefing.self.qr')) }
}
