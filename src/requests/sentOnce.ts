import { createHash } from 'node:crypto'

const mostKept = 2000

/**
 * Sends the same thing once, however often the same page is sent: a double click and a reload get what the first got.
 * Answers that were changed in between are another thing.
 */
export function sentOnce<T>(): (key: string, content: object, send: () => Promise<T>) => Promise<T> {
  const sent = new Map<string, Promise<T>>()

  return (key, content, send) => {
    const name = createHash('sha256')
      .update(`${key} ${JSON.stringify(content)}`)
      .digest('base64url')
    const before = sent.get(name)
    if (before) return before
    const now = send()
    sent.set(name, now)
    // What was not sent may be tried again.
    now.catch(() => sent.delete(name))
    for (const oldest of sent.keys()) if (sent.size > mostKept) sent.delete(oldest)
    return now
  }
}
