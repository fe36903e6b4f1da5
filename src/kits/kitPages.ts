import { dayOf } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import { shortened } from '../practices/practiceCard.ts'
import { programmeText } from '../visits/visitWords.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import type { PublishedKit } from './kit.ts'
import type { KitItem } from './kitItem.ts'

/** A published kit in the list. */
export interface KitCard {
  title: string
  path: string
  /** "PKP". */
  programme: string | null
  /** "6 JP". */
  jp: string | null
  subject: string | null
  description: string | null
  /** "5 praktik · 2 kunjungan". */
  holds: string
  published: string
  isMadeUp: boolean
}

export interface KitsPage extends Page {
  title: string
  count: string
  cards: KitCard[]
  pager: Pager
}

/** Ids of the records that the public sees: others are not counted. */
export interface SeenRecords {
  practices: ReadonlySet<string>
  visits: ReadonlySet<string>
}

const perPage = 24

export function kitsPage(
  kits: readonly PublishedKit[],
  { page, seen }: { page: number; seen: SeenRecords },
  frame: Frame,
): KitsPage {
  const { t } = frame
  const title = t('kitReading.list')
  const { slice, pager } = paginate(kits, page, perPage, '/kits')
  return {
    head: head(title, {
      description: t('kitReading.list.lead'),
      sheet: 'kit',
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: title, path: null },
      ],
    }),
    title,
    count: t('kitReading.list.found', { n: kits.length }),
    cards: slice.map((kit) => kitCard(kit, seen, frame)),
    pager,
  }
}

function kitCard(kit: PublishedKit, seen: SeenRecords, { t, locale }: Frame): KitCard {
  const { title, programme, subject, jp, description, items, isMadeUp } = kit.published
  const practices = countOf(items, 'practice', seen)
  const visits = countOf(items, 'visit', seen)
  const holds = [
    practices > 0 ? t('kitReading.list.practices', { n: practices }) : null,
    visits > 0 ? t('kitReading.list.visits', { n: visits }) : null,
  ]
  return {
    title,
    path: `/kits/${kit.slug}`,
    programme: programmeText(programme, { t, locale }),
    jp: jp === null ? null : t('kitReading.list.jp', { n: jp }),
    subject,
    description: description === null ? null : shortened(description.replace(/\s+/g, ' '), 200),
    holds: holds.filter((text) => text !== null).join(' · '),
    published: t('web.publishedOn', { date: formatDate(dayOf(new Date(kit.publishedAt)), locale) }),
    isMadeUp,
  }
}

function countOf(items: readonly KitItem[], kind: 'practice' | 'visit', seen: SeenRecords): number {
  return items.filter((item) =>
    item.kind === 'practice'
      ? kind === 'practice' && seen.practices.has(item.practiceId)
      : item.kind === 'visit' && kind === 'visit' && seen.visits.has(item.visitId),
  ).length
}
