/** What is left of a word without some affixes, and how doubtful that reading is. */
export interface Reading {
  rest: string
  /** The first prefix taken off. */
  outermost: Prefix
  /** The last prefix taken off. */
  innermost: Prefix
  doubt: number
}

export type Prefix = 'none' | 'verb' | 'noun' | 'per' | 'ber' | 'ter' | 'ke' | 'se'
export type Suffix = '' | 'kan' | 'an' | 'i' | 'wan'

interface PrefixRule {
  opens: RegExp
  gives: string
  prefix: Prefix
  doubt: number
}

const rule = (opens: RegExp, prefix: Prefix, gives = '', doubt = 0.3): PrefixRule => ({
  opens,
  gives,
  prefix,
  doubt,
})

/** `me-` or `pe-` swallows the first letter of the root: meng- and kelola, mem- and pakai, men- and tulis, meny- and sapu. */
function nasalRules(start: string, prefix: Prefix): PrefixRule[] {
  return [
    rule(new RegExp(`^${start}m(?=[bfpv])`), prefix),
    rule(new RegExp(`^${start}m(?=[aiueor])`), prefix, 'p', 0.6),
    rule(new RegExp(`^${start}n(?=[cdjstyz])`), prefix),
    rule(new RegExp(`^${start}n(?=[aiueor])`), prefix, 't', 0.6),
    rule(new RegExp(`^${start}ny(?=[aiueo])`), prefix, 's', 0.6),
    rule(new RegExp(`^${start}ng(?=[aiueoghkq])`), prefix),
    rule(new RegExp(`^${start}ng(?=[aiueor])`), prefix, 'k', 0.6),
    // Not by the rules, but written: mengblokir, menkonsumsi.
    rule(new RegExp(`^${start}(?:ng|n(?![gy])|m)(?=[^aiueo])`), prefix, '', 0.9),
    // Before a root of one syllable: mengecat, pengeboman.
    rule(new RegExp(`^${start}nge(?=[^aiueo]+[aiueo][^aiueo]*$)`), prefix),
  ]
}

/** By the first letter of the word. */
const prefixRules: Record<string, PrefixRule[]> = {
  b: [
    rule(/^ber/, 'ber'),
    rule(/^bel(?=ajar)/, 'ber'),
    rule(/^be(?=[^aiueo]er)/, 'ber'),
    // ber- and upa would be as good a reading as be- and rupa.
    rule(/^be(?=r[aiueo])/, 'ber', '', 1.5),
  ],
  d: [rule(/^di/, 'verb')],
  k: [rule(/^ke/, 'ke'), rule(/^ketidak/, 'ke')],
  m: [rule(/^me(?=[lmnrwy])/, 'verb'), ...nasalRules('me', 'verb')],
  p: [
    ...nasalRules('pe', 'noun'),
    rule(/^pel(?=ajar)/, 'per'),
    rule(/^per/, 'per'),
    rule(/^pe(?=[lmnrwy])/, 'noun', '', 0.4),
    rule(/^pe/, 'noun', '', 0.75),
  ],
  s: [rule(/^se/, 'se')],
  t: [rule(/^ter/, 'ter'), rule(/^te(?=[^aiueo]er|r[aiueo])/, 'ter')],
}

/** The word, and what is left of it without up to three prefixes. */
export function withoutPrefixes(word: string): Reading[] {
  const readings: Reading[] = [{ rest: word, outermost: 'none', innermost: 'none', doubt: 0 }]
  addReadings(readings, readings[0] as Reading, [])
  return readings
}

function addReadings(readings: Reading[], reading: Reading, taken: readonly Prefix[]): void {
  for (const { opens, gives, prefix, doubt } of prefixRules[reading.rest.charAt(0)] ?? []) {
    if (!mayFollow(prefix, taken) || !opens.test(reading.rest)) continue
    const next = {
      rest: reading.rest.replace(opens, gives),
      outermost: taken[0] ?? prefix,
      innermost: prefix,
      doubt: reading.doubt + doubt,
    }
    if (next.rest.length < 3) continue
    readings.push(next)
    if (taken.length < 2) addReadings(readings, next, [...taken, prefix])
  }
}

/** No prefix comes twice, but that of pe-merata-an; di- and me- come first. */
function mayFollow(prefix: Prefix, taken: readonly Prefix[]): boolean {
  return prefix === 'verb' ? taken.length === 0 : prefix === 'noun' || !taken.includes(prefix)
}

/** The word, and what is left of it without a particle, a possessive and a suffix. */
export function withoutEndings(word: string): { rest: string; suffix: Suffix }[] {
  return withoutParticles(word).flatMap((rest) => [
    { rest, suffix: '' as const },
    ...(['kan', 'an', 'i', 'wan'] as const)
      .filter((suffix) => rest.endsWith(suffix) && rest.length > suffix.length + 2)
      .map((suffix) => ({ rest: rest.slice(0, -suffix.length), suffix })),
  ])
}

/** The word, and what is left of it without a particle and a possessive. */
export function withoutParticles(word: string): string[] {
  const bare = [word, ...cut(word, /(?:[lkt]ah|pun)$/)]
  return [...bare, ...bare.flatMap((rest) => cut(rest, /(?:ku|mu|nya)$/))]
}

function cut(word: string, ending: RegExp): string[] {
  return ending.test(word) ? [word.replace(ending, '')] : []
}
