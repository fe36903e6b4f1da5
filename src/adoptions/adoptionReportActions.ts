import type { Request, Response } from 'express'
import { linkActor } from '../accounts/account.ts'
import { dayOf } from '../calendarDate.ts'
import { openLinkOf } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { latestContent } from '../practices/practice.ts'
import { StaleVersion } from '../storage/store.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { postedVersion, withoutControls } from '../web/typed.ts'
import { contentOf, type Adoption } from './adoption.ts'
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
  await show(response, desk, { adoption, refused: { form: 'report', typed, errors, isStale: false } }, status)
}

/** POST /a/:token/no-change: heard from, and still where it was. */
export async function reportNoChange(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await reportable(request, response, desk)
  const note = request.t('adoptionReport.noChange.note')
  const event = { on: dayOf(desk.now()), stage: adoption.stage, note, evidence: [] }
  const refused = await addReport(desk.store, adoption, event)
  if (!refused) return goBack(request, response, 'noChange')
  await show(
    response,
    desk,
    { adoption, refused: { form: 'report', typed: {}, errors: [refused], isStale: false } },
    422,
  )
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
  await show(
    response,
    desk,
    { adoption, refused: { form: 'stop', typed, errors: atWhy, isStale: false } },
    422,
  )
}

/** A proposal that waits or was turned down takes no reports yet. */
async function reportable(request: Request, response: Response, desk: Desk): Promise<Adoption> {
  const adoption = await adoptionBehind(request, response, desk)
  if (adoption.review !== 'diterima') throw notFound()
  return adoption
}

/** POST /a/:token/plan */
export async function correctPlan(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await adoptionBehind(request, response, desk)
  const typed = withoutControls(request.body, 'version')
  const parsed = parsePlan(typed)
  if (!parsed.ok) {
    const refused = { form: 'plan', typed, errors: parsed.errors, isStale: false } as const
    return show(response, desk, { adoption, refused }, 422)
  }
  try {
    const edit = { id: adoption.id, version: postedVersion(request.body) }
    await desk.store.saveAdoption(edit, { ...contentOf(adoption), ...parsed.value }, linkActor)
    goBack(request, response, 'plan')
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const refused = { form: 'plan', typed, errors: [], isStale: true } as const
    await show(response, desk, { adoption: error.current as Adoption, refused }, 409)
  }
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
