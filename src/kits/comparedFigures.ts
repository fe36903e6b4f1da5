import { formatDate } from '../i18n/format.ts'
import { metricText } from '../practices/metricText.ts'
import type { Metric, PracticeContent } from '../practices/practice.ts'
import type { ComparisonWords } from './materialWords.ts'

// A cell is read beside others: what does not fit is on the practice's own page.
const mostFigures = 3
const longestCell = 160

/** The latest figure of each measure that two or more publish, a row each; then what is published by one alone. */
export function comparedFigures(
  contents: readonly Pick<PracticeContent, 'metrics'>[],
  words: ComparisonWords,
): { label: string; cells: (string | null)[] }[] {
  const shared = sharedLabels(contents)
  const sharedRows = shared.map((label) => ({
    label,
    cells: contents.map(({ metrics }) => latestText(metrics, label, words)),
  }))
  const own = contents.map(({ metrics }) => ownFigures(metrics, shared, words))
  return [...sharedRows, { label: words.t('compare.figures'), cells: own }]
}

function sharedLabels(contents: readonly Pick<PracticeContent, 'metrics'>[]): string[] {
  const labels = contents.flatMap(({ metrics }) => labelsOf(metrics))
  return [...new Set(labels.filter((label, index) => labels.indexOf(label) !== index))]
}

function labelsOf(metrics: readonly Metric[]): string[] {
  return [...new Set(metrics.map(({ label }) => label))]
}

function ownFigures(
  metrics: readonly Metric[],
  shared: readonly string[],
  words: ComparisonWords,
): string | null {
  const told = labelsOf(metrics)
    .filter((label) => !shared.includes(label))
    .flatMap((label) => {
      const text = latestText(metrics, label, words)
      return text === null ? [] : [`${label}: ${text}`]
    })
  return told.length === 0 ? null : fitting(told.slice(0, mostFigures)).join('; ')
}

/** The first, and those after it that there is room for: a figure is never cut off from its source. */
function fitting(told: readonly string[]): string[] {
  const taken: string[] = []
  for (const text of told) {
    if (taken.length > 0 && [...taken, text].join('; ').length > longestCell) break
    taken.push(text)
  }
  return taken
}

/** "233 layanan (Januari 2022; antaranews)"; figures that contradict the latest stand beside it. */
function latestText(metrics: readonly Metric[], label: string, words: ComparisonWords): string | null {
  const known = metrics.filter((metric) => metric.label === label && metric.value !== null)
  const [latest] = known.toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''))
  if (!latest) return null
  const told = latest.disputed ? known.filter(({ disputed }) => disputed) : [latest]
  const text = told.map((metric) => figureText(metric, words)).join(` ${words.t('compare.or')} `)
  return latest.disputed ? words.t('compare.disputed', { figures: text }) : text
}

function figureText(metric: Metric, words: ComparisonWords): string {
  const { asOf, source } = metric
  const origin = [asOf && formatDate(asOf, words.locale), source].filter((part) => part !== null)
  const text = metricText(metric, words) ?? ''
  return origin.length === 0 ? text : `${text} (${origin.join('; ')})`
}
