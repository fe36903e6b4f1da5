import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Badge, Tone } from '../web/badge.ts'
import type { Confidence, Source } from './source.ts'

/** A source in a list, as `/partials/sources` prints it. */
export interface SourceLine {
  title: string
  url: string | null
  /** Publisher, author and dates: what is known of them. */
  origin: string
  confidence: Badge
  note: string | null
}

const tones: Record<Confidence, Tone> = { tinggi: 'good', sedang: 'quiet', rendah: 'warn' }

export function sourceLine(source: Source, { t, locale }: { t: Translate; locale: Locale }): SourceLine {
  const { title, url, publisher, author, publishedOn, accessedOn, confidence, note } = source
  const origin = [
    publisher,
    author,
    publishedOn && formatDate(publishedOn, locale),
    accessedOn && t('web.sources.accessed', { date: formatDate(accessedOn, locale) }),
  ]
  return {
    title,
    url,
    origin: origin.filter((part) => part !== null && part !== '').join(' · '),
    confidence: { label: t(`confidence.${confidence}`), tone: tones[confidence] },
    note,
  }
}
