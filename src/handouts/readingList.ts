import type { Citation } from '../citations/citation.ts'
import {
  citationOfPractice,
  citationOfSource,
  citationOfVisit,
  inOrder,
  type Publisher,
} from '../citations/recordCitations.ts'
import { dayOf, type CalendarDate } from '../calendarDate.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Parts } from '../parts.ts'
import { isPublic } from '../practices/practice.ts'
import { foundRecord } from '../search/pages/foundRecord.ts'
import { chipsOf } from '../search/pages/searchFilters.ts'
import type { SearchHit } from '../search/search.ts'
import type { Asked } from '../search/searchQuestion.ts'
import { summaryText } from '../visits/publicSummary.ts'
import { isPublicVisit } from '../visits/visit.ts'
import type { Frame } from '../web/frame.ts'

/** What answers a search, to be read elsewhere: public records as they are now. Plain values, for another thread. */
export interface ReadingList {
  locale: Locale
  government: string
  siteName: string
  colour: string
  /** "csr, Kesehatan"; empty when nothing was asked for in particular. */
  chosen: string
  /** Of the search, absolute. */
  address: string
  madeOn: CalendarDate
  practices: ListedRecord[]
  visits: ListedRecord[]
  /** The records and what they cite, each once, in order. */
  references: Citation[]
}

export interface ListedRecord {
  title: string
  /** "Pariwisata · sejak 2015". */
  meta: string
  summary: string
  address: string
  isMadeUp: boolean
}

type Listed = ListedRecord & { type: SearchHit['type']; citations: Citation[] }
const longestSummary = 1200

export async function readingList(
  { question, answer }: Asked,
  searchAddress: string,
  { parts, frame }: { parts: Pick<Parts, 'store' | 'regions' | 'now'>; frame: Frame },
): Promise<ReadingList> {
  const { site, locale, baseUrl } = frame
  const publisher: Publisher = { government: site.government, siteName: site.name, baseUrl }
  // Nobody wants records with some of the words while there are such with all.
  const hits = answer.complete > 0 ? answer.hits.slice(0, answer.complete) : answer.hits
  const found = await Promise.all(hits.map((hit) => listed(hit, publisher, { parts, frame })))
  const records = found.filter((record) => record !== null)
  const ofType = (type: SearchHit['type']) =>
    records.filter((record) => record.type === type).map(({ type: _, citations: _cited, ...shown }) => shown)
  const filters = chipsOf(question, parts.regions, frame).map(({ label }) => label)
  return {
    locale,
    government: site.government,
    siteName: site.name,
    colour: site.primaryColour,
    chosen: [question.text, ...filters].filter((one) => one !== '').join(', '),
    address: searchAddress,
    madeOn: dayOf(parts.now()),
    practices: ofType('practice'),
    visits: ofType('visit'),
    references: inOrder(records.flatMap(({ citations }) => citations)),
  }
}

/** Null for a record that has been withdrawn since. */
async function listed(
  hit: SearchHit,
  publisher: Publisher,
  { parts: { store }, frame }: { parts: Pick<Parts, 'store'>; frame: Frame },
): Promise<Listed | null> {
  const { title, meta, path } = await foundRecord(hit, store, frame)
  const bare = { type: hit.type, title, meta, address: frame.baseUrl + frame.to(path) }
  if (hit.type === 'practice') {
    const practice = await store.practice(hit.id)
    if (practice === null || !isPublic(practice)) return null
    const { summary, sources, isMadeUp } = practice.published
    const citations = [citationOfPractice(practice, publisher), ...sources.map(citationOfSource)]
    return { ...bare, summary, isMadeUp, citations }
  }
  const visit = await store.visit(hit.id)
  if (visit === null || !isPublicVisit(visit)) return null
  const citations = [citationOfVisit(visit, publisher), ...visit.sources.map(citationOfSource)]
  return { ...bare, summary: summaryText(visit, longestSummary), isMadeUp: visit.isMadeUp, citations }
}
