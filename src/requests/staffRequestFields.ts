import { programmes, visitKinds } from '../visits/visit.ts'
import { inputsOf, type FormState, type Inputs } from '../visits/visitFormInputs.ts'
import type { VisitChoices } from '../visits/visitFormRows.ts'
import { longest } from '../visits/visitRowForms.ts'
import type { Field } from '../web/field.ts'

export type RequestFormState = FormState & { choices: VisitChoices }

export interface RequestFields {
  legend: string
  /** Short ones may stand beside each other. */
  isPaired: boolean
  fields: Field[]
}

/** Everything that a request says, on one page: as staff take it from a letter or a call. */
export function requestFieldsets(form: RequestFormState): RequestFields[] {
  const inputs = inputsOf(form)
  const { t } = form
  return [
    { legend: t('staffRequests.section.who'), isPaired: true, fields: who(inputs, form) },
    { legend: t('staffRequests.section.when'), isPaired: true, fields: when(inputs) },
    { legend: t('staffRequests.section.what'), isPaired: false, fields: what(inputs, form) },
    { legend: t('staffRequests.section.contact'), isPaired: true, fields: contact(inputs, form) },
  ]
}

function who({ input, code }: Inputs, { t, choices }: RequestFormState): Field[] {
  return [
    input('institution', 'visitForm.institution', {
      isRequired: true,
      hint: t('visitForm.institution.hint'),
      maxLength: longest.institution,
      suggestions: [...choices.institutions],
      suggestionsPath: '/staff/visits/institutions',
    }),
    code('kind', 'visitForm.kind', [visitKinds, 'visitKind']),
    code('programme', 'visitForm.programme', [programmes, 'programme']),
    input('batch', 'visitForm.batch', { maxLength: longest.code }),
    input('plannedCount', 'visitForm.plannedCount', { type: 'number' }),
    input('letterNo', 'visitForm.letterNo', { maxLength: longest.letterNo }),
    input('letterDate', 'visitForm.letterDate', { type: 'date' }),
  ]
}

function when({ input }: Inputs): Field[] {
  return [
    input('firstChoiceOn', 'staffRequests.firstChoiceOn', { type: 'date', isRequired: true }),
    input('secondChoiceOn', 'staffRequests.secondChoiceOn', { type: 'date' }),
  ]
}

function what({ input, area, ticks }: Inputs, { t, choices }: RequestFormState): Field[] {
  return [
    area('purpose', 'visitForm.purpose', longest.paragraph, { isRequired: true, rows: 3 }),
    area('topics', 'staffRequests.topics', longest.paragraph, { rows: 2 }),
    ...practiceInputs({ input, ticks }, { t, choices }),
  ]
}

/** Boxes to tick, and a line that finds the others by name. */
export function practiceInputs(
  { input, ticks }: Pick<Inputs, 'input' | 'ticks'>,
  { t, choices }: Pick<RequestFormState, 't' | 'choices'>,
): Field[] {
  const boxes = ticks('practices', 'staffRequests.practices', choices.practices)
  const other = input('practiceName', 'visitForm.practiceName', {
    hint: t('visitForm.practiceName.hint'),
    suggestionsPath: '/staff/visits/practices',
    maxLength: 500,
  })
  const known = choices.practices.length > 0 ? [boxes] : []
  return choices.hasMorePractices ? [...known, other] : known
}

function contact({ input }: Inputs, { t }: RequestFormState): Field[] {
  return [
    input('contactName', 'staffRequests.contactName', {
      hint: t('staffRequests.contact.hint'),
      maxLength: longest.name,
    }),
    input('contactPhone', 'staffRequests.phone', { maxLength: 40 }),
    input('contactEmail', 'staffRequests.email', { type: 'email', maxLength: 254 }),
    input('leaderName', 'visitForm.leaderName', { maxLength: longest.name }),
    input('leaderPosition', 'visitForm.leaderPosition', { maxLength: longest.position }),
  ]
}
