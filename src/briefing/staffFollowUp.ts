import type { Request, Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import { isOutgoing } from '../visits/visit.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import type { Desk } from './delegationFile.ts'
import { parseFollowUp } from './followUpForm.ts'
import { followUpPage, type TypedChoices } from './followUpPages.ts'
import { formTitle, untouched } from '../web/typed.ts'
import { staffPathOf, visitPartHead } from './staffDelegationPages.ts'
import { leavingNamed, leavingOf, visitNamed } from './staffDelegations.ts'
import { isOutgoingVisit, showLearned } from './staffFollowUpLearned.ts'
import { visitFollowUpPage } from './staffFollowUpPages.ts'
import { studiedPractices } from './studiedPractices.ts'
import { openPractices, takenBy, takeHome, type Leaving } from './takenHome.ts'

/** GET /staff/visits/:slug/follow-up */
export async function showVisitFollowUp(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await visitNamed(request, desk)
  if (isOutgoingVisit(visit)) return showLearned(visit, untouched(), { response, desk })
  const left = await Promise.all(
    visit.delegations.map(async (delegation) => {
      const leaving = await leavingOf(visit, delegation, desk)
      return { ...leaving, taken: await takenBy(leaving, desk) }
    }),
  )
  const practices = await studiedPractices(visit.practices, desk.store, request.t)
  const isLogged = request.query['done'] === 'logged'
  response.show(
    'briefing/staff/followUp',
    visitFollowUpPage(visit, { left, practices, isLogged }, request.frame),
  )
}

/** GET /staff/visits/:slug/follow-up/:number */
export async function showStaffFollowUp(request: Request, response: Response, desk: Desk): Promise<void> {
  const leaving = await guestsNamed(request, desk)
  await show(leaving, { values: {}, errors: [] }, { response, desk })
}

/** POST /staff/visits/:slug/follow-up/:number: what staff note is accepted at once. */
export async function saveStaffFollowUp(request: Request, response: Response, desk: Desk): Promise<void> {
  const leaving = await guestsNamed(request, desk)
  const by = actorOf(request)
  const practices = openPractices(leaving.visit.practices, await takenBy(leaving, desk), by)
  const values = (request.body ?? {}) as Record<string, unknown>
  const parsed = parseFollowUp(values, { practices, today: dayOf(desk.now()) })
  if (!parsed.ok) return show(leaving, { values, errors: parsed.errors }, { response, desk, status: 422 })
  await takeHome(leaving, parsed.value, { desk, by })
  response.goTo(`${pathOf(leaving)}?done=followUp`)
}

/** Of a visit by the host's own officials all is noted on one page. */
async function guestsNamed(request: Request, desk: Desk): Promise<Leaving> {
  const leaving = await leavingNamed(request, desk)
  if (isOutgoing(leaving.visit)) throw notFound()
  return leaving
}

function pathOf({ visit, delegation }: Leaving): string {
  return `${staffPathOf(visit)}/follow-up/${visit.delegations.indexOf(delegation) + 1}`
}

async function show(
  leaving: Leaving,
  typed: TypedChoices,
  { response, desk, status = 200 }: { response: Response; desk: Desk; status?: number },
): Promise<void> {
  const { frame, query } = response.req
  const { t } = frame
  const { visit, delegation, request } = leaving
  const title = t('briefing.followUp.of', { institution: delegation.institution })
  const shownTitle = formTitle(title, { values: {}, errors: [...typed.errors] }, t)
  const choosing = {
    head: { ...visitPartHead(visit, title, frame), title: shownTitle },
    title,
    done: query['done'] === 'followUp' ? t('staffFollowUp.note.done') : null,
    action: pathOf(leaving),
    homePath: `${staffPathOf(visit)}/follow-up`,
    homeLabel: t('staffBriefing.toFollowUp'),
    practices: await studiedPractices(visit.practices, desk.store, t),
    taken: await takenBy(leaving, desk),
    followUps: request?.followUps ?? [],
    typed,
    by: actorOf(response.req),
    hasContact: false,
    now: desk.now(),
  }
  response.show('briefing/followUp', followUpPage(choosing, frame), status)
}
