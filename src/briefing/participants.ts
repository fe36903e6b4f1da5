import type { Request, Response } from 'express'
import { linkActor } from '../accounts/account.ts'
import { guestNoticeVersion, retainedUntil, type Guest } from '../guests/guest.ts'
import { listInTurn } from '../guests/listInTurn.ts'
import { isSameName } from '../guests/sameName.ts'
import { StaleVersion, type NewGuest } from '../storage/store.ts'
import { Problem } from '../web/problem.ts'
import { untouched, type Typed } from '../web/typed.ts'
import type { ScheduledFile } from './briefingPages.ts'
import { phaseOf, type Desk } from './delegationFile.ts'
import { changeLatestVisit } from './latestVisit.ts'
import { mostParticipants, parseAnnouncement, type Participant } from './participantsForm.ts'
import { announcedPage, participantsPage } from './participantsPages.ts'
import { announcedBy, scheduledFile } from './showStatus.ts'

/** GET /v/:token/participants */
export async function showParticipants(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await comingFile(request, response, desk)
  const { plannedCount } = file.scheduled.delegation
  const typed = untouched({ count: plannedCount === null ? '' : String(plannedCount) })
  await show(file, typed, { response, desk })
}

/** POST /v/:token/participants: shows the names once, in the answer itself; sending them again adds nobody twice. */
export async function announce(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await comingFile(request, response, desk)
  const values = (request.body ?? {}) as Record<string, unknown>
  const parsed = parseAnnouncement(values)
  const again = (errors: Typed['errors']) => show(file, { values, errors }, { response, desk, status: 422 })
  if (!parsed.ok) return again(parsed.errors)
  const { count, people } = parsed.value
  const added = await listInTurn(file.scheduled.visit.id, () => putOnList(file, people, desk))
  if (!added) {
    const values = { max: mostParticipants }
    return again([{ field: 'names', key: 'briefing.participants.tooMany', values }])
  }
  if (count !== null) await plan(file, count, desk)
  if (people.length === 0) return response.goTo(`${file.path}?done=count`)
  const sent = { added, known: people.length - added.length }
  response.show('briefing/announced', announcedPage(file, sent, request.frame))
}

/** Who was not on the list yet; null, and nobody is put there, when it would be too long. */
async function putOnList(
  file: ScheduledFile,
  people: readonly Participant[],
  desk: Desk,
): Promise<Participant[] | null> {
  const listed = await announcedBy(file, desk)
  const added = notListed(people, listed)
  if (listed.length + added.length > mostParticipants) return null
  for (const guest of await guestsOf(file, added, desk)) await desk.store.addGuest(guest, linkActor)
  return added
}

/** POST /v/:token/participants-removal: those who have come stay. */
export async function removeAnnounced(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await comingFile(request, response, desk)
  const values = (request.body ?? {}) as Record<string, unknown>
  if (values['confirm'] !== 'on') {
    const key = 'briefing.participants.remove.confirm.missing' as const
    const errors = [{ field: 'confirm', key, values: {} }]
    return show(file, { values: {}, errors }, { response, desk, status: 422 })
  }
  for (const guest of await announcedBy(file, desk)) {
    if (!guest.isPresent) await desk.store.removeGuest(guest, linkActor).catch(unlessJustChanged)
  }
  response.goTo(`${file.path}?done=removed`)
}

/** Someone registers at this moment: then they have come. */
function unlessJustChanged(error: unknown): void {
  if (!(error instanceof StaleVersion)) throw error
}

async function comingFile(request: Request, response: Response, desk: Desk): Promise<ScheduledFile> {
  const file = await scheduledFile(request, response, desk)
  if (phaseOf(file) !== 'scheduled') throw new Problem(409, 'error.409.refused')
  return file
}

async function show(
  file: ScheduledFile,
  typed: Typed,
  { response, desk, status = 200 }: { response: Response; desk: Desk; status?: number },
): Promise<void> {
  const { length } = await announcedBy(file, desk)
  const announced = { typed, count: length, rules: await desk.store.visitRules() }
  response.show('briefing/participants', participantsPage(file, announced, response.req.frame), status)
}

function notListed(
  people: readonly Participant[],
  listed: readonly Pick<Guest, 'name' | 'position'>[],
): Participant[] {
  const added: Participant[] = []
  for (const person of people) {
    if (![...listed, ...added].some((one) => isSame(one, person))) added.push(person)
  }
  return added
}

/** Two people may be called the same: then their positions tell them apart. */
function isSame(one: Pick<Guest, 'name' | 'position'>, other: Participant): boolean {
  const plain = (position: string | null) => (position ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  return isSameName(one.name, other.name) && plain(one.position) === plain(other.position)
}

async function guestsOf(
  { request, scheduled }: ScheduledFile,
  people: readonly Participant[],
  { store }: Desk,
): Promise<NewGuest[]> {
  const { guestRetentionDays } = await store.visitRules()
  return people.map(({ name, position }) => ({
    name,
    position,
    institution: scheduled.delegation.institution,
    phone: null,
    visitId: scheduled.visit.id,
    requestId: request.id,
    isPresent: false,
    via: 'briefing',
    noticeVersion: guestNoticeVersion,
    retainedUntil: retainedUntil(scheduled.visit, guestRetentionDays),
  }))
}

async function plan({ request, scheduled }: ScheduledFile, count: number, { store }: Desk): Promise<void> {
  await changeLatestVisit(store, scheduled.visit.id, (visit) => {
    const own = visit.delegations.findIndex((one) => one.request === request.id)
    const delegation = visit.delegations[own]
    if (!delegation || delegation.plannedCount === count) return null
    const delegations = visit.delegations.with(own, { ...delegation, plannedCount: count })
    return { ...visit, delegations }
  })
}
