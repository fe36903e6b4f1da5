import { withoutPrefixes, type Prefix, type Reading, type Suffix } from './affixes.ts'

/** Spelt as no Indonesian word is: names and English, as in Ken-nedy, per-ception, di-rections. */
const looksForeign =
  /[qx]|bb|cc|dd|ff|ll|mm|nn|pp|rr|ss|tt|zz|ck|oo|ph|sh|th|wh|(?:able|ible|ance|ence|ical|ity|ment|ness|ous|ship|[st]ions?|ture)$/

/** The stem of a word whose root nobody has listed: what is left by the affixes that go together best, if anything. */
export function stemByRules(word: string): string {
  const bare = syllables(word) > 2 ? word.replace(/nya$/, '') : word
  if (syllables(bare) < 3 || looksForeign.test(bare)) return bare
  let best = { rest: bare, weight: 1 }
  for (const suffix of ['', 'kan', 'an', 'i'] as const) {
    if (!bare.endsWith(suffix) || (suffix === 'i' && /[eiosy]i$/.test(bare))) continue
    for (const reading of withoutPrefixes(bare.slice(0, bare.length - suffix.length))) {
      const weight = weightOf(reading, suffix)
      if (weight > best.weight && isLikeRoot(reading.rest)) best = { rest: reading.rest, weight }
    }
  }
  return best.rest
}

/** How much an outermost prefix says, by itself and with a suffix; what is not named does not go together. */
const weights: Record<Prefix, Partial<Record<Suffix, number>>> = {
  none: { an: 1 },
  verb: { '': 2, kan: 4, i: 2.6 },
  noun: { '': 0.7, an: 3 },
  per: { '': 0.8, an: 3, kan: 2, i: 2 },
  ber: { '': 2, an: 2.5, kan: 3 },
  ter: { '': 1.5, kan: 3, i: 2 },
  ke: { an: 3 },
  se: {},
}

function weightOf(reading: Reading, suffix: Suffix): number {
  const shape = syllables(reading.rest) === 2 ? 1 : 0.4
  return (weights[reading.outermost][suffix] ?? -9) + shape - reading.doubt - (isUnlikely(reading) ? 0.7 : 0)
}

/** meng- before e and o mostly stands for a k, men- for a t rather than an n; ke- and se- rarely follow a prefix. */
function isUnlikely({ rest, outermost, innermost }: Reading): boolean {
  if (innermost === 'verb' || innermost === 'noun') return /^[eomn]/.test(rest)
  return (innermost === 'ke' || innermost === 'se') && outermost !== innermost && outermost !== 'ber'
}

const syllables = (word: string) => word.match(/[aiueo]/g)?.length ?? 0

/** Kensington is not ke- and nsington. */
function isLikeRoot(rest: string): boolean {
  return (
    rest.length > 2 &&
    syllables(rest) > 1 &&
    /^(?:[aiueo][^aiueo]|[^aiueo][aiueo]|[^aiueo][hlrswy][aiueo]|n[gy][aiueo]|str)/.test(rest) &&
    !/[^aiueo]{2}$/.test(rest.replace(/ng$/, 'n'))
  )
}
