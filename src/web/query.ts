/** Reads query parameters into plain values: whatever is absurd counts as not given. */
export type Query = Record<string, unknown>

// HTML and JSON cannot hold all of these: control characters, and halves of a character that was cut in two.
const unprintable = /[\p{Cc}\p{Cs}]/gu

/** One value, trimmed, at most `max` characters, those that cannot be shown as spaces; the first when there are several. */
export function textOf(query: Query, name: string, max = 200): string {
  const value = query[name]
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first.slice(0, max).replace(unprintable, ' ').trim() : ''
}

/** All values that are in the vocabulary. */
export function chosenOf<T extends string>(query: Query, name: string, vocabulary: readonly T[]): T[] {
  const value = query[name]
  const all = Array.isArray(value) ? value : [value]
  return vocabulary.filter((code) => all.includes(code))
}

/** A page number from 1 to 10,000; 1 when it is none. */
export function pageOf(query: Query): number {
  const page = Number(textOf(query, 'page', 6))
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
