import { listPlace } from '../../handouts/place.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Regions } from '../../regions/regions.ts'
import type { Store } from '../../storage/store.ts'
import { type Choice, choices } from '../../web/field.ts'
import type { Chips, Facet } from '../../web/filters.ts'
import { type Frame, head, type Page } from '../../web/frame.ts'
import { type Pager, pagerFor } from '../../web/pager.ts'
import { sorts, type SearchedType } from '../search.ts'
import { searchFor } from '../searchFor.ts'
import { type Asked, feedPath, searchPath } from '../searchQuestion.ts'
import { foundRecord, type FoundRecord } from './foundRecord.ts'
import { feedTitle } from './searchFeed.ts'
import { chipsOf, facetsOf, typeLinks, type TypeLink } from './searchFilters.ts'
import { type Way, waysOn } from './waysOn.ts'

export interface SearchPage extends Page {
  /** "12 praktik untuk “csr”": of what was answered, which may be spelt otherwise than what was typed. */
  title: string
  question: string
  isVerbatim: boolean
  /** The question as answered, and the way back to what was typed; null when they are the same. */
  respelled: { text: string; verbatimPath: string } | null
  alsoSearched: string | null
  chips: Chips
  types: TypeLink[]
  /** Kept when a filter or an order is chosen; null for both types. */
  type: SearchedType | null
  facets: Facet[]
  sorts: Choice[]
  lists: FoundList[]
  pager: Pager
  feedPath: string
  /** What was found, as files to take away. */
  readingLists: { label: string; path: string }[]
  /** What to do when nothing was found; null when something was. */
  ways: Way[] | null
}

/** Hits in their order; a note says why they stand apart from those above. */
export interface FoundList {
  note: string | null
  hits: FoundRecord[]
}

export async function searchPage(asked: Asked, store: Store, regions: Regions, frame: Frame) {
  const { question, answer } = asked
  const { t, site } = frame
  const { text, sort, page, perPage } = question
  const title = titleOf(asked, frame)
  const chips = chipsOf(question, regions, frame)
  const feed = feedPath({ ...question, sort: 'newest' })
  const found = await Promise.all(answer.hits.map((hit) => foundRecord(hit, store, frame)))
  const shown: SearchPage = {
    head: head(title, {
      description: t('search.description', { government: site.government }),
      section: 'search',
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: t('web.nav.search'), path: null },
      ],
      isIndexed: false,
      feed: { title: feedTitle(question, regions, frame), path: feed },
    }),
    title,
    question: text,
    isVerbatim: question.isVerbatim,
    respelled: respelledFrom(asked),
    alsoSearched:
      answer.alsoSearched.length === 0
        ? null
        : t('search.alsoSearched', { words: answer.alsoSearched.join(', ') }),
    chips: { chips, clearPath: text === '' ? '/search' : searchFor(text) },
    types: typeLinks(asked, frame),
    type: question.type,
    facets: facetsOf(asked, regions, frame),
    sorts: choices(sorts, 'search.sort', [sort], t),
    lists: partedLists(found, asked, frame),
    pager: pagerFor(page, Math.max(1, Math.ceil(answer.total / perPage)), searchPath(question)),
    feedPath: feed,
    readingLists: listPlace(question, t).formats,
    ways: answer.total > 0 ? null : waysOn(question, frame),
  }
  return shown
}

function titleOf({ question, answer }: Asked, { t, locale }: Frame): string {
  const { text, type } = question
  const { total, suggestion } = answer
  const values = {
    n: total,
    count: formatNumber(total, locale),
    q: total === 0 ? text : (suggestion ?? text),
  }
  if (total === 0) return t(text === '' ? 'search.foundNoneAtAll' : 'search.foundNone', values)
  const ofType = { practice: 'Practices', visit: 'Visits', '': '' } as const
  return t(`search.found${text === '' ? 'All' : ''}${ofType[type ?? '']}`, values)
}

function respelledFrom({ question, answer }: Asked) {
  const { suggestion, total } = answer
  if (suggestion === null || total === 0) return null
  return { text: suggestion, verbatimPath: searchPath({ ...question, isVerbatim: true }) }
}

/** Hits that hold every word come first, over all pages; the others stand apart. */
function partedLists(found: readonly FoundRecord[], { question, answer }: Asked, { t }: Frame): FoundList[] {
  const { page, perPage } = question
  const { complete } = answer
  const holdingAll = Math.max(0, complete - (page - 1) * perPage)
  const lists: FoundList[] = [
    { note: null, hits: found.slice(0, holdingAll) },
    { note: t(complete > 0 ? 'search.partial' : 'search.noneComplete'), hits: found.slice(holdingAll) },
  ]
  return lists.filter(({ hits }) => hits.length > 0)
}
