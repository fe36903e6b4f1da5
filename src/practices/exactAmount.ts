import { formatRupiah } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'

/** "Rp 1.000.000.000" of an amount that is shown shortened; null of any other number. */
export function exactAmount(
  { value, unit }: { value: number | null; unit: string | null },
  locale: Locale,
): string | null {
  return unit === 'rupiah' && value !== null && value >= 1_000_000 ? formatRupiah(value, locale) : null
}
