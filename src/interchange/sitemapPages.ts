import { localisedPath } from '../i18n/locale.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import type { Regions } from '../regions/regions.ts'
import type { Visit } from '../visits/visit.ts'
import type { SitemapPage } from './sitemap.ts'

const standing = ['/', '/practices', '/visits', '/regions', '/request-visit', '/about', '/accessibility', '/privacy']

/** Every page that a search engine may show. */
export function sitemapPages(
  practices: readonly PublishedPractice[],
  visits: readonly Visit[],
  regions: Regions,
  baseUrl: string,
): SitemapPage[] {
  const page = (path: string, changedAt: string | null): SitemapPage => ({
    urls: { id: baseUrl + localisedPath(path, 'id'), en: baseUrl + localisedPath(path, 'en') },
    changedAt,
  })
  return [
    ...standing.map((path) => page(path, null)),
    ...practices.map(({ slug, publishedAt }) => page(`/practices/${slug}`, publishedAt)),
    ...visits.map(({ slug, updatedAt }) => page(`/visits/${slug}`, updatedAt)),
    ...regionChanges(visits, regions).map(([code, changedAt]) => page(`/regions/${code}`, changedAt)),
  ]
}

/** The regions that someone came from or went to, and their provinces, each with its latest change. */
function regionChanges(visits: readonly Visit[], regions: Regions): [string, string][] {
  const latest = new Map<string, string>()
  for (const { delegations, destination, updatedAt } of visits) {
    const places = destination === null ? delegations : [destination]
    const codes = places.flatMap(({ regionCode }) => {
      const region = regionCode === null ? null : regions.byCode(regionCode)
      return region === null ? [] : [region.code, region.provinceCode]
    })
    for (const code of codes) if ((latest.get(code) ?? '') < updatedAt) latest.set(code, updatedAt)
  }
  return [...latest].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
