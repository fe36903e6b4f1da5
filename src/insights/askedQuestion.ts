import type { CalendarDate } from '../calendarDate.ts'

/** How often the same words were searched: nobody's name, address or time of day. */
export interface AskedQuestion {
  /** As `countable` gives it. */
  text: string
  asked: number
  /** How many of these found no record that holds all of it. */
  empty: number
  firstOn: CalendarDate
  lastOn: CalendarDate
}

const mostLetters = 80

/** A question as it is counted; null for one that may hold a number or an address of a person, or no words. */
export function countable(question: string): string | null {
  const text = asCounted(question)
  const digits = text.match(/\p{N}/gu)?.length ?? 0
  const isPersonal = digits > 6 || /\p{N}{5}/u.test(text) || text.includes('@')
  return isPersonal || text.length > mostLetters || !/\p{L}/u.test(text) ? null : text
}

/** Lower case, without hidden characters, one space between words. */
export function asCounted(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
}

/** The counts of the same question, `before` and from then on. */
export function together(before: AskedQuestion | undefined, more: AskedQuestion): AskedQuestion {
  if (!before) return more
  return {
    text: more.text,
    asked: before.asked + more.asked,
    empty: before.empty + more.empty,
    firstOn: before.firstOn < more.firstOn ? before.firstOn : more.firstOn,
    lastOn: before.lastOn > more.lastOn ? before.lastOn : more.lastOn,
  }
}
