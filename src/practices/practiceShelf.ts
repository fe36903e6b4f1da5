import type { Translate } from '../i18n/translate.ts'
import type { Store } from '../storage/store.ts'
import type { PublishedPractice } from './practice.ts'
import { isOutgoing } from '../visits/visit.ts'
import { practiceCard, type PracticeCard } from './practiceCard.ts'

/** How many public visits of guests studied each practice, by its slug. */
export type VisitCounts = ReadonlyMap<string, number>

export async function countVisits(store: Store): Promise<VisitCounts> {
  const counts = new Map<string, number>()
  const arrivals = (await store.publicVisits()).filter((visit) => !isOutgoing(visit))
  for (const { practices } of arrivals)
    for (const slug of practices) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return counts
}

/** The most visited first; equals stay as they are. */
export function byVisits(counts: VisitCounts) {
  const of = ({ slug }: PublishedPractice) => counts.get(slug) ?? 0
  return (a: PublishedPractice, b: PublishedPractice) => of(b) - of(a)
}

/** Cards with their photos. */
export async function cardsOf(
  practices: readonly PublishedPractice[],
  { store, counts, t }: { store: Store; counts: VisitCounts; t: Translate },
): Promise<PracticeCard[]> {
  return Promise.all(
    practices.map(async (practice) => {
      const uploads = await store.uploadsOf(practice.id)
      const photo =
        uploads.find(({ role, visibility }) => role === 'photo' && visibility === 'public') ?? null
      return practiceCard(practice, { visits: counts.get(practice.slug) ?? 0, photo }, t)
    }),
  )
}
