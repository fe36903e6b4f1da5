import type { Request, Response } from 'express'
import { requestLinkExpiry } from '../requests/requestLink.ts'
import { onlyReceived } from '../visits/outgoing.ts'
import type { Delegation, Visit } from '../visits/visit.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion } from '../web/typed.ts'
import type { Desk } from './delegationFile.ts'
import { delegationsPage, staffPathOf, type StaffDelegation } from './staffDelegationPages.ts'
import type { Leaving } from './takenHome.ts'

/** GET /staff/visits/:slug/delegations */
export async function showDelegations(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = onlyReceived(await visitNamed(request, desk))
  const delegations = await Promise.all(visit.delegations.map((one) => withFile(visit, one, desk)))
  const page = delegationsPage(visit, delegations, {
    frame: request.frame,
    now: desk.now(),
    done: textOf(request.query, 'done', 20),
  })
  response.show('briefing/staff/delegations', page)
}

/** POST /staff/visits/:slug/delegations/:number/link: a file for the delegation, and the link to it. */
export async function makeLink(request: Request, response: Response, desk: Desk): Promise<void> {
  const { store } = desk
  const visit = onlyReceived(await visitNamed(request, desk))
  const edit = { id: visit.id, version: postedVersion(request.body) }
  const made = await store.requestForDelegation(edit, indexIn(request), actorOf(request))
  await store.openLink('request', made.request.id, requestLinkExpiry(made.request), actorOf(request))
  response.goTo(`${staffPathOf(visit)}/delegations?done=made`)
}

export async function visitNamed({ params }: Request, { store }: Desk): Promise<Visit> {
  const found = await store.findVisit(String(params['slug']))
  if (!found) throw notFound()
  return found.record
}

/** From 1, as people count. */
function indexIn({ params }: Request): number {
  const number = Number(params['number'])
  if (!Number.isInteger(number) || number < 1) throw notFound()
  return number - 1
}

export async function leavingNamed(request: Request, desk: Desk): Promise<Leaving> {
  const visit = await visitNamed(request, desk)
  const delegation = visit.delegations[indexIn(request)]
  if (!delegation) throw notFound()
  return leavingOf(visit, delegation, desk)
}

export async function leavingOf(visit: Visit, delegation: Delegation, { store }: Desk): Promise<Leaving> {
  const request = delegation.request === null ? null : await store.request(delegation.request)
  return { visit, delegation, request }
}

async function withFile(visit: Visit, delegation: Delegation, desk: Desk): Promise<StaffDelegation> {
  const { store } = desk
  const { request } = await leavingOf(visit, delegation, desk)
  if (!request) return { delegation, request, link: null, announced: [] }
  const guests = await store.guestsOf(visit.id)
  return {
    delegation,
    request,
    link: await store.link('request', request.id),
    announced: guests.filter(({ requestId, via }) => requestId === request.id && via === 'briefing'),
  }
}
