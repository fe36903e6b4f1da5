import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { Refused, StaleVersion, type Store } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'
import { forbidden } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import type { Practice } from './practice.ts'
import type { Body } from './staffPracticeActionForm.ts'
import { practiceActions, type PracticeAction } from './staffPracticeActionTable.ts'
import { practiceNamed } from './staffPracticeNamed.ts'
import { managePracticePage } from './staffPracticePages.ts'

/** GET /staff/practices/:slug, and what is done there. */
export function staffPracticeActions({ store }: Parts): Router {
  const router = Router()
  router.get('/staff/practices/:slug', async (request, response) => {
    const practice = await practiceNamed(store, request)
    await showManaged(store, { request, response }, { practice, errors: [], status: 200 })
  })
  for (const action of practiceActions(store)) {
    router.post(`/staff/practices/:slug/${action.name}`, (request, response) =>
      take(store, action, request, response),
    )
  }
  return router
}

async function take(
  store: Store,
  action: PracticeAction,
  request: Request,
  response: Response,
): Promise<void> {
  const { t } = request
  const by = actorOf(request)
  if (!action.mayDo(by)) throw forbidden()
  const practice = await practiceNamed(store, request)
  const body = (request.body ?? {}) as Body
  const show = (refused: Shown) => showManaged(store, { request, response }, refused)
  const parsed = action.read(body)
  if (!parsed.ok) return show({ practice, errors: parsed.errors, status: 422 })
  try {
    const edit = { id: practice.id, version: Number(body['version']) }
    await parsed.value(edit, { practice, by, t })
  } catch (error) {
    return show({ practice: await latest(store, practice), ...refusal(error) })
  }
  const { slug } = await latest(store, practice)
  response.goTo(`/staff/practices/${slug}?done=${action.done}`)
}

async function latest(store: Store, practice: Practice): Promise<Practice> {
  return (await store.practice(practice.id)) ?? practice
}

interface Shown {
  practice: Practice
  errors: readonly FieldError[]
  status: number
}

async function showManaged(
  store: Store,
  { request, response }: { request: Request; response: Response },
  { practice, errors, status }: Shown,
): Promise<void> {
  const { user, locale, t, query } = request
  if (!user) throw forbidden()
  const revisions = await store.revisions(practice.id)
  const done = textOf(query, 'done', 20)
  const typed = (request.body ?? {}) as Body
  const page = managePracticePage({ practice, revisions, user, locale, done, typed, errors }, t)
  response.show('practices/staff/manage', page, status)
}

/** What the page says of a change that the store refused; what is no refusal is thrown on. */
function refusal(error: unknown): { errors: FieldError[]; status: number } {
  const at = (field: string, key: FieldError['key']): FieldError[] => [{ field, key, values: {} }]
  if (error instanceof StaleVersion) return { errors: at('version', 'error.409.text'), status: 409 }
  if (!(error instanceof Refused)) throw error
  return error.code === 'slug_taken'
    ? { errors: at('slug', 'practiceForm.error.slugTaken'), status: 422 }
    : { errors: at('version', 'practiceForm.error.wrongState'), status: 409 }
}
