import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { saveDiscussion, showDiscussion } from './discussionDesk.ts'
import { onKit } from './kitToEdit.ts'
import { saveQuiz, showQuiz } from './quizDesk.ts'

/** GET and POST /staff/kits/:slug/questions, /staff/kits/:slug/quiz */
export function kitQuestionRoutes(parts: Parts): Router {
  const { store } = parts
  const router = Router()
  router
    .route('/staff/kits/:slug/questions')
    .get(onKit(parts, (kit, request, response) => showDiscussion(kit, request, response, store)))
    .post(onKit(parts, (kit, request, response) => saveDiscussion(kit, request, response, store)))
  router
    .route('/staff/kits/:slug/quiz')
    .get(onKit(parts, (kit, request, response) => showQuiz(kit, request, response, store)))
    .post(onKit(parts, (kit, request, response) => saveQuiz(kit, request, response, store)))
  return router
}
