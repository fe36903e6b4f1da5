import type { Citation } from '../../../citations/citation.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { Locale } from '../../../i18n/locale.ts'

const mostNamed = 3

/** "Koran Contoh, April 2015; Kompas, 2016": what a slide has room for; the address where nothing is named. */
export function sourceNames(
  { sources, address }: { sources: Citation[]; address: string },
  locale: Locale,
): string {
  const names = [...new Set(sources.map((source) => nameOf(source, locale)))]
  if (names.length === 0) return address
  return names.slice(0, mostNamed).join('; ') + (names.length > mostNamed ? '; …' : '')
}

function nameOf(source: Citation, locale: Locale): string {
  if (source.kind === 'written') return source.text
  const { container, author, title, publishedOn } = source
  const name = container ?? author ?? title
  return publishedOn === null ? name : `${name}, ${formatDate(publishedOn, locale)}`
}
