import type { Request, Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { latestContent } from '../practices/practice.ts'
import { Refused, StaleVersion, type Edit, type Store } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { postedVersion } from '../web/typed.ts'
import { lettersOf } from './letter.ts'
import type { VisitRequest } from './request.ts'
import { answerTo, openLinkOfRequest } from './staffAnswers.ts'
import { staffRequestPage, type Happened, type RequestGround } from './staffRequestPages.ts'

export type Desk = Pick<Parts, 'store' | 'regions' | 'mailer' | 'config' | 'now'>

/** A request to a route, and its response. */
export interface Exchange {
  request: Request
  response: Response
}

/** The request that `:id` names. */
export async function requestAt({ params }: Pick<Request, 'params'>, store: Store): Promise<VisitRequest> {
  const found = await store.request(String(params['id']))
  if (!found) throw notFound()
  return found
}

export function editOf({ id }: VisitRequest, body: unknown): Edit {
  return { id, version: postedVersion(body) }
}

/** One request as it is now, with what was just done or refused. */
export async function showRequest(
  { request, response }: Exchange,
  desk: Desk,
  refused: { status: number; errors: readonly FieldError[] } | null = null,
): Promise<void> {
  const asked = await requestAt(request, desk.store)
  const happened: Happened = {
    done: refused ? '' : textOf(request.query, 'done', 20),
    mail: refused ? '' : textOf(request.query, 'mail', 20),
    errors: refused?.errors ?? [],
    typed: (request.body ?? {}) as Record<string, unknown>,
  }
  const page = staffRequestPage(await groundOf(asked, desk), happened, request.frame)
  response.show('requests/staff/show', page, refused?.status ?? 200)
}

async function groundOf(request: VisitRequest, desk: Desk): Promise<RequestGround> {
  const { store, config } = desk
  const now = desk.now()
  const [visit, link, letters, practices, site, audit, open, visits] = await Promise.all([
    request.visitId === null ? null : store.visit(request.visitId),
    store.link('request', request.id),
    lettersOf(request, store),
    store.practices(),
    store.site(),
    store.audit({ subjectId: request.id, limit: mostHistory, skip: 0 }),
    openLinkOfRequest(request, desk),
    store.visits(),
  ])
  return {
    request,
    visit,
    link,
    answer: answerTo({ request, visit, site, baseUrl: config.baseUrl, link: open }),
    letters,
    practiceNames: new Map(practices.map((practice) => [practice.slug, latestContent(practice).name])),
    history: audit.entries,
    visitTitles: new Map(visits.map(({ slug, title }) => [slug, title])),
    today: dayOf(now),
    now,
  }
}

const mostHistory = 100

/** What the page says of a change that the store refused; what is no refusal is thrown on. */
export function refusalOf(error: unknown): { status: number; errors: FieldError[] } {
  const at = (key: FieldError['key']): FieldError[] => [{ field: 'version', key, values: {} }]
  if (error instanceof StaleVersion) return { status: 409, errors: at('error.409.text') }
  if (error instanceof Refused && error.code === 'wrong_state') {
    return { status: 409, errors: at('staffRequests.wrongState') }
  }
  throw error
}
