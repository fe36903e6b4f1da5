import { onLatestVersion } from '../storage/latestVersion.ts'
import type { Edit, Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import type { Adoption } from './adoption.ts'

/** For what is added to an adoption and contradicts nobody: made on its latest version, whoever else is at work. */
export function onLatest<T>(
  store: Store,
  id: string,
  add: (edit: Edit, adoption: Adoption) => Promise<T>,
): Promise<T> {
  return onLatestVersion(async () => {
    const adoption = await store.adoption(id)
    if (!adoption) throw notFound()
    return add({ id, version: adoption.version }, adoption)
  })
}
