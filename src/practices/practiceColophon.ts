import { apaText } from '../citations/apa.ts'
import { citationOfPractice } from '../citations/recordCitations.ts'
import { dayOf } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import type { Frame } from '../web/frame.ts'
import type { PublishedPractice } from './practice.ts'

/** When it was published and last changed. */
export function publishedText(
  { firstPublishedAt, publishedAt }: PublishedPractice,
  { t, locale }: Frame,
): string {
  const first = dayOf(new Date(firstPublishedAt ?? publishedAt))
  const last = dayOf(new Date(publishedAt))
  const published = t('web.publishedOn', { date: formatDate(first, locale) })
  return first === last
    ? published
    : `${published} · ${t('web.updatedOn', { date: formatDate(last, locale) })}`
}

/** How a paper names it as a source: in the APA style, read today. */
export function citationOf(
  practice: PublishedPractice,
  now: Date,
  { locale, site, baseUrl }: Pick<Frame, 'locale' | 'site' | 'baseUrl'>,
): string {
  const publisher = { government: site.government, siteName: site.name, baseUrl }
  return apaText({ ...citationOfPractice(practice, publisher), accessedOn: dayOf(now) }, locale)
}

/** The same for reference managers. */
export function citationFiles(
  { slug }: PublishedPractice,
  { t }: Pick<Frame, 't'>,
): { label: string; path: string }[] {
  const path = `/practices/${slug}/cite`
  return (['bib', 'ris'] as const).map((ending) => ({
    label: t(`citation.${ending}`),
    path: `${path}/${ending}`,
  }))
}
