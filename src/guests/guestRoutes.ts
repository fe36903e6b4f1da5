import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import type { Visit } from '../visits/visit.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion, untouched, withoutControls } from '../web/typed.ts'
import type { Guest } from './guest.ts'
import { parseGuest } from './guestForm.ts'
import { guestGroupsOf } from './guestGroup.ts'
import { guestsPath } from './guestListPages.ts'
import { guestPage, guestValues, type GuestShown } from './guestPages.ts'

/** /staff/guests/:id: what is wrong on a visit's list is put right. */
export function guestRoutes({ store }: Parts): Router {
  const router = Router()

  router.get('/staff/guests/:id', async (request, response) => {
    show({ request, response }, await guestAsked(request))
  })

  router.post('/staff/guests/:id', async (request: Request, response: Response) => {
    const { guest, visit } = await guestAsked(request)
    const values = withoutControls(request.body, 'version')
    const typed = withoutControls(values, 'isPresent')
    const asksPhone = visit.asksPhone || guest.phone !== null
    const parsed = parseGuest(typed, { groups: guestGroupsOf(visit), asksPhone })
    const again = (differs: Partial<GuestShown>, status: number) =>
      show({ request, response }, { guest, visit, typed: untouched(values), ...differs }, status)
    if (!parsed.ok) return again({ typed: { values, errors: parsed.errors } }, 422)
    try {
      const change = { ...parsed.value, isPresent: values['isPresent'] === 'on' }
      await store.saveGuest({ id: guest.id, version: postedVersion(request.body) }, change, actorOf(request))
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      return again({ guest: error.current as Guest, isStale: true }, 409)
    }
    response.goTo(`${guestsPath(visit)}#daftar`)
  })

  router.post('/staff/guests/:id/presence', async (request: Request, response: Response) => {
    const { guest, visit } = await guestAsked(request)
    const edit = { id: guest.id, version: postedVersion(request.body) }
    // Marked by two of the staff at once: it is so already.
    if (!guest.isPresent) await store.saveGuest(edit, { ...guest, isPresent: true }, actorOf(request))
    response.goTo(`${guestsPath(visit)}#daftar`)
  })

  router.post('/staff/guests/:id/removal', async (request: Request, response: Response) => {
    const { guest, visit } = await guestAsked(request)
    await store.removeGuest({ id: guest.id, version: postedVersion(request.body) }, actorOf(request))
    response.goTo(`${guestsPath(visit)}#daftar`)
  })

  async function guestAsked({ params }: Request): Promise<{ guest: Guest; visit: Visit }> {
    const guest = await store.guest(String(params['id']))
    const visit = guest && (await store.visit(guest.visitId))
    if (!guest || !visit || guest.anonymisedAt !== null) throw notFound()
    return { guest, visit }
  }

  return router
}

function show(
  { request, response }: { request: Request; response: Response },
  asked: Pick<GuestShown, 'guest' | 'visit'> & Partial<GuestShown>,
  status = 200,
): void {
  const typed = untouched(guestValues(asked.guest, asked.visit))
  const page = guestPage({ typed, isStale: false, ...asked }, request.frame)
  response.show('guests/edit', page, status)
}
