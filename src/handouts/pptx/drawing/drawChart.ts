import { hex } from '../palette.ts'
import { places } from '../sheet.ts'
import type { Chart } from '../slide.ts'
import type { Drawing } from './drawing.ts'
import { typeface } from './layouts.ts'

/** A native bar chart: double-click it and its numbers can be edited. */
export function drawChart({ sheet, palette, t }: Drawing, { label, points, alt }: Chart): void {
  const values = points.map(({ value }) => value)
  const words = { fontFace: typeface, fontSize: 14, color: hex(palette.ink) }
  sheet.addChart('bar', [{ name: label, labels: points.map((point) => point.label), values }], {
    ...places.chart,
    altText: alt,
    objectName: label.slice(0, 60),
    barDir: 'col',
    barGapWidthPct: 55,
    chartColors: [hex(palette.brand)],
    chartArea: { roundedCorners: false },
    showTitle: true,
    title: label,
    titleFontFace: words.fontFace,
    titleFontSize: 16,
    titleColor: words.color,
    showValue: true,
    dataLabelFormatCode: numberFormat(values, t('handout.pptx.thousands')),
    dataLabelFontFace: words.fontFace,
    dataLabelFontSize: words.fontSize,
    dataLabelColor: words.color,
    dataLabelFontBold: true,
    catAxisLabelFontFace: words.fontFace,
    catAxisLabelFontSize: words.fontSize,
    catAxisLabelColor: words.color,
    catAxisLineColor: hex(palette.rule),
    catAxisMajorTickMark: 'none',
    valAxisHidden: true,
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    showLegend: false,
    ...(values.every((value) => value >= 0) && { valAxisMinVal: 0 }),
  })
}

/** "15.675" whatever the computer that shows it is set to: the separator is written out where the numbers are whole. */
export function numberFormat(values: readonly number[], separator: string): string {
  const largest = Math.max(...values)
  if (values.some((value) => !Number.isInteger(value) || value < 0)) return '#,##0.##'
  const mark = `"${separator}"`
  const [ones, thousands] = ['0', `#${mark}##0`]
  const [millions, billions] = [`#${mark}###${mark}##0`, `#${mark}###${mark}###${mark}##0`]
  if (largest < 1_000_000) return `[>=1000]${thousands};${ones}`
  if (largest < 1_000_000_000) return `[>=1000000]${millions};[>=1000]${thousands};${ones}`
  return `[>=1000000000]${billions};[>=1000000]${millions};${thousands}`
}
