import type { Store } from '../storage/store.ts'

/** Counts readings of public pages without cookies or personal data; robots are left out. */
export interface ViewCounter {
  /** `key` is `practice:ID`, `visit:ID` or `kit:ID`. */
  count(key: string, userAgent: string | undefined): void
  /** Readings so far, those not yet written included. */
  of(key: string): number
  /** Writes what is waiting; called at most once a minute, and at the end. What cannot be written goes on waiting. */
  flush(): Promise<void>
}

const robot = /bot|crawl|spider|slurp|fetch|monitor|preview|curl|wget|python|java\/|go-http/i

/** Starts from the store's counts. */
export async function openViewCounter(store: Pick<Store, 'views' | 'addViews'>): Promise<ViewCounter> {
  const written = new Map(await store.views())
  const waiting = new Map<string, number>()
  let writing = Promise.resolve()

  // Counts leave `waiting` only once they are written: a refused write loses nothing and doubles nothing.
  async function write(): Promise<void> {
    const counts = new Map(waiting)
    if (counts.size === 0) return
    await store.addViews(counts)
    for (const [key, views] of counts) {
      written.set(key, (written.get(key) ?? 0) + views)
      const later = (waiting.get(key) ?? 0) - views
      if (later === 0) waiting.delete(key)
      else waiting.set(key, later)
    }
  }

  return {
    count(key, userAgent) {
      if (!userAgent || robot.test(userAgent)) return
      waiting.set(key, (waiting.get(key) ?? 0) + 1)
    },
    of: (key) => (written.get(key) ?? 0) + (waiting.get(key) ?? 0),
    async flush() {
      // One after the other, so that two never write the same counts.
      const turn = writing.then(write)
      writing = turn.catch(() => undefined)
      await turn
    },
  }
}
