import { inputsOf, type FormState } from '../visits/visitFormInputs.ts'
import type { Field } from '../web/field.ts'
import type { Adoption, AdoptionEvent } from './adoption.ts'

/** Accepting or rejecting a report: two buttons. */
export interface ReviewForm {
  action: string
  reason: Field
  showsFiles: Field | null
}

export function reviewForm({ id }: Adoption, event: AdoptionEvent, form: FormState): ReviewForm {
  const { input, tick } = inputsOf(form)
  const hasFile = event.evidence.some(({ uploadId }) => uploadId !== null)
  const shows = tick(`showsFiles-${event.id}`, 'staffAdoptions.review.showsFiles', {
    hint: form.t('staffAdoptions.review.showsFiles.hint'),
  })
  return {
    action: `/staff/adoptions/${id}/events/${event.id}/review`,
    reason: input(`reason-${event.id}`, 'staffAdoptions.review.reason', {
      maxLength: 500,
      hint: form.t('staffAdoptions.review.reason.hint'),
    }),
    showsFiles: hasFile ? { ...shows, value: 'on' } : null,
  }
}
