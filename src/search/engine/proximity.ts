import type { Candidate } from './best.ts'
import type { Vocabulary } from './vocabulary.ts'

const mostWords = 5000
const farthest = 8

export interface Sought {
  /** Of a term: which one it is of those asked for; synonyms of one share its place. */
  places: ReadonlyMap<number, number>
  /** Of each of them: how much it tells. */
  weights: readonly number[]
}

/**
 * What it is worth that terms stand near together: for each pair in the text, the lesser weight of the two over the square
 * of their distance (after Büttcher, Clarke and Lushman, SIGIR 2006), with diminishing returns.
 */
export function nearness(
  { segment, row }: Candidate,
  { places, weights }: Sought,
  { termOfWord }: Vocabulary,
) {
  const { words, starts } = segment
  const end = Math.min(starts[row + 1]!, starts[row]! + mostWords)
  const sums = weights.map(() => 0)
  let lastPlace = -1
  let lastAt = 0
  for (let at = starts[row]!; at < end; at++) {
    const place = places.get(termOfWord[words[at]!]!)
    if (place === undefined) continue
    const distance = at - lastAt
    if (lastPlace >= 0 && lastPlace !== place && distance <= farthest) {
      sums[place]! += weights[lastPlace]! / distance ** 2
      sums[lastPlace]! += weights[place]! / distance ** 2
    }
    lastPlace = place
    lastAt = at
  }
  return sums.reduce((total, sum, place) => total + Math.min(1, weights[place]!) * (sum / (sum + 1)), 0)
}
