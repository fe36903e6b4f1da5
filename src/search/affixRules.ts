/**
 * The stem of a word whose root nobody has listed, by rules after Tala (2003), with `men-`/`pen-` + vowel giving back its
 * t.
 */
export function stemByRules(word: string): string {
  const bare = stripParticles(word)
  const first = stripFirstPrefix(bare)
  if (first.rest !== bare) {
    const second = stripSecondPrefix(first.rest)
    const kind = first.kind === 'verb' && second.rest !== first.rest ? 'verb' : first.kind
    return stripSuffix(second.rest, kind)
  }
  const second = stripSecondPrefix(bare)
  return stripSuffix(second.rest, second.kind)
}

type PrefixKind = 'none' | 'verb' | 'noun' | 'per' | 'ber'
interface Stripped {
  rest: string
  kind: PrefixKind
}

/** Each syllable has a vowel: a word of two is not shortened. */
const syllables = (word: string) => word.match(/[aeiou]/g)?.length ?? 0
const isLong = (word: string) => syllables(word) > 2

function stripParticles(word: string): string {
  const bare = isLong(word) ? word.replace(/(?:lah|kah|tah|pun)$/, '') : word
  return isLong(bare) ? bare.replace(/(?:ku|mu|nya)$/, '') : bare
}

const firstPrefixes: [RegExp, string, PrefixKind][] = [
  [/^meny(?=[aeiou])/, 's', 'verb'],
  [/^peny(?=[aeiou])/, 's', 'noun'],
  [/^mem(?=[aeiou])/, 'p', 'verb'],
  [/^pem(?=[aeiou])/, 'p', 'noun'],
  [/^men(?=[aeiou])/, 't', 'verb'],
  [/^pen(?=[aeiou])/, 't', 'noun'],
  [/^meng(?=unjung|elola|umpul|embang|irim|enal|urang|endali|uasa|omunik)/, 'k', 'verb'],
  [/^peng(?=unjung|elola|umpul|embang|irim|enal|urang|endali|uasa|omunik)/, 'k', 'noun'],
  [/^(?:meng|mem|men|di|ter|me(?=[lrwy]))/, '', 'verb'],
  [/^(?:peng|pem|pen|ke(?!lola|luarga|pala|rja|mbang|camat))/, '', 'noun'],
]

function stripFirstPrefix(word: string): Stripped {
  if (!isLong(word)) return { rest: word, kind: 'none' }
  for (const [prefix, gives, kind] of firstPrefixes) {
    if (prefix.test(word)) return { rest: word.replace(prefix, gives), kind }
  }
  return { rest: word, kind: 'none' }
}

function stripSecondPrefix(word: string): Stripped {
  if (!isLong(word)) return { rest: word, kind: 'none' }
  if (/^[bp]elajar/.test(word)) return { rest: word.slice(3), kind: 'ber' }
  if (/^(?:ber|be(?=[^aeiou]er))/.test(word)) return { rest: word.replace(/^(?:ber|be)/, ''), kind: 'ber' }
  if (/^(?:per|pe(?=[lrwy]))/.test(word)) return { rest: word.replace(/^(?:per|pe)/, ''), kind: 'per' }
  return { rest: word, kind: 'none' }
}

/** `-kan` and `-i` go with verbs, `-an` with nouns. */
function stripSuffix(word: string, kind: PrefixKind): string {
  if (!isLong(word)) return word
  if (kind !== 'noun' && kind !== 'per' && word.endsWith('kan')) return word.slice(0, -3)
  if (kind !== 'verb' && word.endsWith('an')) return word.slice(0, -2)
  if (kind !== 'noun' && kind !== 'ber' && /[^s]i$/.test(word)) return word.slice(0, -1)
  return word
}
