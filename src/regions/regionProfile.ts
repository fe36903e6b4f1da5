import { adoptionsIn } from '../adoptions/regionLedger.ts'
import { publicLedger } from '../adoptions/publicLedger.ts'
import type { Adoption } from '../adoptions/adoption.ts'
import { formatDate } from '../i18n/format.ts'
import type { Parts } from '../parts.ts'
import type { Frame } from '../web/frame.ts'
import { practicesNamedBy } from './practicesNamed.ts'
import type { Region } from './region.ts'
import { arrivalsFrom, practicesStudied, visitsOf, visitsTo, type StudiedPractice } from './regionVisits.ts'

/** What is known here of a region, in a few lines; the rest stands on its own page. */
export interface RegionProfile {
  region: Region
  path: string
  facts: { term: string; values: { text: string; path: string | null }[] }[]
  /** What its people came for. */
  studied: readonly StudiedPractice[]
  adoptions: readonly Adoption[]
}

const longestList = 5

export async function regionProfile(
  region: Region,
  { store, regions }: Pick<Parts, 'store' | 'regions'>,
  frame: Frame,
): Promise<RegionProfile> {
  const { t, locale } = frame
  const all = await store.publicVisits()
  const visits = visitsOf(arrivalsFrom(region, all))
  const studied = practicesStudied(visits, await practicesNamedBy(visits, store))
  const ledger = await publicLedger(store)
  const adoptions = adoptionsIn(region, ledger.adoptions)
  const province = region.kind === 'provinsi' ? null : regions.byCode(region.provinceCode)
  const gone = visitsTo(region, all)
  const last = visits[0] && formatDate(visits[0].startOn, locale)
  const plain = (text: string) => [{ text, path: null }]
  const facts = [
    {
      term: t('compare.region.province'),
      values: province ? [{ text: province.name, path: `/regions/${province.code}` }] : [],
    },
    {
      term: t('compare.region.visits'),
      values: plain(
        last === undefined
          ? t('compare.region.noVisits')
          : t('compare.region.visited', { n: visits.length, date: last }),
      ),
    },
    {
      term: t('region.studied'),
      values: studied.slice(0, longestList).map(({ practice }) => ({
        text: practice.published.name,
        path: `/practices/${practice.slug}`,
      })),
    },
    {
      term: t('compare.region.adoptions'),
      values: plain(
        adoptions.length === 0
          ? t('compare.region.noAdoptions')
          : t('compare.region.adopted', { n: adoptions.length }),
      ),
    },
    {
      term: t('region.outgoing'),
      values: gone.length === 0 ? [] : plain(t('region.withinCount', { n: gone.length })),
    },
  ]
  return {
    region,
    path: `/regions/${region.code}`,
    facts: facts.filter(({ values }) => values.length > 0),
    studied,
    adoptions,
  }
}
