import type { Request, Response } from 'express'
import type { Parts } from '../parts.ts'
import { onlyReceived } from '../visits/outgoing.ts'
import { visitAt } from '../visits/staffVisitDesk.ts'
import type { Visit } from '../visits/visit.ts'
import { actorOf } from '../web/request.ts'
import { textOf } from '../web/query.ts'
import { untouched, withoutControls, type Typed } from '../web/typed.ts'
import { guestNoticeVersion, retainedUntil } from './guest.ts'
import { parseGuest } from './guestForm.ts'
import { guestGroupsOf, groupOf } from './guestGroup.ts'
import { guestListPage, guestsPath } from './guestListPages.ts'
import { register } from './registration.ts'

export type Desk = Pick<Parts, 'store' | 'regions' | 'now'>

export async function visitOf({ params }: Request, desk: Desk): Promise<Visit> {
  return onlyReceived(await visitAt(String(params['slug']), desk))
}

/** GET /staff/visits/:slug/guests */
export async function showGuests(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await visitOf(request, desk)
  await noteViewing(visit, request, desk)
  const group = textOf(request.query, 'group')
  await showList({ request, response }, visit, untouched(group === '' ? {} : { group }), desk)
}

/** POST /staff/visits/:slug/guests: one after another, for those without a phone. */
export async function addGuest(request: Request, response: Response, desk: Desk): Promise<void> {
  const { store } = desk
  const visit = await visitOf(request, desk)
  const values = withoutControls(request.body)
  const parsed = parseGuest(values, { groups: guestGroupsOf(visit), asksPhone: visit.asksPhone })
  if (!parsed.ok) return showList({ request, response }, visit, { values, errors: parsed.errors }, desk)
  const { guestRetentionDays } = await store.visitRules()
  const own = { visitId: visit.id, isPresent: true, via: 'staff', noticeVersion: guestNoticeVersion } as const
  const kept = { ...own, retainedUntil: retainedUntil(visit, guestRetentionDays) }
  await register(store, { ...parsed.value, ...kept }, actorOf(request))
  const query = new URLSearchParams({ added: '1', group: textOf(values, 'group') })
  // The next name is typed at once: a browser gives the focus to the field that an address names.
  response.goTo(`${guestsPath(visit)}?${query.toString()}#f-name`)
}

async function showList(
  { request, response }: { request: Request; response: Response },
  visit: Visit,
  typed: Typed,
  { store, now }: Desk,
): Promise<void> {
  const [guests, link, rules] = await Promise.all([
    store.guestsOf(visit.id),
    store.link('guests', visit.id),
    store.visitRules(),
  ])
  const isAdded = textOf(request.query, 'added') !== ''
  const shown = { visit, guests, link, typed, isAdded, retentionDays: rules.guestRetentionDays, now: now() }
  const status = typed.errors.length > 0 ? 422 : 200
  response.show('guests/index', guestListPage(shown, request.frame), status)
}

const hour = 3_600_000

/** Once an hour for each of the staff: the list is loaded again after every guest that is added. */
async function noteViewing(visit: Visit, request: Request, { store, now }: Desk): Promise<void> {
  const by = actorOf(request)
  const action = 'guest.view_list'
  const { entries } = await store.audit({ subjectId: visit.id, action, limit: 50, skip: 0 })
  const since = new Date(now().getTime() - hour).toISOString()
  if (entries.some((entry) => entry.by.id === by.id && entry.at > since)) return
  await store.note({ action, subject: subjectOf(visit), note: null }, by)
}

export function subjectOf({ id, title }: Visit) {
  return { type: 'visit', id, title }
}

/** POST /staff/visits/:slug/guests/counts: what was counted becomes each delegation's number. */
export async function takeCounts(request: Request, response: Response, desk: Desk): Promise<void> {
  const { store } = desk
  const visit = await visitOf(request, desk)
  const groups = guestGroupsOf(visit)
  const present = (await store.guestsOf(visit.id)).filter(({ isPresent }) => isPresent)
  const delegations = visit.delegations.map((delegation) => {
    const group = groups.find((one) => one.delegation === delegation)
    const count = group ? present.filter((guest) => groupOf(guest, groups) === group).length : 0
    // Of a delegation that nobody registered for, the number is not known.
    return count === 0 ? delegation : { ...delegation, actualCount: count }
  })
  await store.saveVisit(visit, { ...visit, delegations }, actorOf(request))
  response.goTo(`${guestsPath(visit)}#hitungan`)
}
