import { Router, type Request, type Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import { isOpen, pathOfLink } from '../links/link.ts'
import { linkLimit } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { textOf, type Query } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { calendarPage } from './calendarPages.ts'
import { sendDelegationIcs, sendFeed, sendVisitIcs } from './icsAnswers.ts'
import { monthOf, periodNamed, type Period } from './period.ts'

/** /staff/calendar, and what calendars of others read: /calendar/:token.ics, .../visit.ics */
export function calendarRoutes(parts: Parts): Router {
  const router = Router()
  const { store, now } = parts
  const limited = linkLimit()

  router.get('/staff/calendar', async ({ query, frame }, response) => {
    const today = dayOf(now())
    const [visits, requests, rules, link] = await Promise.all([
      store.visits(),
      store.requests(),
      store.visitRules(),
      store.link('calendar', 'host'),
    ])
    const shown = {
      period: periodIn(query) ?? monthOf(today),
      records: { visits, requests, rules },
      today,
      feedPath: link && isOpen(link, now()) ? pathOfLink(link) : null,
      done: doneIn(query),
    }
    response.show('calendar/show', calendarPage(shown, frame))
  })

  router.post('/staff/calendar/link', async (request: Request, response: Response) => {
    await store.openLink('calendar', 'host', null, actorOf(request))
    response.goTo('/staff/calendar?done=opened#langganan')
  })
  router.post('/staff/calendar/link-closing', async (request: Request, response: Response) => {
    await store.closeLink('calendar', 'host', actorOf(request))
    response.goTo('/staff/calendar?done=closed#langganan')
  })

  router.get('/calendar/:token.ics', limited, (request, response) => sendFeed(request, response, parts))
  router.get('/visits/:slug/visit.ics', (request, response) => sendVisitIcs(request, response, parts))
  router.get('/v/:token/visit.ics', limited, (request, response) =>
    sendDelegationIcs(request, response, parts),
  )
  return router
}

/** An unknown month or week is none. */
function periodIn(query: Query): Period | null {
  return periodNamed(textOf(query, 'week', 8)) ?? periodNamed(textOf(query, 'month', 7))
}

function doneIn(query: Query): 'opened' | 'closed' | null {
  const done = textOf(query, 'done', 10)
  return done === 'opened' || done === 'closed' ? done : null
}
