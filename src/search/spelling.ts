import { tokensOf } from './analysis.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')

/** A question with each unknown word replaced by the most frequent word one edit away; null when nothing changes. */
export function respell(text: string, frequency: ReadonlyMap<string, number>): string | null {
  let changed = text
  for (const token of tokensOf(text).toReversed()) {
    if (frequency.has(token.word) || token.word.length < 4 || token.word.length > 30) continue
    const better = nearest(token.word, frequency)
    if (better !== null) changed = changed.slice(0, token.start) + better + changed.slice(token.end)
  }
  return changed === text ? null : changed
}

function nearest(word: string, frequency: ReadonlyMap<string, number>): string | null {
  const often = (other: string) => frequency.get(other) ?? 0
  return oneEditAway(word).reduce<string | null>(
    (best, other) => (often(other) > (best === null ? 0 : often(best)) ? other : best),
    null,
  )
}

function oneEditAway(word: string): string[] {
  const cuts = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  )
  return cuts.flatMap(([before, after]) => [
    before + after.slice(1),
    ...(after.length > 1 ? [before + after[1] + after[0] + after.slice(2)] : []),
    ...letters.flatMap((letter) => [before + letter + after.slice(1), before + letter + after]),
  ])
}
