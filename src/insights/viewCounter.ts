import type { Store } from '../storage/store.ts'

/** Counts readings of public pages without cookies or personal data; robots are left out. */
export interface ViewCounter {
  /** `key` is `practice:ID` or `visit:ID`. */
  count(key: string, userAgent: string | undefined): void
  /** Readings so far, those not yet written included. */
  of(key: string): number
  /** Writes what is waiting; called at most once a minute, and at the end. */
  flush(): Promise<void>
}

const robot = /bot|crawl|spider|slurp|fetch|monitor|preview|curl|wget|python|java\/|go-http|headless/i

/** Starts from the store's counts. */
export async function openViewCounter(store: Store): Promise<ViewCounter> {
  const written = new Map(await store.views())
  let waiting = new Map<string, number>()
  return {
    count(key, userAgent) {
      if (!userAgent || robot.test(userAgent)) return
      waiting.set(key, (waiting.get(key) ?? 0) + 1)
    },
    of: (key) => (written.get(key) ?? 0) + (waiting.get(key) ?? 0),
    async flush() {
      if (waiting.size === 0) return
      const counts = waiting
      waiting = new Map()
      for (const [key, views] of counts) written.set(key, (written.get(key) ?? 0) + views)
      await store.addViews(counts)
    },
  }
}
