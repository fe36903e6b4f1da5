import { dayOf, yearOf } from '../calendarDate.ts'
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

/** How a paper names it as a source. */
export function citationOf(
  { slug, published, publishedAt }: PublishedPractice,
  now: Date,
  frame: Frame,
): string {
  const { t, to, locale, site, baseUrl } = frame
  const updated = dayOf(new Date(publishedAt))
  return t('practice.citation', {
    government: site.government,
    year: yearOf(updated),
    name: published.name,
    site: site.name,
    updated: formatDate(updated, locale),
    today: formatDate(dayOf(now), locale),
    address: baseUrl + to(`/practices/${slug}`),
  })
}
