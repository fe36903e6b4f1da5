import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { logoRoutes } from './logoRoutes.ts'
import { siteRoutes } from './siteRoutes.ts'
import { themeCss } from './theme.ts'
import { unitRoutes } from './unitRoutes.ts'
import { visitRulesRoutes } from './visitRulesRoutes.ts'

/** /theme.css, /logo, /staff/site, /staff/units, /staff/visit-rules */
export function hostRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/theme.css', async (_request, response) => {
    const { version, primaryColour } = await parts.store.site()
    // The layout names it with its colour: a new colour shows at once, also to who changed it.
    response.set({ 'Cache-Control': 'public, max-age=300', ETag: `"site-${version}"` })
    response.type('css').send(themeCss(primaryColour))
  })
  return router.use(logoRoutes(parts), siteRoutes(parts), unitRoutes(parts), visitRulesRoutes(parts))
}
