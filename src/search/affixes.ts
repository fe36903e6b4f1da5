const startsWithVowel = /^[aiueo]/

/**
 * What may be left of a word when one prefix is taken off. A nasal prefix swallows the first letter of the root:
 * `men` + tulis = menulis, `meng` + kelola = mengelola, `mem` + pakai = memakai, `meny` + sapu = menyapu.
 */
export function withoutPrefix(word: string): string[] {
  return [...withoutNasalPrefix(word), ...withoutPlainPrefix(word)]
}

function withoutNasalPrefix(word: string): string[] {
  const [, prefix = ''] = /^([mp]e(?:ng|ny|m|n)?)/.exec(word) ?? []
  const rest = word.slice(prefix.length)
  const bare = prefix === '' ? [] : [word.slice(2), rest]
  if (!startsWithVowel.test(rest)) return bare
  const swallowed: Record<string, string> = { ng: 'k', ny: 's', m: 'p', n: 't' }
  const letter = swallowed[prefix.slice(2)]
  return letter === undefined ? bare : [...bare, letter + rest]
}

function withoutPlainPrefix(word: string): string[] {
  const rests = [/^di/, /^ter/, /^ber/, /^per/, /^ke/, /^se/, /^[bp]el(?=ajar)/, /^(?:be|te)(?=[^aiueor]er)/]
    .filter((prefix) => prefix.test(word))
    .map((prefix) => word.replace(prefix, ''))
  // The r is the root's own: be + rencana, te + rangkap.
  return /^[btp]er[aiueo]/.test(word) ? [...rests, word.slice(2)] : rests
}

/** The word, and what may be left of it without a particle, a possessive and a suffix, in this order. */
export function withoutEndings(word: string): string[] {
  const bare = [word, ...cut(word, /(?:lah|kah|tah|pun)$/)]
  const owned = [...bare, ...bare.flatMap((rest) => cut(rest, /(?:ku|mu|nya)$/))]
  return [
    ...owned,
    ...owned.flatMap((rest) => [...cut(rest, /kan$/), ...cut(rest, /an$/), ...cut(rest, /i$/)]),
  ]
}

function cut(word: string, ending: RegExp): string[] {
  return ending.test(word) ? [word.replace(ending, '')] : []
}
