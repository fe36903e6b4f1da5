import type { AuditEntry } from '../../accounts/audit.ts'
import type { AuditQuery, Store } from '../store.ts'
import { change, enter } from './change.ts'
import type { Ground } from './change.ts'
import type { Lists } from './lists.ts'

/** The audit trail, and how often public pages were read. */
export function happeningCalls(
  ground: Ground,
  lists: Lists,
): Pick<Store, 'note' | 'audit' | 'views' | 'addViews'> {
  return {
    note: (entry, by) => change(ground, (step) => enter(step, by, entry)),
    audit: async (query) => {
      const matching = lists.auditEntries().filter((entry) => isAsked(entry, query))
      return { entries: matching.slice(query.skip, query.skip + query.limit), total: matching.length }
    },
    views: async () => lists.views(),
    addViews: async (counts) => {
      await change(ground, (step) => {
        for (const [id, views] of counts) {
          step.put('views', { id, views: (step.get('views', id)?.views ?? 0) + views })
        }
      })
    },
  }
}

function isAsked(entry: AuditEntry, { subjectId, action }: AuditQuery): boolean {
  return (
    (subjectId === undefined || entry.subject.id === subjectId) &&
    (action === undefined || entry.action === action)
  )
}
