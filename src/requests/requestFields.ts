import { currentProgrammes, visitKinds } from '../visits/visit.ts'
import { inputsOf, type FormState, type Option } from '../visits/visitFormInputs.ts'
import { longest } from '../visits/visitRowForms.ts'
import type { Field } from '../web/field.ts'
import type { RequestStep } from './requestSteps.ts'

/** What can be chosen on the pages of a request. */
export interface RequestChoices {
  /** A few practices to tick; the others are found by name. */
  practices: readonly Option[]
  hasMorePractices: boolean
}

type State = FormState & { choices: RequestChoices }
type FieldsOf = (form: State, inputs: ReturnType<typeof inputsOf>) => Field[]

/** The fields of one question. */
export function fieldsOf(step: RequestStep, form: State): Field[] {
  return fields[step](form, inputsOf(form))
}

const fields: Record<RequestStep, FieldsOf> = {
  institution: ({ t }, { input }) => [
    input('institution', 'visitRequest.institution', {
      hint: t('visitRequest.institution.hint'),
      isRequired: true,
      maxLength: longest.institution,
      suggestionsPath: '/request-visit/institutions',
      autocomplete: 'organization',
    }),
  ],

  programme: ({ t }, { code, input }) => [
    code('kind', 'visitRequest.kind', [visitKinds, 'visitKind']),
    code('programme', 'visitRequest.programme', [currentProgrammes, 'programme'], {
      hint: t('visitRequest.programme.hint'),
    }),
    input('batch', 'visitRequest.batch', { hint: t('visitRequest.batch.hint'), maxLength: longest.code }),
  ],

  purpose: ({ t }, { area }) => [
    area('purpose', 'visitRequest.purpose', longest.paragraph, {
      hint: t('visitRequest.purpose.hint'),
      isRequired: true,
    }),
    area('topics', 'visitRequest.topics', longest.paragraph, {
      hint: t('visitRequest.topics.hint'),
      rows: 3,
    }),
  ],

  practices: ({ t, choices }, { input, ticks }) => {
    const boxes = ticks('practices', 'visitRequest.practices', choices.practices, {
      hint: t('visitRequest.practices.hint'),
    })
    const other = input('practiceName', 'visitRequest.practiceName', {
      hint: t('visitRequest.practiceName.hint'),
      suggestionsPath: '/request-visit/practice-names',
      maxLength: 500,
    })
    const shown = choices.practices.length === 0 ? [] : [boxes]
    const isOtherShown = choices.hasMorePractices || shown.length === 0 || other.value !== ''
    return isOtherShown ? [...shown, other] : shown
  },

  dates: ({ t }, { input }) => [
    input('firstChoiceOn', 'visitRequest.firstChoiceOn', { type: 'date', isRequired: true }),
    input('secondChoiceOn', 'visitRequest.secondChoiceOn', {
      type: 'date',
      hint: t('visitRequest.secondChoiceOn.hint'),
    }),
    input('plannedCount', 'visitRequest.plannedCount', {
      type: 'number',
      hint: t('visitRequest.plannedCount.hint'),
    }),
  ],

  contact: ({ t }, { input }) => [
    input('contactName', 'visitRequest.contactName', {
      isRequired: true,
      maxLength: longest.name,
      autocomplete: 'name',
    }),
    input('contactPhone', 'visitRequest.contactPhone', {
      type: 'tel',
      hint: t('visitRequest.contactPhone.hint'),
      maxLength: 40,
      autocomplete: 'tel',
    }),
    input('contactEmail', 'visitRequest.contactEmail', {
      type: 'email',
      hint: t('visitRequest.contactEmail.hint'),
      maxLength: 254,
      autocomplete: 'email',
    }),
    input('leaderName', 'visitRequest.leaderName', {
      hint: t('visitRequest.leaderName.hint'),
      maxLength: longest.name,
    }),
    input('leaderPosition', 'visitRequest.leaderPosition', { maxLength: longest.position }),
  ],

  letter: ({ t }, { input }) => [
    input('letterNo', 'visitRequest.letterNo', {
      hint: t('visitRequest.letterNo.hint'),
      maxLength: longest.letterNo,
    }),
    input('letterDate', 'visitRequest.letterDate', { type: 'date' }),
  ],
}
