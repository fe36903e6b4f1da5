import { Router } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { latestContent } from '../practices/practice.ts'
import { textOf } from '../web/query.ts'
import { receiveEvidence } from './evidenceFiles.ts'
import { sendReminder, showLetter } from './sendReminder.ts'
import {
  addEvent,
  closeAdoptionLink,
  openAdoptionLink,
  reviewEvent,
  reviewProposal,
  showAdoption,
} from './staffAdoptionActions.ts'
import { readBoardQuestion } from './staffAdoptionBoard.ts'
import { adoptionBoardPage } from './staffAdoptionBoardPages.ts'
import { addAdoption, adoptionAt, saveAdoption, sheetFor, typedFrom } from './staffAdoptionDesk.ts'
import { editAdoptionPage, newAdoptionPage } from './staffAdoptionFormPages.ts'

/** /staff/adoptions/...: who takes over what, and how far it has come. */
export function staffAdoptionRoutes(parts: Parts): Router {
  const router = Router()
  const { store, regions, now } = parts

  router.get('/staff/adoptions', async ({ query, frame }, response) => {
    const [adoptions, practices, { silentMonths }] = await Promise.all([
      store.adoptions(),
      store.practices(),
      store.visitRules(),
    ])
    const names = new Map(practices.map((practice) => [practice.slug, latestContent(practice).name]))
    const nameOf = (slug: string) => names.get(slug) ?? slug
    const board = { adoptions, nameOf, regions, clock: { today: dayOf(now()), silentMonths } }
    response.show('adoptions/staff/board', adoptionBoardPage(board, readBoardQuestion(query), frame))
  })

  router.get('/staff/adoptions/new', async ({ query, frame }, response) => {
    const found = await store.findPractice(textOf(query, 'practice'))
    const typed = {
      practice: found ? latestContent(found.record).name : '',
      institution: textOf(query, 'institution'),
      visit: textOf(query, 'visit'),
      on: dayOf(now()),
    }
    response.show('adoptions/staff/form', newAdoptionPage(await sheetFor(typed, parts), frame))
  })

  router.get('/staff/adoptions/:id/edit', async ({ params, frame }, response) => {
    const adoption = await adoptionAt(params.id, parts)
    const sheet = await sheetFor(await typedFrom(adoption, parts), parts)
    const page = editAdoptionPage(
      adoption,
      { ...sheet, version: String(adoption.version), stored: null },
      frame,
    )
    response.show('adoptions/staff/form', page)
  })

  router.get('/staff/adoptions/:id', (request, response) => showAdoption(request, response, parts))
  router.get('/staff/adoptions/:id/letters/:reason', (request, response) =>
    showLetter(request, response, parts),
  )
  router.post('/staff/adoptions', (request, response) => addAdoption(request, response, parts))
  router.post('/staff/adoptions/:id', (request, response) => saveAdoption(request, response, parts))
  router.post('/staff/adoptions/:id/events', receiveEvidence, (request, response) =>
    addEvent(request, response, parts),
  )
  router.post('/staff/adoptions/:id/events/:event/review', (request, response) =>
    reviewEvent(request, response, parts),
  )
  router.post('/staff/adoptions/:id/review', (request, response) => reviewProposal(request, response, parts))
  router.post('/staff/adoptions/:id/link', (request, response) => openAdoptionLink(request, response, parts))
  router.post('/staff/adoptions/:id/link-closing', (request, response) =>
    closeAdoptionLink(request, response, parts),
  )
  router.post('/staff/adoptions/:id/reminders', (request, response) => sendReminder(request, response, parts))
  return router
}
