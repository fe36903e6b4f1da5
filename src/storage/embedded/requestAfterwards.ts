import type { Store } from '../store.ts'
import type { Ground } from './change.ts'
import { editRequest, eraseInVisit } from './requestRecord.ts'

type RequestAfterwardsCalls = 'answerSurvey' | 'noteFollowUps' | 'eraseRequestPerson'

/** What a delegation says after its visit, and what is forgotten of it. */
export function requestAfterwardsCalls(ground: Ground): Pick<Store, RequestAfterwardsCalls> {
  return {
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
