import { dayOf, yearOf } from '../calendarDate.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import { slugFrom } from '../slug.ts'
import type { Source } from '../sources/source.ts'
import type { Visit } from '../visits/visit.ts'
import type { Citation } from './citation.ts'

type Work = Extract<Citation, { kind: 'work' }>

/** Who publishes the site, and where. */
export interface Publisher {
  government: string
  siteName: string
  /** Absolute, without a slash at its end. */
  baseUrl: string
}

export function citationOfPractice(
  { slug, published, publishedAt }: PublishedPractice,
  publisher: Publisher,
): Work {
  const publishedOn = dayOf(new Date(publishedAt))
  return ofSite(`/practices/${slug}`, { title: published.name, publishedOn }, publisher)
}

export function citationOfVisit({ slug, title, createdAt }: Visit, publisher: Publisher): Work {
  return ofSite(`/visits/${slug}`, { title, publishedOn: dayOf(new Date(createdAt)) }, publisher)
}

export function citationOfSource({ title, publisher, author, url, publishedOn, accessedOn }: Source): Work {
  const by = author ?? publisher
  const container = author === null ? null : publisher
  const key = keyOf([by ?? title, publishedOn === null ? '' : yearOf(publishedOn), by === null ? '' : title])
  return { kind: 'work', key, author: by, title, container, publishedOn, accessedOn, url }
}

/** A page of this site; its key ends in its slug, which no other page of its kind has. */
export function ofSite(
  path: string,
  { title, publishedOn }: Pick<Work, 'title' | 'publishedOn'>,
  { government, siteName, baseUrl }: Publisher,
): Work {
  const year = publishedOn === null ? '' : yearOf(publishedOn)
  return {
    kind: 'work',
    key: `${keyOf([siteName])}${year}-${slugFrom(path)}`,
    author: government,
    title,
    container: siteName,
    publishedOn,
    accessedOn: null,
    url: baseUrl + path,
  }
}

/** What names a work when two have nothing else to tell them apart. */
export function keyOf(parts: readonly (string | number)[]): string {
  return slugFrom(parts.filter((part) => part !== '').join(' ')).slice(0, 60)
}

/** By author and title, as a list of references stands; each work once, by its address or what it says. */
export function inOrder(citations: readonly Citation[]): Citation[] {
  const unique = new Map(citations.map((citation) => [identityOf(citation), citation]))
  return [...unique.values()].toSorted((a, b) => sortedBy(a).localeCompare(sortedBy(b), 'id'))
}

function identityOf(citation: Citation): string {
  if (citation.kind === 'written') return citation.text
  return citation.url ?? `${citation.author} ${citation.title} ${citation.publishedOn}`
}

function sortedBy(citation: Citation): string {
  return citation.kind === 'written' ? citation.text : `${citation.author ?? ''} ${citation.title}`
}
