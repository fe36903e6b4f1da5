import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import type { Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion } from '../web/typed.ts'
import { anonymisings, findPeople } from './people.ts'
import { peoplePage } from './peoplePages.ts'
import { personKinds, type Kept, type PersonKind } from './personKinds.ts'
import { withoutTick } from './personPages.ts'

/** /staff/people: what is kept of one person, handed over or erased when that person asks. */
export function peopleRoutes({ store }: Parts): Router {
  const router = Router()
  router.get('/staff/people', async ({ query, frame }, response) => {
    const asked = textOf(query, 'q')
    const [found, visits, coming, { guestRetentionDays }] = await Promise.all([
      findPeople(asked, store),
      store.visits(),
      anonymisings(store),
      store.visitRules(),
    ])
    const byId = new Map(visits.map((visit) => [visit.id, visit]))
    const kept = { anonymisings: coming, retentionDays: guestRetentionDays }
    response.show('guests/people', peoplePage({ asked, found, visits: byId, ...kept }, frame))
  })
  const { guests, requests, adoptions } = personKinds(store)
  router.use(personRoutes(store, guests), personRoutes(store, requests), personRoutes(store, adoptions))
  return router
}

/** A person's page, the file to hand over, and the end of what is kept. */
function personRoutes<T extends Kept>(store: Store, kind: PersonKind<T>): Router {
  const router = Router()
  const base = `/staff/people/${kind.name}`

  router.get(`${base}/:id`, async (request, response) => {
    response.show('guests/person', await kind.page(await asked(request), request.frame))
  })

  router.get(`${base}/:id/export`, async (request, response) => {
    const one = await asked(request)
    const subject = { type: kind.type, id: one.id, title: kind.title(one) }
    await store.note({ action: `${kind.type}.export_person`, subject, note: null }, actorOf(request))
    handOver(response, await kind.file(one))
  })

  router.post(`${base}/:id/erasure`, async (request: Request, response) => {
    const one = await asked(request)
    if (!isSure(request.body)) {
      const page = await kind.page(one, request.frame)
      return response.show('guests/person', withoutTick(page, request.frame), 422)
    }
    await kind.erase(one, { id: one.id, version: postedVersion(request.body) }, actorOf(request))
    response.goTo(`${base}/${one.id}`)
  })

  async function asked({ params }: Request): Promise<T> {
    const one = await kind.find(String(params['id']))
    if (!one) throw notFound()
    return one
  }

  return router
}

/** Erasing cannot be undone: it takes a tick and a button. */
function isSure(body: unknown): boolean {
  const { sure } = (body ?? {}) as Record<string, unknown>
  return sure === 'on'
}

function handOver(response: Response, file: object): void {
  response
    .attachment('data-pribadi.json')
    .type('json')
    .send(`${JSON.stringify(file, null, 2)}\n`)
}
