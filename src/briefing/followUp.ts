import type { Request, Response } from 'express'
import { linkActor } from '../accounts/account.ts'
import { formatWeekday } from '../i18n/format.ts'
import type { Page } from '../web/frame.ts'
import type { ScheduledFile } from './briefingPages.ts'
import { hasBegun, type Desk } from './delegationFile.ts'
import { parseFollowUp } from './followUpForm.ts'
import { followUpPage, type TypedChoices } from './followUpPages.ts'
import { doneText, partHead } from './linkPage.ts'
import { scheduledFile } from './showStatus.ts'
import { studiedPractices } from './studiedPractices.ts'
import { openPractices, takenBy, takeHome, type Leaving } from './takenHome.ts'

/** GET /v/:token/follow-up */
export async function showFollowUp(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await scheduledFile(request, response, desk)
  if (!hasBegun(file)) return showEarly(file, 'briefing.followUp.title', response)
  await show(file, { values: {}, errors: [] }, { response, desk })
}

/** POST /v/:token/follow-up */
export async function saveFollowUp(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await scheduledFile(request, response, desk)
  if (!hasBegun(file)) return showEarly(file, 'briefing.followUp.title', response)
  const leaving = leavingOf(file)
  const taken = await takenBy(leaving, desk)
  const practices = openPractices(leaving.visit.practices, taken, linkActor)
  const values = (request.body ?? {}) as Record<string, unknown>
  const parsed = parseFollowUp(values, { practices, today: file.today })
  if (!parsed.ok) return show(file, { values, errors: parsed.errors }, { response, desk, status: 422 })
  await takeHome(leaving, parsed.value, { desk, by: linkActor })
  response.goTo(`${file.path}/follow-up?done=followUp`)
}

function leavingOf({ request, scheduled }: ScheduledFile): Leaving {
  return { ...scheduled, request }
}

async function show(
  file: ScheduledFile,
  typed: TypedChoices,
  { response, desk, status = 200 }: { response: Response; desk: Desk; status?: number },
): Promise<void> {
  const { frame, query } = response.req
  const { t } = frame
  const title = t('briefing.followUp.title')
  const { request, scheduled, path } = file
  const choosing = {
    head: partHead(title, file, { t, typed: { values: {}, errors: [...typed.errors] } }),
    title,
    done: doneText(query, t),
    action: `${path}/follow-up`,
    homePath: path,
    homeLabel: t('briefing.home'),
    practices: await studiedPractices(scheduled.visit.practices, desk.store, t),
    taken: await takenBy(leavingOf(file), desk),
    followUps: request.followUps,
    typed,
    by: linkActor,
    hasContact: request.contactName !== null,
    now: desk.now(),
  }
  response.show('briefing/followUp', followUpPage(choosing, frame), status)
}

export interface EarlyPage extends Page {
  title: string
  text: string
  homePath: string
}

/** Before the first day there is nothing to take home yet. */
export function showEarly(
  { path, scheduled }: ScheduledFile,
  title: 'briefing.followUp.title' | 'briefing.survey.title',
  response: Response,
): void {
  const { t, locale } = response.req.frame
  const day = formatWeekday(scheduled.visit.startOn, locale)
  const page: EarlyPage = {
    head: partHead(t(title), { path }, { t }),
    title: t(title),
    text: t('briefing.followUp.early', { day }),
    homePath: path,
  }
  response.show('briefing/early', page, response.req.method === 'POST' ? 409 : 200)
}
