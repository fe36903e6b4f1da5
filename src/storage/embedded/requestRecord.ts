import type { Actor } from '../../accounts/account.ts'
import { isWaiting, type VisitRequest } from '../../requests/request.ts'
import type { Delegation, Visit } from '../../visits/visit.ts'
import { NoSuchRecord, Refused } from '../store.ts'
import type { Edit, Scheduled } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground, Subject } from './change.ts'
import { changedVisit } from './visitRecord.ts'

/** Who did it, and what the audit says of it. */
export interface Entered {
  by: Actor
  action: string
  note: string | null
}

export function editRequest(
  ground: Ground,
  edit: Edit,
  entered: Entered,
  edited: (request: VisitRequest, step: Change) => VisitRequest,
): Promise<VisitRequest> {
  return change(ground, (step) => {
    const request = current(step.get('requests', edit.id), edit)
    return changed(step, edited(request, step), entered)
  })
}

export function changed(step: Change, request: VisitRequest, { by, action, note }: Entered): VisitRequest {
  const kept = step.put('requests', { ...request, ...next(request, step) })
  enter(step, by, { action, subject: subjectOf(kept), note })
  return kept
}

export function scheduled(step: Change, { request, visit }: Scheduled, by: Actor): Scheduled {
  const accepted = { ...request, state: 'dijadwalkan', visitId: visit.id } as const
  return { visit, request: changed(step, accepted, { by, action: 'request.schedule', note: visit.slug }) }
}

export function waiting(step: Change, edit: Edit): VisitRequest {
  const request = current(step.get('requests', edit.id), edit)
  require(isWaiting(request), 'the request has its answer')
  return request
}

export function require(isSo: boolean, message: string): void {
  if (!isSo) throw new Refused('wrong_state', message)
}

export function visitOf(step: Change, { visitId }: VisitRequest): Visit {
  const visit = visitId === null ? undefined : step.get('visits', visitId)
  if (!visit) throw new NoSuchRecord('the request has no visit')
  return visit
}

/** A delegation of the request's that staff typed before the request came is not there twice. */
export function withDelegation(visit: Visit, request: VisitRequest): Visit {
  const others = visit.delegations.filter((one) => one.request !== request.id)
  const practices = [...new Set([...visit.practices, ...request.practices])]
  return { ...visit, practices, delegations: [...others, delegationOf(request)] }
}

export function delegationOf(request: VisitRequest): Delegation {
  const { institution, regionCode, programme, batch, leaderName, leaderPosition } = request
  const { plannedCount, letterNo, letterDate } = request
  const known = { institution, regionCode, programme, batch, leaderName, leaderPosition }
  return {
    ...known,
    plannedCount,
    letterNo,
    letterDate,
    isLeaderPublic: false,
    actualCount: null,
    remark: null,
    // How to reach it stands in the request alone.
    contact: null,
    request: request.id,
  }
}

export function callOff(step: Change, request: VisitRequest, by: Actor): void {
  const visit = visitOf(step, request)
  const delegations = visit.delegations.filter((one) => one.request !== request.id)
  if (delegations.length > 0)
    changedVisit(step, visit, { ...visit, delegations }, { by, action: 'visit.leave' })
  else changedVisit(step, visit, { ...visit, status: 'dibatalkan' }, { by, action: 'visit.call_off' })
}

/** What a delegation's request says of it stands in its visit, too; what staff added there stays. */
export function correctInVisit(step: Change, request: VisitRequest, by: Actor): void {
  const visit = visitOf(step, request)
  const delegations = visit.delegations.map((one) =>
    one.request === request.id ? corrected(one, request) : one,
  )
  const isSame = JSON.stringify(delegations) === JSON.stringify(visit.delegations)
  if (!isSame) changedVisit(step, visit, { ...visit, delegations }, { by, action: 'visit.save' })
}

function corrected(before: Delegation, request: VisitRequest): Delegation {
  const { actualCount, remark, contact, leaderName, isLeaderPublic } = before
  const now = delegationOf(request)
  // A leader agreed for himself alone.
  const mayBePublic = isLeaderPublic && now.leaderName === leaderName
  return { ...before, ...now, actualCount, remark, contact, isLeaderPublic: mayBePublic }
}

export function eraseInVisit(step: Change, request: VisitRequest, by: Actor): void {
  const visit = visitOf(step, request)
  const delegations = visit.delegations.map((one) =>
    one.request === request.id ? { ...one, leaderName: null, leaderPosition: null, contact: null } : one,
  )
  changedVisit(step, visit, { ...visit, delegations }, { by, action: 'visit.save' })
}

/** "2026-0001". Numbers are never given twice: no request is ever removed. */
export function nextNumber(step: Change): string {
  const year = step.at.slice(0, 4)
  let count = 0
  for (const { number } of step.all('requests')) if (number.startsWith(year)) count++
  return `${year}-${String(count + 1).padStart(4, '0')}`
}

/** Named by its number: the audit keeps no name of a person. */
export function subjectOf({ id, number, institution }: VisitRequest): Subject {
  return { type: 'request', id, title: `${number} ${institution}` }
}
