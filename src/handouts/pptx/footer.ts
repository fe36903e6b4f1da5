import type { Translate } from '../../i18n/translate.ts'
import type { Material } from '../../kits/material.ts'
import { wordsThat } from './fitting.ts'
import { linesOf } from './measure.ts'
import { places, sizes } from './sheet.ts'

/** "DRAF · Pemerintah Kabupaten Contoh · Kerja tim": what every page says of itself, on one line. */
export function footerOf({ title, host, edition, isMadeUp }: Material, t: Translate): string {
  const told = [
    edition === null ? t('handout.pptx.draft') : null,
    isMadeUp ? t('handout.pptx.madeUp') : null,
    host.government,
    title,
  ].filter((text) => text !== null)
  return wordsThat(
    (part) => linesOf(part, { size: sizes.footer, width: places.footer.w }) <= 1,
    told.join(' · '),
  )
}
