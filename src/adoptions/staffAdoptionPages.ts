import { dayOf } from '../calendarDate.ts'
import { mayPublish } from '../accounts/account.ts'
import { formatDate, formatMoment } from '../i18n/format.ts'
import type { Link } from '../links/link.ts'
import type { Upload } from '../uploads/upload.ts'
import type { FormState } from '../visits/visitFormInputs.ts'
import { labelledSummary, type ErrorSummary } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { Badge } from '../web/badge.ts'
import { adoptionStages, type Adoption } from './adoption.ts'
import type { Clock } from './adoptionTiming.ts'
import { eventFields, allFields, type EventFields } from './eventFields.ts'
import { reviewBadge, stageBadge, timeline, type EventView } from './eventView.ts'
import { reviewForm, type ReviewForm } from './reviewForm.ts'
import { linkPanel, type LinkPanel } from './staffAdoptionLink.ts'
import { reminderViews, type ReminderView } from './staffAdoptionReminders.ts'
import { attentionBadges, heardInWords, targetInWords } from './timingWords.ts'

export interface StaffAdoptionPage extends Page {
  title: string
  version: string
  practice: { name: string; path: string }
  badges: Badge[]
  isMadeUp: boolean
  /** What was just done, or why it could not be. */
  notice: { text: string; tone: 'good' | 'warn' } | null
  errors: ErrorSummary
  facts: Fact[]
  contact: Fact[]
  sources: { title: string; url: string | null }[]
  /** Null for a proposal that waits no more, and for those who may not review. */
  proposal: { text: string; action: string; mayReview: boolean } | null
  events: (EventView & { review: Badge; form: ReviewForm | null })[]
  eventForm: EventFields & { action: string }
  editPath: string
  /** The statement of replication as DOCX. */
  statementPath: string
  link: LinkPanel
  reminders: ReminderView[]
  /** "Surel, 3 November 2026, oleh Sri". */
  sent: string[]
}

export interface Fact {
  label: string
  value: string
  /** Where more of it stands, or null. */
  path: string | null
}

/** One adoption with all that is about it. */
export interface StaffAdoption {
  adoption: Adoption
  practice: { name: string; slug: string }
  visit: { title: string; slug: string } | null
  uploads: readonly Upload[]
  link: Link | null
  clock: Clock
  now: Date
  mailWorks: boolean
  /** What was typed into a form that could not be saved. */
  form: Pick<FormState, 'typed' | 'errors'>
  notice: StaffAdoptionPage['notice']
}

export function staffAdoptionPage(one: StaffAdoption, frame: Frame): StaffAdoptionPage {
  const { adoption, practice, clock } = one
  const { t } = frame
  const path = `/staff/adoptions/${adoption.id}`
  const form: FormState = { ...one.form, t }
  const fields = eventFields(form, { stages: adoptionStages, isAdopter: false })
  const events = eventViews(one, form, frame)
  const title = `${adoption.institution}: ${practice.name}`
  const reviewed = events.flatMap((event) => (event.form ? [event.form.reason] : []))
  return {
    head: adoptionHead(one.form.errors.length > 0 ? `${t('web.form.errorPrefix')} ${title}` : title, frame),
    title: adoption.institution,
    version: String(adoption.version),
    practice: { name: practice.name, path: `/staff/practices/${practice.slug}` },
    badges: [
      stageBadge(adoption.stage, t),
      ...(adoption.review === 'ditolak' ? [reviewBadge(adoption.review, t)] : []),
      ...attentionBadges(adoption, clock, t),
    ],
    isMadeUp: adoption.isMadeUp,
    notice: one.notice,
    errors: labelledSummary(one.form.errors, { fields: [...allFields(fields), ...reviewed] }, t),
    facts: factsOf(one, frame),
    contact: contactOf(adoption, t),
    sources: adoption.sources.map(({ title: name, url }) => ({ title: name, url })),
    proposal:
      adoption.review === 'menunggu'
        ? {
            text: t(`staffAdoptions.proposal.${adoption.origin}`),
            action: `${path}/review`,
            mayReview: frame.user !== null && mayPublish(frame.user),
          }
        : null,
    events,
    eventForm: { ...fields, action: `${path}/events` },
    editPath: `${path}/edit`,
    statementPath: `${path}/papers/surat_pernyataan.docx`,
    link: linkPanel(one, frame),
    reminders: reminderViews(one, frame),
    sent: adoption.reminders.toReversed().map(({ reason, channel, at, by }) =>
      t('staffAdoptions.reminder.sentLine', {
        reason: t(`staffAdoptions.view.${reason}`),
        channel: t(`staffAdoptions.channel.${channel}`),
        moment: formatMoment(at, frame.locale),
        by,
      }),
    ),
  }
}

export function adoptionHead(title: string, { t }: Pick<Frame, 't'>) {
  return head(title, {
    section: 'staff',
    isIndexed: false,
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      { label: t('staffAdoptions.title'), path: '/staff/adoptions' },
      { label: title, path: null },
    ],
  })
}

function factsOf({ adoption, visit, clock }: StaffAdoption, frame: Frame): Fact[] {
  const { t, locale } = frame
  const { scope, plan, responsible, isPublic, origin, createdAt, createdBy } = adoption
  const visitFact = visit
    ? [{ label: t('staffAdoptions.visit'), value: visit.title, path: `/staff/visits/${visit.slug}/edit` }]
    : []
  const facts: [string, string | null][] = [
    [
      t('staffAdoptions.target'),
      targetInWords(adoption, clock.today, frame) ?? t('staffAdoptions.target.none'),
    ],
    [t('staffAdoptions.heard.label'), heardInWords(adoption, clock.today, frame)],
    [t('adoptions.scope'), scope],
    [t('adoptions.plan'), plan],
    [t('adoptions.responsible'), responsible],
    [t('adoptions.isPublic.label'), t(isPublic ? 'adoptions.isPublic.yes' : 'adoptions.isPublic.no')],
    [
      t('staffAdoptions.origin'),
      t(`staffAdoptions.origin.${origin}`, {
        name: createdBy,
        date: formatDate(dayOf(new Date(createdAt)), locale),
      }),
    ],
  ]
  return [...knownFacts(facts), ...visitFact]
}

function contactOf({ contactName, contactPhone, contactEmail }: Adoption, t: Frame['t']): Fact[] {
  const facts: [string, string | null][] = [
    [t('adoptions.contactName'), contactName],
    [t('adoptions.contactPhone'), contactPhone],
    [t('adoptions.contactEmail'), contactEmail],
  ]
  return knownFacts(facts)
}

function knownFacts(facts: readonly [string, string | null][]): Fact[] {
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value, path: null }]))
}

function eventViews(
  { adoption, uploads }: StaffAdoption,
  form: FormState,
  frame: Frame,
): StaffAdoptionPage['events'] {
  const mayReview = frame.user !== null && mayPublish(frame.user)
  const byId = new Map(adoption.events.map((event) => [event.id, event]))
  return timeline(adoption.events, { uploads, around: frame }).map((view) => {
    const event = byId.get(view.id)
    const waits = event?.review === 'menunggu' && adoption.review === 'diterima'
    return { ...view, form: event && waits && mayReview ? reviewForm(adoption, event, form) : null }
  })
}
