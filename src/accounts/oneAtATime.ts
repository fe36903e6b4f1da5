import { Problem } from '../web/problem.ts'

/** Lets work begin only when the work before it has ended; refuses with 429 what would be more than `most` together. */
export function oneAtATime(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let together = 0
  return async (work) => {
    if (together >= most) throw new Problem(429)
    together += 1
    const turn = last.then(work)
    last = turn.catch(() => {})
    try {
      return await turn
    } finally {
      together -= 1
    }
  }
}
