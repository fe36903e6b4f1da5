import type { Translate } from '../i18n/translate.ts'
import type { Visit } from '../visits/visit.ts'
import { errorAt, field, type Field } from '../web/field.ts'
import { isWaiting, type VisitRequest } from './request.ts'
import type { Happened } from './staffRequestPages.ts'

/** What can be done with a request now; null for what cannot. */
export interface RequestSteps {
  version: string
  acceptPath: string | null
  takeUpAction: string | null
  editPath: string
  leaveAction: string | null
  decline: ReasonStep | null
  cancel: ReasonStep | null
}

/** A step that asks why. */
export interface ReasonStep {
  action: string
  reason: Field
  isOpen: boolean
}

export const reasonLength = 500

export function stepsOf(
  { request, visit }: { request: VisitRequest; visit: Visit | null },
  happened: Happened,
  t: Translate,
): RequestSteps {
  const path = `/staff/requests/${request.id}`
  const waits = isWaiting(request)
  const isScheduled = request.state === 'dijadwalkan'
  const isShared = visit !== null && visit.delegations.some((one) => one.request !== request.id)
  const reason = (name: 'declineReason' | 'cancelReason', action: string): ReasonStep => {
    const error = errorAt(happened.errors, name, t)
    const typed = happened.typed[name]
    return {
      action: `${path}/${action}`,
      isOpen: error !== null,
      reason: field(name, t(`staffRequests.${name}`), {
        type: 'textarea',
        hint: t(`staffRequests.${name}.hint`),
        rows: 3,
        maxLength: reasonLength,
        isRequired: true,
        value: typeof typed === 'string' ? typed : '',
        error,
      }),
    }
  }
  return {
    version: String(request.version),
    acceptPath: waits ? `${path}/acceptance` : null,
    takeUpAction: request.state === 'diajukan' ? `${path}/review` : null,
    editPath: `${path}/edit`,
    leaveAction: isScheduled && isShared ? `${path}/leaving` : null,
    decline: waits ? reason('declineReason', 'refusal') : null,
    cancel: waits || isScheduled ? reason('cancelReason', 'cancellation') : null,
  }
}
