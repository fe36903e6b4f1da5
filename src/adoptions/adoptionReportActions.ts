import type { Request, Response } from 'express'
import { linkActor } from '../accounts/account.ts'
import { dayOf } from '../calendarDate.ts'
import { openLinkOf } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { latestContent } from '../practices/practice.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import type { FieldError } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { withoutControls } from '../web/typed.ts'
import { contentOf, toldStage, type Adoption } from './adoption.ts'
import { parseEvent, parsePlan } from './adoptionForm.ts'
import { adoptionReportPage, type Report } from './adoptionReportPages.ts'
import { onLatest } from './latestVersion.ts'
import { addReport, recordEvent } from './recordEvent.ts'

type Desk = Pick<Parts, 'store' | 'now'>

/** The adoption that an open link leads to; else the same 404 for everyone. */
export async function adoptionBehind(request: Request, response: Response, parts: Desk): Promise<Adoption> {
  const { subjectId } = await openLinkOf(request, response, { kind: 'adoption', parts })
  const adoption = await parts.store.adoption(subjectId)
  if (!adoption) throw notFound()
  return adoption
}

const doneCodes = ['reported', 'noChange', 'stopped', 'plan', 'consent'] as const
type Done = (typeof doneCodes)[number]

/** GET /a/:token */
export async function showReport(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await adoptionBehind(request, response, desk)
  const asked = textOf(request.query, 'done', 20)
  const done = doneCodes.find((code) => code === asked)
  await show(response, desk, { adoption, done: done ? request.t(`adoptionReport.done.${done}`) : null })
}

type Shown = { adoption: Adoption } & Partial<Pick<Report, 'done' | 'refused'>>

async function show(response: Response, desk: Desk, shown: Shown, status = 200): Promise<void> {
  const { store, now } = desk
  const { params, frame } = response.req
  const [found, { silentMonths }] = await Promise.all([
    store.findPractice(shown.adoption.practice),
    store.visitRules(),
  ])
  const report: Report = {
    practiceName: found ? latestContent(found.record).name : shown.adoption.practice,
    token: String(params['token']),
    clock: { today: dayOf(now()), silentMonths },
    done: null,
    refused: null,
    ...shown,
  }
  response.show('adoptions/report/show', adoptionReportPage(report, frame), status)
}

function goBack({ params }: Request, response: Response, done: Done): void {
  response.goTo(`/a/${String(params['token'])}?done=${done}`)
}

/** POST /a/:token/reports */
export async function reportEvent(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await reportable(request, response, desk)
  const recorded = await recordEvent(desk.store, request, {
    adoption,
    today: dayOf(desk.now()),
    by: linkActor,
  })
  if (recorded.ok) return goBack(request, response, 'reported')
  const { typed, errors, status } = recorded
  await show(response, desk, { adoption, refused: { form: 'report', typed, errors } }, status)
}

/** POST /a/:token/no-change: heard from, and still where it was. */
export async function reportNoChange(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await reportable(request, response, desk)
  const note = request.t('adoptionReport.noChange.note')
  const event = { on: dayOf(desk.now()), stage: toldStage(adoption), note, evidence: [] }
  const refused = await addReport(desk.store, adoption, event)
  if (!refused) return goBack(request, response, 'noChange')
  await show(response, desk, { adoption, refused: { form: 'report', typed: {}, errors: [refused] } }, 422)
}

/** POST /a/:token/stop */
export async function reportStop(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await reportable(request, response, desk)
  const typed = withoutControls(request.body)
  const today = dayOf(desk.now())
  const parsed = parseEvent({ on: today, stage: 'dihentikan', note: typed['why'] }, today)
  const refused = parsed.ok ? await addReport(desk.store, adoption, parsed.value) : null
  if (parsed.ok && !refused) return goBack(request, response, 'stopped')
  const errors = [refused, ...(parsed.ok ? [] : parsed.errors)].filter((error) => error !== null)
  const atWhy = errors.map((error) => ({ ...error, field: 'why' }))
  await show(response, desk, { adoption, refused: { form: 'stop', typed, errors: atWhy } }, 422)
}

/** A proposal that waits or was turned down takes no reports yet. */
async function reportable(request: Request, response: Response, desk: Desk): Promise<Adoption> {
  const adoption = await adoptionBehind(request, response, desk)
  if (adoption.review !== 'diterima') throw notFound()
  return adoption
}

/** POST /a/:token/plan: staff see what is new before it counts, as with all that is told by a link. */
export async function correctPlan(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await reportable(request, response, desk)
  const typed = withoutControls(request.body)
  const parsed = parsePlan(typed)
  const refuse = (errors: FieldError[]) =>
    show(response, desk, { adoption, refused: { form: 'plan', typed, errors } }, 422)
  if (!parsed.ok) return refuse(parsed.errors)
  const isSame = parsed.value.plan === adoption.plan && parsed.value.targetOn === adoption.targetOn
  const event = {
    on: dayOf(desk.now()),
    stage: adoption.stage,
    note: null,
    evidence: [],
    correction: parsed.value,
  }
  const refused = isSame ? null : await addReport(desk.store, adoption, event)
  if (refused) return refuse([{ ...refused, field: 'targetOn' }])
  goBack(request, response, 'plan')
}

/** POST /a/:token/consent: to be named, or no longer. */
export async function changeConsent(request: Request, response: Response, desk: Desk): Promise<void> {
  const { id } = await adoptionBehind(request, response, desk)
  const isPublic = textAt(request.body, 'isPublic') === 'on'
  await onLatest(desk.store, id, (edit, adoption) =>
    desk.store.saveAdoption(edit, { ...contentOf(adoption), isPublic }, linkActor),
  )
  goBack(request, response, 'consent')
}
