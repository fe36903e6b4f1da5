import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Comparison } from '../../../kits/material.ts'
import { chunks } from './figurePieces.ts'
import type { Piece } from './piece.ts'
import { link, text } from './plainPieces.ts'

// More side by side could not be read, even on a page that lies.
const besides = 4
const standing = 2

export function isWideComparison({ columns }: Comparison): boolean {
  return columns.length > standing
}

/** Practices side by side, up to four in a table; rows in which they differ are marked. */
export function comparisonPieces(comparison: Comparison, t: Translate): Piece[] {
  const places = comparison.columns.map((_, index) => index)
  return [
    text(t('handout.pdf.comparisonLead'), 'emphasis'),
    ...chunks(places, evenly(places.length)).flatMap((group) => tableOf(comparison, group, t)),
  ]
}

/** Five stand as three and two, not as four and one. */
function evenly(count: number): number {
  return Math.max(1, Math.ceil(count / Math.ceil(count / besides)))
}

function tableOf({ columns, rows }: Comparison, group: readonly number[], t: Translate): Piece[] {
  const share = 80 / group.length
  return [
    {
      kind: 'table',
      columns: [
        { label: t('handout.pdf.compared'), share: 20 },
        ...group.map((place) => ({ label: columns[place]?.name ?? '', share })),
      ],
      hasHead: true,
      hasRowHeads: true,
      rows: rows.map(({ label, cells, isDifferent }) => [
        [run(isDifferent ? `${label} ≠` : label)],
        ...group.map((place) => [run(cells[place] ?? t('handout.pdf.unknown'))]),
      ]),
    },
    {
      kind: 'text',
      look: 'small',
      runs: group.flatMap((place, index) => {
        const column = columns[place]
        return column ? [run(index === 0 ? '' : ' · '), link(column.name, column.address)] : []
      }),
    },
  ]
}
