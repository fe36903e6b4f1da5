import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { isPublic } from '../practices/practice.ts'
import { practiceCard } from '../practices/practiceCard.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Store } from '../storage/store.ts'
import { gone, notFound } from '../web/problem.ts'
import { isPublicArrival, isPublicVisit, type Visit } from './visit.ts'
import { visitsPage } from './visitListPages.ts'
import type { StudiedPractice } from './said.ts'
import { visitPage } from './visitPages.ts'
import { readVisitQuestion } from './visitQuestion.ts'

/** GET /visits, /visits/:slug */
export function visitRoutes({ store, regions, views }: Parts): Router {
  const router = Router()

  router.get('/visits', async ({ query, frame }, response) => {
    const question = readVisitQuestion(query, regions)
    response.show('visits/index', visitsPage(await store.publicVisits(), question, regions, frame))
  })

  router.get('/visits/:slug', async (request, response) => {
    const { params, frame, method } = request
    const found = await store.findVisit(params.slug)
    if (!found) throw notFound()
    const { record: visit, isMoved } = found
    if (!isPublicVisit({ ...visit, withdrawal: null })) throw notFound()
    if (visit.withdrawal) throw gone(visit.withdrawal.reason)
    if (isMoved) return response.redirect(301, frame.to(`/visits/${visit.slug}`))

    const key = `visit:${visit.id}`
    if (method === 'GET') views.count(key, request.get('user-agent'))
    const around = {
      practices: await studiedPractices(visit, store, frame.t),
      units: await store.units(),
      uploads: await store.uploadsOf(visit.id),
      regions,
      views: views.of(key),
    }
    response.show('visits/show', visitPage(visit, around, frame))
  })

  return router
}

/** The practices that the public sees; the others are left out. */
async function studiedPractices(
  { practices }: Visit,
  store: Store,
  t: Translate,
): Promise<StudiedPractice[]> {
  const studied = await Promise.all(practices.map((slug) => studiedPractice(slug, store, t)))
  return studied.filter((practice) => practice !== null)
}

async function studiedPractice(slug: string, store: Store, t: Translate): Promise<StudiedPractice | null> {
  const practice = (await store.findPractice(slug))?.record
  if (!practice || !isPublic(practice)) return null
  const studying = await store.visitsStudying(practice.slug)
  const uploads = await store.uploadsOf(practice.id)
  const photo = uploads.find(({ role, visibility }) => role === 'photo' && visibility === 'public') ?? null
  return { slug, card: practiceCard(practice, { visits: studying.filter(isPublicArrival).length, photo }, t) }
}
