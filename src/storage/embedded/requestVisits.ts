import type { Store } from '../store.ts'
import { change, current } from './change.ts'
import type { Ground } from './change.ts'
import {
  changed,
  delegationOf,
  require,
  scheduled,
  visitOf,
  waiting,
  withDelegation,
} from './requestRecord.ts'
import { changedVisit, newVisit } from './visitRecord.ts'

type RequestVisitCalls = 'joinVisit' | 'scheduleRequest' | 'leaveVisit'

/** A request that becomes a visit of its own or one delegation of another's. */
export function requestVisitCalls(ground: Ground): Pick<Store, RequestVisitCalls> {
  return {
    joinVisit: (edit, visitEdit, by) =>
      change(ground, (step) => {
        const request = waiting(step, edit)
        const visit = current(step.get('visits', visitEdit.id), visitEdit)
        const isOff = visit.status === 'dibatalkan' || visit.status === 'ditolak'
        require(visit.withdrawal === null && !isOff, 'the visit does not take place')
        const joined = withDelegation(visit, request)
        return scheduled(
          step,
          { request, visit: changedVisit(step, visit, joined, { by, action: 'visit.join' }) },
          by,
        )
      }),

    scheduleRequest: (edit, content, by) =>
      change(ground, (step) => {
        const request = waiting(step, edit)
        const { delegations, ...plan } = content
        const all = [delegationOf(request), ...delegations.filter((one) => one.request !== request.id)]
        return scheduled(
          step,
          { request, visit: newVisit(step, { ...plan, delegations: all }, { by, slug: null }) },
          by,
        )
      }),

    leaveVisit: (edit, by) =>
      change(ground, (step) => {
        const request = current(step.get('requests', edit.id), edit)
        require(request.state === 'dijadwalkan', 'the delegation does not come')
        const visit = visitOf(step, request)
        const delegations = visit.delegations.filter((one) => one.request !== request.id)
        require(delegations.length > 0, 'the visit is of this delegation alone')
        const left = changedVisit(step, visit, { ...visit, delegations }, { by, action: 'visit.leave' })
        const alone = { ...request, state: 'ditelaah', visitId: null } as const
        return {
          visit: left,
          request: changed(step, alone, { by, action: 'request.leave', note: visit.slug }),
        }
      }),
  }
}
