import { randomBytes } from 'node:crypto'

const timeLength = 9
const countLength = 3
const mostPerMillisecond = 36 ** countLength

/**
 * Makes ids that sort by time and never repeat, also when the clock goes back: then they go on from the newest
 * moment seen, which on a restart is that of `newest`, the highest id in the store.
 */
export function idMaker(now: () => Date, newest = ''): () => string {
  // So that ids of two stores that are merged one day stay apart; within a store the rest makes them unique.
  const ending = inBase36(randomBytes(4).readUInt32BE(), 7)
  let moment = parseInt(newest.slice(0, timeLength), 36) || 0
  let count = parseInt(newest.slice(timeLength, timeLength + countLength), 36) || 0
  return () => {
    const current = now().getTime()
    count = current > moment ? 0 : count + 1
    moment = Math.max(moment, current)
    if (count >= mostPerMillisecond) {
      moment += 1
      count = 0
    }
    return inBase36(moment, timeLength) + inBase36(count, countLength) + ending
  }
}

function inBase36(number: number, length: number): string {
  return number.toString(36).padStart(length, '0')
}
