import { linkActor } from '../accounts/account.ts'
import { StaleVersion, type Store } from '../storage/store.ts'
import type { Visit, VisitContent } from '../visits/visit.ts'
import { notFound } from '../web/problem.ts'

const mostTries = 5

/** Adds something to a visit that contradicts nobody: on its latest version, whoever else is at work. Null: no change. */
export async function changeLatestVisit(
  store: Store,
  id: string,
  changed: (visit: Visit) => VisitContent | null,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const visit = await store.visit(id)
    if (!visit) throw notFound()
    const content = changed(visit)
    if (content === null) return
    try {
      await store.saveVisit(visit, content, linkActor)
      return
    } catch (error) {
      if (!(error instanceof StaleVersion) || tries === mostTries) throw error
    }
  }
}
