import type { Locale } from '../i18n/locale.ts'
import { element, textElement, type Xml, xmlDocument } from './xml.ts'

/** One public page; it has an address in each language. */
export interface SitemapPage {
  /** Absolute. */
  urls: Record<Locale, string>
  /** A moment, or null when the page has no time of its own. */
  changedAt: string | null
}

/** Each page is two addresses, and one file holds at most 50,000. */
export const pagesPerSitemap = 20_000

/** The addresses of these pages, with hreflang alternates. */
export function sitemap(pages: readonly SitemapPage[]): string {
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  return xmlDocument(element('urlset', namespaces, pages.flatMap(urlElements)))
}

/** Where the parts of a sitemap are that is too long for one file. */
export function sitemapIndex(urls: readonly string[]): string {
  const parts = urls.map((url) => element('sitemap', {}, [textElement('loc', url)]))
  return xmlDocument(element('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, parts))
}

function urlElements({ urls, changedAt }: SitemapPage): Xml[] {
  const alternates = [
    alternate('id', urls.id),
    alternate('en', urls.en),
    alternate('x-default', urls.id),
    ...(changedAt === null ? [] : [textElement('lastmod', changedAt)]),
  ]
  return [urls.id, urls.en].map((url) => element('url', {}, [textElement('loc', url), ...alternates]))
}

function alternate(hreflang: string, href: string): Xml {
  return element('xhtml:link', { rel: 'alternate', hreflang, href })
}
