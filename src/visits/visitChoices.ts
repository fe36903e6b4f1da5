import type { Unit } from '../host/unit.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import { knownInstitutions } from './institutions.ts'
import type { VisitContent } from './visit.ts'
import type { VisitChoices } from './visitFormRows.ts'

interface Records {
  practices: readonly PublishedPractice[]
  visits: readonly VisitContent[]
  units: readonly Unit[]
  /** By slug, of practices that are not public: for staff only. */
  unpublished: ReadonlyMap<string, string>
}

// More would be a burden to step through by keyboard; the others are found by name.
const mostBoxes = 8
const mostInstitutions = 200

/** What a form offers: the practices that it names already, then those that visits study most. */
export function visitChoices(
  { practices, visits, units, unpublished }: Records,
  chosen: readonly string[],
): VisitChoices {
  const studied = new Map<string, number>()
  for (const slug of visits.flatMap((visit) => visit.practices)) {
    studied.set(slug, (studied.get(slug) ?? 0) + 1)
  }
  const rank = (slug: string) => (chosen.includes(slug) ? Infinity : (studied.get(slug) ?? 0))
  const ranked = practices.toSorted((a, b) => compare(rank(b.slug), rank(a.slug)))
  const chosenHere = ranked.filter(({ slug }) => chosen.includes(slug)).length
  const shown = ranked.slice(0, Math.max(mostBoxes, chosenHere))
  const isShown = new Set(shown.map(({ slug }) => slug))
  const boxes = shown.map(({ slug, published }) => ({ value: slug, label: published.name }))
  const others = chosen.filter((slug) => !isShown.has(slug))
  const named = others.map((slug) => ({ value: slug, label: unpublished.get(slug) ?? slug }))
  return {
    practices: [...boxes.toSorted((a, b) => a.label.localeCompare(b.label)), ...named],
    hasMorePractices: practices.length > shown.length,
    units: units.map(({ slug, name }) => ({ value: slug, label: name })),
    institutions: knownInstitutions(visits).slice(0, mostInstitutions),
  }
}

// Infinity minus itself is no number.
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** The slugs of practices named in a line, "Festival; Mal Pelayanan Publik"; a name that nothing has stays as typed. */
export function practicesNamed(line: string, practices: readonly PublishedPractice[]): string[] {
  const named = line.split(/[;\n]/).map((name) => name.trim())
  return named
    .filter((name) => name !== '')
    .map((name) => practices.find((practice) => isCalled(practice, name))?.slug ?? name)
}

function isCalled({ slug, published }: PublishedPractice, name: string): boolean {
  return slug === name || published.name.toLowerCase() === name.toLowerCase()
}

/** Names of practices in which each typed word begins a word. */
export function suggestPractices(
  typed: string,
  practices: readonly PublishedPractice[],
  limit = 8,
): string[] {
  const words = wordsIn(typed)
  if (words.length === 0) return []
  const names = practices.map(({ published }) => published.name)
  const fits = (name: string) => words.every((word) => wordsIn(name).some((own) => own.startsWith(word)))
  return names.filter(fits).slice(0, limit)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
}
