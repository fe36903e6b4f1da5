import type { Request, Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { latestContent } from '../practices/practice.ts'
import { Refused, StaleVersion } from '../storage/store.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import type { FieldError } from '../web/parse.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion } from '../web/typed.ts'
import type { Adoption } from './adoption.ts'
import { adoptionLinkExpiry } from './adoptionLink.ts'
import { showEvidence } from './evidenceFiles.ts'
import { onLatest } from './latestVersion.ts'
import { recordEvent } from './recordEvent.ts'
import { adoptionAt } from './staffAdoptionDesk.ts'
import { staffAdoptionPage, type StaffAdoption } from './staffAdoptionPages.ts'

export type Desk = Pick<Parts, 'store' | 'now' | 'mailer'>

const doneCodes = [
  'added',
  'saved',
  'recorded',
  'accepted',
  'rejected',
  'linked',
  'closed',
  'sent',
  'mailed',
] as const

/** GET /staff/adoptions/:id */
export async function showAdoption(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await adoptionAt(request.params['id'], desk)
  const asked = textOf(request.query, 'done', 20)
  const done = doneCodes.find((code) => code === asked)
  const notice = done ? ({ text: request.t(`staffAdoptions.done.${done}`), tone: 'good' } as const) : null
  show(response, await allOf(adoption, desk, { notice, form: { typed: blankEvent(desk), errors: [] } }))
}

/** What the page shows again when something could not be done. */
export async function showRefused(
  response: Response,
  desk: Desk,
  { adoption, status, ...differs }: Partial<StaffAdoption> & { adoption: Adoption; status: number },
): Promise<void> {
  const latest = (await desk.store.adoption(adoption.id)) ?? adoption
  show(response, await allOf(latest, desk, differs), status)
}

function show(response: Response, one: StaffAdoption, status = 200): void {
  response.show('adoptions/staff/show', staffAdoptionPage(one, response.req.frame), status)
}

export async function allOf(
  adoption: Adoption,
  { store, now, mailer }: Desk,
  differs: Partial<StaffAdoption> = {},
): Promise<StaffAdoption> {
  const [found, visit, uploads, link, rules] = await Promise.all([
    store.findPractice(adoption.practice),
    adoption.visitId === null ? null : store.visit(adoption.visitId),
    store.uploadsOf(adoption.id),
    store.link('adoption', adoption.id),
    store.visitRules(),
  ])
  const slug = found?.record.slug ?? adoption.practice
  return {
    adoption,
    practice: { slug, name: found ? latestContent(found.record).name : slug },
    visit,
    uploads,
    link,
    clock: { today: dayOf(now()), silentMonths: rules.silentMonths },
    now: now(),
    mailWorks: mailer.isConfigured,
    form: { typed: {}, errors: [] },
    notice: null,
    ...differs,
  }
}

function blankEvent({ now }: Desk) {
  return { on: dayOf(now()) }
}

/** POST /staff/adoptions/:id/events */
export async function addEvent(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await adoptionAt(request.params['id'], desk)
  const by = actorOf(request)
  const recorded = await recordEvent(desk.store, request, { adoption, today: dayOf(desk.now()), by })
  if (!recorded.ok) {
    const { status, errors, typed } = recorded
    return showRefused(response, desk, { adoption, status, form: { typed, errors } })
  }
  response.goTo(`/staff/adoptions/${adoption.id}?done=recorded`)
}

/** POST /staff/adoptions/:id/events/:event/review */
export async function reviewEvent(request: Request, response: Response, desk: Desk): Promise<void> {
  const { store } = desk
  const adoption = await adoptionAt(request.params['id'], desk)
  const eventId = String(request.params['event'])
  const typed = (request.body ?? {}) as Record<string, unknown>
  const isAccepted = textAt(typed, 'decision') === 'accept'
  const reason = textAt(typed, `reason-${eventId}`).trim()
  const refuse = (status: number, key: FieldError['key']) => {
    const errors = [{ field: `reason-${eventId}`, key, values: {} }]
    return showRefused(response, desk, {
      adoption,
      status,
      form: { typed: { ...blankEvent(desk), ...typed }, errors },
    })
  }
  if (adoption.review !== 'diterima') return refuseState(request, response, desk, adoption)
  if (!isAccepted && reason === '') return refuse(422, 'staffAdoptions.error.reason')
  if (reason.length > 500) return refuse(422, 'staffAdoptions.error.reasonLong')
  const by = actorOf(request)
  try {
    const review = { isAccepted, note: reason === '' ? null : reason }
    const reviewed = await onLatest(store, adoption.id, (edit) =>
      store.reviewAdoptionEvent(edit, eventId, review, by),
    )
    const shown = reviewed.events.find(({ id }) => id === eventId)?.evidence ?? []
    if (isAccepted && textAt(typed, `showsFiles-${eventId}`) === 'on') await showEvidence(store, shown, by)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.code === 'needs_evidence') return refuse(422, 'adoptions.error.needsEvidence')
    return refuseState(request, response, desk, adoption)
  }
  response.goTo(`/staff/adoptions/${adoption.id}?done=${isAccepted ? 'accepted' : 'rejected'}`)
}

/** POST /staff/adoptions/:id/review: of a proposal. */
export async function reviewProposal(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await adoptionAt(request.params['id'], desk)
  const isAccepted = textAt(request.body, 'decision') === 'accept'
  try {
    await desk.store.reviewAdoption(
      { id: adoption.id, version: postedVersion(request.body) },
      isAccepted,
      actorOf(request),
    )
  } catch (error) {
    if (!(error instanceof Refused) && !(error instanceof StaleVersion)) throw error
    return refuseState(request, response, desk, adoption)
  }
  response.goTo(`/staff/adoptions/${adoption.id}?done=${isAccepted ? 'accepted' : 'rejected'}`)
}

function refuseState(request: Request, response: Response, desk: Desk, adoption: Adoption): Promise<void> {
  const notice = { text: request.t('staffAdoptions.error.wrongState'), tone: 'warn' } as const
  return showRefused(response, desk, {
    adoption,
    status: 409,
    notice,
    form: { typed: blankEvent(desk), errors: [] },
  })
}

/** POST /staff/adoptions/:id/link: makes one, or another one. */
export async function openAdoptionLink(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await adoptionAt(request.params['id'], desk)
  const expiresAt = adoptionLinkExpiry(dayOf(desk.now()))
  await desk.store.openLink('adoption', adoption.id, expiresAt, actorOf(request))
  response.goTo(`/staff/adoptions/${adoption.id}?done=linked#tautan`)
}

/** POST /staff/adoptions/:id/link-closing */
export async function closeAdoptionLink(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await adoptionAt(request.params['id'], desk)
  await desk.store.closeLink('adoption', adoption.id, actorOf(request))
  response.goTo(`/staff/adoptions/${adoption.id}?done=closed#tautan`)
}
