import { precisionOf, yearOf, type PartialDate } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { translator } from '../i18n/translate.ts'
import type { Citation } from './citation.ts'

/** A piece of a reference; titles of works are italic. */
export interface ApaRun {
  text: string
  isItalic: boolean
}

/**
 * One entry of a list of references in the APA style, 7th edition. Names stay as they are written: many Indonesian names
 * have no family name that could stand first. The day of access is printed where it is known, since web pages move.
 */
export function apaRuns(citation: Citation, locale: Locale): ApaRun[] {
  if (citation.kind === 'written') return [upright(citation.text)]
  const { author, title, publishedOn, accessedOn, url } = citation
  const container = citation.container === author ? null : citation.container
  const date = upright(`(${dateOf(publishedOn, locale)}). `)
  const work = { text: title.trim(), isItalic: true }
  const end = upright(endsSentence(title) ? ' ' : '. ')
  return joined([
    ...(author === null ? [work, end, date] : [upright(`${sentence(author)} `), date, work, end]),
    ...(container === null ? [] : [upright(`${sentence(container)} `)]),
    upright(addressOf(url, accessedOn, locale)),
  ])
}

export function apaText(citation: Citation, locale: Locale): string {
  return apaRuns(citation, locale)
    .map(({ text }) => text)
    .join('')
}

function upright(text: string): ApaRun {
  return { text, isItalic: false }
}

function sentence(text: string): string {
  return endsSentence(text) ? text.trim() : `${text.trim()}.`
}

function endsSentence(text: string): boolean {
  return /[.?!]["”’)]?$/.test(text.trim())
}

/** "2015, 30 April" in Indonesian, "2015, April 30" in English. */
function dateOf(date: PartialDate | null, locale: Locale): string {
  if (date === null) return translator(locale)('citation.undated')
  if (precisionOf(date) === 'year') return String(yearOf(date))
  const [first, second, third] = formatDate(date, locale).split(' ')
  if (precisionOf(date) === 'month') return `${second}, ${first}`
  return locale === 'en' ? `${third}, ${second} ${first}` : `${third}, ${first} ${second}`
}

function addressOf(url: string | null, accessedOn: PartialDate | null, locale: Locale): string {
  if (url === null || accessedOn === null) return url ?? ''
  return translator(locale)('citation.accessed', { date: dayOf(accessedOn, locale), url })
}

/** "20 Maret 2026", but "March 20, 2026". */
function dayOf(date: PartialDate, locale: Locale): string {
  const text = formatDate(date, locale)
  return locale === 'en' ? text.replace(/^(\d+) (\S+) (\d+)$/, '$2 $1, $3') : text
}

/** Neighbours in one hand as one, without a space at the end. */
function joined(runs: readonly ApaRun[]): ApaRun[] {
  const all: ApaRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.isItalic === run.isItalic) last.text += run.text
    else all.push({ ...run })
  }
  const last = all.at(-1)
  if (last) last.text = last.text.trimEnd()
  return all.filter(({ text }) => text !== '')
}
