import { acceptedEvents, type Adoption } from '../adoptions/adoption.ts'
import { formatDate, formatDays, formatWeekday } from '../i18n/format.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import { summaryText } from '../visits/publicSummary.ts'
import type { Visit } from '../visits/visit.ts'
import { outgoingText } from '../visits/outgoing.ts'
import type { Frame } from '../web/frame.ts'
import { type AtomEntry, stableUrn } from './atom.ts'
import type { PublicRecords } from './sitemapPages.ts'

export type FeedFrame = Pick<Frame, 't' | 'to' | 'locale' | 'baseUrl'>

export const longestFeed = 50

/** The newest of all, the latest published first. */
export function newestEntries(
  { practices, visits, adoptions }: PublicRecords,
  frame: FeedFrame,
): AtomEntry[] {
  const names = new Map(practices.map(({ slug, published }) => [slug, published.name]))
  const all = [
    ...practices.map((practice) => practiceEntry(practice, frame)),
    ...visits.map((visit) => visitEntry(visit, frame)),
    ...adoptions.flatMap((adoption) => adoptionEntries(adoption, names, frame)),
  ]
  return lastPublishedFirst(all).slice(0, longestFeed)
}

export function lastPublishedFirst(entries: readonly AtomEntry[]): AtomEntry[] {
  return entries.toSorted((a, b) => {
    if (a.publishedAt === b.publishedAt) return 0
    return a.publishedAt < b.publishedAt ? 1 : -1
  })
}

export function practiceEntry(practice: PublishedPractice, { t, to, baseUrl }: FeedFrame): AtomEntry {
  const { name, summary, isMadeUp } = practice.published
  return {
    id: stableUrn(`practice:${practice.id}`),
    title: name,
    url: baseUrl + to(`/practices/${practice.slug}`),
    publishedAt: practice.firstPublishedAt ?? practice.publishedAt,
    updatedAt: practice.publishedAt,
    summary: isMadeUp ? `${t('web.madeUp')} ${summary}` : summary,
    categories: [t('feed.practice')],
  }
}

export function visitEntry(visit: Visit, { t, to, locale, baseUrl }: FeedFrame): AtomEntry {
  const day =
    visit.endOn === null
      ? formatWeekday(visit.startOn, locale)
      : formatDays(visit.startOn, visit.endOn, locale)
  const who = new Intl.ListFormat(locale).format(
    visit.delegations.map((delegation) => delegation.institution),
  )
  const outgoing = outgoingText(visit, t)
  const parts = [
    visit.isMadeUp ? t('web.madeUp') : '',
    outgoing === null ? '' : `${outgoing}.`,
    `${day}.`,
    who === '' ? '' : `${who}.`,
    summaryText(visit, 600),
  ]
  return {
    id: stableUrn(`visit:${visit.id}`),
    title: visit.title,
    url: baseUrl + to(`/visits/${visit.slug}`),
    publishedAt: visit.createdAt,
    updatedAt: visit.updatedAt,
    summary: parts.filter((part) => part !== '').join(' '),
    categories: [t('feed.visit'), t(`visitKind.${visit.kind}`)],
  }
}

/** One for each accepted event. */
function adoptionEntries(
  { id, practice, institution, events, isMadeUp, updatedAt }: Adoption,
  names: ReadonlyMap<string, string>,
  { t, to, locale, baseUrl }: FeedFrame,
): AtomEntry[] {
  return acceptedEvents(events).map((event) => {
    const values = {
      institution,
      practice: names.get(practice) ?? practice,
      stage: t(`adoptionStage.${event.stage}`),
    }
    const parts = [isMadeUp ? t('web.madeUp') : '', `${formatDate(event.on, locale)}.`, event.note ?? '']
    return {
      id: stableUrn(`adoption-event:${event.id}`),
      title: t('feed.adoptionTitle', values),
      url: `${baseUrl}${to(`/practices/${practice}`)}#r-${id}`,
      publishedAt: event.reportedAt,
      updatedAt,
      summary: parts.filter((part) => part !== '').join(' '),
      categories: [t('feed.adoption'), values.stage],
    }
  })
}
