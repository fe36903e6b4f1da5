import type { RegionLedger } from '../adoptions/regionLedger.ts'
import { formatDate, formatDays } from '../i18n/format.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import { delegationView } from '../visits/delegationView.ts'
import type { Visit } from '../visits/visit.ts'
import { visitCard, type VisitCard } from '../visits/visitCard.ts'
import { type Crumb, type Frame, head, type Page } from '../web/frame.ts'
import type { Region } from './region.ts'
import { type Arrival, arrivalsFrom, practicesStudied, visitsOf, visitsTo } from './regionVisits.ts'
import type { Regions } from './regions.ts'

export interface RegionPage extends Page {
  title: string
  code: string
  /** "3 kunjungan tercatat; yang terakhir 23 September 2014.", or that none is recorded. */
  lead: string
  whoCaption: string
  /** At most `longestTable`, the latest first. */
  arrivals: ArrivalRow[]
  studied: { name: string; path: string; times: string }[]
  /** Of a province: its regencies and cities that came. */
  within: { name: string; path: string; count: string }[]
  /** Where the host's own officials went in it, the latest first. */
  outgoing: VisitCard[]
  /** Null while nobody came to learn and nothing is copied there. */
  ledger: RegionLedger | null
  /** The list of its visits; null when there is none. */
  visitsPath: string | null
  /** The province that it is in; null for a province. */
  province: { path: string; label: string } | null
}

export interface ArrivalRow {
  days: string
  startOn: string
  visitPath: string
  visitTitle: string
  institution: string
  programme: string | null
  people: string
  isPeopleKnown: boolean
  isMadeUp: boolean
}

const longestTable = 100

/** What a region's page is made from. */
export interface RegionSurroundings {
  /** All that the public sees, the latest first. */
  visits: readonly Visit[]
  /** The public practices, by the slug in the visits. */
  practices: ReadonlyMap<string, PublishedPractice>
  regions: Regions
  ledger: RegionLedger | null
}

export function regionPage(
  region: Region,
  { visits, practices, regions, ledger }: RegionSurroundings,
  frame: Frame,
): RegionPage {
  const { t } = frame
  const arrivals = arrivalsFrom(region, visits)
  const theirVisits = visitsOf(arrivals)
  const outgoing = visitsTo(region, visits)
  return {
    head: regionHead(region, { came: theirVisits.length, went: outgoing.length, ledger, regions }, frame),
    title: region.name,
    code: t('region.code', { code: region.code }),
    lead: leadOf(region, theirVisits, frame),
    whoCaption: t('region.whoCaption', { region: region.name }),
    arrivals: arrivals.slice(0, longestTable).map((arrival) => arrivalRow(arrival, regions, frame)),
    studied: practicesStudied(theirVisits, practices).map(({ practice, visits: count }) => ({
      name: practice.published.name,
      path: `/practices/${practice.slug}`,
      times: t('region.studiedTimes', { n: count }),
    })),
    within: withinOf(region, visits, regions, frame),
    outgoing: outgoing.slice(0, longestTable).map((visit) => visitCard(visit, frame)),
    ledger,
    visitsPath: theirVisits.length === 0 ? null : `/visits?region=${region.code}`,
    province: provinceOf(region, regions, frame),
  }
}

interface Known {
  came: number
  went: number
  ledger: RegionLedger | null
  regions: Regions
}

function regionHead(region: Region, { came, went, ledger, regions }: Known, { t, site, baseUrl, to }: Frame) {
  const names = { region: region.name, government: site.government, n: came }
  const province = region.kind === 'provinsi' ? null : regions.byCode(region.provinceCode)
  const crumbs: Crumb[] = [
    { label: t('web.home'), path: '/' },
    { label: t('visits.title'), path: '/visits' },
    { label: t('regions.title'), path: '/regions' },
    ...(province ? [{ label: province.name, path: `/regions/${province.code}` }] : []),
    { label: region.name, path: null },
  ]
  return head(region.name, {
    description: t(came === 0 ? 'region.descriptionNone' : 'region.description', names),
    section: 'visits',
    breadcrumb: crumbs,
    // 550 pages that all say "nobody came" are of no use to a search engine.
    isIndexed: came + went > 0 || ledger !== null,
    sheet: 'ledger',
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'AdministrativeArea',
      name: region.name,
      identifier: region.code,
      url: baseUrl + to(`/regions/${region.code}`),
      ...(province ? { containedInPlace: { '@type': 'AdministrativeArea', name: province.name } } : {}),
    },
  })
}

function leadOf(region: Region, [latest, ...others]: Visit[], { t, locale }: Frame): string {
  if (!latest) return t('region.none', { region: region.name })
  return t('region.lead', { n: others.length + 1, date: formatDate(latest.startOn, locale) })
}

function arrivalRow({ visit, delegation }: Arrival, regions: Regions, frame: Frame): ArrivalRow {
  const { institution, programme, people, isPeopleKnown } = delegationView(delegation, regions, frame)
  return {
    days: formatDays(visit.startOn, visit.endOn, frame.locale),
    startOn: visit.startOn,
    visitPath: `/visits/${visit.slug}`,
    visitTitle: visit.title,
    institution,
    programme,
    people,
    isPeopleKnown,
    isMadeUp: visit.isMadeUp,
  }
}

function withinOf(region: Region, visits: readonly Visit[], regions: Regions, { t }: Frame) {
  if (region.kind !== 'provinsi') return []
  return regions
    .regenciesOf(region.code)
    .map((regency) => ({ regency, count: visitsOf(arrivalsFrom(regency, visits)).length }))
    .filter(({ count }) => count > 0)
    .map(({ regency, count }) => ({
      name: regency.name,
      path: `/regions/${regency.code}`,
      count: t('region.withinCount', { n: count }),
    }))
}

function provinceOf(region: Region, regions: Regions, { t }: Frame) {
  const province = region.kind === 'provinsi' ? null : regions.byCode(region.provinceCode)
  return (
    province && {
      path: `/regions/${province.code}`,
      label: t('region.seeProvince', { province: province.name }),
    }
  )
}
