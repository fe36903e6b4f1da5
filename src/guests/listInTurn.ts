const last = new Map<string, Promise<unknown>>()

/**
 * One after another what puts people on one visit's list: each sees who the one before has put there, so that what is
 * sent twice at the same moment is taken once. One process owns the store.
 */
export function listInTurn<T>(visitId: string, task: () => Promise<T>): Promise<T> {
  const turn = (last.get(visitId) ?? Promise.resolve()).then(task)
  const done = turn
    .catch(() => undefined)
    .then(() => {
      if (last.get(visitId) === done) last.delete(visitId)
    })
  last.set(visitId, done)
  return turn
}
