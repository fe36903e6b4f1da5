import { linkActor } from '../accounts/account.ts'
import { onLatestVersion } from '../storage/latestVersion.ts'
import type { Store } from '../storage/store.ts'
import type { Visit, VisitContent } from '../visits/visit.ts'
import { notFound } from '../web/problem.ts'

/** Adds something to a visit that contradicts nobody: on its latest version, whoever else is at work. Null: no change. */
export function changeLatestVisit(
  store: Store,
  id: string,
  changed: (visit: Visit) => VisitContent | null,
): Promise<void> {
  return onLatestVersion(async () => {
    const visit = await store.visit(id)
    if (!visit) throw notFound()
    const content = changed(visit)
    if (content !== null) await store.saveVisit(visit, content, linkActor)
  })
}
