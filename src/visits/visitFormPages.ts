import type { Field, FieldRows } from '../web/field.ts'
import { visitKinds, visitStatuses } from './visit.ts'
import { longest } from './visitRowForms.ts'
import { inputsOf, type FormState, type Inputs } from './visitFormInputs.ts'
import { destinationField, rowsOfVisit, type VisitChoices, type VisitFormState } from './visitFormRows.ts'
import { textsAt } from './visitFormTyped.ts'

/** Fields under one legend, or rows of them. */
export type FormSection = { legend: string | null; fields: Field[]; rows: null } | { rows: FieldRows }

/** The full form, section by section. */
export function visitSections(form: VisitFormState): FormSection[] {
  const inputs = inputsOf(form)
  const { t } = form
  const rows = rowsOfVisit(form, inputs)
  const section = (name: SectionName, fields: Field[]): FormSection => ({
    legend: t(`visitForm.section.${name}`),
    fields,
    rows: null,
  })
  return [
    section('basics', basics(inputs, form)),
    section('outgoing', outgoing(inputs, form)),
    { rows: rows.delegations },
    section('practices', practiceFields(inputs, form.choices, form)),
    { rows: rows.stops },
    { rows: rows.agenda },
    { rows: rows.hostOfficials },
    { rows: rows.hostContacts },
    { rows: rows.questions },
    { rows: rows.quotes },
    section('briefing', briefing(inputs, form)),
    section('texts', texts(inputs, form)),
    { rows: rows.sources },
    section('filing', filing(inputs, form)),
  ]
}

type SectionName = 'basics' | 'outgoing' | 'practices' | 'briefing' | 'texts' | 'filing'

function basics({ input, code, area }: Inputs, { t }: FormState): Field[] {
  return [
    input('title', 'visitForm.title', { isRequired: true, maxLength: longest.title }),
    input('startOn', 'visitForm.startOn', { type: 'date', isRequired: true }),
    input('endOn', 'visitForm.endOn', { type: 'date', hint: t('visitForm.endOn.hint') }),
    input('startAt', 'visitForm.startAt', { type: 'time', hint: t('visitForm.startAt.hint') }),
    input('endAt', 'visitForm.endAt', { type: 'time' }),
    input('dateRemark', 'visitForm.dateRemark', {
      hint: t('visitForm.dateRemark.hint'),
      maxLength: longest.line,
    }),
    code('kind', 'visitForm.kind', [visitKinds, 'visitKind']),
    code('status', 'visitForm.status', [visitStatuses, 'visitStatus'], { hint: t('visitForm.status.hint') }),
    input('venue', 'visitForm.venue', { maxLength: longest.line }),
    area('purpose', 'visitForm.purpose', longest.paragraph, { rows: 3 }),
  ]
}

/** Only of a visit that the host's own officials make. */
function outgoing({ input }: Inputs, { choices, t }: VisitFormState): Field[] {
  return [
    destinationField({ input }, choices, { hint: t('visitForm.destination.institution.hint') }),
    input('destination.regionCode', 'visitForm.destination.regionCode', {
      hint: t('visitForm.regionCode.hint'),
      maxLength: 5,
    }),
  ]
}

/** What its secret links show or ask. */
function briefing({ area, tick }: Inputs, { t }: FormState): Field[] {
  return [
    area('materials', 'visitForm.materials', longest.text, { rows: 6, hint: t('visitForm.materials.hint') }),
    tick('asksPhone', 'visitForm.asksPhone', { hint: t('visitForm.asksPhone.hint') }),
  ]
}

/** Boxes to tick, and a line that finds the others by name. */
export function practiceFields(
  { input, ticks }: Inputs,
  choices: VisitChoices,
  { t }: Pick<FormState, 't'>,
): Field[] {
  const boxes = ticks('practices', 'visitForm.practices', choices.practices)
  if (!choices.hasMorePractices) return [boxes]
  const other = input('practiceName', 'visitForm.practiceName', {
    hint: t('visitForm.practiceName.hint'),
    suggestionsPath: '/staff/visits/practices',
    maxLength: 500,
  })
  return choices.practices.length === 0 ? [other] : [boxes, other]
}

function texts({ area }: Inputs, { t }: FormState): Field[] {
  const text = (name: 'publicSummary' | 'minutes' | 'note', maxLength: number, rows: number) =>
    area(name, `visitForm.${name}`, maxLength, { rows, hint: t(`visitForm.${name}.hint`) })
  return [
    text('publicSummary', longest.text, 6),
    text('minutes', longest.text, 12),
    text('note', longest.paragraph, 3),
  ]
}

function filing({ input, tick }: Inputs, { typed, t }: FormState): Field[] {
  return [
    input('tags', 'visitForm.tags', {
      hint: t('visitForm.tags.hint'),
      value: textsAt(typed, 'tags').join(', '),
    }),
    tick('isMadeUp', 'visitForm.isMadeUp', { hint: t('visitForm.isMadeUp.hint') }),
  ]
}
