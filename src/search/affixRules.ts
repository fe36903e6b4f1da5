/**
 * The stem of a word whose root nobody has listed, by rules after Tala (2003), with `men-`/`pen-` + vowel giving back its
 * t.
 */
export function stemByRules(word: string): string {
  const bare = isLong(word) ? word.replace(/nya$/, '') : word
  if (looksForeign.test(bare)) return bare
  const first = stripFirstPrefix(bare)
  const second = stripSecondPrefix(first.rest)
  return stripSuffix(second.rest, first.kind === 'none' ? second.kind : first.kind)
}

/** Spelt as no Indonesian word is: names and English, as in Ken-nedy, per-ception, di-rections. */
const looksForeign =
  /[qx]|bb|cc|dd|ff|ll|mm|nn|pp|rr|ss|tt|zz|ck|gh|oo|ph|sh|th|wh|(?:able|ible|ance|ence|ians?|ical|ity|ment|ness|ous|ship|[st]ions?|ture)$/

type PrefixKind = 'none' | 'verb' | 'noun' | 'per' | 'ber'
interface Stripped {
  rest: string
  kind: PrefixKind
}

/** Each syllable has a vowel: a word of two is not shortened. */
const syllables = (word: string) => word.match(/[aeiou]/g)?.length ?? 0
const isLong = (word: string) => syllables(word) > 2

const firstPrefixes: [RegExp, string, PrefixKind][] = [
  [/^meny(?=[aiueo])/, 's', 'verb'],
  [/^peny(?=[aiueo])/, 's', 'noun'],
  [/^mem(?=[aiueo])/, 'p', 'verb'],
  [/^pem(?=[aiueo].*an$)/, 'p', 'noun'],
  [/^men(?=[aiueo])/, 't', 'verb'],
  [/^pen(?=[aiueo].*an$)/, 't', 'noun'],
  [/^(?:meng|mem|men|di|ter|me(?=[lrwy]))/, '', 'verb'],
  [/^(?:peng|pem(?=[bp])|pen(?=[cdj])|ke(?=.+an$))/, '', 'noun'],
]

function stripFirstPrefix(word: string): Stripped {
  const found = firstPrefixes.find(([prefix]) => prefix.test(word))
  if (!isLong(word) || found === undefined) return { rest: word, kind: 'none' }
  const [prefix, gives, kind] = found
  const rest = word.replace(prefix, gives)
  return canBegin(rest) ? { rest, kind } : { rest: word, kind: 'none' }
}

/** Kensington is not ke- and nsington. */
function canBegin(rest: string): boolean {
  return (
    /^(?:[aiueo][^aiueo]|[^aiueo][aiueo]|[^aiueo][hlrswy][aiueo]|n[gy]|str)/.test(rest) && rest.length > 3
  )
}

function stripSecondPrefix(word: string): Stripped {
  if (!isLong(word)) return { rest: word, kind: 'none' }
  const ber = word.replace(/^(?:ber|be(?=[^aiueo]er))/, '')
  if (ber !== word && canBegin(ber)) return { rest: ber, kind: 'ber' }
  const per = word.replace(/^per(?=.+(?:an|i)$)/, '')
  return per !== word && canBegin(per) ? { rest: per, kind: 'per' } : { rest: word, kind: 'none' }
}

/** `-kan` and `-i` go with verbs, `-an` with nouns. A word without prefix that ends in -i is rather a name. */
function stripSuffix(word: string, kind: PrefixKind): string {
  if (!isLong(word)) return word
  if ((kind === 'verb' || kind === 'ber') && word.endsWith('kan')) return word.slice(0, -3)
  if (kind !== 'verb' && /[^k]an$/.test(word)) return word.slice(0, -2)
  if (kind === 'verb' && /[^is]i$/.test(word)) return word.slice(0, -1)
  return word
}
