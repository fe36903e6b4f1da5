import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Parts } from '../parts.ts'
import { isReservedSlug, slugFrom } from '../slug.ts'
import { Refused } from '../storage/store.ts'
import { parse, text, type FieldError } from '../web/parse.ts'
import { Problem } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { editSheet, versionIn, visitAt } from './staffVisitDesk.ts'
import { editVisitPage } from './staffVisitPages.ts'
import { pathOfVisit } from './visitLink.ts'
import type { Visit } from './visit.ts'
import { readPosted } from './visitFormTyped.ts'

type Desk = Pick<Parts, 'store' | 'regions' | 'now'>

const addressSchema = z.strictObject({ slug: text(80) })
const withdrawalSchema = z.strictObject({ reason: text(500) })

/** POST .../address: the old one leads to the new. */
export async function moveVisit(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await visitAt(String(request.params['slug']), desk)
  const posted = readPosted(request.body)
  const parsed = parse(addressSchema, posted.fields)
  if (!parsed.ok) return showErrors(request, response, desk, { visit, errors: parsed.errors })
  const taken: FieldError = { field: 'slug', key: 'visitForm.address.taken', values: {} }
  const isTaken = { visit, errors: [taken] }
  if (isReservedSlug(slugFrom(parsed.value.slug))) return showErrors(request, response, desk, isTaken)
  try {
    const edit = { id: visit.id, version: versionIn(posted) }
    const moved = await desk.store.moveVisit(edit, parsed.value.slug, actorOf(request))
    response.goTo(`/staff/visits/${moved.slug}/edit`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await showErrors(request, response, desk, isTaken)
  }
}

/** POST .../withdrawal: the public is told the reason. */
export async function withdrawVisit(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await visitAt(String(request.params['slug']), desk)
  const posted = readPosted(request.body)
  const parsed = parse(withdrawalSchema, posted.fields)
  if (!parsed.ok) return showErrors(request, response, desk, { visit, errors: parsed.errors })
  const edit = { id: visit.id, version: versionIn(posted) }
  await inState(desk.store.withdrawVisit(edit, parsed.value.reason, actorOf(request)))
  response.goTo(`/staff/visits/${visit.slug}/edit`)
}

/** POST .../reinstatement */
export async function bringBackVisit(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await visitAt(String(request.params['slug']), desk)
  const edit = { id: visit.id, version: versionIn(readPosted(request.body)) }
  response.goTo(pathOfVisit(await inState(desk.store.reinstateVisit(edit, actorOf(request)))))
}

async function inState(change: Promise<Visit>): Promise<Visit> {
  try {
    return await change
  } catch (error) {
    throw error instanceof Refused ? new Problem(409, 'visitForm.state') : error
  }
}

async function showErrors(
  request: Request,
  response: Response,
  desk: Desk,
  { visit, errors }: { visit: Visit; errors: FieldError[] },
): Promise<void> {
  const { typed, control } = readPosted(request.body)
  const sheet = await editSheet(visit, { ...visit }, desk, request.t)
  const asTyped = { slug: asText(typed['slug'], visit.slug), reason: asText(typed['reason'], '') }
  const version = control('version')
  const page = editVisitPage(visit, { ...sheet, ...asTyped, version, errors }, request.frame)
  response.show('visits/staff/form', page, 422)
}

function asText(value: unknown, other: string): string {
  return typeof value === 'string' ? value : other
}
