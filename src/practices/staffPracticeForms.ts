import type { Request, Response } from 'express'
import { z } from 'zod'
import { mayEdit, mayPublish, type User } from '../accounts/account.ts'
import { StaleVersion, type Edit, type Store } from '../storage/store.ts'
import { uploadsPanel } from '../uploads/uploadPages.ts'
import { optional, parse, text, type FieldError, type Parsed } from '../web/parse.ts'
import { forbidden } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { knownToPractices } from './knownToPractices.ts'
import { latestContent, type Practice, type PracticeContent } from './practice.ts'
import type { Nameable } from './practiceFieldsets.ts'
import { parsePractice } from './practiceForm.ts'
import { practiceFormPage } from './practiceFormPages.ts'
import { readForm, type Controls, type Typed } from './typedPractice.ts'

/** What a posted form holds, read: a practice, or what is wrong with it. */
export interface Posted {
  typed: Typed
  controls: Controls
  parsed: Parsed<PracticeContent>
  note: string | null
}

const noteSchema = z.strictObject({ note: optional(text(500)) })

export async function readPosted(store: Store, body: unknown): Promise<Posted> {
  const { typed, controls } = readForm(body)
  const parsed = parsePractice(typed, await knownToPractices(store))
  const note = parse(noteSchema, { note: controls.note })
  if (note.ok) return { typed, controls, parsed, note: note.value.note }
  const errors = [...note.errors, ...(parsed.ok ? [] : parsed.errors)]
  return { typed, controls, parsed: { ok: false, errors }, note: null }
}

interface Shown {
  practice: Practice | null
  typed: Typed
  controls?: Controls
  errors?: readonly FieldError[]
  stale?: PracticeContent | null
}

/** Answers with the form of a practice, as typed. */
export async function showForm(
  store: Store,
  { request, response }: { request: Request; response: Response },
  { practice, typed, controls, errors = [], stale = null }: Shown,
  status = 200,
): Promise<void> {
  const { t } = request
  const panel = practice && (await uploadsOf(store, practice, request))
  const page = practiceFormPage(
    {
      practice,
      typed,
      errors,
      stale,
      add: controls?.add ?? '',
      note: controls?.note ?? '',
      nameable: await nameable(store, practice),
      mayPublish: mayPublish(editorOf(request)),
      uploads: panel,
    },
    t,
  )
  response.show('practices/staff/form', page, status)
}

async function uploadsOf(store: Store, { id, slug }: Practice, { t }: Request) {
  return uploadsPanel({ kind: 'practice', slug }, await store.uploadsOf(id), t)
}

async function nameable(store: Store, own: Practice | null): Promise<Nameable> {
  const practices = (await store.practices()).filter(({ id }) => id !== own?.id)
  return {
    practices: practices
      .map((practice) => ({ slug: practice.slug, name: latestContent(practice).name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
    units: await store.units(),
  }
}

/** The user, who may write practices; refused otherwise. */
export function editorOf({ user }: { user: User | null }): User {
  if (!user || !mayEdit(user)) throw forbidden()
  return user
}

/** Saves a posted form as its button says: a draft, a draft for review, or what the public sees. */
export async function savePosted(
  store: Store,
  edit: Edit,
  { action, content, note }: { action: string; content: PracticeContent; note: string | null },
  request: Request,
): Promise<Practice> {
  const by = actorOf(request)
  if (action === 'publish') return store.publishPractice(edit, content, note, by)
  const saved = await store.saveDraft(edit, content, by)
  return action === 'submit' ? store.submitDraft({ id: saved.id, version: saved.version }, by) : saved
}

export function staleIn(error: unknown): Practice {
  if (error instanceof StaleVersion) return error.current as Practice
  throw error
}
