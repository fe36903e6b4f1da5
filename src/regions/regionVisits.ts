import type { PublishedPractice } from '../practices/practice.ts'
import { type Delegation, isOutgoing, type Visit } from '../visits/visit.ts'
import { isWithin, type Region } from './region.ts'

/** One delegation's coming: from the region itself, or from a regency or city in the province. */
export interface Arrival {
  visit: Visit
  delegation: Delegation
}

/** In the order of the visits. */
export function arrivalsFrom(region: Region, visits: readonly Visit[]): Arrival[] {
  return visits
    .filter((visit) => !isOutgoing(visit))
    .flatMap((visit) =>
      visit.delegations
        .filter(({ regionCode }) => isWithin(regionCode, region))
        .map((delegation) => ({ visit, delegation })),
    )
}

/** Visits that the host's own officials made to the region, or to a regency or city in the province. */
export function visitsTo(region: Region, visits: readonly Visit[]): Visit[] {
  return visits.filter(({ destination }) => destination !== null && isWithin(destination.regionCode, region))
}

/** Each visit once, though several delegations came. */
export function visitsOf(arrivals: readonly Arrival[]): Visit[] {
  return [...new Set(arrivals.map(({ visit }) => visit))]
}

export interface StudiedPractice {
  practice: PublishedPractice
  visits: number
}

/** What was studied on these visits, the most often first. `practices`: the public ones, by the slug in the visits. */
export function practicesStudied(
  visits: readonly Visit[],
  practices: ReadonlyMap<string, PublishedPractice>,
): StudiedPractice[] {
  const counts = new Map<PublishedPractice, number>()
  for (const visit of visits) {
    const studied = new Set(visit.practices.flatMap((slug) => practices.get(slug) ?? []))
    for (const practice of studied) counts.set(practice, (counts.get(practice) ?? 0) + 1)
  }
  const all = [...counts].map(([practice, count]) => ({ practice, visits: count }))
  return all.toSorted(
    (a, b) => b.visits - a.visits || a.practice.published.name.localeCompare(b.practice.published.name),
  )
}
