import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'

/** A figure as it was published, of a practice or of a kit. */
export interface PublishedFigure {
  label: string
  value: number | null
  /** "sekitar Rp 1 miliar"; null when the number is not known. */
  text: string | null
  /** "Rp 1.000.000.000" beside a shortened amount. */
  exact: string | null
  asOf: string | null
  /** "April 2015". */
  asOfText: string | null
  source: string | null
  isDisputed: boolean
}

/** All figures of one measure. */
export interface MetricGroup {
  label: string
  rows: MetricRow[]
  /** Null unless there are three or more dated figures that nobody disputes. */
  chart: Chart | null
}

/** One figure, or several that contradict each other. */
export interface MetricRow {
  figures: Figure[]
  isDisputed: boolean
}

export interface Figure {
  /** "sekitar Rp 1 miliar"; null when the number is not known. */
  value: string | null
  /** "Rp 1.000.000.000" beside a shortened amount. */
  exact: string | null
  asOf: string | null
  source: string | null
  /** Over how many rows the source stands; 0 where it stands in a row above. */
  sourceRows: number
}

/** Bars in a drawing of `width` by 160 units. */
export interface Chart {
  width: number
  bars: { x: number; y: number; height: number; middle: number; value: string; label: string }[]
}

/** As `/practices/metrics` prints them, measure by measure. */
export function figureGroups(figures: readonly PublishedFigure[], locale: Locale): MetricGroup[] {
  const labels = [...new Set(figures.map(({ label }) => label))]
  return labels.map((label) => {
    const ofLabel = figures.filter((figure) => figure.label === label)
    return { label, rows: sharingSources(rowsOf(ofLabel)), chart: chartOf(ofLabel, locale) }
  })
}

/** Figures that contradict each other stand in one row, where the first of them stood. */
function rowsOf(figures: readonly PublishedFigure[]): MetricRow[] {
  const disputed = figures.filter(({ isDisputed }) => isDisputed)
  return figures
    .filter((figure) => !figure.isDisputed || figure === disputed[0])
    .map((figure) => ({
      figures: (figure.isDisputed ? disputed : [figure]).map(cellsOf),
      isDisputed: figure.isDisputed,
    }))
}

/** Neighbours with the same source share one cell, so that a phone need not repeat it. */
function sharingSources(rows: MetricRow[]): MetricRow[] {
  let first: Figure | null = null
  for (const { figures, isDisputed } of rows) {
    const [figure] = figures
    if (isDisputed || !figure) first = null
    else if (first && first.source === figure.source) {
      first.sourceRows += 1
      figure.sourceRows = 0
    } else first = figure
  }
  return rows
}

function cellsOf({ text, exact, asOfText, source }: PublishedFigure): Figure {
  return { value: text, exact, asOf: asOfText, source, sourceRows: 1 }
}

const step = 56
const barHeight = 104

function chartOf(figures: readonly PublishedFigure[], locale: Locale): Chart | null {
  const dated = figures
    .filter(({ isDisputed, value, asOf }) => !isDisputed && value !== null && asOf !== null)
    .map(({ value, asOf }) => ({ value: value ?? 0, asOf: asOf ?? '' }))
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
  const most = Math.max(...dated.map(({ value }) => value))
  const days = new Set(dated.map(({ asOf }) => asOf))
  if (dated.length < 3 || days.size !== dated.length || most <= 0) return null
  return {
    width: dated.length * step,
    bars: dated.map(({ value, asOf }, index) => {
      const height = Math.max(2, Math.round((value / most) * barHeight))
      const label = asOf.length === 4 ? asOf : `${asOf.slice(5, 7)}/${asOf.slice(2, 4)}`
      const place = {
        x: index * step + 8,
        y: barHeight + 24 - height,
        height,
        middle: index * step + step / 2,
      }
      return { ...place, value: formatNumber(value, locale), label }
    }),
  }
}
