import type { Translate } from '../../../i18n/translate.ts'
import type { Figure } from '../../../kits/material.ts'
import { figuresByLabel } from '../../figuresByLabel.ts'
import { heading, table, text } from './plainPieces.ts'
import type { Piece } from './piece.ts'

const [fewestBars, mostBars] = [3, 24]
// Sources side by side; more stand in a row below.
const besides = 3

/** What was published in figures, each with its day and source; those that differ stand beside each other. */
export function figurePieces(figures: readonly Figure[], t: Translate): Piece[] {
  if (figures.length === 0) return []
  const agreed = figures.filter(({ isDisputed }) => !isDisputed)
  const disputed = figures.filter(({ isDisputed }) => isDisputed)
  return [
    heading(t('handout.pdf.figures')),
    ...(agreed.length > 0 ? [agreedTable(agreed, t)] : []),
    ...figuresByLabel(agreed).flatMap(([label, series]) => barsOf(label, series, t)),
    ...(disputed.length > 0 ? disputedPieces(disputed, t) : []),
  ]
}

function agreedTable(figures: readonly Figure[], t: Translate): Piece {
  const unknown = t('handout.pdf.unknown')
  return table(
    [t('handout.pdf.measure'), t('handout.pdf.value'), t('handout.pdf.asOf'), t('handout.pdf.source')],
    [26, 24, 19, 31],
    figures.map(({ label, text: said, asOfText, source }) => [
      label,
      said,
      asOfText ?? unknown,
      source ?? unknown,
    ]),
    true,
  )
}

function disputedPieces(figures: readonly Figure[], t: Translate): Piece[] {
  const rows = figuresByLabel(figures).flatMap(([label, values]) =>
    chunks(
      values.map((figure) => saidOf(figure, t)),
      besides,
    ).map((said) => [label, ...said]),
  )
  const columns = Math.max(...rows.map((row) => row.length)) - 1
  const names = Array.from({ length: columns }, (_, index) =>
    t('handout.pdf.sourceNumber', { number: index + 1 }),
  )
  const shares = [25, ...names.map(() => 75 / columns)]
  return [
    text(t('handout.pdf.disputed'), 'emphasis'),
    table([t('handout.pdf.measure'), ...names], shares, rows, true),
  ]
}

function saidOf({ text: said, asOfText, source }: Figure, t: Translate): string {
  const from = [asOfText, source].filter((part) => part !== null).join(' · ')
  return from === '' ? `${said}\n${t('handout.pdf.unknownSource')}` : `${said}\n${from}`
}

/** A chart where at least three figures of one measure have a day and a number. */
function barsOf(label: string, series: readonly Figure[], t: Translate): Piece[] {
  const dated = series
    .filter(({ value, asOf }) => value !== null && asOf !== null)
    .toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1))
  const isOfOneUnit = new Set(dated.map(({ unit }) => unit)).size === 1
  if (dated.length < fewestBars || dated.length > mostBars || !isOfOneUnit) return []
  const bars = dated.map((one) => ({ label: one.asOfText ?? '', value: one.value ?? 0, text: one.text }))
  const said = bars.map((bar) => `${bar.label}: ${bar.text}`).join('; ')
  return [{ kind: 'bars', title: label, bars, said: t('handout.pdf.chartSaid', { label, said }) }]
}

export function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
}
