import { provinceMap, type ProvinceMap } from '../adoptions/provinceMap.ts'
import { formatDate } from '../i18n/format.ts'
import { isOutgoing, type Visit } from '../visits/visit.ts'
import { type Frame, head, type Page } from '../web/frame.ts'
import type { Region } from './region.ts'
import { arrivalsFrom, visitsOf } from './regionVisits.ts'
import type { Regions } from './regions.ts'

export interface RegionsPage extends Page {
  /** Visits by the provinces that delegations came from; null when there are none. */
  map: ProvinceMap | null
  rows: RegionRow[]
  /** Delegations of no region; null when there are none. */
  others: string | null
}

export interface RegionRow {
  name: string
  path: string
  isProvince: boolean
  visits: number
  /** "September 2014". */
  latest: string
}

/** `visits`: all that the public sees, the latest first. */
export function regionsPage(visits: readonly Visit[], regions: Regions, frame: Frame): RegionsPage {
  const { t, site } = frame
  const others = visits
    .filter((visit) => !isOutgoing(visit))
    .flatMap(({ delegations }) => delegations)
    .filter(({ regionCode }) => regionCode === null)
  return {
    head: head(t('regions.title'), {
      description: t('regions.description', { government: site.government }),
      section: 'visits',
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: t('visits.title'), path: '/visits' },
        { label: t('regions.title'), path: null },
      ],
      sheet: 'ledger',
    }),
    map: mapOfVisits(
      visits.filter((visit) => !isOutgoing(visit)),
      regions,
      frame,
    ),
    rows: regionsThatCame(visits, regions).flatMap((region) => regionRow(region, visits, frame)),
    others: others.length === 0 ? null : t('regions.others', { n: others.length }),
  }
}

/** A visit counts once for each province that someone came from. */
function mapOfVisits(visits: readonly Visit[], regions: Regions, frame: Frame): ProvinceMap | null {
  const { t } = frame
  const came = visits.flatMap(({ delegations }) => [
    ...new Set(delegations.flatMap(({ regionCode }) => regionCode?.slice(0, 2) ?? [])),
  ])
  if (came.length === 0) return null
  const words = {
    caption: t('map.visits'),
    counted: t('map.visitsCounted'),
    count: (n: number) => t('map.visitsCount', { n }),
  }
  return provinceMap(came, words, { regions, frame })
}

/** Each province is followed by its regencies and cities. */
function regionsThatCame(visits: readonly Visit[], { all }: Regions): Region[] {
  const arrivals = visits.filter((visit) => !isOutgoing(visit))
  const codes = arrivals.flatMap(({ delegations }) =>
    delegations.flatMap(({ regionCode }) => regionCode ?? []),
  )
  const came = new Set(codes.flatMap((code) => [code, code.slice(0, 2)]))
  return all.filter(({ code }) => came.has(code))
}

function regionRow(region: Region, visits: readonly Visit[], { locale }: Frame): RegionRow[] {
  const theirs = visitsOf(arrivalsFrom(region, visits))
  const [latest] = theirs
  if (!latest) return []
  return [
    {
      name: region.name,
      path: `/regions/${region.code}`,
      isProvince: region.kind === 'provinsi',
      visits: theirs.length,
      latest: formatDate(latest.startOn.slice(0, 7), locale),
    },
  ]
}
