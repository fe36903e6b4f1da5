import type { Adoption } from '../adoptions/adoption.ts'
import type { CalendarDate } from '../calendarDate.ts'
import type { VisitRequest } from '../requests/request.ts'
import type { Store } from '../storage/store.ts'
import type { Visit } from '../visits/visit.ts'
import type { Guest } from './guest.ts'

/** Where Tiru holds something of whom is looked for. */
export interface PeopleFound {
  guests: readonly Guest[]
  requests: VisitRequest[]
  adoptions: Adoption[]
  /** Named in a delegation that staff typed: corrected in the visit itself. */
  visits: Visit[]
}

const shortest = 2

/** Whose name, institution, phone or address holds the text; null when it is too short to tell people apart. */
export async function findPeople(text: string, store: Store): Promise<PeopleFound | null> {
  const sought = text.trim().toLowerCase()
  if (sought.length < shortest) return null
  const has = (...values: (string | null)[]) => values.some((value) => value?.toLowerCase().includes(sought))
  const [guests, requests, adoptions, visits] = await Promise.all([
    store.guestsLike(text),
    store.requests(),
    store.adoptions(),
    store.visits(),
  ])
  return {
    guests,
    requests: requests.filter(
      ({ erasedAt, institution, contactName, contactPhone, contactEmail, leaderName }) =>
        erasedAt === null && has(institution, contactName, contactPhone, contactEmail, leaderName),
    ),
    adoptions: adoptions.filter(({ contactName, contactPhone, contactEmail }) =>
      has(contactName, contactPhone, contactEmail),
    ),
    visits: visits.filter(({ delegations }) =>
      delegations.some(({ request, leaderName, contact }) => request === null && has(leaderName, contact)),
    ),
  }
}

/** Guests of one visit whose data goes on one day. */
export interface Anonymising {
  visit: Visit
  guests: number
  /** The last day on which it is kept. */
  until: CalendarDate
}

/** What will be anonymised when, the next first. */
export async function anonymisings(store: Store): Promise<Anonymising[]> {
  const all: Anonymising[] = []
  for (const visit of await store.visits()) {
    const kept = (await store.guestsOf(visit.id)).filter(({ anonymisedAt }) => anonymisedAt === null)
    const days = new Set(kept.map(({ retainedUntil }) => retainedUntil))
    for (const until of days) {
      const guests = kept.filter(({ retainedUntil }) => retainedUntil === until).length
      all.push({ visit, guests, until })
    }
  }
  return all.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}
