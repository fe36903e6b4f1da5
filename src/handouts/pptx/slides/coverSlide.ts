import { formatDate } from '../../../i18n/format.ts'
import { slideOf, type Slide } from '../slide.ts'
import type { Ground } from './ground.ts'

export function coverSlide({ material, pictures, t }: Ground): Slide {
  const { title, host, author, description, isMadeUp } = material
  const notes = [title, description].filter((text) => text !== null).join('\n\n')
  return slideOf(
    { title, notes },
    {
      kind: 'cover',
      government: host.government,
      logo: pictures.logo,
      lines: [teachingOf({ material, t }), t('handout.pptx.by', { author }), editionText({ material, t })],
      warnings: isMadeUp ? [t('handout.pptx.madeUpLong')] : [],
    },
  )
}

/** "Bahan tayang · PKP · Kerja tim · 6 JP". */
function teachingOf({ material, t }: Pick<Ground, 'material' | 't'>): string {
  const { programme, subject, jp } = material
  const told = [
    t('handout.pptx.kind'),
    programme,
    subject,
    jp === null ? null : t('handout.pptx.jp', { n: jp }),
  ]
  return told.filter((text) => text !== null).join(' · ')
}

export function editionText({ material, t }: Pick<Ground, 'material' | 't'>): string {
  const { edition, locale, madeOn } = material
  if (edition === null) return t('handout.pptx.draftLong', { date: formatDate(madeOn, locale) })
  return t('handout.pptx.edition', { number: edition.number, date: formatDate(edition.on, locale) })
}
