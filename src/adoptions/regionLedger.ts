import { isWithin, type Region } from '../regions/region.ts'
import type { Visit } from '../visits/visit.ts'
import type { Adoption } from './adoption.ts'
import { adopterView, furthestFirst, type AdopterView, type Around } from './adopters.ts'
import { funnelOf, learnersOf } from './funnel.ts'
import { funnelView, type FunnelView } from './funnelView.ts'

/** What a region copies, or a province with its regencies and cities. */
export interface RegionLedger {
  /** "2 replikasi tercatat.", or that none is. */
  lead: string
  list: AdopterView[]
  /** The whole list of a province; null where all stand here. */
  seeAll: { path: string; label: string } | null
  funnel: FunnelView | null
}

const longestList = 20

/** `adoptions` and `visits`: all that the public sees; `practices`: names of the public ones by slug. */
export interface LedgerOfAll {
  adoptions: readonly Adoption[]
  visits: readonly Visit[]
  practices: ReadonlyMap<string, string>
}

export function adoptionsIn(region: Region, adoptions: readonly Adoption[]): Adoption[] {
  return furthestFirst(adoptions.filter(({ regionCode }) => isWithin(regionCode, region)))
}

/** Null while nobody of the region came to learn and nothing is copied there. */
export function regionLedger(
  region: Region,
  { adoptions, visits, practices }: LedgerOfAll,
  around: Omit<Around, 'practices'>,
): RegionLedger | null {
  const { t } = around.frame
  const theirs = adoptionsIn(region, adoptions)
  const isRegion = (code: string | null) => isWithin(code, region)
  const learners = learnersOf({ visits, adoptions, isRegion, isPractice: (slug) => practices.has(slug) })
  const funnel = funnelView(funnelOf(learners), around.frame)
  if (theirs.length === 0 && funnel === null) return null
  const n = theirs.length
  return {
    lead: n === 0 ? t('region.adoptionsNone') : t('region.adoptionsLead', { n }),
    list: theirs.slice(0, longestList).map((adoption) => adopterView(adoption, { ...around, practices })),
    seeAll:
      n > longestList
        ? { path: `/adoptions?province=${region.provinceCode}`, label: t('adopters.seeAll', { n }) }
        : null,
    funnel,
  }
}
