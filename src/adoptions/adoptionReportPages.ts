import { inputsOf, type FormState } from '../visits/visitFormInputs.ts'
import type { Typed } from '../visits/visitFormTyped.ts'
import type { Badge } from '../web/badge.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { adoptionStages, isUnderWay, toldStage, type Adoption, type AdoptionEvent } from './adoption.ts'
import { longest } from './adoptionForm.ts'
import type { Clock } from './adoptionTiming.ts'
import { allFields, eventFields, type EventFields } from './eventFields.ts'
import { reviewBadge, stageBadge, timeline, type EventView } from './eventView.ts'
import { targetInWords } from './timingWords.ts'

/** What can be done by an adoption's link, each a form of its own. */
export const reportForms = ['report', 'plan', 'stop', 'consent'] as const
export type ReportForm = (typeof reportForms)[number]

/** An adopter's page: nothing on it is anybody's contact. */
export interface AdoptionReportPage extends Page {
  title: string
  institution: string
  badges: Badge[]
  isMadeUp: boolean
  notice: string | null
  errors: ErrorSummary
  /** Why nothing can be reported now; null when it can. */
  closed: string | null
  facts: { label: string; value: string }[]
  /** Null when nothing can be reported. */
  report: (EventFields & { action: string }) | null
  /** "Masih di tahap Adaptasi"; null at the end of the way. */
  noChange: { action: string; label: string } | null
  plan: { action: string; fields: Field[]; isOpen: boolean } | null
  stop: { action: string; field: Field; isOpen: boolean } | null
  consent: { action: string; text: string; label: string; value: string }
  letterPath: string
  events: EventView[]
}

/** What the page is made from. */
export interface Report {
  adoption: Adoption
  practiceName: string
  token: string
  clock: Clock
  /** What was just done. */
  done: string | null
  /** The form that could not be saved, as typed; the others show what is stored. */
  refused: { form: ReportForm; typed: Typed; errors: readonly FieldError[] } | null
}

export function adoptionReportPage(report: Report, frame: Frame): AdoptionReportPage {
  const { adoption, practiceName, token, clock, refused } = report
  const { t } = frame
  const path = `/a/${token}`
  const typedIn = (form: ReportForm, otherwise: Typed): FormState =>
    refused?.form === form ? { ...refused, t } : { typed: otherwise, errors: [], t }
  const canReport = adoption.review === 'diterima'
  const stages = adoptionStages.filter((stage) => stage !== 'dihentikan')
  const stage = toldStage(adoption)
  const blank = { stage: stage === 'dihentikan' ? '' : stage, on: clock.today }
  const fields = eventFields(typedIn('report', blank), { stages, isAdopter: true })
  const plan = planFields(typedIn('plan', { ...adoption }))
  const stop = stopField(typedIn('stop', {}))
  const title = t('adoptionReport.title', { practice: practiceName })
  const needsCare = refused !== null
  const labelled = [...allFields(fields), ...plan, stop]
  return {
    head: head(needsCare ? `${t('web.form.errorPrefix')} ${title}` : title, {
      section: 'link',
      isIndexed: false,
    }),
    title,
    institution: adoption.institution,
    badges: [
      stageBadge(adoption.stage, t),
      ...(adoption.review === 'diterima' ? [] : [reviewBadge(adoption.review, t)]),
    ],
    isMadeUp: adoption.isMadeUp,
    notice: report.done,
    errors: labelledSummary(refused?.errors ?? [], { fields: labelled }, t),
    closed: canReport
      ? null
      : t(`adoptionReport.closed.${adoption.review === 'ditolak' ? 'rejected' : 'waiting'}`),
    facts: factsOf(adoption, clock, frame),
    report: canReport ? { ...fields, action: `${path}/reports` } : null,
    noChange:
      canReport && isUnderWay({ ...adoption, stage })
        ? {
            action: `${path}/no-change`,
            label: t('adoptionReport.noChange', { stage: t(`adoptionStage.${stage}`) }),
          }
        : null,
    plan: canReport ? { action: `${path}/plan`, fields: plan, isOpen: refused?.form === 'plan' } : null,
    stop:
      canReport && adoption.stage !== 'dihentikan'
        ? { action: `${path}/stop`, field: stop, isOpen: refused?.form === 'stop' }
        : null,
    consent: consentOf(adoption, `${path}/consent`, t),
    letterPath: `${path}/surat-pernyataan.docx`,
    events: timeline(adoption.events.map(asAdopterSees), { uploads: [], around: frame }),
  }
}

/** Of what staff recorded only the stage: their notes are their own. */
function asAdopterSees(event: AdoptionEvent): AdoptionEvent {
  return event.isFromAdopter ? event : { ...event, note: null, evidence: [] }
}

function factsOf(adoption: Adoption, { today }: Clock, frame: Frame): AdoptionReportPage['facts'] {
  const { t } = frame
  const facts: [string, string | null][] = [
    [t('adoptions.targetOn'), targetInWords(adoption, today, frame)],
    [t('adoptions.scope'), adoption.scope],
    [t('adoptions.plan'), adoption.plan],
    [t('adoptions.responsible'), adoption.responsible],
  ]
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

function planFields(form: FormState): Field[] {
  const { input, area } = inputsOf(form)
  const { t } = form
  return [
    input('targetOn', 'adoptions.targetOn', { type: 'date' }),
    area('plan', 'adoptions.plan', longest.paragraph, { hint: t('adoptions.plan.hint') }),
  ]
}

function stopField(form: FormState): Field {
  const { area } = inputsOf(form)
  return area('why', 'adoptionReport.why', longest.paragraph, {
    rows: 3,
    isRequired: true,
    hint: form.t('adoptionReport.why.hint'),
  })
}

function consentOf({ isPublic }: Adoption, action: string, t: Frame['t']): AdoptionReportPage['consent'] {
  return isPublic
    ? { action, text: t('adoptionReport.consent.given'), label: t('adoptionReport.consent.take'), value: '' }
    : { action, text: t('adoptionReport.consent.ask'), label: t('adoptionReport.consent.give'), value: 'on' }
}
