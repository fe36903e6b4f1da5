import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { chosenOf, pageOf, textOf } from '../web/query.ts'
import { auditActions } from './audit.ts'
import { auditPage, entriesPerPage } from './auditPages.ts'

/** /staff/audit: what happened, newest first. */
export function auditRoutes({ store }: Parts): Router {
  const router = Router()
  router.get('/staff/audit', async ({ query, frame }, response) => {
    const [action = ''] = chosenOf(query, 'action', auditActions)
    const question = { action, subjectId: textOf(query, 'subject', 100), page: pageOf(query) }
    const found = await store.audit({
      ...(action && { action }),
      ...(question.subjectId && { subjectId: question.subjectId }),
      limit: entriesPerPage,
      skip: (question.page - 1) * entriesPerPage,
    })
    response.show('accounts/audit', auditPage(question, found, frame))
  })
  return router
}
