import type { Actor } from '../../accounts/account.ts'
import type { Visit } from '../../visits/visit.ts'
import { Refused } from '../store.ts'
import type { Edit, Store } from '../store.ts'
import { change, current } from './change.ts'
import type { Change, Ground } from './change.ts'
import type { Lists } from './lists.ts'
import { withKnownPractices } from './references.ts'
import { claimSlug, find } from './slugs.ts'
import { changedVisit, newVisit } from './visitRecord.ts'

type VisitCalls =
  | 'visits'
  | 'publicVisits'
  | 'visit'
  | 'findVisit'
  | 'visitsStudying'
  | 'addVisit'
  | 'saveVisit'
  | 'moveVisit'
  | 'withdrawVisit'
  | 'reinstateVisit'

export function visitCalls(ground: Ground, lists: Lists): Pick<Store, VisitCalls> {
  const { engine } = ground

  return {
    visits: async () => lists.visits(),
    publicVisits: async () => lists.publicVisits(),
    visit: async (id) => engine.get('visits', id) ?? null,
    findVisit: async (slug) => find(engine, 'visits', 'visit', slug),
    visitsStudying: async (practiceSlug) =>
      lists.visitsStudying(find(engine, 'practices', 'practice', practiceSlug)?.record.slug ?? practiceSlug),

    addVisit: (content, by, slug) =>
      change(ground, (step) => newVisit(step, content, { by, slug: slug ?? null })),

    saveVisit: (edit, content, by) =>
      editVisit(ground, edit, { by, action: 'visit.save', note: null }, (visit, step) => {
        const { id, version, slug, createdAt, updatedAt, createdBy, withdrawal } = visit
        const own = { id, version, slug, createdAt, updatedAt, createdBy, withdrawal }
        return { ...withKnownPractices(step, content), ...own }
      }),

    moveVisit: (edit, asked, by) =>
      editVisit(ground, edit, { by, action: 'visit.move', note: asked }, (visit, step) => ({
        ...visit,
        slug: claimSlug(step, 'visit', visit.id, asked),
      })),

    withdrawVisit: (edit, reason, by) =>
      editVisit(ground, edit, { by, action: 'visit.withdraw', note: reason }, (visit, step) => {
        if (visit.withdrawal) throw new Refused('wrong_state', 'the visit is withdrawn already')
        return { ...visit, withdrawal: { reason, by: by.name, at: step.at } }
      }),

    reinstateVisit: (edit, by) =>
      editVisit(ground, edit, { by, action: 'visit.reinstate', note: null }, (visit) => {
        if (!visit.withdrawal) throw new Refused('wrong_state', 'the visit is not withdrawn')
        return { ...visit, withdrawal: null }
      }),
  }
}

/** One edit of a visit: `edited` says what becomes of it; the rest goes to the audit. */
function editVisit(
  ground: Ground,
  edit: Edit,
  entered: { by: Actor; action: string; note: string | null },
  edited: (visit: Visit, step: Change) => Visit,
): Promise<Visit> {
  return change(ground, (step) => {
    const visit = current(step.get('visits', edit.id), edit)
    return changedVisit(step, visit, edited(visit, step), entered)
  })
}
