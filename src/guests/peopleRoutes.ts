import { Router, type Request, type Response } from 'express'
import type { Adoption } from '../adoptions/adoption.ts'
import type { Parts } from '../parts.ts'
import { lettersOf } from '../requests/letter.ts'
import type { VisitRequest } from '../requests/request.ts'
import type { Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion } from '../web/typed.ts'
import type { Guest } from './guest.ts'
import { anonymisings, findPeople } from './people.ts'
import { adoptionPersonPage, guestPersonPage, peoplePage, requestPersonPage } from './peoplePages.ts'
import { adoptionFile, guestFile, requestFile } from './personFile.ts'

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
  router.use(guestPersonRoutes(store), requestPersonRoutes(store), adoptionPersonRoutes(store))
  return router
}

function guestPersonRoutes(store: Store): Router {
  const router = Router()
  const base = '/staff/people/guests/:id'

  router.get(base, async (request, response) => {
    const guest = await guestAsked(request)
    const visit = await store.visit(guest.visitId)
    response.show('guests/person', guestPersonPage(guest, visit, request.frame))
  })

  router.get(`${base}/export`, async (request, response) => {
    const guest = await guestAsked(request)
    const subject = { type: 'guest', id: guest.id, title: 'tamu' }
    await store.note({ action: 'guest.export_person', subject, note: null }, actorOf(request))
    handOver(response, guestFile(guest, await store.visit(guest.visitId)))
  })

  router.post(`${base}/erasure`, async (request: Request, response) => {
    const guest = await guestAsked(request)
    const edit = { id: guest.id, version: postedVersion(request.body) }
    if (guest.anonymisedAt === null) await store.eraseGuest(edit, actorOf(request))
    response.goTo(`/staff/people/guests/${guest.id}`)
  })

  async function guestAsked({ params }: Request): Promise<Guest> {
    const guest = await store.guest(String(params['id']))
    if (!guest) throw notFound()
    return guest
  }

  return router
}

function requestPersonRoutes(store: Store): Router {
  const router = Router()
  const base = '/staff/people/requests/:id'

  router.get(base, async (request, response) => {
    response.show('guests/person', requestPersonPage(await requestAsked(request), request.frame))
  })

  router.get(`${base}/export`, async (request, response) => {
    const asked = await requestAsked(request)
    const subject = { type: 'request', id: asked.id, title: `${asked.number} ${asked.institution}` }
    await store.note({ action: 'request.export_person', subject, note: null }, actorOf(request))
    handOver(response, requestFile(asked, await lettersOf(asked, store)))
  })

  router.post(`${base}/erasure`, async (request: Request, response) => {
    const asked = await requestAsked(request)
    const by = actorOf(request)
    const edit = { id: asked.id, version: postedVersion(request.body) }
    if (asked.erasedAt === null) {
      await store.eraseRequestPerson(edit, by)
      // Signed by whom it names.
      for (const letter of await lettersOf(asked, store)) await store.removeUpload(letter, by)
      // What it committed to has a copy of the contact.
      for (const adoption of await store.adoptions())
        if (adoption.requestId === asked.id) await store.eraseAdoptionPerson(adoption, by)
    }
    response.goTo(`/staff/people/requests/${asked.id}`)
  })

  async function requestAsked({ params }: Request): Promise<VisitRequest> {
    const asked = await store.request(String(params['id']))
    if (!asked) throw notFound()
    return asked
  }

  return router
}

function adoptionPersonRoutes(store: Store): Router {
  const router = Router()
  const base = '/staff/people/adoptions/:id'

  router.get(base, async (request, response) => {
    response.show('guests/person', adoptionPersonPage(await adoptionAsked(request), request.frame))
  })

  router.get(`${base}/export`, async (request, response) => {
    const adoption = await adoptionAsked(request)
    const subject = {
      type: 'adoption',
      id: adoption.id,
      title: `${adoption.institution}: ${adoption.practice}`,
    }
    await store.note({ action: 'adoption.export_person', subject, note: null }, actorOf(request))
    handOver(response, adoptionFile(adoption))
  })

  router.post(`${base}/erasure`, async (request: Request, response) => {
    const adoption = await adoptionAsked(request)
    const edit = { id: adoption.id, version: postedVersion(request.body) }
    await store.eraseAdoptionPerson(edit, actorOf(request))
    response.goTo(`/staff/people/adoptions/${adoption.id}`)
  })

  async function adoptionAsked({ params }: Request): Promise<Adoption> {
    const adoption = await store.adoption(String(params['id']))
    if (!adoption) throw notFound()
    return adoption
  }

  return router
}

function handOver(response: Response, file: object): void {
  response
    .attachment('data-pribadi.json')
    .type('json')
    .send(`${JSON.stringify(file, null, 2)}\n`)
}
