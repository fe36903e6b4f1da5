import { Router } from 'express'
import { mayPublish, type Actor } from '../accounts/account.ts'
import type { Parts } from '../parts.ts'
import { parsePractice } from '../practices/practiceForm.ts'
import {
  isPublic,
  type Practice,
  type PracticeContent,
  type PublishedPractice,
} from '../practices/practice.ts'
import { knownToPractices } from '../practices/knownToPractices.ts'
import type { Edit, Store } from '../storage/store.ts'
import { gone, notFound, Problem } from '../web/problem.ts'
import { demand, readBody, slugOf } from './apiBody.ts'
import { sendList } from './apiLists.ts'
import { WrongFields } from './apiProblem.ts'
import { demandVersion, reader, recordAt, sendRecord, writer } from './apiRequest.ts'
import { withFiles } from './filesJson.ts'
import { onlyMethods } from './onlyMethods.ts'
import { practiceFrame, practiceJson, practicesIn, practiceStaffJson } from './practiceJson.ts'
import { publicAmong } from './publicPractices.ts'

const states = ['draft', 'in_review', 'published'] as const
type NewState = (typeof states)[number]

export function practiceApi({ store, config }: Parts): Router {
  const router = Router()
  const framed = withFiles(store, config.baseUrl)
  const forAll = async (practice: PublishedPractice) => {
    const shown = await publicAmong(practicesIn(practice), store)
    return framed(practice.id, practiceJson(practice, config.baseUrl, shown), 'public')
  }
  const forStaff = (practice: Practice) =>
    framed(practice.id, practiceStaffJson(practice, config.baseUrl), 'staff')

  router
    .route('/practices')
    .get(async (request, response) => {
      const actor = await reader(store, request)
      if (actor === null) return sendList(request, response, await store.publishedPractices(), forAll)
      return sendList(request, response, await store.practices(), forStaff)
    })
    .post(async (request, response) => {
      const by = await writer(store, request)
      const { content, own } = readBody(request, practiceFrame, ['slug', 'publishState'])
      const practice = await store.addPractice(
        demand(parsePractice(content, await knownToPractices(store))),
        { slug: slugOf(own), state: stateOf(own, by) },
        by,
      )
      response.status(201).location(`/api/v1/practices/${practice.slug}`)
      sendRecord(request, response, practice.version, await forStaff(practice))
    })
    .all(onlyMethods('GET', 'HEAD', 'POST'))

  router
    .route('/practices/:slug')
    .get(async (request, response) => {
      const actor = await reader(store, request)
      const practice = recordAt('practices', await store.findPractice(request.params.slug), request, response)
      if (practice === null) return
      if (actor !== null) return sendRecord(request, response, practice.version, await forStaff(practice))
      if (!isPublic(practice)) throw practice.withdrawal ? gone(practice.withdrawal.reason) : notFound()
      sendRecord(request, response, practice.version, await forAll(practice))
    })
    .put(async (request, response) => {
      const by = await writer(store, request)
      const practice = recordAt('practices', await store.findPractice(request.params.slug), request, response)
      if (practice === null) return
      const version = demandVersion(request, practice.version)
      const { content, own } = readBody(request, practiceFrame, ['slug', 'publishState'])
      const parsed = demand(parsePractice(content, await knownToPractices(store)))
      const slug = slugOf(own) ?? practice.slug
      const edit = { id: practice.id, version }
      const saved = await save(store, { edit, content: parsed, state: stateOf(own, by), by })
      const moved = slug === saved.slug ? saved : await store.movePractice(saved, slug, by)
      sendRecord(request, response, moved.version, await forStaff(moved))
    })
    .all(onlyMethods('GET', 'HEAD', 'PUT'))

  return router
}

/** What the body asks for; else published by those who may, and a draft by others. */
function stateOf({ publishState }: Record<string, unknown>, by: Actor): NewState {
  const state = states.find((one) => one === publishState)
  if (publishState !== undefined && state === undefined) {
    throw new WrongFields([{ field: 'publishState', key: 'error.unknownValue', values: {} }])
  }
  if (state === 'published' && !mayPublish(by)) throw new Problem(403, 'api.roleMayNot')
  return state ?? (mayPublish(by) ? 'published' : 'draft')
}

interface Save {
  edit: Edit
  content: PracticeContent
  state: NewState
  by: Actor
}

async function save(store: Store, { edit, content, state, by }: Save): Promise<Practice> {
  if (state === 'published') return store.publishPractice(edit, content, null, by)
  const draft = await store.saveDraft(edit, content, by)
  return state === 'draft' ? draft : store.submitDraft(draft, by)
}
