import type { Actor } from '../../accounts/account.ts'
import { isWaiting, requestNoticeVersion } from '../../requests/request.ts'
import type { Store } from '../store.ts'
import { change, enter } from './change.ts'
import type { Ground } from './change.ts'
import type { Lists } from './lists.ts'
import { withKnownPractices } from './references.ts'
import { callOff, correctInVisit, editRequest, nextNumber, require, subjectOf } from './requestRecord.ts'

type RequestCalls =
  | 'requests'
  | 'request'
  | 'requestsOf'
  | 'addRequest'
  | 'saveRequest'
  | 'takeUpRequest'
  | 'declineRequest'
  | 'cancelRequest'

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
        const saved = { ...request, ...withKnownPractices(step, content) }
        if (saved.visitId !== null) correctInVisit(step, saved, by)
        return saved
      }),

    takeUpRequest: (edit, by) =>
      editRequest(ground, edit, { by, action: 'request.take_up', note: null }, (request) => {
        require(request.state === 'diajukan', 'the request is not new')
        return { ...request, state: 'ditelaah' }
      }),

    declineRequest: (edit, reason, by) =>
      editRequest(ground, edit, { by, action: 'request.decline', note: reason }, (request) => {
        require(isWaiting(request), 'the request has its answer')
        return { ...request, state: 'ditolak', reason }
      }),

    cancelRequest: (edit, reason, by) =>
      // The request keeps the reason: what an outsider wrote may name a person, and nothing erases the audit.
      editRequest(
        ground,
        edit,
        { by, action: 'request.cancel', note: noteOf(reason, by) },
        (request, step) => {
          require(isWaiting(request) || request.state === 'dijadwalkan', 'the request is over')
          if (request.visitId !== null) callOff(step, request, by)
          return { ...request, state: 'dibatalkan', reason }
        },
      ),
  }
}

function noteOf(reason: string, { role }: Actor): string | null {
  return role === 'link' ? null : reason
}
