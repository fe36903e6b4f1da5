import { type AtomEntry, atomFeed, stableUrn } from '../../interchange/atom.ts'
import { lastPublishedFirst, longestFeed, practiceEntry, visitEntry } from '../../interchange/feedEntries.ts'
import { isPublic } from '../../practices/practice.ts'
import type { Regions } from '../../regions/regions.ts'
import type { Store } from '../../storage/store.ts'
import { isPublicVisit } from '../../visits/visit.ts'
import type { Frame } from '../../web/frame.ts'
import type { SearchHit, SearchQuestion } from '../search.ts'
import { type Asked, feedPath, searchPath } from '../searchQuestion.ts'
import { chipsOf } from './searchFilters.ts'

/** What answers a search, as a feed: who follows "csr" is told of each new record about it. */
export async function searchFeed(asked: Asked, store: Store, regions: Regions, frame: Frame) {
  const { t, to, site, locale, baseUrl } = frame
  const path = feedPath(asked.question)
  const found = await Promise.all(followed(asked).map((hit) => entryOf(hit, store, frame)))
  const entries = found.filter((entry) => entry !== null)
  return atomFeed({
    id: stableUrn(`search:${baseUrl}:${locale}:${path}`),
    title: feedTitle(asked.question, regions, frame),
    subtitle: t('search.feed.subtitle', { government: site.government }),
    language: locale,
    author: site.government,
    selfUrl: baseUrl + to(path),
    pagesUrl: baseUrl + to(searchPath(asked.question)),
    updatedAt: site.updatedAt,
    entries: (asked.question.sort === 'newest' ? lastPublishedFirst(entries) : entries).slice(0, longestFeed),
  })
}

/** "Cari: csr, Kesehatan – Tiru". */
export function feedTitle(question: SearchQuestion, regions: Regions, frame: Frame): string {
  const filters = chipsOf(question, regions, frame).map(({ label }) => label)
  const chosen = [question.text, ...filters].filter((part) => part !== '').join(', ')
  return frame.t('search.feed.title', {
    chosen: chosen === '' ? frame.t('search.feed.everything') : chosen,
    site: frame.site.name,
  })
}

/** Nobody wants to be told of records with some of the words while there are such with all. */
function followed({ answer: { hits, complete } }: Asked): SearchHit[] {
  return complete > 0 ? hits.slice(0, complete) : hits
}

/** Null for a record that has been withdrawn since. */
async function entryOf({ type, id }: SearchHit, store: Store, frame: Frame): Promise<AtomEntry | null> {
  if (type === 'visit') {
    const visit = await store.visit(id)
    return visit && isPublicVisit(visit) ? visitEntry(visit, frame) : null
  }
  const practice = await store.practice(id)
  return practice && isPublic(practice) ? practiceEntry(practice, frame) : null
}
