import type { Request, Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { latestContent } from '../practices/practice.ts'
import { Refused, StaleVersion } from '../storage/store.ts'
import { knownInstitutions } from '../visits/institutions.ts'
import { readPosted, textAt, type Posted, type Typed } from '../visits/visitFormTyped.ts'
import type { FieldError } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import type { Adoption } from './adoption.ts'
import { parseAdoption, parseNewAdoption, type KnownToAdoptions } from './adoptionForm.ts'
import { editAdoptionPage, newAdoptionPage, type AdoptionSheet } from './staffAdoptionFormPages.ts'

type Desk = Pick<Parts, 'store' | 'regions' | 'now'>

const mostVisits = 60

/** What an adoption is checked against now: practices in any state, since one withdrawn later was still taken over. */
export async function knownToAdoptions({ store, regions, now }: Desk): Promise<KnownToAdoptions> {
  return {
    practices: new Set((await store.practices()).map(({ slug }) => slug)),
    regionCodeOf: regions.regionCodeOfInstitution,
    isRegion: (code) => regions.byCode(code) !== null,
    today: dayOf(now()),
  }
}

export async function adoptionAt(id: unknown, { store }: Pick<Desk, 'store'>): Promise<Adoption> {
  const adoption = await store.adoption(String(id))
  if (!adoption) throw notFound()
  return adoption
}

export async function sheetFor(typed: Typed, { store }: Pick<Desk, 'store'>): Promise<AdoptionSheet> {
  const visits = await store.visits()
  const named = visits.filter(({ slug }) => slug === textAt(typed, 'visit'))
  return {
    typed,
    errors: [],
    institutions: knownInstitutions(visits).slice(0, 200),
    visits: [...new Set([...named, ...visits.slice(0, mostVisits)])],
    sourcesShown: 0,
  }
}

/** POST /staff/adoptions */
export async function addAdoption(request: Request, response: Response, desk: Desk): Promise<void> {
  const posted = readPosted(request.body)
  const again = async (status: number, errors: readonly FieldError[] = []) => {
    const sheet = await sheetFor(posted.typed, desk)
    const shown = { ...sheet, errors, sourcesShown: rowsToShow(posted) }
    response.show('adoptions/staff/form', newAdoptionPage(shown, request.frame), status)
  }
  if (posted.control('add') !== '') return again(200)
  const parsed = parseNewAdoption(await withSlug(posted.fields, desk), await knownToAdoptions(desk))
  if (!parsed.ok) return again(422, parsed.errors)
  const { content, first, visit: slug } = parsed.value
  const visit = slug === null ? null : await desk.store.findVisit(slug)
  if (slug !== null && !visit) return again(422, [at('visit', 'error.unknownReference')])
  try {
    const options = { origin: 'staff', visitId: visit?.record.id ?? null, requestId: null, ...first } as const
    const adoption = await desk.store.addAdoption(content, options, actorOf(request))
    response.goTo(`/staff/adoptions/${adoption.id}?done=added`)
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'needs_evidence') throw error
    await again(422, [at('stage', 'staffAdoptions.error.inUseLater')])
  }
}

/** POST /staff/adoptions/:id */
export async function saveAdoption(request: Request, response: Response, desk: Desk): Promise<void> {
  const posted = readPosted(request.body)
  const adoption = await adoptionAt(request.params['id'], desk)
  const again = async (status: number, errors: readonly FieldError[], stored: Adoption | null = null) => {
    const sheet = { ...(await sheetFor(posted.typed, desk)), errors, sourcesShown: rowsToShow(posted) }
    const storedFields = stored && (await typedFrom(stored, desk))
    const version = stored ? String(stored.version) : posted.control('version')
    const page = editAdoptionPage(
      stored ?? adoption,
      { ...sheet, version, stored: storedFields },
      request.frame,
    )
    response.show('adoptions/staff/form', page, status)
  }
  if (posted.control('add') !== '') return again(200, [])
  const parsed = parseAdoption(await withSlug(posted.fields, desk), await knownToAdoptions(desk))
  if (!parsed.ok) return again(422, parsed.errors)
  try {
    const edit = { id: adoption.id, version: Number(posted.control('version') || Number.NaN) }
    await desk.store.saveAdoption(edit, parsed.value, actorOf(request))
    response.goTo(`/staff/adoptions/${adoption.id}?done=saved`)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    await again(409, [], error.current as Adoption)
  }
}

/** An adoption as its form shows it: the practice by its name. */
export async function typedFrom(adoption: Adoption, { store }: Pick<Desk, 'store'>): Promise<Typed> {
  const found = await store.findPractice(adoption.practice)
  return { ...adoption, practice: found ? latestContent(found.record).name : adoption.practice }
}

/** The practice may be named by its name, whatever its case, or by its slug. */
async function withSlug(fields: Typed, { store }: Desk): Promise<Typed> {
  const named = textAt(fields, 'practice').trim()
  if (named === '') return fields
  const name = named.toLowerCase()
  const practices = await store.practices()
  const found =
    practices.find(({ slug }) => slug === named) ??
    practices.find((practice) => latestContent(practice).name.toLowerCase() === name)
  return { ...fields, practice: found?.slug ?? named }
}

function rowsToShow({ rowsShown, control }: Posted): number {
  return rowsShown('sources') + (control('add') === 'sources' ? 1 : 0)
}

function at(field: string, key: FieldError['key']): FieldError {
  return { field, key, values: {} }
}
