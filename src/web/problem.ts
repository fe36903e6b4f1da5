import type { MessageKey, MessageValues } from '../i18n/translate.ts'

/** An answer other than success, with the words that the reader sees. */
export class Problem extends Error {
  readonly status: number
  readonly key: MessageKey
  readonly values: MessageValues
  constructor(status: number, key?: MessageKey, values: MessageValues = {}) {
    super(`${status} ${key ?? ''}`)
    this.status = status
    this.key = key ?? (`error.${status}.text` as MessageKey)
    this.values = values
  }
}

export const notFound = () => new Problem(404)
export const gone = (reason: string) => new Problem(410, 'error.410.text', { reason })
export const forbidden = () => new Problem(403)
