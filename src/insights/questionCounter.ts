import { dayOf } from '../calendarDate.ts'
import type { Store } from '../storage/store.ts'
import { asCounted, countable, together, type AskedQuestion } from './askedQuestion.ts'

/** Counts what is searched without cookies or personal data; what is rare or old is forgotten. */
export interface QuestionCounter {
  /** `total`: how many records hold all of it. A question that may tell of a person is not counted. */
  note(question: string, total: number): void
  /** Questions that begin so, found something at least three times and were asked on two days, the most often first. */
  popular(prefix: string, limit: number): AskedQuestion[]
  /** Questions that found nothing, the latest day first, then the most often empty. */
  empty(limit: number): AskedQuestion[]
  /** Writes what is waiting and forgets; called at most once a minute, and at the end. What cannot be written waits on. */
  flush(): Promise<void>
}

export const keptDays = 90
export const mostKept = 1000
// What one person typed once or twice, or reloaded, a name perhaps, must not be offered to others.
const leastFound = 3

type QuestionStore = Pick<Store, 'questions' | 'addQuestions'>

/** Starts from the store's counts. */
export async function openQuestionCounter(store: QuestionStore, now: () => Date): Promise<QuestionCounter> {
  /** All that is counted, what is waiting included. */
  const known = new Map((await store.questions()).map((one) => [one.text, one]))
  let waiting = new Map<string, AskedQuestion>()
  let writing = Promise.resolve()

  async function write(): Promise<void> {
    const forgotten = forgettable([...known.values()], now())
    const added = waiting
    if (added.size + forgotten.size === 0) return
    waiting = new Map()
    try {
      await store.addQuestions(
        [...added.values()].filter(({ text }) => !forgotten.has(text)),
        [...forgotten],
      )
    } catch (error) {
      for (const one of added.values()) add(waiting, one)
      throw error
    }
    for (const text of forgotten) {
      known.delete(text)
      const askedMeanwhile = waiting.get(text)
      if (askedMeanwhile) known.set(text, askedMeanwhile)
    }
  }

  return {
    note(question, total) {
      const text = countable(question)
      // However much is asked within a minute, memory stays bounded.
      if (text === null || (waiting.size >= mostKept && !waiting.has(text))) return
      const today = dayOf(now())
      const once = { text, asked: 1, empty: total === 0 ? 1 : 0, firstOn: today, lastOn: today }
      add(waiting, once)
      add(known, once)
    },
    popular: (prefix, limit) => popularOf([...known.values()], asCounted(prefix)).slice(0, limit),
    empty: (limit) => emptyOf([...known.values()]).slice(0, limit),
    async flush() {
      // One after the other, so that two never write the same counts.
      const turn = writing.then(write)
      writing = turn.catch(() => undefined)
      await turn
    },
  }
}

function add(to: Map<string, AskedQuestion>, one: AskedQuestion): void {
  to.set(one.text, together(to.get(one.text), one))
}

/** Texts that were not asked for long, and of more than `mostKept` the least asked and oldest. */
function forgettable(all: readonly AskedQuestion[], now: Date): Set<string> {
  const oldest = dayOf(new Date(now.getTime() - keptDays * 86_400_000))
  const recent = all.filter(({ lastOn }) => lastOn >= oldest)
  const kept = recent.toSorted((a, b) => b.asked - a.asked || latestFirst(a, b)).slice(0, mostKept)
  const isKept = new Set(kept.map(({ text }) => text))
  return new Set(all.flatMap(({ text }) => (isKept.has(text) ? [] : [text])))
}

function popularOf(all: readonly AskedQuestion[], start: string): AskedQuestion[] {
  return all
    .filter((one) => one.text.startsWith(start) && found(one) >= leastFound && isOfManyDays(one))
    .toSorted((a, b) => found(b) - found(a) || latestFirst(a, b))
}

function emptyOf(all: readonly AskedQuestion[]): AskedQuestion[] {
  return all
    .filter((one) => one.empty > 0)
    .toSorted((a, b) => descending(a.lastOn, b.lastOn) || b.empty - a.empty || latestFirst(a, b))
}

function found({ asked, empty }: AskedQuestion): number {
  return asked - empty
}

function isOfManyDays({ firstOn, lastOn }: AskedQuestion): boolean {
  return firstOn !== lastOn
}

function latestFirst(a: AskedQuestion, b: AskedQuestion): number {
  return descending(a.lastOn, b.lastOn) || descending(b.text, a.text)
}

function descending(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}
