import type { Regions } from '../regions/regions.ts'
import type { Region } from '../regions/region.ts'
import type { Store } from '../storage/store.ts'
import { textOf, type Query } from '../web/query.ts'
import { isPublic, type PublishedPractice } from './practice.ts'

export const mostCompared = 4
const mostAsked = 40

/** What someone wants to see side by side. */
export interface CompareQuestion {
  /** As they were asked for: slugs, old ones too, or what never was one. */
  slugs: string[]
  /** Words of names of further practices to choose from. */
  find: string
  region: Region | null
}

/** `ids=one,two&ids=three`: both ways of naming several, so that a form needs no script. */
export function readCompareQuestion(query: Query, regions: Regions): CompareQuestion {
  const given = [query['ids']].flat().flatMap((value) => (typeof value === 'string' ? value.split(',') : []))
  const slugs = given.slice(0, mostAsked).map((slug) => textOf({ slug }, 'slug', 80).toLowerCase())
  return {
    slugs: [...new Set(slugs)].filter((slug) => slug !== ''),
    find: textOf(query, 'cari', 80),
    region: regions.byCode(textOf(query, 'wilayah', 5)),
  }
}

export interface Compared {
  /** At most four. */
  practices: PublishedPractice[]
  /** Those that came after the fourth. */
  tooMany: PublishedPractice[]
  /** Names of nothing that the public can see. */
  unknown: string[]
}

/** Each practice once, whatever of its addresses was given. */
export async function comparedPractices(
  { slugs }: CompareQuestion,
  store: Pick<Store, 'findPractice'>,
): Promise<Compared> {
  const found = new Map<string, PublishedPractice>()
  const unknown: string[] = []
  for (const slug of slugs) {
    const practice = (await store.findPractice(slug))?.record
    if (practice && isPublic(practice)) found.set(practice.id, practice)
    else unknown.push(slug)
  }
  const all = [...found.values()]
  return { practices: all.slice(0, mostCompared), tooMany: all.slice(mostCompared), unknown }
}

/** The address of a comparison; only what differs from an empty question is in it. */
export function comparePath(slugs: readonly string[], region: Region | null): string {
  const asked = [
    ...(slugs.length === 0 ? [] : [`ids=${slugs.join(',')}`]),
    ...(region === null ? [] : [`wilayah=${region.code}`]),
  ]
  return asked.length === 0 ? '/compare' : `/compare?${asked.join('&')}`
}
