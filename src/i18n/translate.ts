import { en } from './en.ts'
import { id, type MessageKey } from './id.ts'
import type { Locale } from './locale.ts'

export type { MessageKey } from './id.ts'

export type MessageValues = Record<string, string | number>

/**
 * The text of a message with `{name}` replaced by its value. English texts may hold two forms, "one visit|{n} visits":
 * the first is taken when `n` is 1.
 */
export type Translate = (key: MessageKey, values?: MessageValues) => string

const messages: Record<Locale, Record<MessageKey, string>> = { id, en }

export function translator(locale: Locale): Translate {
  return (key, values = {}) => {
    const [one = '', many = one] = messages[locale][key].split('|')
    const text = values['n'] === 1 ? one : many
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
  }
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(id, key)
}
