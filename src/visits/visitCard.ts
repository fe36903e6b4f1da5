import { formatDays, formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { wantedText } from '../kits/wanted.ts'
import type { Translate } from '../i18n/translate.ts'
import { outgoingText } from './outgoing.ts'
import { headCountOfVisit, type Visit, type VisitContent } from './visit.ts'

/** A visit in a list, as `/partials/visitCard` prints it. */
export interface VisitCard {
  path: string
  /** What its button "Tambah ke paket" sends. */
  wanted: string
  title: string
  /** "23". */
  day: string
  /** "Sep 2014". */
  month: string
  /** For `<time datetime>`. */
  startOn: string
  /** "23 September 2014", or from the first to the last day. */
  days: string
  kind: string
  /** "Kunjungan keluar ke Pemkab Sleman"; null for guests who came. */
  outgoing: string | null
  institutions: string[]
  /** "30 orang", "sedikitnya 30 orang" when a delegation's number is missing; null when none is known. */
  people: string | null
  isMadeUp: boolean
}

export function visitCard(visit: Visit, { t, locale }: { t: Translate; locale: Locale }): VisitCard {
  const shortMonth = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return {
    path: `/visits/${visit.slug}`,
    wanted: wantedText({ kind: 'visit', visitId: visit.id }),
    title: visit.title,
    day: String(Number(visit.startOn.slice(8))),
    month: shortMonth.format(new Date(visit.startOn)),
    startOn: visit.startOn,
    days: formatDays(visit.startOn, visit.endOn, locale),
    kind: t(`visitKind.${visit.kind}`),
    outgoing: outgoingText(visit, t),
    institutions: visit.delegations.map(({ institution }) => institution),
    people: peopleOf(visit, { t, locale }),
    isMadeUp: visit.isMadeUp,
  }
}

/** How many people came, in words; null when no delegation's number is known. */
export function peopleOf(
  visit: VisitContent,
  { t, locale }: { t: Translate; locale: Locale },
): string | null {
  const counted = headCountOfVisit(visit)
  if (counted === null) return null
  const count = formatNumber(counted.people, locale)
  return t(counted.isComplete ? 'card.people' : 'card.peopleAtLeast', { n: counted.people, count })
}
