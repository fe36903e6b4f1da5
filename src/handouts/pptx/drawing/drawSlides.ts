import { places } from '../sheet.ts'
import type { Slide } from '../slide.ts'
import type { Deck } from './deck.ts'
import { drawChart } from './drawChart.ts'
import { drawClosing, drawCover } from './drawColoured.ts'
import type { Drawing } from './drawing.ts'
import { drawTable } from './drawTable.ts'
import { drawColumns, drawQuote, drawWords, layoutOfText } from './drawText.ts'
import type { LayoutName } from './layouts.ts'

export function drawSlide(deck: Deck, slide: Slide, { palette, t }: Omit<Drawing, 'sheet'>): void {
  const sheet = deck.addSlide({ masterName: t(`handout.pptx.layout${layoutOf(slide)}`) })
  const drawing = { sheet, palette, t }
  if (slide.kind === 'cover') return drawCover(drawing, slide.title, slide)
  if (slide.kind === 'closing') return drawClosing(drawing, slide.title, slide)
  drawWords(drawing, slide)
  if (slide.kind === 'text') drawColumns(drawing, slide)
  else if (slide.kind === 'quote') drawQuote(drawing, slide)
  else if (slide.kind === 'table') drawTable(drawing, slide.table, places.whole)
  else {
    drawChart(drawing, slide.chart, slide.table ? places.chart : places.whole)
    if (slide.table) drawTable(drawing, slide.table, places.besideChart)
  }
}

function layoutOf(slide: Slide): LayoutName {
  if (slide.kind === 'text') return layoutOfText(slide)
  const names = {
    cover: 'Cover',
    closing: 'Closing',
    quote: 'Quote',
    table: 'Title',
    chart: 'Title',
  } as const
  return names[slide.kind]
}
