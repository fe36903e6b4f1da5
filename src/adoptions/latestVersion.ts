import { StaleVersion, type Edit, type Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import type { Adoption } from './adoption.ts'

const mostTries = 5

/** For what is added to an adoption and contradicts nobody: made on its latest version, whoever else is at work. */
export async function onLatest<T>(
  store: Store,
  id: string,
  add: (edit: Edit, adoption: Adoption) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const adoption = await store.adoption(id)
    if (!adoption) throw notFound()
    try {
      return await add({ id, version: adoption.version }, adoption)
    } catch (error) {
      if (!(error instanceof StaleVersion) || tries === mostTries) throw error
    }
  }
}
