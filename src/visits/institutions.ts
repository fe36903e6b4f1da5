import type { Region } from '../regions/region.ts'
import { spellingKey, wordsOf } from '../regions/spelling.ts'
import type { VisitContent } from './visit.ts'

/** Institutions that have come or were visited, the most frequent first, each once. */
export function knownInstitutions(
  visits: readonly Pick<VisitContent, 'delegations' | 'destination'>[],
): string[] {
  const known = new Map<string, { name: string; visits: number }>()
  // Those who went out are the host's own.
  const all = visits.flatMap(({ delegations, destination }) => destination ?? delegations)
  for (const { institution } of all) {
    const key = institutionKey(institution)
    const entry = known.get(key)
    known.set(key, { name: entry?.name ?? institution, visits: (entry?.visits ?? 0) + 1 })
  }
  const byFrequency = [...known.values()].toSorted((a, b) => b.visits - a.visits)
  return byFrequency.map(({ name }) => name)
}

interface Sources {
  known: readonly string[]
  /** Those that someone who has typed so much may mean. */
  regionsMatching: (typed: string, limit: number) => readonly Region[]
}

/** What someone who has typed so much may mean: institutions known from past visits, then governments. */
export function suggestInstitutions(typed: string, { known, regionsMatching }: Sources, limit = 8): string[] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const fromVisits = known.filter((name) => hasWords(name, words))
  const regionName = typed.replace(/^\s*(pemerintah|pemda)\s+(daerah\s+)?/i, '')
  const governments = regionsMatching(regionName, limit).map(({ name }) => `Pemerintah ${name}`)
  const alreadyKnown = new Set(fromVisits.map(institutionKey))
  const others = governments.filter((name) => !alreadyKnown.has(institutionKey(name)))
  return [...fromVisits, ...others].slice(0, limit)
}

function hasWords(name: string, words: readonly string[]): boolean {
  const own = wordsOf(name)
  return words.every((word) => own.some((other) => other.startsWith(word)))
}

/** The same for "Pemkot Bogor", "Pemerintah Kota Bogor" and "kota bogor". */
export function institutionKey(name: string): string {
  return spellingKey(
    wordsOf(name)
      .join(' ')
      .replace(/^(pemerintah|pemda) (daerah )?/, ''),
  )
}

type Alike = Pick<VisitContent, 'startOn' | 'delegations' | 'destination'>

const destinationKey = ({ destination }: Alike) => destination && institutionKey(destination.institution)

/** Visits on the same day by one of the same institutions to the same place; withdrawn ones do not count. */
export function visitsLike<T extends Alike & { withdrawal: object | null }>(
  content: Alike,
  visits: readonly T[],
): T[] {
  const institutions = new Set(content.delegations.map(({ institution }) => institutionKey(institution)))
  return visits.filter(
    (visit) =>
      visit.startOn === content.startOn &&
      visit.withdrawal === null &&
      destinationKey(visit) === destinationKey(content) &&
      visit.delegations.some(({ institution }) => institutions.has(institutionKey(institution))),
  )
}
