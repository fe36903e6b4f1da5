import { setImmediate as nextTurn } from 'node:timers/promises'

const sliceMs = 3

/** To be awaited often in long work: now and then it lets requests be answered. */
export function pauses(): () => Promise<void> | undefined {
  let end = performance.now() + sliceMs
  return () => {
    if (performance.now() < end) return undefined
    return nextTurn().then(() => void (end = performance.now() + sliceMs))
  }
}

/** Does the work a few milliseconds at a time, and lets requests be answered in between. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + sliceMs
    while (performance.now() < end) {
      const { done, value } = work.next()
      if (done) return value
    }
    await nextTurn()
  }
}

/** Does the work at once. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
