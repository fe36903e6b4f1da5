import type { VisitRequest } from '../requests/request.ts'
import { onLatestVersion } from '../storage/latestVersion.ts'
import type { Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'

/** For what a delegation says and contradicts nobody: done with the latest version of its request. */
export function onLatestRequest(
  store: Store,
  id: string,
  change: (latest: VisitRequest) => Promise<unknown>,
): Promise<void> {
  return onLatestVersion(async () => {
    const request = await store.request(id)
    if (!request) throw notFound()
    await change(request)
  })
}
