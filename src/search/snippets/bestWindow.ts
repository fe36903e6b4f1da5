import type { Passage } from '../documents/searchDocument.ts'
import type { Mention, Seeker } from './mentions.ts'

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

interface WeighedWindow extends Window {
  weight: number
  /** In steps, so that of two passages alike the one read earlier wins. */
  spread: number
}

/** In characters. */
export const snippetLength = 220

const step = 55

/** Where the words that tell most stand near together; null when none stands anywhere. */
export function bestWindow(
  passages: readonly Passage[],
  sought: Sought,
  seek: Seeker,
): (WeighedWindow & { passage: Passage }) | null {
  const weights = wholeWeights(sought)
  const most = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  let best: (WeighedWindow & { passage: Passage }) | null = null
  for (const passage of passages) {
    for (const window of windowsIn(withPhrases(seek(passage.text), sought.phrases), weights)) {
      if (isBetter(window, best)) best = { ...window, passage }
    }
    if (best !== null && best.weight === most && best.spread === 0) break
  }
  return best
}

function isBetter({ weight, spread }: WeighedWindow, best: WeighedWindow | null): boolean {
  if (best === null) return weight > 0
  return weight > best.weight || (weight === best.weight && spread < best.spread)
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

/** One ends with each mention; it begins anew as soon as its first word comes again or is too far away. */
function* windowsIn(
  mentions: readonly Mention[],
  weights: ReadonlyMap<string, number>,
): Generator<WeighedWindow> {
  const held = new HeldWords(weights)
  let first = 0
  for (const { stem, end } of mentions) {
    held.add(stem)
    for (let left = mentions[first]; left !== undefined; left = mentions[first]) {
      const isNeeded = held.timesOf(left.stem) === 1 && end - left.start <= snippetLength
      if (isNeeded || held.timesOf(left.stem) === 0) break
      held.remove(left.stem)
      first += 1
    }
    const start = mentions[first]?.start ?? end
    yield { start, end, weight: held.weight, spread: Math.floor((end - start) / step) }
  }
}

/** The words of a window; each weighs once, however often it is there. */
class HeldWords {
  weight = 0
  readonly #times = new Map<string, number>()
  readonly #weights: ReadonlyMap<string, number>

  constructor(weights: ReadonlyMap<string, number>) {
    this.#weights = weights
  }

  timesOf(stem: string): number {
    return this.#times.get(stem) ?? 0
  }

  add(stem: string): void {
    if (this.timesOf(stem) === 0) this.weight += this.#weights.get(stem) ?? 0
    this.#times.set(stem, this.timesOf(stem) + 1)
  }

  remove(stem: string): void {
    if (this.timesOf(stem) === 1) this.weight -= this.#weights.get(stem) ?? 0
    this.#times.set(stem, this.timesOf(stem) - 1)
  }
}
