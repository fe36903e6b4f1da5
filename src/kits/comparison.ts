import type { Unit } from '../host/unit.ts'
import { formatDate } from '../i18n/format.ts'
import type { MessageKey } from '../i18n/translate.ts'
import type { PracticeContent, PublishedPractice } from '../practices/practice.ts'
import { shortened } from '../practices/practiceCard.ts'
import { plainText } from '../search/documents/plainText.ts'
import { comparedFigures } from './comparedFigures.ts'
import type { Comparison } from './material.ts'
import type { ComparisonWords } from './materialWords.ts'

/** What tells practices apart, a column each; null for fewer than two. What is known of none of them has no row. */
export function comparisonOf(
  practices: readonly PublishedPractice[],
  { units }: { units: readonly Unit[] },
  words: ComparisonWords,
): Comparison | null {
  if (practices.length < 2) return null
  const contents = practices.map(({ published }) => published)
  const compared = facts.map(({ label, textOf }) => ({
    label: words.t(label),
    cells: contents.map((content) => textOf(content, words, units)),
  }))
  const rows = [...compared, ...comparedFigures(contents, words)]
  return {
    columns: practices.map(({ slug, published }) => ({
      name: published.name,
      address: words.addressOf(`/practices/${slug}`),
    })),
    rows: rows
      .filter(({ cells }) => cells.some((cell) => cell !== null))
      .map(({ label, cells }) => ({ label, cells, isDifferent: isDifferent(cells) })),
  }
}

/** What is unknown is no difference. */
function isDifferent(cells: readonly (string | null)[]): boolean {
  return new Set(cells.flatMap((cell) => cell?.trim().toLowerCase() ?? [])).size > 1
}

type TextOf = (content: PracticeContent, words: ComparisonWords, units: readonly Unit[]) => string | null

const facts: { label: MessageKey; textOf: TextOf }[] = [
  { label: 'practice.fact.unit', textOf: ({ leadUnit }, _, units) => unitName(leadUnit, units) },
  {
    label: 'practice.fact.start',
    textOf: ({ startDate }, { locale }) => startDate && formatDate(startDate, locale),
  },
  { label: 'practice.fact.stage', textOf: ({ stage }, { t }) => t(`stage.${stage}`) },
  { label: 'practice.still', textOf: stillText },
  {
    label: 'practice.fact.affairs',
    textOf: ({ affairs }, { t }) => listed(affairs.map((affair) => t(`affair.${affair}`))),
  },
  { label: 'practice.fact.form', textOf: ({ form }, { t }) => form && t(`form.${form}`) },
  { label: 'practice.fact.kind', textOf: ({ kind }, { t }) => kind && t(`kind.${kind}`) },
  {
    label: 'practice.fact.initiator',
    textOf: ({ initiator }, { t }) => initiator && t(`initiator.${initiator}`),
  },
  {
    label: 'practice.fact.funding',
    textOf: ({ resources }, { t }) => listed(resources.fundingSource.map((code) => t(`funding.${code}`))),
  },
  { label: 'practice.resource.people', textOf: ({ resources }) => brief(resources.people) },
  { label: 'practice.resource.budget', textOf: ({ resources }) => brief(resources.budget) },
  { label: 'practice.resource.regulation', textOf: ({ resources }) => brief(resources.regulation) },
  {
    label: 'practice.partners',
    textOf: ({ partners }) => brief(listed(partners.map(({ institution }) => institution))),
  },
  { label: 'practice.preconditions', textOf: ({ preconditions }) => brief(preconditions) },
]

const longestCell = 240

/** Without marks, its lines after each other: "Perbup · Dua operator". */
function brief(markdown: string | null): string | null {
  const lines = plainText(markdown ?? '')
    .split('\n')
    .map((line) => line.trim())
  const text = lines.filter((line) => line !== '').join(' · ')
  return text === '' ? null : shortened(text, longestCell)
}

function listed(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(', ')
}

function unitName(slug: string | null, units: readonly Unit[]): string | null {
  const unit = units.find((one) => one.slug === slug)
  return unit ? (unit.abbreviation ?? unit.name) : null
}

/** "Masih berjalan, diperiksa 3 Maret 2026"; null when nobody knows. */
function stillText({ lifecycle, lastVerifiedAt }: PracticeContent, { t, locale }: ComparisonWords) {
  if (lifecycle === 'tidak_diketahui') return null
  const still = t(`lifecycle.${lifecycle}`)
  if (lastVerifiedAt === null) return t('compare.stillUnchecked', { still })
  return t('compare.stillChecked', { still, date: formatDate(lastVerifiedAt, locale) })
}
