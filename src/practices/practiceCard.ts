import { filePath } from '../uploads/filePath.ts'
import { wantedText } from '../kits/wanted.ts'
import { yearOf } from '../calendarDate.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Upload } from '../uploads/upload.ts'
import type { Badge } from '../web/badge.ts'
import { groupOf } from './affairGroup.ts'
import type { AffairGroup } from './affairs.ts'
import { lifecycleBadge } from './lifecycleBadge.ts'
import type { Lifecycle, PracticeContent, PublishedPractice } from './practice.ts'

/** A practice in a list, as `/partials/practiceCard` prints it. */
export interface PracticeCard {
  path: string
  /** What its button "Tambah ke paket" sends. */
  wanted: string
  name: string
  /** Plain text, at most 160 characters. */
  summary: string
  cover: Cover
  affair: string
  lifecycle: Badge
  /** "3 kunjungan", or null when none is recorded. */
  visits: string | null
  isMadeUp: boolean
}

/** The card's picture: a photo, or else its affair's icon and its year on its group's colour. */
export interface Cover {
  /** A symbol of icons.svg: an affair. */
  icon: string
  group: AffairGroup
  year: string | null
  photo: { path: string; alt: string } | null
}

/** `visits`: how many public visits studied it; `photo`: its first public photo. */
export function practiceCard(
  practice: PublishedPractice,
  { visits, photo }: { visits: number; photo: Upload | null },
  t: Translate,
): PracticeCard {
  const { name, summary, affairs, lifecycle, isMadeUp } = practice.published
  return {
    path: `/practices/${practice.slug}`,
    wanted: wantedText({ kind: 'practice', practiceId: practice.id }),
    name,
    summary: shortened(summary, 160),
    cover: coverOf(practice.published, photo),
    affair: affairs[0] ? t(`affair.${affairs[0]}`) : '',
    lifecycle: cardBadge(lifecycle, t),
    visits: visits > 0 ? t('card.visits', { n: visits }) : null,
    isMadeUp,
  }
}

/** Beside a name alone "Belum diketahui" would not say what is unknown. */
export function cardBadge(lifecycle: Lifecycle, t: Translate): Badge {
  const badge = lifecycleBadge(lifecycle, t)
  return lifecycle === 'tidak_diketahui' ? { ...badge, label: t('card.stillUnknown') } : badge
}

export function coverOf(content: PracticeContent, photo: Upload | null): Cover {
  const affair = content.affairs[0] ?? 'sekretariat'
  return {
    icon: affair,
    group: groupOf(affair),
    year: startYearOf(content),
    photo: photo && {
      path: filePath(photo),
      alt: photo.caption ?? '',
    },
  }
}

/** The year in which it came into use, else that of its trial. */
export function startYearOf({ startDate, trialDate }: PracticeContent): string | null {
  const began = startDate ?? trialDate
  return began === null ? null : String(yearOf(began))
}

/** Cut between words, with an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[\s,.;:]+$/, '')}…`
}
