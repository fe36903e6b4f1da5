import { isWaiting, requestNoticeVersion, type VisitRequest } from '../../requests/request.ts'
import type { Edit, Store } from '../store.ts'
import { change, current, enter } from './change.ts'
import type { Change, Ground } from './change.ts'
import type { Lists } from './lists.ts'
import { withKnownPractices } from './references.ts'
import {
  callOff,
  changed,
  delegationOf,
  eraseInVisit,
  nextNumber,
  require,
  scheduled,
  subjectOf,
  visitOf,
  waiting,
  withDelegation,
  type Entered,
} from './requestRecord.ts'
import { changedVisit, newVisit } from './visitRecord.ts'

type RequestCalls =
  | 'requests'
  | 'request'
  | 'requestsOf'
  | 'addRequest'
  | 'saveRequest'
  | 'takeUpRequest'
  | 'joinVisit'
  | 'scheduleRequest'
  | 'leaveVisit'
  | 'declineRequest'
  | 'cancelRequest'
  | 'answerSurvey'
  | 'noteFollowUps'
  | 'eraseRequestPerson'

export function requestCalls(ground: Ground, lists: Lists): Pick<Store, RequestCalls> {
  const { engine } = ground

  return {
    requests: async () => lists.requests(),
    request: async (id) => engine.get('requests', id) ?? null,
    requestsOf: async (visitId) => lists.requestsOf(visitId),

    addRequest: (content, origin, by) =>
      change(ground, (step) => {
        const request = step.put('requests', {
          ...withKnownPractices(step, content),
          id: step.newId(),
          version: 1,
          number: nextNumber(step),
          state: 'diajukan',
          origin,
          noticeVersion: requestNoticeVersion,
          reason: null,
          visitId: null,
          survey: null,
          followUps: [],
          erasedAt: null,
          createdAt: step.at,
          updatedAt: step.at,
        })
        enter(step, by, { action: 'request.add', subject: subjectOf(request), note: null })
        return request
      }),

    saveRequest: (edit, content, by) =>
      editRequest(ground, edit, { by, action: 'request.save', note: null }, (request, step) => {
        const known = withKnownPractices(step, content)
        return { ...request, ...known }
      }),

    takeUpRequest: (edit, by) =>
      editRequest(ground, edit, { by, action: 'request.take_up', note: null }, (request) => {
        require(request.state === 'diajukan', 'the request is not new')
        return { ...request, state: 'ditelaah' }
      }),

    joinVisit: (edit, visitEdit, by) =>
      change(ground, (step) => {
        const request = waiting(step, edit)
        const visit = current(step.get('visits', visitEdit.id), visitEdit)
        require(visit.withdrawal === null, 'the visit is withdrawn')
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

    declineRequest: (edit, reason, by) =>
      editRequest(ground, edit, { by, action: 'request.decline', note: reason }, (request) => {
        require(isWaiting(request), 'the request has its answer')
        return { ...request, state: 'ditolak', reason }
      }),

    cancelRequest: (edit, reason, by) =>
      editRequest(ground, edit, { by, action: 'request.cancel', note: reason }, (request, step) => {
        require(isWaiting(request) || request.state === 'dijadwalkan', 'the request is over')
        if (request.visitId !== null) callOff(step, request, by)
        return { ...request, state: 'dibatalkan', reason }
      }),

    answerSurvey: (edit, survey, by) =>
      editRequest(ground, edit, { by, action: 'request.survey', note: null }, (request, step) => ({
        ...request,
        survey: { ...survey, answeredAt: step.at },
      })),

    noteFollowUps: (edit, followUps, by) =>
      editRequest(ground, edit, { by, action: 'request.follow_up', note: null }, (request) => ({
        ...request,
        followUps: [...followUps],
      })),

    eraseRequestPerson: (edit, by) =>
      editRequest(ground, edit, { by, action: 'request.erase_person', note: null }, (request, step) => {
        if (request.visitId !== null) eraseInVisit(step, request, by)
        return { ...request, ...noPerson, erasedAt: step.at }
      }),
  }
}

const noPerson = {
  contactName: null,
  contactPhone: null,
  contactEmail: null,
  leaderName: null,
  leaderPosition: null,
}

function editRequest(
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
