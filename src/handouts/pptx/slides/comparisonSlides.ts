import type { Comparison } from '../../../kits/material.ts'
import { places, sizes } from '../sheet.ts'
import { slideOf, type Slide, type Table } from '../slide.ts'
import { inLargestType, pagesOfRows } from '../tableFit.ts'
import type { Ground } from './ground.ts'
import { continuing, pagedSlides } from './pagedSlides.ts'
import { plainLine } from '../line.ts'

const mostBesideEachOther = 4
// Eight are two screens beside each other; nobody compares more from a wall.
const mostCompared = 8
const labelShare = 20

/** The practices side by side, four on a slide. */
export function comparisonSlides({ material, t }: Ground): Slide[] {
  const { comparison, address } = material
  if (!comparison || comparison.rows.length === 0) return []
  const { length } = comparison.columns
  const title = t('handout.pptx.comparison')
  if (length > mostCompared)
    return pagedSlides(
      { title },
      [plainLine(t('handout.pptx.comparisonElsewhere', { n: length, address }))],
      { t },
    )
  const tables = tablesOf(comparison, t).map((table) => inLargestType(table, places.whole, sizes.table))
  const pages = tables.flatMap((table) =>
    pagesOfRows(table, places.whole).map((rows) => ({ ...table, rows })),
  )
  const words = { title, source: t('handout.pptx.different'), notes: notesOf(comparison, t) }
  return pages.map((table, index) =>
    slideOf(index === 0 ? words : continuing(words, t), { kind: 'table', table }),
  )
}

function tablesOf({ columns, rows }: Comparison, t: Ground['t']): Table[] {
  // Five are three and two: a practice alone in a table is compared with nothing.
  const count = Math.ceil(columns.length / Math.ceil(columns.length / mostBesideEachOther))
  const starts = columns.map((_, index) => index).filter((index) => index % count === 0)
  return starts.map((from) => {
    const names = columns.slice(from, from + count).map(({ name }) => name)
    const share = (100 - labelShare) / names.length
    return {
      size: 0,
      header: [t('handout.pptx.compared'), ...names],
      shares: [labelShare, ...names.map(() => share)],
      rows: rows.map(({ label, cells, isDifferent }) => ({
        cells: [
          isDifferent ? `≠ ${label}` : label,
          ...names.map((_, index) => cells[from + index] ?? t('handout.pptx.unknown')),
        ],
        isMarked: isDifferent,
      })),
    }
  })
}

function notesOf({ columns, rows }: Comparison, t: Ground['t']): string {
  return rows
    .map(({ label, cells }) =>
      [
        label,
        ...columns.map(({ name }, index) => `• ${name}: ${cells[index] ?? t('handout.pptx.unknown')}`),
      ].join('\n'),
    )
    .join('\n\n')
}
