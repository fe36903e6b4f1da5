import { Router, type Request, type Response } from 'express'
import { mayEdit, mayPublish } from '../accounts/account.ts'
import type { Parts } from '../parts.ts'
import { forbidden } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { latestContent } from './practice.ts'
import { staffPracticeActions } from './staffPracticeActions.ts'
import { editorOf, readPosted, savePosted, showForm, staleIn } from './staffPracticeForms.ts'
import { staffPracticesPage } from './staffPracticeList.ts'
import { practiceNamed } from './staffPracticeNamed.ts'
import { staffPracticePreviews } from './staffPracticePreviews.ts'
import { typedFrom } from './typedPractice.ts'

/** /staff/practices/... */
export function staffPracticeRoutes(parts: Parts): Router {
  const { store } = parts
  const router = Router()
  router.get('/staff/practices', list)
  router.get('/staff/practices/new', startNew)
  router.post('/staff/practices', addNew)
  router.use(staffPracticePreviews(parts))
  router.get('/staff/practices/:slug/edit', edit)
  router.post('/staff/practices/:slug', save)
  router.use(staffPracticeActions(parts))
  return router

  async function list(request: Request, response: Response): Promise<void> {
    const { query, locale, t, user } = request
    const reader = { mayEdit: user !== null && mayEdit(user), locale, t }
    response.show('practices/staff/list', staffPracticesPage(await store.practices(), query, reader))
  }

  async function startNew(request: Request, response: Response): Promise<void> {
    await showForm(store, { request, response }, { practice: null, typed: {} })
  }

  async function addNew(request: Request, response: Response): Promise<void> {
    const { typed, controls, parsed, note } = await readPosted(store, request.body)
    const form = { practice: null, typed, controls }
    if (controls.add !== '') return showForm(store, { request, response }, form)
    const state = stateAfter(controls.action, request)
    if (!parsed.ok) return showForm(store, { request, response }, { ...form, errors: parsed.errors }, 422)
    const options = { slug: null, state, ...(note === null ? {} : { note }) }
    const { slug } = await store.addPractice(parsed.value, options, actorOf(request))
    response.goTo(`/staff/practices/${slug}?done=${doneBy(controls.action)}`)
  }

  async function edit(request: Request, response: Response): Promise<void> {
    const practice = await practiceNamed(store, request)
    await showForm(store, { request, response }, { practice, typed: typedFrom(latestContent(practice)) })
  }

  async function save(request: Request, response: Response): Promise<void> {
    const practice = await practiceNamed(store, request)
    const { typed, controls, parsed, note } = await readPosted(store, request.body)
    // The version stays the one that the form was made from, or a stale one would pass after a correction.
    const form = { practice: { ...practice, version: controls.version }, typed, controls }
    if (controls.add !== '') return showForm(store, { request, response }, form)
    stateAfter(controls.action, request)
    if (!parsed.ok) return showForm(store, { request, response }, { ...form, errors: parsed.errors }, 422)
    try {
      const { action, version } = controls
      const change = { action, content: parsed.value, note }
      const { slug } = await savePosted(store, { id: practice.id, version }, change, request)
      response.goTo(`/staff/practices/${slug}?done=${doneBy(action)}`)
    } catch (error) {
      const stale = { practice: staleIn(error), typed, controls, stale: parsed.value }
      await showForm(store, { request, response }, stale, 409)
    }
  }
}

/** What becomes of a practice that is saved by this button; refused when the user may not. */
function stateAfter(action: string, request: Request): 'draft' | 'in_review' | 'published' {
  const user = editorOf(request)
  if (action === 'publish' && !mayPublish(user)) throw forbidden()
  if (action === 'publish') return 'published'
  return action === 'submit' ? 'in_review' : 'draft'
}

function doneBy(action: string): string {
  if (action === 'publish') return 'published'
  return action === 'submit' ? 'submitted' : 'saved'
}
