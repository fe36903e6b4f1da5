import type { Store } from '../storage/store.ts'
import type { Known } from './practiceForm.ts'

/** The slugs that a practice may name now. */
export async function knownToPractices(store: Store): Promise<Known> {
  const [practices, units] = await Promise.all([store.practices(), store.units()])
  return {
    practices: new Set(practices.map((practice) => practice.slug)),
    units: new Set(units.map((unit) => unit.slug)),
  }
}
