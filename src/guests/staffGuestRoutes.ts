import { Router, type Request } from 'express'
import { isOpen, pathOfLink } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import type { Parts } from '../parts.ts'
import { actorOf } from '../web/request.ts'
import { textOf } from '../web/query.ts'
import { addGuest, showGuests, subjectOf, takeCounts, visitOf } from './guestDesk.ts'
import { guestListFile } from './guestListFile.ts'
import { countsView, guestsPath } from './guestListPages.ts'
import { posterPage } from './guestPages.ts'
import { registrationExpiry } from './registration.ts'

/** /staff/visits/:slug/guests: who comes and who came, on the day. */
export function staffGuestRoutes(parts: Parts): Router {
  const { store, config, now } = parts
  const router = Router()
  const base = '/staff/visits/:slug/guests'

  router.get(base, (request, response) => showGuests(request, response, parts))
  router.post(base, (request, response) => addGuest(request, response, parts))
  router.post(`${base}/counts`, (request, response) => takeCounts(request, response, parts))

  router.get(`${base}/count`, async (request, response) => {
    const visit = await visitOf(request, parts)
    const { present, announced, rows } = countsView(visit, await store.guestsOf(visit.id), request)
    response.json({ present, announced, rows })
  })

  router.get(`${base}/export`, async (request, response) => {
    const visit = await visitOf(request, parts)
    const file = guestListFile(visit, await store.guestsOf(visit.id), request.t)
    await store.note({ action: 'guest.export_list', subject: subjectOf(visit), note: null }, actorOf(request))
    response
      .attachment(`${request.t('guests.file.name')}-${visit.slug}.csv`)
      .type('text/csv')
      .send(file)
  })

  router.get(`${base}/poster`, async (request, response) => {
    const visit = await visitOf(request, parts)
    const link = await store.link('guests', visit.id)
    if (!link || !isOpen(link, now())) return response.goTo(`${guestsPath(visit)}#tautan`)
    const address = config.baseUrl + pathOfLink(link)
    const qr = qrSvg(address, request.t('guests.link.qr'))
    response.show('guests/poster', posterPage(visit, { qr, address }, request.frame))
  })

  // Opens one, or gives a new one in place of the old.
  router.post(`${base}/link`, async (request: Request, response) => {
    const visit = await visitOf(request, parts)
    await store.openLink('guests', visit.id, registrationExpiry(visit), actorOf(request))
    response.goTo(`${guestsPath(visit)}#tautan`)
  })

  router.post(`${base}/link-closing`, async (request: Request, response) => {
    const visit = await visitOf(request, parts)
    await store.closeLink('guests', visit.id, actorOf(request))
    response.goTo(`${guestsPath(visit)}#tautan`)
  })

  router.post(`${base}/phone`, async (request: Request, response) => {
    const visit = await visitOf(request, parts)
    const asksPhone = textOf(request.body ?? {}, 'asksPhone') === 'on'
    await store.saveVisit(visit, { ...visit, asksPhone }, actorOf(request))
    response.goTo(`${guestsPath(visit)}#telepon`)
  })

  return router
}
