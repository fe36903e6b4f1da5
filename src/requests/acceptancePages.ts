import { formatWeekday } from '../i18n/format.ts'
import type { Clash } from '../visits/clashes.ts'
import { clashLines, type ClashLine } from '../visits/clashWords.ts'
import type { Visit } from '../visits/visit.ts'
import { formErrors, inputsOf, type FormState } from '../visits/visitFormInputs.ts'
import { rowsOfVisit, type VisitChoices, type VisitList } from '../visits/visitFormRows.ts'
import type { Typed } from '../visits/visitFormTyped.ts'
import { visitLink, type VisitLink } from '../visits/visitLink.ts'
import { longest } from '../visits/visitRowForms.ts'
import { hoursText } from '../visits/visitWords.ts'
import { labelledSummary, type ErrorSummary, type Field, type FieldRows } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import type { AcceptedPlan } from './acceptanceForm.ts'
import { acceptedAlready, type AcceptedAlready } from './acceptedAlready.ts'
import type { VisitRequest } from './request.ts'
import { plannedPeople, wishedDays } from './requestWords.ts'
import { practiceInputs } from './staffRequestFields.ts'

export interface AcceptancePage extends Page {
  title: string
  asked: string
  errors: ErrorSummary
  /** Null while the request waits: only then can this be saved. */
  accepted: AcceptedAlready | null
  clashes: ClashLine[]
  /** The days that were wished, each one tap away. */
  days: { label: string; path: string; isChosen: boolean }[]
  action: string
  draftKey: string
  version: string
  when: Field[]
  venue: Field
  what: Field[]
  rows: FieldRows[]
  joinable: JoinableVisit[]
  alsoAsked: { label: string; path: string }[]
  joinAction: string
  cancelPath: string
}

export interface JoinableVisit extends VisitLink {
  id: string
  version: string
  hours: string | null
  label: string
  /** Of joining it: the button then says so. */
  clashes: ClashLine[]
}

export interface AcceptanceSheet {
  typed: Typed
  errors: readonly FieldError[]
  choices: VisitChoices
  shown: (list: VisitList) => number
  venues: readonly string[]
  clashes: readonly Clash[]
  /** What it has become meanwhile, and what was typed here. */
  accepted: { visit: Visit; plan: AcceptedPlan | null } | null
  joinable: readonly Visit[]
  /** Other requests for the same days. */
  alsoAsked: readonly VisitRequest[]
  /** What stands against joining one of them. */
  joining: { visitId: string; clashes: readonly Clash[] } | null
}

export function acceptancePage(request: VisitRequest, sheet: AcceptanceSheet, frame: Frame): AcceptancePage {
  const { t } = frame
  const form = { ...sheet, errors: formErrors(sheet.errors), t }
  const title = t('staffRequests.accept.title', { institution: request.institution })
  const when = whenFields(form)
  const venue = venueField(form)
  const what = whatFields(form)
  const { stops, agenda, hostOfficials } = rowsOfVisit(form, inputsOf(form))
  const rows = [stops, agenda, hostOfficials]
  const path = `/staff/requests/${request.id}`
  const { accepted, clashes, joining } = sheet
  const needsCare = form.errors.length > 0 || clashes.length > 0 || joining !== null || accepted !== null
  return {
    head: head(needsCare ? `${t('web.form.errorPrefix')} ${title}` : title, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('staffRequests.title'), path: '/staff/requests' },
        { label: request.number, path },
        { label: t('staffRequests.accept'), path: null },
      ],
    }),
    title,
    asked: [t('staffRequests.wishes', { days: wishedDays(request, frame) }), plannedPeople(request, frame)]
      .filter((part) => part !== null)
      .join(' · '),
    errors: labelledSummary(form.errors, { fields: [...when, venue, ...what], rows }, t),
    accepted: accepted && acceptedAlready(accepted, frame),
    clashes: clashLines(clashes, namesOf(sheet.choices), frame),
    days: accepted ? [] : dayChoices(request, sheet.typed, frame),
    action: `${path}/acceptance`,
    draftKey: `request:${request.id}:${request.version}:acceptance`,
    version: String(request.version),
    when,
    venue,
    what,
    rows,
    joinable: sheet.joinable.map((visit) => joinableVisit(visit, sheet, frame)),
    alsoAsked: sheet.alsoAsked.map(({ id, number, institution }) => ({
      label: `${number} ${institution}`,
      path: `/staff/requests/${id}`,
    })),
    joinAction: `${path}/joining`,
    cancelPath: path,
  }
}

function dayChoices(request: VisitRequest, typed: Typed, { t, locale }: Frame): AcceptancePage['days'] {
  const choice = (day: string, key: 'staffRequests.firstDay' | 'staffRequests.secondDay') => ({
    label: t(key, { day: formatWeekday(day, locale) }),
    path: `/staff/requests/${request.id}/acceptance?startOn=${day}`,
    isChosen: typed['startOn'] === day,
  })
  const { firstChoiceOn, secondChoiceOn } = request
  if (secondChoiceOn === null) return []
  return [choice(firstChoiceOn, 'staffRequests.firstDay'), choice(secondChoiceOn, 'staffRequests.secondDay')]
}

function whenFields(form: FormState): Field[] {
  const { input } = inputsOf(form)
  const { t } = form
  return [
    input('startOn', 'visitForm.startOn', { type: 'date', isRequired: true }),
    input('startAt', 'staffRequests.startAt', { type: 'time' }),
    input('endAt', 'staffRequests.endAt', { type: 'time' }),
    input('endOn', 'visitForm.endOn', { type: 'date', hint: t('visitForm.endOn.hint') }),
  ]
}

function venueField(form: FormState & Pick<AcceptanceSheet, 'venues'>): Field {
  return inputsOf(form).input('venue', 'visitForm.venue', {
    hint: form.t('staffRequests.venue.hint'),
    maxLength: longest.line,
    suggestions: [...form.venues],
  })
}

function whatFields(form: FormState & Pick<AcceptanceSheet, 'choices'>): Field[] {
  const inputs = inputsOf(form)
  const { t } = form
  return [
    inputs.input('title', 'visitForm.title', {
      isRequired: true,
      hint: t('staffRequests.public.hint'),
      maxLength: longest.title,
    }),
    inputs.area('purpose', 'visitForm.purpose', longest.paragraph, {
      rows: 3,
      hint: t('staffRequests.public.hint'),
    }),
    ...practiceInputs(inputs, form),
  ]
}

function joinableVisit(visit: Visit, { joining, choices }: AcceptanceSheet, around: Frame): JoinableVisit {
  const clashes = joining?.visitId === visit.id ? joining.clashes : []
  return {
    ...visitLink(visit, around),
    id: visit.id,
    version: String(visit.version),
    hours: hoursText(visit, around),
    label: around.t(clashes.length > 0 ? 'staffRequests.joinAnywayOf' : 'staffRequests.joinOf', {
      title: visit.title,
    }),
    clashes: clashLines(clashes, namesOf(choices), around),
  }
}

function namesOf({ units }: VisitChoices): ReadonlyMap<string, string> {
  return new Map(units.map(({ value, label }) => [value, label]))
}
