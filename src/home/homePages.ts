import type { Adoption } from '../adoptions/adoption.ts'
import { isCounted } from '../adoptions/funnel.ts'
import { searchFor } from '../search/searchFor.ts'
import { yearOf } from '../calendarDate.ts'
import { formatNumber } from '../i18n/format.ts'
import type { MessageKey } from '../i18n/translate.ts'
import { affairs, type Affair } from '../practices/affairs.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import type { PracticeCard } from '../practices/practiceCard.ts'
import type { VisitCounts } from '../practices/practiceShelf.ts'
import { institutionKey } from '../visits/institutions.ts'
import { headCountOf, isOutgoing, type Visit } from '../visits/visit.ts'
import { visitCard, type VisitCard } from '../visits/visitCard.ts'
import { head, type Frame, type Page } from '../web/frame.ts'

export interface HomePage extends Page {
  lead: string
  /** Words to try, with their search. */
  tries: { label: string; path: string }[]
  figures: { value: string; label: string; path: string | null }[]
  figuresNote: string
  affairs: { code: Affair; label: string; count: string; path: string }[]
  newest: PracticeCard[]
  mostVisited: { name: string; path: string; visits: string }[]
  visits: VisitCard[]
}

export interface HomeRecords {
  practices: readonly PublishedPractice[]
  newest: PracticeCard[]
  mostVisited: readonly PublishedPractice[]
  counts: VisitCounts
  /** Public ones, the latest first. */
  visits: readonly Visit[]
  /** Public ones. */
  adoptions: readonly Adoption[]
}

export function homePage(records: HomeRecords, frame: Frame): HomePage {
  const { t, site } = frame
  const { practices, newest, mostVisited, counts, visits } = records
  return {
    head: head(site.name, {
      description: t('home.description', { government: site.government }),
      jsonLd: webSite(frame),
    }),
    lead: t('home.lead', { government: site.government }),
    tries: triesOf(practices),
    figures: figuresOf(records, frame),
    figuresNote: t('home.figures.note', { years: yearsOf(visits) }),
    affairs: affairsOf(practices, frame),
    newest,
    mostVisited: mostVisited.map(({ slug, published }) => ({
      name: published.name,
      path: `/practices/${slug}`,
      visits: t('card.visits', { n: counts.get(slug) ?? 0 }),
    })),
    visits: visits.slice(0, 5).map((visit) => visitCard(visit, frame)),
  }
}

/** The tags that most practices share. */
function triesOf(practices: readonly PublishedPractice[]): HomePage['tries'] {
  const uses = new Map<string, number>()
  for (const { published } of practices)
    for (const tag of published.tags) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  const ranked = [...uses].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag)
  return ranked.slice(0, 5).map((label) => ({ label, path: searchFor(label) }))
}

/** Made-up records are no achievements, and the host's own are no guests: they are not counted. */
function figuresOf({ practices, visits, adoptions }: HomeRecords, { t, locale }: Frame) {
  const real = visits.filter((visit) => !visit.isMadeUp && !isOutgoing(visit))
  const delegations = real.flatMap((visit) => visit.delegations)
  const people = delegations.reduce((sum, delegation) => sum + (headCountOf(delegation) ?? 0), 0)
  const goingOn = adoptions.filter((one) => isCounted(one) && one.stage !== 'dihentikan')
  const adopters = new Set(goingOn.map(({ institution }) => institutionKey(institution)))
  const figures: [number, MessageKey][] = [
    [practices.filter(({ published }) => !published.isMadeUp).length, 'home.figure.practices'],
    [real.length, 'home.figure.visits'],
    [new Set(delegations.map(({ institution }) => institution)).size, 'home.figure.institutions'],
    [people, 'home.figure.people'],
    [adopters.size, 'home.figure.adoptions'],
  ]
  return figures
    .filter(([n]) => n > 0)
    .map(([n, label]) => ({
      value: formatNumber(n, locale),
      label: t(label, { n }),
      path: label === 'home.figure.adoptions' ? '/adoptions' : null,
    }))
}

function yearsOf(visits: readonly Visit[]): string {
  const years = visits
    .filter((visit) => !visit.isMadeUp && !isOutgoing(visit))
    .map(({ startOn }) => yearOf(startOn))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0) return ''
  return first === last ? String(first) : `${first}–${last}`
}

/** Only affairs that have practices, in the order of the law. */
function affairsOf(practices: readonly PublishedPractice[], { t, locale }: Frame): HomePage['affairs'] {
  return affairs
    .map((code) => ({
      code,
      n: practices.filter(({ published }) => published.affairs.includes(code)).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ code, n }) => ({
      code,
      label: t(`affair.${code}`),
      count: formatNumber(n, locale),
      path: `/practices?urusan=${code}`,
    }))
}

function webSite({ site, baseUrl, to }: Frame): object {
  const target = `${baseUrl}${to('/search')}?q={search_term_string}`
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: baseUrl + to('/'),
    publisher: { '@type': 'GovernmentOrganization', name: site.government },
    potentialAction: { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' },
  }
}
