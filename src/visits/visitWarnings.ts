import type { Store } from '../storage/store.ts'
import { clashesOf, newClashes, type Clash } from './clashes.ts'
import { visitsLike } from './institutions.ts'
import type { Visit, VisitContent } from './visit.ts'

/** What is told before a visit is stored, and stored all the same when that is confirmed. */
export interface VisitWarnings {
  duplicates: readonly Visit[]
  clashes: readonly Clash[]
}

export const noWarnings: VisitWarnings = { duplicates: [], clashes: [] }

/** Of a visit as it is to be stored; of a change only what it brings about. */
export async function warningsOf(
  content: VisitContent,
  before: Visit | null,
  store: Pick<Store, 'visits' | 'visitRules'>,
): Promise<VisitWarnings> {
  const [visits, rules] = await Promise.all([store.visits(), store.visitRules()])
  if (before === null) {
    return { duplicates: visitsLike(content, visits), clashes: clashesOf(content, visits, rules) }
  }
  const others = visits.filter(({ id }) => id !== before.id)
  return {
    duplicates: newDuplicates(before, content, others),
    clashes: newClashes({ before, after: content }, others, rules),
  }
}

export function isWarned({ duplicates, clashes }: VisitWarnings): boolean {
  return duplicates.length > 0 || clashes.length > 0
}

/** Visits that this one is not like yet, and would be after the change. */
function newDuplicates(visit: Visit, content: VisitContent, others: readonly Visit[]): Visit[] {
  const alike = new Set(visitsLike(visit, others).map(({ id }) => id))
  return visitsLike(content, others).filter(({ id }) => !alike.has(id))
}
