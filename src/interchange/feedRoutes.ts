import { Router } from 'express'
import { publicLedger } from '../adoptions/publicLedger.ts'
import type { Parts } from '../parts.ts'
import { notFound } from '../web/problem.ts'
import { atomFeed, stableUrn } from './atom.ts'
import { newestEntries } from './feedEntries.ts'
import { openSearchDescription } from './openSearch.ts'
import { robotsText } from './robots.ts'
import { sendFeed } from './sendFeed.ts'
import { pagesPerSitemap, sitemap, sitemapIndex } from './sitemap.ts'
import { sitemapPages } from './sitemapPages.ts'

/** GET /feed.xml, /sitemap.xml (in parts when long: /sitemap-1.xml ...), /robots.txt, /opensearch.xml */
export function feedRoutes({ config, regions, store }: Parts): Router {
  const { baseUrl } = config
  const router = Router()

  router.get('/feed.xml', async ({ frame }, response) => {
    const { t, to, site, locale } = frame
    const feed = atomFeed({
      id: stableUrn(`feed:${baseUrl}:${locale}`),
      title: t('feed.title', { site: site.name }),
      subtitle: t('feed.subtitle', { government: site.government }),
      language: locale,
      author: site.government,
      selfUrl: baseUrl + to('/feed.xml'),
      pagesUrl: baseUrl + to('/'),
      updatedAt: site.updatedAt,
      entries: newestEntries(await publicRecords(), frame),
    })
    sendFeed(response, 'application/atom+xml', feed)
  })

  const publicRecords = async () => ({
    practices: await store.publishedPractices(),
    visits: await store.publicVisits(),
    kits: await store.publishedKits(),
    adoptions: (await publicLedger(store)).adoptions,
  })

  const pagesForRobots = async () => sitemapPages(await publicRecords(), regions, baseUrl)

  router.get('/sitemap.xml', async (_request, response) => {
    const pages = await pagesForRobots()
    const parts = Math.ceil(pages.length / pagesPerSitemap)
    const partUrls = Array.from({ length: parts }, (_part, index) => `${baseUrl}/sitemap-${index + 1}.xml`)
    sendFeed(response, 'application/xml', parts === 1 ? sitemap(pages) : sitemapIndex(partUrls))
  })

  router.get('/sitemap-:part.xml', async ({ params }, response) => {
    const part = /^[1-9]\d{0,3}$/.test(params.part) ? Number(params.part) : 0
    const pages = await pagesForRobots()
    const shown = pages.slice((part - 1) * pagesPerSitemap, part * pagesPerSitemap)
    if (part === 0 || shown.length === 0) throw notFound()
    sendFeed(response, 'application/xml', sitemap(shown))
  })

  router.get('/robots.txt', (_request, response) => sendFeed(response, 'text/plain', robotsText(baseUrl)))

  router.get('/opensearch.xml', ({ frame }, response) => {
    const { t, to, site, locale } = frame
    const description = openSearchDescription({
      name: site.name,
      description: t('feed.searchDescription', { government: site.government }),
      language: locale,
      template: `${baseUrl}${to('/search')}?q={searchTerms}`,
    })
    sendFeed(response, 'application/opensearchdescription+xml', description)
  })

  return router
}
