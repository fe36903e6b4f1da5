import type { Actor } from '../../accounts/account.ts'
import type { Visit, VisitContent } from '../../visits/visit.ts'
import { enter, next } from './change.ts'
import type { Change, Subject } from './change.ts'
import { withKnownPractices } from './references.ts'
import { giveSlug } from './slugs.ts'

export function newVisit(
  step: Change,
  content: VisitContent,
  { by, slug }: { by: Actor; slug: string | null },
): Visit {
  const id = step.newId()
  const name = `${content.startOn} ${content.title}`
  const visit = step.put('visits', {
    ...withKnownPractices(step, content),
    id,
    version: 1,
    slug: giveSlug(step, 'visit', { id, asked: slug, name }),
    createdAt: step.at,
    updatedAt: step.at,
    createdBy: by.name,
    withdrawal: null,
  })
  enter(step, by, { action: 'visit.add', subject: subjectOf(visit), note: null })
  return visit
}

export function changedVisit(
  step: Change,
  before: Visit,
  after: Visit,
  { by, action, note = null }: { by: Actor; action: string; note?: string | null },
): Visit {
  const changed = step.put('visits', { ...after, ...next(before, step) })
  enter(step, by, { action, subject: subjectOf(changed), note })
  return changed
}

function subjectOf(visit: Visit): Subject {
  return { type: 'visit', id: visit.id, title: visit.title }
}

/** Whether a visit is of before Tiru knew of requests, of the host's own visits and of links. */
export function lacksLaterFields(visit: Visit): boolean {
  return !Object.hasOwn(visit, 'startAt')
}

export function withLaterFields(visit: Visit): Visit {
  const { startAt = null, endAt = null, destination = null } = visit as Partial<Visit>
  const { hostContacts = [], materials = null, asksPhone = false } = visit as Partial<Visit>
  const delegations = visit.delegations.map((one) => ({ ...one, request: one.request ?? null }))
  return { ...visit, startAt, endAt, destination, hostContacts, materials, asksPhone, delegations }
}
