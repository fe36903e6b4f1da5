import type { Request } from 'express'
import { linkActor, type Actor } from '../accounts/account.ts'
import type { CalendarDate } from '../calendarDate.ts'
import { Refused, type Store } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'
import type { Adoption, AdoptionEvent, Correction } from './adoption.ts'
import { parseEvent, type TypedEvent } from './adoptionForm.ts'
import {
  dropEvidence,
  keepEvidence,
  readEvidenceFiles,
  typedEvent,
  type EvidenceFiles,
} from './evidenceFiles.ts'
import { onLatest } from './latestVersion.ts'

/** Of one adoption: more is no report any more, or somebody plays with the link. */
export const mostWaiting = 20

/** What is told of an adoption, before its files are kept. */
type Told = TypedEvent & { correction?: Correction }

export type Recorded =
  | { ok: true; adoption: Adoption }
  | { ok: false; status: number; errors: FieldError[]; typed: Record<string, unknown> }

/** Records the event that a request holds, with its files, or tells what is wrong with it. */
export async function recordEvent(
  store: Store,
  request: Request,
  { adoption, today, by }: { adoption: Adoption; today: CalendarDate; by: Actor },
): Promise<Recorded> {
  const typed = typedEvent(request)
  const refuse = (errors: FieldError[], status = 422): Recorded => ({ ok: false, status, errors, typed })
  const { notReceived } = request
  if (notReceived) return refuse([{ ...notReceived.error, field: 'evidence.0.file' }], notReceived.status)
  const parsed = parseEvent(typed, today)
  if (!parsed.ok) return refuse(parsed.errors)
  const files = await readEvidenceFiles(request, parsed.value.evidence)
  if (!files.ok) return refuse(files.errors)
  const isFromAdopter = by.role === 'link'
  if (isFromAdopter && isReportedAlready(adoption, parsed.value)) return { ok: true, adoption }
  const isTooMany = isFromAdopter && waiting(adoption).length >= mostWaiting
  if (isTooMany) return refuse([at('on', 'adoptions.error.tooManyWaiting')])
  try {
    const event = { event: parsed.value, files: files.value, isFromAdopter }
    return { ok: true, adoption: await addEvent(store, adoption.id, event, by) }
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'needs_evidence') throw error
    return refuse([at('stage', 'adoptions.error.needsEvidence')])
  }
}

async function addEvent(
  store: Store,
  id: string,
  { event, files, isFromAdopter }: { event: Told; files: EvidenceFiles; isFromAdopter: boolean },
  by: Actor,
): Promise<Adoption> {
  const evidence = await keepEvidence(store, { adoptionId: id, evidence: event.evidence, files }, by)
  try {
    return await onLatest(store, id, async (edit, adoption) => {
      // Another press of the same button may have come in between.
      if (!isFromAdopter || !isReportedAlready(adoption, event))
        return store.addAdoptionEvent(edit, { ...event, evidence, isFromAdopter }, by)
      await dropEvidence(store, evidence, by)
      return adoption
    })
  } catch (error) {
    await dropEvidence(store, evidence, by)
    throw error
  }
}

/** A report without files, by link; tells why it is not taken, else null. */
export async function addReport(store: Store, adoption: Adoption, event: Told): Promise<FieldError | null> {
  if (isReportedAlready(adoption, event)) return null
  if (waiting(adoption).length >= mostWaiting) return at('on', 'adoptions.error.tooManyWaiting')
  await addEvent(store, adoption.id, { event, files: new Map(), isFromAdopter: true }, linkActor)
  return null
}

/** A phone with a weak signal sends the same report twice. */
function isReportedAlready(adoption: Adoption, event: Told): boolean {
  const said = ({ on, stage, note, evidence, correction }: Told | AdoptionEvent) => {
    const shown = evidence.map(({ kind, title, url }) => [kind, title, url])
    return JSON.stringify([on, stage, note, shown, correction?.plan ?? null, correction?.targetOn ?? null])
  }
  return waiting(adoption).some((one) => said(one) === said(event))
}

function waiting({ events }: Adoption): AdoptionEvent[] {
  return events.filter(({ review, isFromAdopter }) => review === 'menunggu' && isFromAdopter)
}

function at(field: string, key: FieldError['key']): FieldError {
  return { field, key, values: {} }
}
