import type { Adoption } from '../adoptions/adoption.ts'
import { localisedPath } from '../i18n/locale.ts'
import type { PublishedKit } from '../kits/kit.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import type { Regions } from '../regions/regions.ts'
import type { Visit } from '../visits/visit.ts'
import type { SitemapPage } from './sitemap.ts'

const standing = [
  '/',
  '/practices',
  '/visits',
  '/regions',
  '/adoptions',
  '/kits',
  '/request-visit',
  '/about',
  '/accessibility',
  '/privacy',
]

export interface PublicRecords {
  practices: readonly PublishedPractice[]
  visits: readonly Visit[]
  kits: readonly PublishedKit[]
  adoptions: readonly Adoption[]
}

/** Every page that a search engine may show. */
export function sitemapPages(
  { practices, visits, kits, adoptions }: PublicRecords,
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
    ...kits.map(({ slug, publishedAt }) => page(`/kits/${slug}`, publishedAt)),
    ...regionChanges({ visits, adoptions }, regions).map(([code, changedAt]) =>
      page(`/regions/${code}`, changedAt),
    ),
  ]
}

/** The regions that someone came from or went to, or that copy something, and their provinces, each with its latest change. */
function regionChanges(
  { visits, adoptions }: Pick<PublicRecords, 'visits' | 'adoptions'>,
  regions: Regions,
): [string, string][] {
  const latest = new Map<string, string>()
  const changes = [
    ...visits.map(({ delegations, destination, updatedAt }) => ({
      places: destination === null ? delegations : [destination],
      updatedAt,
    })),
    ...adoptions.map((adoption) => ({ places: [adoption], updatedAt: adoption.updatedAt })),
  ]
  for (const { places, updatedAt } of changes) {
    const codes = places.flatMap(({ regionCode }) => {
      const region = regionCode === null ? null : regions.byCode(regionCode)
      return region === null ? [] : [region.code, region.provinceCode]
    })
    for (const code of codes) if ((latest.get(code) ?? '') < updatedAt) latest.set(code, updatedAt)
  }
  return [...latest].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
