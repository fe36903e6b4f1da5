import type { Line } from '../line.ts'
import { slideOf, type Slide } from '../slide.ts'
import { chartOf, figureTable, narrowFigureTable, seriesOf } from './figureRows.ts'
import type { Ground, Numbered } from './ground.ts'
import { figureNotes, listed, sections } from './practiceNotes.ts'
import { columnsOf, notesOf } from './practiceProse.ts'
import { textSlide } from './textSlide.ts'

/** The results: bars where figures can be compared over time, else a table of figures, else words; none when unknown. */
export function resultSlide({ part, place, total }: Numbered, { t }: Ground): Slide[] {
  const { figures, name } = part
  const words = {
    title: t('handout.pptx.results', { name }),
    kicker: t('handout.pptx.practiceResults', { place, total }),
    notes: sections([
      notesOf(part, ['results', 'benefits']),
      listed(t('handout.pptx.figures'), figureNotes(figures, t)),
    ]),
  }
  const series = seriesOf(figures)
  const others = figures.filter((figure) => !series.includes(figure))
  if (series.length > 0) {
    const { table, left } = narrowFigureTable(others, t)
    const sources = [...new Set(series.map(({ source }) => source ?? t('handout.pptx.noSource')))].join('; ')
    return [
      slideOf(
        { ...words, source: sourceText(t('handout.pptx.from', { sources }), left, t) },
        { kind: 'chart', chart: chartOf(series, t), table: table.rows.length > 0 ? table : null },
      ),
    ]
  }
  if (figures.length > 0) {
    const { table, left } = figureTable(figures, t)
    const source = left > 0 ? sourceText('', left, t) : null
    return [slideOf({ ...words, source }, { kind: 'table', table })]
  }
  const columns = columnsOf(part, [['results'], ['benefits']])
  return columns.length === 0
    ? []
    : [textSlide(words, columns.length === 1 ? [withoutHeading(columns)] : columns, null)]
}

/** The title says it already. */
function withoutHeading([only = []]: readonly Line[][]): Line[] {
  return only.filter(({ isHeading }) => !isHeading)
}

function sourceText(source: string, left: number, t: Ground['t']): string {
  return [source, left > 0 ? t('handout.pptx.moreFigures', { n: left }) : '']
    .filter((text) => text !== '')
    .join(' · ')
}
