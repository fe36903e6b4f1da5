import type { Translate } from '../../../i18n/translate.ts'
import type { Figure } from '../../../kits/material.ts'
import { figuresByLabel } from '../../figuresByLabel.ts'
import type { Chart, Table } from '../slide.ts'
import { places, sizes, type Place } from '../sheet.ts'
import { inLargestType, rowsThatFit } from '../tableFit.ts'

const fewestBars = 3
// More could not be read on a screen: then the latest.
const mostBars = 12

/** The figures of one label that can be drawn as bars, the oldest first: dated, undisputed, of one unit; else none. */
export function seriesOf(figures: readonly Figure[]): Figure[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.value === null || figure.asOf === null || figure.isDisputed) continue
    const key = JSON.stringify([figure.label, figure.unit])
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  const [longest = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  if (longest.length < fewestBars) return []
  return longest.toSorted((a, b) => compare(a.asOf ?? '', b.asOf ?? '')).slice(-mostBars)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function chartOf(series: readonly Figure[], t: Translate): Chart {
  const [{ label, unit } = { label: '', unit: null }] = series
  const told = unit === null || label.includes(unit) ? label : `${label} (${unit})`
  const points = series.map((figure) => ({ label: dateOf(figure), value: figure.value ?? 0 }))
  const said = series.map(({ asOfText, text }) => `${asOfText ?? ''} ${text}`).join('; ')
  return { label: told, points, alt: t('handout.pptx.chartAlt', { label: told, points: said }) }
}

/** "2013", and "2013 (sekitar)" for a figure that is not exact: a bar alone would say too much. */
function dateOf({ asOfText, asOf, text }: Figure): string {
  const [, words = ''] = /^(?!Rp)([^\d]*?)\s*(?:Rp\s*)?[\d]/.exec(text) ?? []
  return words === '' ? (asOfText ?? asOf ?? '') : `${asOfText ?? asOf ?? ''} (${words})`
}

/** Each figure with its date and source, those of one label together; what does not fit is counted. */
export function figureTable(figures: readonly Figure[], t: Translate): { table: Table; left: number } {
  const header = ['figure', 'value', 'asOf', 'source'] as const
  const table = {
    size: 0,
    header: header.map((name) => t(`handout.pptx.${name}`)),
    shares: [28, 24, 16, 32],
    rows: together(figures).map((figure) => rowOf(figure, t)),
  }
  return cut(inLargestType(table, places.whole, sizes.table), figures, places.whole)
}

/** The same beside a chart: the value, its date and source below each other. */
export function narrowFigureTable(figures: readonly Figure[], t: Translate): { table: Table; left: number } {
  const table = {
    size: 0,
    header: [t('handout.pptx.figure'), t('handout.pptx.value')],
    shares: [36, 64],
    rows: together(figures).map((figure) => {
      const { cells, isMarked } = rowOf(figure, t)
      const [label = '', value = '', asOf = '', source = ''] = cells
      return { cells: [label, `${value}\n${asOf} · ${source}`], isMarked }
    }),
  }
  return cut(inLargestType(table, places.besideChart, sizes.beside), figures, places.besideChart)
}

/** Figures that contradict each other are shown together or not at all. */
function cut(table: Table, figures: readonly Figure[], place: Place): { table: Table; left: number } {
  const ordered = together(figures)
  let count = rowsThatFit(table, place)
  while (count > 0 && count < ordered.length && ordered[count]?.label === ordered[count - 1]?.label)
    count -= 1
  return { table: { ...table, rows: table.rows.slice(0, count) }, left: figures.length - count }
}

function together(figures: readonly Figure[]): Figure[] {
  return figuresByLabel(figures).flatMap(([, ofLabel]) => ofLabel)
}

function rowOf({ label, text, asOfText, source, isDisputed }: Figure, t: Translate): Table['rows'][number] {
  return {
    cells: [
      label,
      isDisputed ? `${text} (${t('handout.pptx.disputed')})` : text,
      asOfText ?? t('handout.pptx.noDate'),
      source ?? t('handout.pptx.noSource'),
    ],
    isMarked: isDisputed,
  }
}
