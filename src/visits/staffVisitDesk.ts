import type { Request, Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import type { Translate } from '../i18n/translate.ts'
import { isPublic, latestContent } from '../practices/practice.ts'
import { StaleVersion } from '../storage/store.ts'
import { uploadsPanel } from '../uploads/uploadPages.ts'
import type { FieldError, Parsed } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { knownToVisits } from './knownToVisits.ts'
import {
  quickVisitPage,
  outgoingVisitPage,
  newVisitPage,
  editVisitPage,
  type EditSheet,
} from './staffVisitPages.ts'
import { pathOfVisit } from './visitLink.ts'
import { withoutTitleErrors, withUsualTitle } from './quickVisitPages.ts'
import type { Visit, VisitContent } from './visit.ts'
import { practicesNamed, visitChoices } from './visitChoices.ts'
import { parseVisit } from './visitForm.ts'
import type { VisitChoices, VisitList } from './visitFormRows.ts'
import { isWarned, noWarnings, warningsOf } from './visitWarnings.ts'
import { readPosted, rowsAt, textAt, textsAt, type Posted, type Typed } from './visitFormTyped.ts'

type Desk = Pick<Parts, 'store' | 'regions' | 'now'>

export async function choicesFor(typed: Typed, { store }: Desk): Promise<VisitChoices> {
  const [practices, all, visits, units] = await Promise.all([
    store.publishedPractices(),
    store.practices(),
    store.visits(),
    store.units(),
  ])
  const asked = Array.from({ length: rowsAt(typed, 'questions') }, (_, row) =>
    textAt(typed, `questions.${row}.practice`),
  )
  const chosen = [...textsAt(typed, 'practices'), ...asked.filter((slug) => slug !== '')]
  const unpublished = new Map(
    all.filter((one) => !isPublic(one)).map((one) => [one.slug, latestContent(one).name]),
  )
  return visitChoices({ practices, visits, units, unpublished }, [...new Set(chosen)])
}

/** The visit at this address, an old one included. */
export async function visitAt(slug: string, { store }: Desk): Promise<Visit> {
  const found = await store.findVisit(slug)
  if (!found) throw notFound()
  return found.record
}

/** POST /staff/visits: stores what the short or the full form sends, or shows that form again as typed. */
export async function logVisit(request: Request, response: Response, desk: Desk): Promise<void> {
  const posted = readPosted(request.body)
  const form = formOf(posted)
  const choices = await choicesFor(posted.typed, desk)
  const again = (status: number, errors: readonly FieldError[] = [], warnings = noWarnings) => {
    const sheet = { typed: posted.typed, errors, choices, shown: rowsToShow(posted), ...warnings }
    const shown = form === 'full' ? sheet : { ...sheet, errors: withoutTitleErrors(errors, posted.fields) }
    response.show('visits/staff/form', pages[form](shown, null, request.frame), status)
  }

  if (posted.control('add') !== '') return again(200)
  const fields = form === 'full' ? posted.fields : withUsualTitle(posted.fields, request.t)
  const parsed = withDestination(form, fields, await parsePosted(posted, fields, desk))
  if (!parsed.ok) return again(422, parsed.errors)
  const warnings = isConfirmed(posted) ? noWarnings : await warningsOf(parsed.value, null, desk.store)
  if (isWarned(warnings)) return again(409, [], warnings)

  const visit = await desk.store.addVisit(parsed.value, actorOf(request))
  if (!/again/i.test(posted.control('action'))) return response.goTo(pathOfVisit(visit))
  response.goTo(`${addresses[form]}startOn=${visit.startOn}&saved=${visit.slug}`)
}

/** POST /staff/visits/:slug: stores the change, or shows the form again as typed. */
export async function changeVisit(request: Request, response: Response, desk: Desk): Promise<void> {
  const posted = readPosted(request.body)
  const visit = await visitAt(String(request.params['slug']), desk)
  const showAgain = async (status: number, differs: Partial<EditSheet>, current = visit) => {
    const sheet = await editSheet(current, posted.typed, desk, request.t)
    const page = editVisitPage(
      current,
      { ...sheet, version: posted.control('version'), shown: rowsToShow(posted), ...differs },
      request.frame,
    )
    response.show('visits/staff/form', page, status)
  }

  if (posted.control('add') !== '') return showAgain(200, {})
  const parsed = await parsePosted(posted, posted.fields, desk)
  if (!parsed.ok) return showAgain(422, { errors: parsed.errors })
  const warnings = isConfirmed(posted) ? noWarnings : await warningsOf(parsed.value, visit, desk.store)
  if (isWarned(warnings)) return showAgain(409, warnings)

  try {
    const edit = { id: visit.id, version: versionIn(posted) }
    response.goTo(pathOfVisit(await desk.store.saveVisit(edit, parsed.value, actorOf(request))))
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const current = error.current as Visit
    const stale = { typed: parsed.value, by: await lastEditorOf(current, desk) }
    await showAgain(409, { stale, version: String(current.version) }, current)
  }
}

/** A form on a stored visit that shows `typed`. */
export async function editSheet(visit: Visit, typed: Typed, desk: Desk, t: Translate): Promise<EditSheet> {
  return {
    typed,
    errors: [],
    choices: await choicesFor(typed, desk),
    shown: () => 0,
    ...noWarnings,
    version: String(visit.version),
    stale: null,
    slug: visit.slug,
    reason: '',
    uploads: uploadsPanel({ kind: 'visit', slug: visit.slug }, await desk.store.uploadsOf(visit.id), t),
    today: dayOf(desk.now()),
  }
}

export function versionIn(posted: Posted): number {
  return Number(posted.control('version') || Number.NaN)
}

type FormName = 'quick' | 'outgoing' | 'full'
const pages = { quick: quickVisitPage, outgoing: outgoingVisitPage, full: newVisitPage }
const addresses: Record<FormName, string> = {
  quick: '/staff/visits/new?',
  outgoing: '/staff/visits/new?outgoing=1&',
  full: '/staff/visits/new/full?',
}

function formOf({ control, fields }: Posted): FormName {
  const form = control('form')
  if (form === 'quick' || form === 'full' || form === 'outgoing') return form
  return fields['title'] === undefined ? 'quick' : 'full'
}

/** Without its destination an outgoing visit would be stored as guests who came. */
function withDestination(form: FormName, fields: Typed, parsed: Parsed<VisitContent>): Parsed<VisitContent> {
  if (form !== 'outgoing' || textAt(fields, 'destination.institution').trim() !== '') return parsed
  const missing: FieldError = { field: 'destination.institution', key: 'error.required', values: {} }
  return { ok: false, errors: [missing, ...(parsed.ok ? [] : parsed.errors)] }
}

function isConfirmed({ control }: Posted): boolean {
  return /anyway/i.test(control('action'))
}

function rowsToShow({ rowsShown, control }: Posted): (list: VisitList) => number {
  return (list) => rowsShown(list) + (control('add') === list ? 1 : 0)
}

async function parsePosted(posted: Posted, fields: Typed, desk: Desk): Promise<Parsed<VisitContent>> {
  const named = practicesNamed(posted.control('practiceName'), await desk.store.publishedPractices())
  const ticked = textsAt(fields, 'practices')
  const body = named.length === 0 ? fields : { ...fields, practices: [...ticked, ...named] }
  const parsed = parseVisit(body, await knownToVisits(desk))
  if (parsed.ok) return parsed
  return { ok: false, errors: parsed.errors.map((error) => atPracticeName(error, ticked.length)) }
}

function atPracticeName(error: FieldError, ticked: number): FieldError {
  const index = /^practices\.(\d+)$/.exec(error.field)?.[1]
  return index !== undefined && Number(index) >= ticked ? { ...error, field: 'practiceName' } : error
}

async function lastEditorOf(visit: Visit, { store }: Desk): Promise<string> {
  const { entries } = await store.audit({ subjectId: visit.id, limit: 1, skip: 0 })
  return entries[0]?.by.name ?? visit.createdBy
}
