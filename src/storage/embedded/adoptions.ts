import type { Actor } from '../../accounts/account.ts'
import type { Adoption, AdoptionContent } from '../../adoptions/adoption.ts'
import { NoSuchRecord, Refused } from '../store.ts'
import type { Edit, NewAdoption, Store } from '../store.ts'
import {
  firstEvent,
  needsEvidence,
  newEvent,
  reviewedProposal,
  withEvents,
  withReminder,
  withReview,
} from './adoptionEvents.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground, Subject } from './change.ts'
import type { Lists } from './lists.ts'
import { broughtHome } from './broughtHome.ts'
import { withKnownPractice } from './references.ts'
import { find } from './slugs.ts'
import { isTakenOver } from './takenOver.ts'

type AdoptionCalls =
  | 'adoptions'
  | 'adoption'
  | 'adoptionsOf'
  | 'adoptionsAfter'
  | 'addAdoption'
  | 'bringHome'
  | 'saveAdoption'
  | 'reviewAdoption'
  | 'addAdoptionEvent'
  | 'reviewAdoptionEvent'
  | 'noteReminder'
  | 'eraseAdoptionPerson'

export function adoptionCalls(ground: Ground, lists: Lists): Pick<Store, AdoptionCalls> {
  const { engine } = ground

  return {
    adoptions: async () => lists.adoptions(),
    adoption: async (id) => engine.get('adoptions', id) ?? null,
    adoptionsOf: async (slug) =>
      lists.adoptionsOf(find(engine, 'practices', 'practice', slug)?.record.slug ?? slug),
    adoptionsAfter: async (visitId) => lists.adoptionsAfter(visitId),

    addAdoption: (content, options, by) =>
      change(ground, (step) => addedAdoption(step, content, { options, by })),

    bringHome: (visitId, learned, by) =>
      change(ground, (step) => {
        const { practice, content, options } = broughtHome(step, visitId, { learned, by })
        return addedAdoption(step, { ...content, practice }, { options, by })
      }),

    saveAdoption: (edit, content, by) =>
      editAdoption(ground, edit, { by, action: 'adoption.save', note: null }, (adoption, step) => ({
        ...adoption,
        ...withKnownPractice(step, content),
      })),

    reviewAdoption: (edit, isAccepted, by) => {
      const action = isAccepted ? 'adoption.accept' : 'adoption.reject'
      return editAdoption(ground, edit, { by, action, note: null }, (adoption) =>
        reviewedProposal(adoption, isAccepted, by),
      )
    },

    addAdoptionEvent: (edit, event, by) =>
      editAdoption(ground, edit, { by, action: 'adoption.report', note: event.stage }, (adoption, step) => {
        const added = newEvent(step, event, by)
        return withEvents(adoption, [...adoption.events, added], added)
      }),

    reviewAdoptionEvent: (edit, eventId, review, by) => {
      const action = review.isAccepted ? 'adoption.accept_event' : 'adoption.reject_event'
      return editAdoption(ground, edit, { by, action, note: review.note }, (adoption) =>
        withReview(adoption, eventId, { ...review, by }),
      )
    },

    noteReminder: (edit, reminder, by) => {
      const note = `${reminder.reason} ${reminder.about} ${reminder.channel}`
      return editAdoption(ground, edit, { by, action: 'adoption.remind', note }, (adoption, step) =>
        withReminder(adoption, { ...reminder, at: step.at, by: by.name }),
      )
    },

    eraseAdoptionPerson: (edit, by) =>
      editAdoption(ground, edit, { by, action: 'adoption.erase_person', note: null }, (adoption) => ({
        ...adoption,
        contactName: null,
        contactPhone: null,
        contactEmail: null,
      })),
  }
}

function addedAdoption(
  step: Change,
  content: AdoptionContent,
  { options, by }: { options: NewAdoption; by: Actor },
): Adoption {
  const { origin, visitId, requestId, stage } = options
  if (visitId !== null && !step.get('visits', visitId)) throw new NoSuchRecord(`there is no visit ${visitId}`)
  if (stage === 'diterapkan') throw needsEvidence()
  if (isTakenOver(step, content, options)) throw new Refused('wrong_state', 'this was taken over already')
  const first = firstEvent(step, options, by)
  const adoption = step.put('adoptions', {
    ...withKnownPractice(step, content),
    id: step.newId(),
    version: 1,
    stage,
    origin,
    review: first.review,
    visitId,
    requestId,
    events: [first],
    reminders: [],
    createdAt: step.at,
    updatedAt: step.at,
    createdBy: by.name,
  })
  enter(step, by, { action: 'adoption.add', subject: subjectOf(adoption), note: stage })
  return adoption
}

function editAdoption(
  ground: Ground,
  edit: Edit,
  { by, action, note }: { by: Actor; action: string; note: string | null },
  edited: (adoption: Adoption, step: Change) => Adoption,
): Promise<Adoption> {
  return change(ground, (step) => {
    const adoption = current(step.get('adoptions', edit.id), edit)
    const changed = step.put('adoptions', { ...edited(adoption, step), ...next(adoption, step) })
    enter(step, by, { action, subject: subjectOf(changed), note })
    return changed
  })
}

function subjectOf({ id, practice, institution }: Adoption): Subject {
  return { type: 'adoption', id, title: `${institution}: ${practice}` }
}
