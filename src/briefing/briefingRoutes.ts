import { Router, type Request, type RequestHandler, type Response } from 'express'
import { linkLimit } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { receiveFiles } from '../uploads/receiveFiles.ts'
import { formLimit } from '../web/formGuard.ts'
import { fileBehind, type Desk } from './delegationFile.ts'
import { saveFollowUp, showFollowUp } from './followUp.ts'
import { deliverLinkedFile } from './linkedFiles.ts'
import { announce, removeAnnounced, showParticipants } from './participants.ts'
import { askAhead, showQuestionForm } from './questionAhead.ts'
import { sendLetter, cancel } from './statusActions.ts'
import { showStatus } from './showStatus.ts'
import { answerSurvey, showSurvey } from './survey.ts'

// Several people of one delegation, behind one address.
const mostSent = 120

/** /v/:token: what a delegation does by its secret link. */
export function briefingRoutes(parts: Parts): Router {
  const router = Router()
  type Action = (request: Request, response: Response, desk: Desk) => Promise<void>
  const by = (action: Action) => (request: Request, response: Response) => action(request, response, parts)

  router.use('/v/:token', linkLimit(), formLimit(mostSent))
  router.get('/v/:token', by(showStatus))
  router.post('/v/:token/cancellation', by(cancel))
  // No file of someone who guesses is read.
  const isOpenLink: RequestHandler = async (request, response, next) => {
    await fileBehind(request, response, parts)
    next()
  }
  router.post('/v/:token/letter', isOpenLink, receiveFiles, by(sendLetter))
  router.get('/v/:token/participants', by(showParticipants))
  router.post('/v/:token/participants', by(announce))
  router.post('/v/:token/participants-removal', by(removeAnnounced))
  router.get('/v/:token/questions', by(showQuestionForm))
  router.post('/v/:token/questions', by(askAhead))
  router.get('/v/:token/follow-up', by(showFollowUp))
  router.post('/v/:token/follow-up', by(saveFollowUp))
  router.get('/v/:token/survey', by(showSurvey))
  router.post('/v/:token/survey', by(answerSurvey))
  router.get('/v/:token/files/:hash/:name', deliverLinkedFile(parts))
  return router
}
