import { Router, type Request, type Response } from 'express'
import { linkActor } from '../accounts/account.ts'
import { linkLimit, openLinkOf } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import type { Visit } from '../visits/visit.ts'
import { addressLimit } from '../web/addressLimit.ts'
import type { FieldError } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { untouched, withoutControls, type Typed } from '../web/typed.ts'
import { guestNoticeVersion, retainedUntil } from './guest.ts'
import { parseRegistration } from './guestForm.ts'
import { guestGroupsOf } from './guestGroup.ts'
import { mostGuests, openingOf, register, takesGuests } from './registration.ts'
import { registrationPage, thanksPage } from './registrationPages.ts'

const windowMs = 15 * 60 * 1000
// Several buses behind one address, each guest with a mistake or two.
const mostSent = 1000

/** /g/:token: guests register themselves on their phones, by the QR code of their visit. */
export function registrationRoutes(parts: Parts): Router {
  const { store, now } = parts
  const router = Router()
  const sending = addressLimit({ windowMs, limit: mostSent })
  router.use('/g/:token', linkLimit())

  router.get('/g/:token', async (request, response) => {
    const visit = await visitOf(request, response)
    const group = textOf(request.query, 'group')
    await show({ request, response }, visit, untouched(group === '' ? {} : { group }))
  })

  router.post('/g/:token', sending, async (request: Request, response: Response) => {
    const visit = await visitOf(request, response)
    const values = withoutControls(request.body)
    const again = (status: number, errors: FieldError[]) =>
      show({ request, response }, visit, { values, errors }, status)
    if (openingOf(visit, now()) !== 'open') return again(409, [])
    const parsed = parseRegistration(values, { groups: guestGroupsOf(visit), asksPhone: visit.asksPhone })
    if (!parsed.ok) return again(422, parsed.errors)
    if ((await store.guestsOf(visit.id)).length >= mostGuests) {
      return again(409, [{ field: 'name', key: 'guests.error.full', values: {} }])
    }
    const { guestRetentionDays } = await store.visitRules()
    const own = {
      visitId: visit.id,
      isPresent: true,
      via: 'link',
      noticeVersion: guestNoticeVersion,
    } as const
    const kept = { ...own, retainedUntil: retainedUntil(visit, guestRetentionDays) }
    await register(store, { ...parsed.value, ...kept }, linkActor)
    const group = textOf(values, 'group')
    const query = group === '' ? '' : `?group=${encodeURIComponent(group)}`
    response.goTo(`/g/${tokenOf(request)}/thanks${query}`)
  })

  router.get('/g/:token/thanks', async (request, response) => {
    const visit = await visitOf(request, response)
    const group = textOf(request.query, 'group')
    response.show('guests/thanks', thanksPage({ visit, token: tokenOf(request), group }, request.frame))
  })

  async function visitOf(request: Request, response: Response): Promise<Visit> {
    const link = await openLinkOf(request, response, { kind: 'guests', parts })
    const visit = await store.visit(link.subjectId)
    if (!visit || !takesGuests(visit)) throw notFound()
    return visit
  }

  async function show(
    { request, response }: { request: Request; response: Response },
    visit: Visit,
    typed: Typed,
    status = 200,
  ): Promise<void> {
    const { guestRetentionDays: retentionDays } = await store.visitRules()
    const shown = { visit, token: tokenOf(request), typed, now: now(), retentionDays }
    response.show('guests/register', registrationPage(shown, request.frame), status)
  }

  return router
}

function tokenOf({ params }: Request): string {
  return String(params['token'])
}
