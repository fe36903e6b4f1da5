import { createHash } from 'node:crypto'
import { element, textElement, type Xml, xmlDocument } from './xml.ts'

export interface AtomEntry {
  /** Stays the same when the address changes. */
  id: string
  title: string
  url: string
  publishedAt: string
  updatedAt: string
  /** Plain text. */
  summary: string
  /** Labels, in the reader's language. */
  categories: string[]
}

export interface AtomFeed {
  id: string
  title: string
  subtitle: string
  language: string
  author: string
  /** Absolute: the feed itself, and the pages that it is about. */
  selfUrl: string
  pagesUrl: string
  /** When there are no entries. */
  updatedAt: string
  entries: AtomEntry[]
}

/** RFC 4287. */
export function atomFeed(feed: AtomFeed): string {
  const updatedAt = feed.entries.map((entry) => entry.updatedAt).reduce(later, '') || feed.updatedAt
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      textElement('id', feed.id),
      textElement('title', feed.title),
      textElement('subtitle', feed.subtitle),
      textElement('updated', updatedAt),
      element('author', {}, [textElement('name', feed.author)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.selfUrl }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.pagesUrl }),
      ...feed.entries.map(entryElement),
    ]),
  )
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function entryElement(entry: AtomEntry): Xml {
  return element('entry', {}, [
    textElement('id', entry.id),
    textElement('title', entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    textElement('published', entry.publishedAt),
    textElement('updated', entry.updatedAt),
    ...entry.categories.map((label) => element('category', { term: label })),
    textElement('summary', entry.summary),
  ])
}

/** `urn:uuid:...`, always the same for the same name: a UUID of version 8, from its SHA-256. */
export function stableUrn(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
