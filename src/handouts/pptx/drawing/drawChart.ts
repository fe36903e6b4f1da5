import { hex } from '../palette.ts'
import type { Place } from '../sheet.ts'
import type { Chart } from '../slide.ts'
import type { Drawing } from './drawing.ts'
import { typeface } from './layouts.ts'

/** A native bar chart: double-click it and its numbers can be edited. */
export function drawChart({ sheet, palette, t }: Drawing, { label, points, alt }: Chart, place: Place): void {
  const { isLying, size } = shapeOf(points, place)
  // Lying bars are drawn from the bottom: the oldest is to stand on top.
  const drawn = isLying ? points.toReversed() : points
  const values = drawn.map(({ value }) => value)
  const words = { fontFace: typeface, fontSize: size, color: hex(palette.ink) }
  sheet.addChart('bar', [{ name: label, labels: drawn.map((point) => point.label), values }], {
    x: place.x,
    y: place.y,
    w: place.w,
    h: place.h,
    altText: alt,
    objectName: label.slice(0, 60),
    barDir: isLying ? 'bar' : 'col',
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

// In points: smaller is not read from the last row.
const leastStanding = 11
const ofLying = 12

/** Bars stand when year and number have room side by side, and lie when not. */
function shapeOf(points: Chart['points'], { w }: Place): { isLying: boolean; size: number } {
  const longest = Math.max(
    ...points.map(({ value, label }) => Math.max(wide(value), Math.min(label.length, 14))),
  )
  const size = Math.min(14, Math.floor((w * 72 * 0.9) / points.length / (longest * 0.6)))
  return size < leastStanding ? { isLying: true, size: ofLying } : { isLying: false, size }
}

/** Characters of a number with its separators. */
function wide(value: number): number {
  return value.toFixed(0).length * 1.33
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
