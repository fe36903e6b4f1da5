import type { Mention, Seeker } from './mentions.ts'
import type { Passage } from '../documents/searchDocument.ts'

/** What a snippet should show. */
export interface Sought {
  /** Of each stem: how much it tells. */
  weights: ReadonlyMap<string, number>
  /** Stems that were asked for side by side: a passage with them wins. */
  phrases: readonly (readonly string[])[]
}

export interface Window {
  start: number
  end: number
}

interface BestWindow extends Window {
  passage: Passage
  weight: number
  /** In steps, so that of two passages alike the one read earlier wins. */
  spread: number
}

/** In characters. */
export const snippetLength = 220

const step = 55

/** Where the words that tell most stand near together; null when none stands anywhere. */
export function bestWindow(passages: readonly Passage[], sought: Sought, seek: Seeker): BestWindow | null {
  const weights = wholeWeights(sought)
  const most = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  let best: BestWindow | null = null
  for (const passage of passages) {
    const mentions = seek(passage.text)
    if (mentions.length === 0) continue
    best = bestIn(passage, withPhrases(mentions, sought.phrases), weights, best)
    if (best !== null && best.weight === most && best.spread === 0) break
  }
  return best
}

/** Whole numbers add up the same in any order; a phrase counts more than all words. */
function wholeWeights({ weights, phrases }: Sought): Map<string, number> {
  const whole = new Map([...weights].map(([stem, weight]) => [stem, Math.max(1, Math.round(weight * 1000))]))
  const all = [...whole.values()].reduce((sum, weight) => sum + weight, 0)
  for (const phrase of phrases) if (phrase.length > 1) whole.set(nameOf(phrase), all + 1)
  return whole
}

/** Each phrase that is there as one more mention, in front of its first word. */
function withPhrases(mentions: readonly Mention[], phrases: Sought['phrases']): readonly Mention[] {
  const long = phrases.filter((phrase) => phrase.length > 1)
  if (long.length === 0) return mentions
  const all: Mention[] = []
  mentions.forEach((mention, at) => {
    for (const phrase of long) {
      const last = mentions[at + phrase.length - 1]
      if (last && beginsAt(phrase, mentions, at))
        all.push({ ...mention, stem: nameOf(phrase), end: last.end })
    }
    all.push(mention)
  })
  return all
}

function beginsAt(phrase: readonly string[], mentions: readonly Mention[], at: number): boolean {
  const place = mentions[at]?.place ?? 0
  return phrase.every((stem, further) => {
    const mention = mentions[at + further]
    return mention?.stem === stem && mention.place === place + further
  })
}

/** No stem has a space. */
function nameOf(phrase: readonly string[]): string {
  return phrase.join(' ')
}

/** Goes along with two ends: `first` follows as soon as its word comes again or is too far away. */
function bestIn(
  passage: Passage,
  mentions: readonly Mention[],
  weights: ReadonlyMap<string, number>,
  before: BestWindow | null,
): BestWindow | null {
  let best = before
  const counts = new Map<string, number>()
  let weight = 0
  let first = 0
  for (const { stem, end } of mentions) {
    const count = counts.get(stem) ?? 0
    if (count === 0) weight += weights.get(stem) ?? 0
    counts.set(stem, count + 1)
    for (let left = mentions[first]; left !== undefined; left = mentions[first]) {
      const times = counts.get(left.stem) ?? 0
      if (times === 0 || (times === 1 && end - left.start <= snippetLength)) break
      if (times === 1) weight -= weights.get(left.stem) ?? 0
      counts.set(left.stem, times - 1)
      first += 1
    }
    const start = mentions[first]?.start ?? end
    const spread = Math.floor((end - start) / step)
    if (weight > (best?.weight ?? 0) || (weight === best?.weight && spread < best.spread)) {
      best = { passage, start, end, weight, spread }
    }
  }
  return best
}
