import { formatNumber, formatRupiahShort } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Metric } from './practice.ts'

/** "sekitar Rp 1 miliar", "15.675 akta"; null when the number is not known. */
export function metricText(
  { value, unit, exactness }: Pick<Metric, 'value' | 'unit' | 'exactness'>,
  { t, locale }: { t: Translate; locale: Locale },
): string | null {
  if (value === null) return null
  const prefix = exactness === 'tepat' ? '' : `${t(`exactness.${exactness}`)} `
  if (unit === 'rupiah') return prefix + formatRupiahShort(value, locale)
  return [prefix + formatNumber(value, locale), unit].filter((part) => part !== null).join(' ')
}
