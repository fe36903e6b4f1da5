import { precisionOf, type CalendarDate, type PartialDate } from '../calendarDate.ts'
import type { Locale } from './locale.ts'

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const

// Making one takes 70 microseconds, using it one.
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options)
  const format = dateFormats.get(name) ?? new Intl.DateTimeFormat(tags[locale], options)
  dateFormats.set(name, format)
  return format
}

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const name = locale + JSON.stringify(options)
  const format = numberFormats.get(name) ?? new Intl.NumberFormat(tags[locale], options)
  numberFormats.set(name, format)
  return format
}

function asUtc(date: PartialDate): Date {
  return new Date(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
}

/** "23 September 2014", "September 2014" or "2014". */
export function formatDate(date: PartialDate, locale: Locale): string {
  const options = { ...formats[precisionOf(date)], timeZone: 'UTC' }
  return dateFormat(locale, options).format(asUtc(date))
}

/** "Selasa, 23 September 2014". */
export function formatWeekday(date: CalendarDate, locale: Locale): string {
  const options = { weekday: 'long', ...formats.day, timeZone: 'UTC' } as const
  return dateFormat(locale, options).format(asUtc(date))
}

/** "23 September 2014" or "11–13 Desember 2025". */
export function formatDays(start: CalendarDate, end: CalendarDate | null, locale: Locale): string {
  if (end === null || end === start) return formatDate(start, locale)
  const options = { ...formats.day, timeZone: 'UTC' }
  return dateFormat(locale, options).formatRange(asUtc(start), asUtc(end))
}

/** A moment, in Waktu Indonesia Barat: "23 September 2014 pukul 17.04". */
export function formatMoment(moment: string, locale: Locale): string {
  return dateFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  }).format(new Date(moment))
}

export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale).format(value)
}

/** "Rp 12,8 miliar". */
export function formatRupiahShort(rupiah: number, locale: Locale): string {
  const options = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const
  return `Rp ${numberFormat(locale, options).format(rupiah)}`
}

/** "Rp 12.800.000.000". */
export function formatRupiah(rupiah: number, locale: Locale): string {
  return `Rp ${formatNumber(rupiah, locale)}`
}
