import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { aboutPage, plainPage, privacyPage } from './aboutPages.ts'

/** GET /about, /accessibility, /privacy */
export function aboutRoutes({ store }: Parts): Router {
  const router = Router()
  router.get('/about', ({ frame }, response) => response.show('about/show', aboutPage(frame)))
  router.get('/accessibility', ({ frame }, response) =>
    response.show('about/accessibility', plainPage('accessibility', frame)),
  )
  router.get('/privacy', async ({ frame }, response) =>
    response.show('about/privacy', privacyPage(await store.visitRules(), frame)),
  )
  return router
}
