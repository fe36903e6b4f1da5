import type { MessageKey } from '../i18n/translate.ts'
import { questionStates } from '../practices/question.ts'
import { confidences } from '../sources/source.ts'
import type { Field, FieldRows } from '../web/field.ts'
import { programmes } from './visit.ts'
import { longest } from './visitRowForms.ts'
import { rowsOf, type FormState, type Inputs, type Option } from './visitFormInputs.ts'

/** What can be chosen in a visit's form. */
export interface VisitChoices {
  /** A few practices to tick; the others are found by name. */
  practices: readonly Option[]
  hasMorePractices: boolean
  units: readonly Option[]
  institutions: readonly string[]
}

export const visitLists = [
  'delegations',
  'stops',
  'agenda',
  'hostOfficials',
  'hostContacts',
  'questions',
  'quotes',
  'sources',
] as const
export type VisitList = (typeof visitLists)[number]

export interface VisitFormState extends FormState {
  choices: VisitChoices
  /** How many rows of a list to show at least. */
  shown: (list: VisitList) => number
}

/** The rows of each list of the full form. */
export function rowsOfVisit(form: VisitFormState, inputs: Inputs): Record<VisitList, FieldRows> {
  const { shown } = form
  const row = (list: VisitList, fields: (at: string) => Field[], hint: MessageKey | null = null) =>
    rowsOf(form, {
      list,
      legend: `visitForm.${list}`,
      rowLegend: `visitForm.${list}.row`,
      add: `visitForm.${list}.add`,
      hint,
      shown: shown(list),
      fields,
    })
  return {
    delegations: row('delegations', (at) => delegationFields(at, inputs, form)),
    stops: row('stops', (at) => stopFields(at, inputs, form.choices)),
    agenda: row('agenda', (at) => agendaFields(at, inputs)),
    hostOfficials: row('hostOfficials', (at) => hostFields(at, inputs)),
    hostContacts: row('hostContacts', (at) => contactFields(at, inputs), 'visitForm.hostContacts.hint'),
    questions: row('questions', (at) => questionFields(at, inputs, form.choices)),
    quotes: row('quotes', (at) => quoteFields(at, inputs)),
    sources: row('sources', (at) => sourceFields(at, inputs)),
  }
}

function delegationFields(
  at: string,
  { input, code, tick }: Inputs,
  { choices, t }: VisitFormState,
): Field[] {
  return [
    institutionField(at, { input }, choices),
    input(`${at}.regionCode`, 'visitForm.regionCode', {
      hint: t('visitForm.regionCode.hint'),
      maxLength: 5,
    }),
    code(`${at}.programme`, 'visitForm.programme', [programmes, 'programme']),
    input(`${at}.batch`, 'visitForm.batch', { maxLength: longest.code }),
    input(`${at}.plannedCount`, 'visitForm.plannedCount', { type: 'number' }),
    input(`${at}.actualCount`, 'visitForm.actualCount', { type: 'number' }),
    input(`${at}.remark`, 'visitForm.remark', { maxLength: longest.line }),
    input(`${at}.leaderName`, 'visitForm.leaderName', { maxLength: longest.name }),
    input(`${at}.leaderPosition`, 'visitForm.leaderPosition', { maxLength: longest.position }),
    tick(`${at}.isLeaderPublic`, 'visitForm.isLeaderPublic'),
    input(`${at}.letterNo`, 'visitForm.letterNo', { maxLength: longest.letterNo }),
    input(`${at}.letterDate`, 'visitForm.letterDate', { type: 'date' }),
    input(`${at}.contact`, 'visitForm.contact', {
      hint: t('visitForm.contact.hint'),
      maxLength: longest.line,
    }),
    // Which request it came by: kept, not typed.
    input(`${at}.request`, 'visitForm.delegations', { type: 'hidden' }),
  ]
}

export function institutionField(
  at: string,
  { input }: Pick<Inputs, 'input'>,
  { institutions }: VisitChoices,
): Field {
  return input(`${at}.institution`, 'visitForm.institution', {
    isRequired: true,
    maxLength: longest.institution,
    suggestions: [...institutions],
    suggestionsPath: '/staff/visits/institutions',
  })
}

/** Where the host's officials went. */
export function destinationField(
  { input }: Pick<Inputs, 'input'>,
  { institutions }: VisitChoices,
  differs: Partial<Field>,
): Field {
  return input('destination.institution', 'visitForm.destination.institution', {
    maxLength: longest.institution,
    suggestions: [...institutions],
    suggestionsPath: '/staff/visits/institutions',
    ...differs,
  })
}

function stopFields(at: string, { input, option }: Inputs, { units }: VisitChoices): Field[] {
  return [
    input(`${at}.place`, 'visitForm.place', { isRequired: true, maxLength: longest.line }),
    option(`${at}.unit`, 'visitForm.unit', units),
    input(`${at}.at`, 'visitForm.at', { type: 'time' }),
    input(`${at}.speaker`, 'visitForm.speaker', { maxLength: longest.position }),
    input(`${at}.topic`, 'visitForm.topic', { maxLength: longest.line }),
  ]
}

function agendaFields(at: string, { input }: Inputs): Field[] {
  return [
    input(`${at}.at`, 'visitForm.at', { type: 'time' }),
    input(`${at}.title`, 'visitForm.agendaTitle', { isRequired: true, maxLength: longest.line }),
    input(`${at}.place`, 'visitForm.place', { maxLength: longest.line }),
    input(`${at}.speaker`, 'visitForm.speaker', { maxLength: longest.position }),
  ]
}

function hostFields(at: string, { input }: Inputs): Field[] {
  return [
    input(`${at}.name`, 'visitForm.name', { isRequired: true, maxLength: longest.name }),
    input(`${at}.position`, 'visitForm.position', { maxLength: longest.position }),
  ]
}

function contactFields(at: string, { input }: Inputs): Field[] {
  return [
    input(`${at}.name`, 'visitForm.name', { isRequired: true, maxLength: longest.name }),
    input(`${at}.role`, 'visitForm.contactRole', { maxLength: longest.position }),
    input(`${at}.phone`, 'visitForm.contactPhone', { maxLength: longest.code }),
  ]
}

function questionFields(at: string, { input, area, option, code }: Inputs, choices: VisitChoices): Field[] {
  return [
    area(`${at}.question`, 'visitForm.question', 1000, { isRequired: true, rows: 2 }),
    area(`${at}.answer`, 'visitForm.answer', 5000),
    input(`${at}.answeredBy`, 'visitForm.answeredBy', { maxLength: 200 }),
    option(`${at}.practice`, 'visitForm.questionPractice', choices.practices),
    code(`${at}.state`, 'visitForm.questionState', [questionStates, 'questionState']),
  ]
}

function quoteFields(at: string, { input, area, tick }: Inputs): Field[] {
  return [
    area(`${at}.text`, 'visitForm.quoteText', longest.paragraph, { isRequired: true, rows: 3 }),
    input(`${at}.speaker`, 'visitForm.quoteSpeaker', { isRequired: true, maxLength: longest.name }),
    input(`${at}.role`, 'visitForm.position', { maxLength: longest.position }),
    tick(`${at}.consent`, 'visitForm.consent'),
    input(`${at}.source`, 'visitForm.quoteSource', { maxLength: longest.line }),
  ]
}

function sourceFields(at: string, { input, area, code }: Inputs): Field[] {
  return [
    input(`${at}.title`, 'visitForm.sourceTitle', { isRequired: true, maxLength: 300 }),
    input(`${at}.publisher`, 'visitForm.publisher', { maxLength: 200 }),
    input(`${at}.author`, 'visitForm.author', { maxLength: 200 }),
    input(`${at}.url`, 'visitForm.url', { type: 'url', maxLength: 2000 }),
    input(`${at}.publishedOn`, 'visitForm.publishedOn', { maxLength: 10 }),
    input(`${at}.accessedOn`, 'visitForm.accessedOn', { type: 'date' }),
    code(`${at}.confidence`, 'visitForm.confidence', [confidences, 'confidence']),
    area(`${at}.note`, 'visitForm.sourceNote', 2000, { rows: 2 }),
  ]
}
