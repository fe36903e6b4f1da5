import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { isPublicArrival } from '../visits/visit.ts'
import type { Frame } from '../web/frame.ts'
import { comparedVersions, historyPage } from './historyPages.ts'
import type { PublishedPractice } from './practice.ts'
import { followersOf } from './practiceFollowers.ts'
import { answerPractices, practicesPage } from './practiceListPages.ts'
import { practicePage } from './practicePages.ts'
import { readPracticeQuestion } from './practiceQuestion.ts'
import { publicPractice } from './publicPractice.ts'
import { cardsOf, countVisits } from './practiceShelf.ts'

const mostSimilar = 3

/** GET /practices, /practices/:slug, /practices/:slug/history */
export function practiceRoutes(parts: Parts): Router {
  const { store, views } = parts
  const router = Router()

  router.get('/practices', async ({ query, frame }, response) => {
    const question = readPracticeQuestion(query)
    const all = await store.publishedPractices()
    const counts = await countVisits(store)
    const { found, slice, pager } = answerPractices(all, question, counts)
    const cards = await cardsOf(slice, { store, counts, t: frame.t })
    response.show('practices/index', practicesPage(all, question, { found, pager, cards }, frame))
  })

  router.get('/practices/:slug', async (request, response) => {
    const { frame, params, method } = request
    const { practice, isMoved } = await publicPractice(params.slug, store)
    if (isMoved) return response.redirect(301, frame.to(`/practices/${practice.slug}`))
    const key = `practice:${practice.id}`
    if (method === 'GET') views.count(key, request.get('user-agent'))
    response.show(
      'practices/show',
      practicePage(practice, await surroundingsOf(practice, parts, frame), frame),
    )
  })

  router.get('/practices/:slug/history', async ({ frame, params, query }, response) => {
    const { practice, isMoved } = await publicPractice(params.slug, store)
    if (isMoved) return response.redirect(301, frame.to(`/practices/${practice.slug}/history`))
    const revisions = await store.revisions(practice.id)
    response.show(
      'practices/history',
      historyPage(practice, revisions, comparedVersions(query, revisions), frame),
    )
  })

  return router
}

async function surroundingsOf(
  practice: PublishedPractice,
  { store, search, views, regions, now }: Parts,
  frame: Frame,
) {
  const all = await store.publishedPractices()
  const counts = await countVisits(store)
  const similar = await search.similar(practice.id, mostSimilar)
  return {
    visits: (await store.visitsStudying(practice.slug)).filter(isPublicArrival),
    kits: await store.publishedKits(),
    similar: await cardsOf(amongThem(all, similar), { store, counts, t: frame.t }),
    ...(await followersOf(practice, { store, regions }, frame)),
    units: await store.units(),
    uploads: await store.uploadsOf(practice.id),
    views: views.of(`practice:${practice.id}`),
    now: now(),
  }
}

/** Those with these ids, in their order; who is not public is left out. */
function amongThem(all: readonly PublishedPractice[], ids: readonly string[]): PublishedPractice[] {
  return ids.flatMap((wanted) => all.find(({ id }) => id === wanted) ?? [])
}
