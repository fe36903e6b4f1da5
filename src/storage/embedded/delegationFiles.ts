import type { Actor } from '../../accounts/account.ts'
import { requestNoticeVersion, type VisitRequest } from '../../requests/request.ts'
import type { Delegation, Visit } from '../../visits/visit.ts'
import { NoSuchRecord } from '../store.ts'
import type { Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground } from './change.ts'
import { nextNumber, require, subjectOf } from './requestRecord.ts'
import { changedVisit } from './visitRecord.ts'

/** Files of delegations that came without a request. */
export function delegationFileCalls(ground: Ground): Pick<Store, 'requestForDelegation'> {
  return {
    requestForDelegation: (edit, index, by) =>
      change(ground, (step) => {
        const visit = current(step.get('visits', edit.id), edit)
        const delegation = visit.delegations[index]
        if (!delegation) throw new NoSuchRecord(`the visit has no delegation ${index}`)
        require(delegation.request === null, 'the delegation has a file')
        const request = newFile(step, { visit, delegation, by })
        const delegations = visit.delegations.with(index, { ...delegation, request: request.id })
        const joined = changedVisit(step, visit, { ...visit, delegations }, { by, action: 'visit.save' })
        giveAdoptions(step, request)
        return { request, visit: joined }
      }),
  }
}

/** What staff noted of the delegation before it had a file is found by its file, too. */
function giveAdoptions(step: Change, { id, visitId, institution }: VisitRequest): void {
  for (const one of step.all('adoptions')) {
    const isOfDelegation = one.visitId === visitId && one.institution === institution
    if (one.origin !== 'visit' || one.requestId !== null || !isOfDelegation) continue
    step.put('adoptions', { ...one, requestId: id, ...next(one, step) })
  }
}

/** It says what the visit says; whom to reach stays with the delegation. */
function newFile(
  step: Change,
  { visit, delegation, by }: { visit: Visit; delegation: Delegation; by: Actor },
): VisitRequest {
  const { institution, regionCode, programme, batch, leaderName, leaderPosition } = delegation
  const { plannedCount, letterNo, letterDate } = delegation
  const request = step.put('requests', {
    institution,
    regionCode,
    programme,
    batch,
    leaderName,
    leaderPosition,
    plannedCount,
    letterNo,
    letterDate,
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    kind: visit.kind,
    purpose: visit.purpose ?? visit.title,
    topics: null,
    practices: [...visit.practices],
    firstChoiceOn: visit.startOn,
    secondChoiceOn: null,
    id: step.newId(),
    version: 1,
    number: nextNumber(step),
    state: 'dijadwalkan',
    origin: 'staff',
    noticeVersion: requestNoticeVersion,
    reason: null,
    visitId: visit.id,
    survey: null,
    followUps: [],
    erasedAt: null,
    createdAt: step.at,
    updatedAt: step.at,
  })
  enter(step, by, { action: 'request.add', subject: subjectOf(request), note: visit.slug })
  return request
}
