import { formatDays } from '../../i18n/format.ts'
import { wantedText } from '../../kits/wanted.ts'
import { isPublic } from '../../practices/practice.ts'
import { cardBadge } from '../../practices/practiceCard.ts'
import type { Store } from '../../storage/store.ts'
import { outgoingText } from '../../visits/outgoing.ts'
import type { Badge } from '../../web/badge.ts'
import { labelOf } from '../../web/filters.ts'
import type { Frame } from '../../web/frame.ts'
import type { SafeHtml } from '../../web/safeHtml.ts'
import type { FoundFile, SearchHit } from '../search.ts'

export interface FoundRecord {
  /** What its button "Tambah ke paket" sends. */
  wanted: string
  path: string
  title: string
  snippet: SafeHtml
  /** "Kunjungan · 23 September 2014". */
  meta: string
  badge: Badge | null
  /** Where the words stand, when it is not in the summary: "di Tanya jawab", or a file that can be opened. */
  foundIn: { label: string; file: FoundFile | null } | null
}

/** A hit with what its record says of itself. */
export async function foundRecord(hit: SearchHit, store: Store, frame: Frame): Promise<FoundRecord> {
  const bare = {
    path: `/${hit.type}s/${hit.slug}`,
    wanted: wantedOf(hit),
    title: hit.title,
    snippet: hit.snippet,
    foundIn: placeOf(hit, frame),
  }
  const about =
    hit.type === 'practice'
      ? await aboutPractice(hit.id, store, frame)
      : await aboutVisit(hit.id, store, frame)
  return { ...bare, ...about }
}

function wantedOf({ type, id }: SearchHit): string {
  return wantedText(
    type === 'practice' ? { kind: 'practice', practiceId: id } : { kind: 'visit', visitId: id },
  )
}

function placeOf({ foundIn }: SearchHit, { t }: Frame): FoundRecord['foundIn'] {
  if (foundIn.field === 'summary') return null
  return { label: t(`search.in.${foundIn.field}`), file: foundIn.file }
}

async function aboutPractice(
  id: string,
  store: Store,
  { t }: Frame,
): Promise<Pick<FoundRecord, 'meta' | 'badge'>> {
  const practice = await store.practice(id)
  if (practice === null || !isPublic(practice)) return { meta: '', badge: null }
  const { affairs, startDate, lifecycle } = practice.published
  const since = startDate === null ? [] : [t('search.since', { year: startDate.slice(0, 4) })]
  const meta = [t('search.type.practice'), ...affairs.slice(0, 2).map(labelOf('affair', t)), ...since]
  return { meta: meta.join(' · '), badge: cardBadge(lifecycle, t) }
}

async function aboutVisit(
  id: string,
  store: Store,
  { t, locale }: Frame,
): Promise<Pick<FoundRecord, 'meta' | 'badge'>> {
  const visit = await store.visit(id)
  if (visit === null) return { meta: '', badge: null }
  const institutions = visit.delegations.map((delegation) => delegation.institution)
  const meta = [
    outgoingText(visit, t) ?? t('search.type.visit'),
    formatDays(visit.startOn, visit.endOn, locale),
    ...institutions.slice(0, 2),
  ]
  return { meta: meta.join(' · '), badge: null }
}
