import type { Regions } from '../regions/regions.ts'
import type { Visit } from '../visits/visit.ts'
import type { Frame } from '../web/frame.ts'
import { isPublicAdoption, type Adoption } from './adoption.ts'
import {
  adopterView,
  furthestFirst,
  timelineOf,
  type AdopterView,
  type Around,
  type TimelineEntry,
} from './adopters.ts'
import { funnelOf, isCounted, learnersOf } from './funnel.ts'
import { funnelView, type FunnelView } from './funnelView.ts'
import { provinceMap, type ProvinceMap } from './provinceMap.ts'
import { stagesOnTheWay } from './stageView.ts'

/** Who copies a practice, as its page shows it. */
export interface AdoptersSection {
  /** "2 instansi tercatat: 1 minat, 1 uji coba."; null when all that is listed is made up. */
  lead: string | null
  /** The furthest first, at most `longestList`. */
  list: AdopterView[]
  seeAll: { path: string; label: string } | null
  map: ProvinceMap | null
  /** The latest first, at most `longestTimeline`. */
  timeline: TimelineEntry[]
  funnel: FunnelView | null
  reportPath: string
}

const longestList = 12
const longestTimeline = 20

/** `adoptions`: all of this practice; `visits`: all that studied it. */
export function adoptersSection(
  slug: string,
  { adoptions, visits }: { adoptions: readonly Adoption[]; visits: readonly Visit[] },
  around: Omit<Around, 'practices'>,
): AdoptersSection {
  const { frame } = around
  const shown = furthestFirst(adoptions.filter(isPublicAdoption))
  const real = shown.filter(isCounted)
  const learners = learnersOf({
    visits,
    adoptions: real,
    isPractice: (one) => one === slug,
    isRegion: () => true,
  })
  return {
    lead: shown.length > 0 && real.length === 0 ? null : leadOf(real, frame),
    list: shown
      .slice(0, longestList)
      .map((adoption) => adopterView(adoption, { ...around, practices: null })),
    seeAll: seeAllOf(slug, shown.length, frame),
    map: real.length === 0 ? null : mapOfAdoptions(real, around),
    timeline: timelineOf(shown, around).slice(0, longestTimeline),
    funnel: funnelView(funnelOf(learners), frame),
    reportPath: `/practices/${slug}/adopt`,
  }
}

export function mapOfAdoptions(
  adoptions: readonly Adoption[],
  { regions, frame }: { regions: Regions; frame: Frame },
): ProvinceMap {
  const { t } = frame
  const words = {
    caption: t('map.adoptions'),
    counted: t('map.adoptionsCounted'),
    count: (n: number) => t('map.adoptionsCount', { n }),
  }
  return provinceMap(
    adoptions.map(({ regionCode }) => regionCode),
    words,
    { regions, frame },
  )
}

function seeAllOf(slug: string, n: number, { t }: Frame): AdoptersSection['seeAll'] {
  if (n <= longestList) return null
  return { path: `/adoptions?practice=${slug}`, label: t('adopters.seeAll', { n }) }
}

function leadOf(adoptions: readonly Adoption[], { t, locale }: Frame): string {
  if (adoptions.length === 0) return t('adopters.none')
  const stages = [...stagesOnTheWay.toReversed(), 'dihentikan' as const]
    .map((stage) => ({ stage, n: adoptions.filter((one) => one.stage === stage).length }))
    .filter(({ n }) => n > 0)
    .map(({ stage, n }) => t('adopters.stageCount', { n, stage: t(`adoptionStage.${stage}`).toLowerCase() }))
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' }).format(stages)
  return t('adopters.lead', { n: adoptions.length, stages: listed })
}
