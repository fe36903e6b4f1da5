import { stageView } from '../adoptions/stageView.ts'
import type { Unit } from '../host/unit.ts'
import { comparisonOf } from '../kits/comparison.ts'
import type { Comparison } from '../kits/material.ts'
import type { RegionProfile } from '../regions/regionProfile.ts'
import type { Regions } from '../regions/regions.ts'
import { field, type Choice, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { comparePath, mostCompared, type Compared, type CompareQuestion } from './compareQuestion.ts'
import type { PublishedPractice } from './practice.ts'

export interface ComparePage extends Page {
  title: string
  lead: string
  notices: string[]
  columns: { name: string; path: string; isMadeUp: boolean; withoutPath: string }[]
  /** Empty for fewer than two. */
  rows: ComparedRow[]
  profile: { title: string; path: string; facts: RegionProfile['facts'] } | null
  formTitle: string
  fields: Field[]
  /** Where there is something to choose anew; else the page is for choosing. */
  isCompared: boolean
}

export interface ComparedRow {
  label: string
  isDifferent: boolean
  /** `name`: of the practice, for where the columns do not stand beside each other. */
  cells: { name: string; text: string | null }[]
}

export interface Surroundings extends Compared {
  offered: readonly PublishedPractice[]
  profile: RegionProfile | null
  units: readonly Unit[]
  regions: Regions
}

export function comparePage(question: CompareQuestion, around: Surroundings, frame: Frame): ComparePage {
  const { t, locale } = frame
  const { practices, profile } = around
  const words = { t, locale, addressOf: (path: string) => path }
  const comparison = comparisonOf(practices, around, words)
  const names = practices.map(({ published }) => published.name)
  const title = comparison ? t('compare.titleOf', { names: names.join(', ') }) : t('compare.title')
  const rows = comparison ? [...comparison.rows, ...regionRows(practices, profile, frame)] : []
  return {
    head: head(title, {
      description: t('compare.description'),
      section: 'practices',
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: t('practices.title'), path: '/practices' },
        { label: t('compare.title'), path: null },
      ],
      // So many pairs, and each says what two pages say already.
      isIndexed: false,
      sheet: 'ledger',
    }),
    title: comparison ? t('compare.titleMany', { n: practices.length }) : title,
    lead: leadOf(practices, rows, frame),
    notices: noticesOf(around, frame),
    columns: practices.map((practice) => columnOf(practice, { practices, region: question.region })),
    rows: rows.map(({ label, isDifferent, cells }) => ({
      label,
      isDifferent,
      cells: cells.map((text, index) => ({ name: names[index] ?? '', text })),
    })),
    profile: profile && { title: profile.region.name, path: profile.path, facts: profile.facts },
    formTitle: t(comparison ? 'compare.change' : 'compare.choose'),
    fields: fieldsOf(question, around, frame),
    isCompared: comparison !== null,
  }
}

function leadOf(
  [only, second]: readonly PublishedPractice[],
  rows: Comparison['rows'],
  { t }: Frame,
): string {
  if (!only) return t('compare.lead', { n: mostCompared })
  if (!second) return t('compare.leadOne', { name: only.published.name, n: mostCompared - 1 })
  const n = rows.filter(({ isDifferent }) => isDifferent).length
  return n === 0 ? t('compare.noDifference') : t('compare.differences', { n, all: rows.length })
}

function noticesOf({ tooMany, unknown }: Compared, { t }: Frame): string[] {
  const dropped = tooMany.map(({ published }) => published.name).join(', ')
  return [
    ...(tooMany.length === 0 ? [] : [t('compare.tooMany', { n: mostCompared, dropped })]),
    ...(unknown.length === 0 ? [] : [t('compare.unknown', { slugs: unknown.join(', ') })]),
  ]
}

function columnOf(
  { slug, published: { name, isMadeUp } }: PublishedPractice,
  { practices, region }: Pick<Compared, 'practices'> & Pick<CompareQuestion, 'region'>,
): ComparePage['columns'][number] {
  const others = practices.flatMap((other) => (other.slug === slug ? [] : [other.slug]))
  return { name, path: `/practices/${slug}`, isMadeUp, withoutPath: comparePath(others, region) }
}

/** Whether the region's people came for each practice, and whether they copy it. */
function regionRows(
  practices: readonly PublishedPractice[],
  profile: RegionProfile | null,
  { t }: Frame,
): Comparison['rows'] {
  if (profile === null) return []
  const { region, studied, adoptions } = profile
  const cameFor = practices.map(({ id }) => {
    const n = studied.find(({ practice }) => practice.id === id)?.visits ?? 0
    return n === 0 ? t('compare.region.notRecorded') : t('compare.region.cameFor', { n })
  })
  const copies = practices.map(({ slug }) => {
    const theirs = adoptions.filter(({ practice }) => practice === slug)
    const told = theirs.map(({ institution, stage }) => `${institution}: ${stageView(stage, t).label}`)
    return told.length === 0 ? t('compare.region.notRecorded') : told.join('; ')
  })
  return [
    { label: t('compare.region.studies', { region: region.name }), cells: cameFor, isDifferent: false },
    { label: t('compare.region.copies', { region: region.name }), cells: copies, isDifferent: false },
  ]
}

function fieldsOf({ find, region }: CompareQuestion, around: Surroundings, { t }: Frame): Field[] {
  const { practices, offered, regions } = around
  const choice = (isChosen: boolean, group: string) => (practice: PublishedPractice) => ({
    value: practice.slug,
    label: practice.published.name,
    isChosen,
    group,
  })
  const heading =
    find !== '' ? 'compare.found' : practices.length > 0 ? 'compare.similar' : 'compare.mostVisited'
  const choices = [
    ...practices.map(choice(true, t('compare.chosen'))),
    ...offered.map(choice(false, t(heading))),
  ]
  const nothing: Choice = { value: '', label: t('compare.noRegion'), isChosen: false, group: null }
  const ofRegion = regions.all.map(({ code, name, provinceCode }) => ({
    value: code,
    label: name,
    isChosen: code === region?.code,
    group: regions.byCode(provinceCode)?.name ?? null,
  }))
  return [
    ...(choices.length === 0
      ? []
      : [
          field('ids', t('compare.practices'), {
            type: 'checkboxes',
            choices,
            hint: t('compare.practicesHint', { n: mostCompared }),
          }),
        ]),
    field('cari', t('compare.find'), {
      value: find,
      maxLength: 80,
      hint: t(find !== '' && offered.length === 0 ? 'compare.notFound' : 'compare.findHint'),
    }),
    field('wilayah', t('compare.region'), {
      type: 'select',
      choices: [nothing, ...ofRegion],
      hint: t('compare.regionHint'),
    }),
  ]
}
