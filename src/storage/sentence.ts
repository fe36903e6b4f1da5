import { translator, type MessageKey, type Translate } from '../i18n/translate.ts'

type SentenceKey = Extract<MessageKey, `store.${string}`>

/** Something that the store has to say to people: a text of i18n/id/store.ts and what fills it. */
export interface Sentence {
  readonly key: SentenceKey
  readonly values: Readonly<Record<string, string | number | Sentence>>
}

export function sentence(key: SentenceKey, values: Sentence['values'] = {}): Sentence {
  return { key, values }
}

export function inWords({ key, values }: Sentence, t: Translate): string {
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? inWords(value, t) : value,
  ])
  return t(key, Object.fromEntries(filled) as Record<string, string | number>)
}

const english = translator('en')

/** For the log, a supervisor, and whoever starts Tiru. */
export function inEnglish(said: Sentence): string {
  return inWords(said, english)
}

/** An error that can be told to people in their language; its message is the English. */
export class Explained extends Error {
  readonly sentence: Sentence
  constructor(said: Sentence, options?: ErrorOptions) {
    super(inEnglish(said), options)
    this.sentence = said
  }
}
