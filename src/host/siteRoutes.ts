import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion, untouched, withoutControls } from '../web/typed.ts'
import { parseSite } from './siteForm.ts'
import { sitePage, type SiteShown } from './sitePages.ts'
import type { Site } from './site.ts'

/** /staff/site: the identity of the site. */
export function siteRoutes({ store, regions }: Parts): Router {
  const router = Router()
  const regionCodes = new Set(regions.all.map(({ code }) => code))

  router.get('/staff/site', async ({ query }, response) => {
    show(response, await store.site(), { isSaved: query['done'] === 'saved' })
  })

  router.post('/staff/site', async (request: Request, response: Response) => {
    const site = await store.site()
    const values = withoutControls(request.body, 'version')
    const parsed = parseSite(values, regionCodes)
    if (!parsed.ok) return show(response, site, { typed: { values, errors: parsed.errors } }, 422)
    try {
      const content = { ...parsed.value, logo: site.logo }
      await store.saveSite(postedVersion(request.body), content, actorOf(request))
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      return show(response, error.current as Site, { typed: untouched(values), isStale: true }, 409)
    }
    response.goTo('/staff/site?done=saved')
  })

  function show(response: Response, site: Site, differs: Partial<SiteShown>, status = 200): void {
    const typed = untouched({ ...site })
    const shown = {
      site,
      regions: regions.all,
      typed,
      isStale: false,
      isSaved: false,
      logoErrors: [],
      ...differs,
    }
    response.show('host/site', sitePage(shown, response.req.t), status)
  }

  return router
}
