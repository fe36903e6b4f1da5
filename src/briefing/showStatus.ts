import type { Request, Response } from 'express'
import type { Guest } from '../guests/guest.ts'
import { lettersOf } from '../requests/letter.ts'
import { notFound } from '../web/problem.ts'
import { briefingPage, type Around, type ScheduledFile } from './briefingPages.ts'
import { fileBehind, phaseOf, type DelegationFile, type Desk } from './delegationFile.ts'
import { linkedFiles } from './linkedFiles.ts'
import { doneText } from './linkPage.ts'
import { closedPage, nothingTyped, waitingPage, type Shown } from './statusPages.ts'
import { studiedPractices } from './studiedPractices.ts'

/** GET /v/:token: the page that fits the state of the request. */
export async function showStatus(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await fileBehind(request, response, desk)
  await show(file, { ...nothingTyped, done: doneText(request.query, request.t) }, { response, desk })
}

/** The page of a file, also again with what could not be done. */
export async function show(
  file: DelegationFile,
  shown: Shown,
  { response, desk, status = 200 }: { response: Response; desk: Desk; status?: number },
): Promise<void> {
  const { frame } = response.req
  const phase = phaseOf(file)
  const { scheduled, request } = file
  if (scheduled && (phase === 'scheduled' || phase === 'finished')) {
    const known = { ...file, scheduled }
    const page = briefingPage(known, await aroundOf(known, desk, frame.t), shown, frame)
    return response.show('briefing/visit', page, status)
  }
  const practices = await studiedPractices(request.practices, desk.store, frame.t)
  if (phase !== 'waiting') return response.show('briefing/closed', closedPage(file, practices, frame), status)
  const hasLetter = (await lettersOf(request, desk.store)).length > 0
  response.show('briefing/waiting', waitingPage(file, { practices, hasLetter }, shown, frame), status)
}

async function aroundOf(file: ScheduledFile, desk: Desk, t: Request['t']): Promise<Around> {
  const { store } = desk
  const { visit } = file.scheduled
  return {
    practices: await studiedPractices(visit.practices, store, t),
    files: await linkedFiles(visit.id, file.path, desk),
    units: await store.units(),
    guestLink: await store.link('guests', visit.id),
    announcedCount: (await announcedBy(file, desk)).length,
    now: desk.now(),
  }
}

/** Whom the delegation has announced by its link, those who have come since included. */
export async function announcedBy(
  { request, scheduled }: Pick<ScheduledFile, 'request' | 'scheduled'>,
  { store }: Desk,
): Promise<Guest[]> {
  const guests = await store.guestsOf(scheduled.visit.id)
  return guests.filter(({ requestId, via }) => requestId === request.id && via === 'briefing')
}

/** The file behind the link, when its visit takes place or has taken place; else there is no such page. */
export async function scheduledFile(
  request: Request,
  response: Response,
  desk: Desk,
): Promise<ScheduledFile> {
  const file = await fileBehind(request, response, desk)
  const phase = phaseOf(file)
  if (!file.scheduled || (phase !== 'scheduled' && phase !== 'finished')) throw notFound()
  return { ...file, scheduled: file.scheduled }
}
