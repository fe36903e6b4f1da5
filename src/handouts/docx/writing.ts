import { apaRuns } from '../../citations/apa.ts'
import type { Citation } from '../../citations/citation.ts'
import { formatDate, formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translator, type MessageKey, type MessageValues } from '../../i18n/translate.ts'
import { minutesOfJp } from '../../kits/kit.ts'
import type { Material } from '../../kits/material.ts'
import type { Picture, Piece } from './handout.ts'

type Text<K> = K extends `handout.docx.${infer Rest}` ? Rest : never
type Said = (key: Text<MessageKey>, values?: MessageValues) => string

/** What each of a kit's papers is written from. */
export interface Writing {
  material: Material
  said: Said
  locale: Locale
  /** By the path of the stored photo; those that could not be read are not in it. */
  pictures: ReadonlyMap<string, Picture>
}

export function writing(
  material: Material,
  pictures: ReadonlyMap<string, Picture> = new Map(),
  locale: Locale = material.locale,
): Writing {
  const t = translator(locale)
  return { material, locale, pictures, said: (key, values) => t(`handout.docx.${key}`, values) }
}

/** "6 JP (270 menit)". */
export function jpText(jp: number, { said, locale }: Pick<Writing, 'said' | 'locale'>): string {
  return said('time', { jp: formatNumber(jp, locale), minutes: formatNumber(jp * minutesOfJp, locale) })
}

/** "2,5": how many JP so many minutes are, to a tenth. */
export function jpOf(minutes: number, locale: Locale): string {
  return formatNumber(Math.round((minutes / minutesOfJp) * 10) / 10, locale)
}

/** "DRAF", "Isi rekaan": what each page says of itself. */
export function marksOf({ material: { edition, isMadeUp }, said }: Writing): string[] {
  return [...(edition === null ? [said('draft')] : []), ...(isMadeUp ? [said('madeUp')] : [])]
}

export function dated(date: string, { locale }: Pick<Writing, 'locale'>): string {
  return formatDate(date, locale)
}

export function referenceList(citations: readonly Citation[], { locale }: Pick<Writing, 'locale'>): Piece[] {
  return citations.map((citation) => ({ kind: 'reference', runs: citedRuns(citation, locale) }))
}

export function citedRuns(citation: Citation, locale: Locale) {
  return apaRuns(citation, locale).map((run) => ({ ...run, isBold: false }))
}

/** Lines of a text, without empty ones. */
export function linesIn(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
