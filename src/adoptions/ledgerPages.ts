import { ownName } from '../regions/spelling.ts'
import type { Visit } from '../visits/visit.ts'
import { type Chips, type Facet, facet, facetOptions, withoutFilter } from '../web/filters.ts'
import { type Frame, head, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import { adoptionStages, type Adoption, type AdoptionStage } from './adoption.ts'
import { adopterView, furthestFirst, type AdopterView, type Around } from './adopters.ts'
import { mapOfAdoptions } from './adoptersSection.ts'
import { funnelOf, isCounted, learnersOf } from './funnel.ts'
import { funnelView, type FunnelView } from './funnelView.ts'
import { isAskedFor, isOfRegion, ledgerPath, type LedgerQuestion } from './ledgerQuestion.ts'
import type { ProvinceMap } from './provinceMap.ts'

export interface LedgerPage extends Page {
  title: string
  /** "1 replikasi tercatat". */
  listTitle: string
  chips: Chips
  facets: Facet[]
  /** Null where a stage is asked for: a funnel is about all of them. */
  funnel: FunnelView | null
  map: ProvinceMap
  list: AdopterView[]
  pager: Pager
  empty: { text: string; path: string; label: string } | null
}

const perPage = 20

/** What the ledger is made from. */
export interface LedgerRecords {
  /** All that the public sees. */
  adoptions: readonly Adoption[]
  visits: readonly Visit[]
  /** Names of the public practices, by slug. */
  practices: ReadonlyMap<string, string>
}

type AroundLedger = Omit<Around, 'practices'>

export function foundIn(adoptions: readonly Adoption[], question: LedgerQuestion & { page: number }) {
  const found = furthestFirst(adoptions.filter((adoption) => isAskedFor(adoption, question)))
  return { found, ...paginate(found, question.page, perPage, ledgerPath(question)) }
}

export function ledgerPage(
  records: LedgerRecords,
  question: LedgerQuestion & { page: number },
  around: AroundLedger,
): LedgerPage {
  const { adoptions, practices } = records
  const { frame } = around
  const { found, slice, pager } = foundIn(adoptions, question)
  const path = ledgerPath(question)
  return {
    head: ledgerHead(path, frame),
    title: frame.t('ledger.title'),
    listTitle: listTitleOf(found.length, frame),
    chips: { chips: chipsOf(question, path, practices, frame), clearPath: '/adoptions' },
    facets: facetsOf(records, question, around),
    funnel: question.stages.length > 0 ? null : funnelOfLedger(records, question, frame),
    map: mapOfAdoptions(found.filter(isCounted), around),
    list: slice.map((adoption) => adopterView(adoption, { ...around, practices })),
    pager,
    empty: found.length > 0 ? null : emptyLedger(adoptions.length > 0, frame),
  }
}

function ledgerHead(path: string, { t, site }: Frame) {
  return head(t('ledger.title'), {
    description: t('ledger.description', { government: site.government }),
    breadcrumb: [
      { label: t('web.home'), path: '/' },
      { label: t('ledger.title'), path: null },
    ],
    isIndexed: path === '/adoptions',
    sheet: 'ledger',
  })
}

function listTitleOf(n: number, { t }: Frame): string {
  return n === 0 ? t('ledger.foundNone') : t('ledger.found', { n })
}

function funnelOfLedger(
  { adoptions, visits, practices }: LedgerRecords,
  question: LedgerQuestion,
  frame: Frame,
): FunnelView | null {
  const learners = learnersOf({
    visits,
    adoptions,
    isPractice: (slug) =>
      practices.has(slug) && (question.practices.length === 0 || question.practices.includes(slug)),
    isRegion: (code) => isOfRegion(code, question.provinces),
  })
  return funnelView(funnelOf(learners), frame)
}

function chipsOf(
  { stages, provinces, practices }: LedgerQuestion,
  path: string,
  names: ReadonlyMap<string, string>,
  { t }: Frame,
): Chips['chips'] {
  const chip = (name: string, value: string, label: string) => ({
    label,
    removePath: withoutFilter(path, name, value),
  })
  return [
    ...stages.map((stage) => chip('stage', stage, t(`adoptionStage.${stage}`))),
    ...provinces.map((province) => chip('province', province.code, ownName(province))),
    ...practices.map((slug) => chip('practice', slug, names.get(slug) ?? slug)),
  ]
}

/** Each filter counts what the others leave over. */
function facetsOf(
  { adoptions, practices }: LedgerRecords,
  question: LedgerQuestion,
  { regions, frame: { t } }: AroundLedger,
): Facet[] {
  const left = (without: Partial<LedgerQuestion>) =>
    adoptions.filter((adoption) => isAskedFor(adoption, { ...question, ...without }))
  const stages = tallied(left({ stages: [] }), ({ stage }) => stage, adoptionStages)
  const slugs = tallied(left({ practices: [] }), ({ practice }) => practice, [...practices.keys()])
  const provinces = tallied(
    left({ provinces: [] }),
    ({ regionCode }) => regionCode?.slice(0, 2) ?? '',
    regions.all.filter(({ kind }) => kind === 'provinsi').map(({ code }) => code),
  )
  const provinceName = (code: string) => {
    const province = regions.byCode(code)
    return province ? ownName(province) : code
  }
  return [
    facet(
      'stage',
      t('ledger.filter.stage'),
      facetOptions(stages, question.stages, (stage) => t(`adoptionStage.${stage as AdoptionStage}`)),
    ),
    facet(
      'province',
      t('ledger.filter.province'),
      facetOptions(
        provinces,
        question.provinces.map(({ code }) => code),
        provinceName,
      ),
    ),
    facet(
      'practice',
      t('ledger.filter.practice'),
      facetOptions(slugs, question.practices, (slug) => practices.get(slug) ?? slug),
    ),
  ]
}

function tallied(
  adoptions: readonly Adoption[],
  valueOf: (adoption: Adoption) => string,
  values: readonly string[],
) {
  return values.map((value) => ({
    value,
    count: adoptions.filter((adoption) => valueOf(adoption) === value).length,
  }))
}

function emptyLedger(isFiltered: boolean, { t }: Frame): LedgerPage['empty'] {
  if (isFiltered) return { text: t('ledger.emptyFiltered'), path: '/adoptions', label: t('ledger.seeAll') }
  return { text: t('ledger.empty'), path: '/practices', label: t('ledger.seePractices') }
}
