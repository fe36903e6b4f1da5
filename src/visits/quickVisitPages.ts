import type { Field } from '../web/field.ts'
import type { FieldError } from '../web/parse.ts'
import { inputsOf, type FormState } from './visitFormInputs.ts'
import { practiceFields } from './visitFormPages.ts'
import { destinationField, institutionField, type VisitChoices } from './visitFormRows.ts'
import { textAt, type Typed } from './visitFormTyped.ts'
import { visitKinds } from './visit.ts'
import { longest } from './visitRowForms.ts'

/** The short form: whom, when, how many, what for, what they studied. */
export function quickVisitFields(form: FormState & { choices: VisitChoices }): Field[] {
  const inputs = inputsOf(form)
  const { input, code, area } = inputs
  const { t, choices } = form
  return [
    {
      ...institutionField('delegations.0', inputs, choices),
      hint: t('visitForm.institution.hint'),
    },
    input('startOn', 'visitForm.startOn', { type: 'date', isRequired: true }),
    input('delegations.0.actualCount', 'visitForm.actualCount', {
      type: 'number',
      hint: t('visitForm.actualCount.hint'),
    }),
    code('kind', 'visitForm.kind', [visitKinds, 'visitKind']),
    area('note', 'visitForm.note', longest.paragraph, { rows: 3, hint: t('visitForm.note.hint') }),
    ...practiceFields(inputs, choices, form),
  ]
}

/** The short form of an outgoing visit: where to, when, who and how many, what for. */
export function outgoingVisitFields(form: FormState & { choices: VisitChoices }): Field[] {
  const inputs = inputsOf(form)
  const { input, code, area } = inputs
  const { t, choices } = form
  return [
    destinationField(inputs, choices, { isRequired: true, hint: t('visitForm.institution.hint') }),
    input('startOn', 'visitForm.startOn', { type: 'date', isRequired: true }),
    input('delegations.0.institution', 'visitForm.outgoing.who', {
      isRequired: true,
      maxLength: longest.institution,
      hint: t('visitForm.outgoing.who.hint'),
    }),
    input('delegations.0.actualCount', 'visitForm.outgoing.count', {
      type: 'number',
      hint: t('visitForm.actualCount.hint'),
    }),
    code('kind', 'visitForm.kind', [visitKinds, 'visitKind']),
    area('note', 'visitForm.note', longest.paragraph, { rows: 3, hint: t('visitForm.note.hint') }),
  ]
}

/** A visit that is logged without a title is named after its institution; an outgoing one after its destination. */
export function withUsualTitle(fields: Typed, t: FormState['t']): Typed {
  const destination = textAt(fields, 'destination.institution').trim()
  if (destination)
    return { title: t('visitForm.outgoing.usualTitle', { institution: destination }), ...fields }
  const institution = textAt(fields, 'delegations.0.institution').trim()
  // An institution that cannot be saved is told of at its own field, see `withoutTitleErrors`.
  return { title: institution && t('visitForm.usualTitle', { institution }), ...fields }
}

/** The short form has no title: what is wrong with it is wrong with the institution. */
export function withoutTitleErrors(errors: readonly FieldError[], typed: Typed): FieldError[] {
  const others = errors.filter(({ field }) => field !== 'title' || 'title' in typed)
  return others.map((error) =>
    error.field === 'delegations' ? { ...error, field: 'delegations.0.institution' } : error,
  )
}
