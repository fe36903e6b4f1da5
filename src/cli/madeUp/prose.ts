import type { Draws } from './draws.ts'
import { villageName } from './places.ts'
import { fillings } from './words.ts'

/** What a record is about: fills the slots that stay the same throughout it. */
export interface Subject {
  hal: string
  desa: string
  lembaga?: string
}

/** A pattern with its slots filled; a slot that begins with a capital is filled so. */
export function filled(pattern: string, subject: Subject, draws: Draws): string {
  return pattern.replace(/\{(\w+)\}/g, (_slot, name: string) => {
    const word = wordFor(name.toLowerCase(), subject, draws)
    return /^[A-Z]/.test(name) ? word[0]?.toUpperCase() + word.slice(1) : word
  })
}

/** So many sentences, few of them twice. */
export function paragraph(
  patterns: readonly string[],
  count: number,
  subject: Subject,
  draws: Draws,
): string {
  const start = draws.between(0, patterns.length - 1)
  const sentences = Array.from({ length: count }, (_, index) => {
    // In turn from a place that is drawn, so that no sentence stands twice in a short paragraph.
    const pattern = patterns[(start + index) % patterns.length] ?? ''
    return filled(pattern, subject, draws)
  })
  return sentences.join(' ')
}

/** Mostly few, now and then many: from 1 to `most`. */
export function sentenceCount(draws: Draws, most: number): number {
  return 1 + draws.rank(most)
}

/** "Bank Sampah". */
export function inTitleCase(text: string): string {
  return text.replace(
    /(^|\s)(\p{Ll})/gu,
    (_match, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

function wordFor(name: string, subject: Subject, draws: Draws): string {
  if (name === 'hal') return subject.hal
  if (name === 'lembaga') return subject.lembaga ?? 'rombongan'
  if (name === 'desa') return `Desa ${draws.chance(0.5) ? subject.desa : villageName(draws)}`
  if (name === 'n') return String(Math.round(10 ** (1 + draws.fraction() * 3)))
  return draws.often(fillings[name] ?? [name])
}
