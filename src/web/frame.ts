import type { Role } from '../accounts/account.ts'
import type { Site } from '../host/site.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/translate.ts'
import type { SafeHtml } from './safeHtml.ts'

/** What every page has around it. Templates see it as `frame`, with `t` and `to` beside it. */
export interface Frame {
  locale: Locale
  t: Translate
  /** The address of a path in the reader's language. */
  to: (path: string) => string
  site: Site
  user: { id: string; name: string; role: Role } | null
  /** As asked, without `/en`, with the query. */
  path: string
  /** The same page in both languages, absolute. */
  alternates: Record<Locale, string>
  /** This page, with its query, in the other language. */
  otherLanguagePath: string
  baseUrl: string
  /** Changes with the style sheet and script, so that they can be kept for a year. */
  assetVersion: string
  /** Why nothing can be saved, shown to staff; null while all is well. */
  trouble: string | null
  /** What whoever is signed in has put aside for a kit; null for the public. */
  tray: FrameTray | null
}

export interface FrameTray {
  /** As the buttons that add it send it. */
  holds: ReadonlySet<string>
  /** "Baki: 3 bahan"; null while there is nothing in it. */
  strip: string | null
}

export interface Crumb {
  label: string
  /** Null for the page itself. */
  path: string | null
}

export type Section = 'practices' | 'visits' | 'search' | 'about' | 'staff' | 'link' | 'none'

/** What the layout needs to know of a page. */
export interface Head {
  title: string
  description: string
  section: Section
  breadcrumb: Crumb[]
  /** False for staff pages, errors and search results. */
  isIndexed: boolean
  jsonLd: object | null
  /** Path of a picture for link previews. */
  picture: string | null
  /** `website` or `article`. */
  openGraphType: 'website' | 'article'
  /** An Atom feed of just what the page lists. */
  feed: { title: string; path: string } | null
  /** A style sheet that it needs beside the others: that of maps, funnels and time lines, or of kits and their script. */
  sheet: 'ledger' | 'kit' | null
}

/** Every view-model has a head; the rest is its feature's. */
export interface Page {
  head: Head
}

export interface LayoutPage {
  head: Head
  body: SafeHtml
  jsonLd: SafeHtml | null
}

/** A head with what most pages have; give what differs. */
export function head(title: string, differs: Partial<Head> = {}): Head {
  return {
    title,
    description: title,
    section: 'none',
    breadcrumb: [],
    isIndexed: true,
    jsonLd: null,
    picture: null,
    openGraphType: 'website',
    feed: null,
    sheet: null,
    ...differs,
  }
}
