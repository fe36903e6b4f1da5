import type { Actor } from '../../accounts/account.ts'
import { hasEvidence, stageOf } from '../../adoptions/adoption.ts'
import type { Adoption, AdoptionEvent } from '../../adoptions/adoption.ts'
import { NoSuchRecord, Refused } from '../store.ts'
import type { Edit, NewAdoption, NewAdoptionEvent, Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground, Subject } from './change.ts'
import type { Lists } from './lists.ts'
import { withKnownPractice } from './references.ts'
import { find } from './slugs.ts'

type AdoptionCalls =
  | 'adoptions'
  | 'adoption'
  | 'adoptionsOf'
  | 'adoptionsAfter'
  | 'addAdoption'
  | 'saveAdoption'
  | 'reviewAdoption'
  | 'addAdoptionEvent'
  | 'reviewAdoptionEvent'
  | 'noteReminder'

export function adoptionCalls(ground: Ground, lists: Lists): Pick<Store, AdoptionCalls> {
  const { engine } = ground

  return {
    adoptions: async () => lists.adoptions(),
    adoption: async (id) => engine.get('adoptions', id) ?? null,
    adoptionsOf: async (slug) =>
      lists.adoptionsOf(find(engine, 'practices', 'practice', slug)?.record.slug ?? slug),
    adoptionsAfter: async (visitId) => lists.adoptionsAfter(visitId),

    addAdoption: (content, options, by) =>
      change(ground, (step) => {
        const { origin, visitId, requestId, stage } = options
        if (visitId !== null && !step.get('visits', visitId))
          throw new NoSuchRecord(`there is no visit ${visitId}`)
        if (stage === 'diterapkan') throw needsEvidence()
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
      }),

    saveAdoption: (edit, content, by) =>
      editAdoption(ground, edit, { by, action: 'adoption.save', note: null }, (adoption, step) => ({
        ...adoption,
        ...withKnownPractice(step, content),
      })),

    reviewAdoption: (edit, isAccepted, by) =>
      editAdoption(
        ground,
        edit,
        { by, action: isAccepted ? 'adoption.accept' : 'adoption.reject', note: null },
        (one) => {
          if (one.review !== 'menunggu')
            throw new Refused('wrong_state', 'the adoption does not wait for review')
          const review = isAccepted ? 'diterima' : 'ditolak'
          const [first, ...others] = one.events
          const events = first ? [{ ...first, review, reviewedBy: by.name } as const, ...others] : []
          return { ...one, review, events }
        },
      ),

    addAdoptionEvent: (edit, event, by) =>
      editAdoption(ground, edit, { by, action: 'adoption.report', note: event.stage }, (adoption, step) => {
        const added = newEvent(step, event, by)
        return withEvents(adoption, [...adoption.events, added], added)
      }),

    reviewAdoptionEvent: (edit, eventId, { isAccepted, note }, by) => {
      const action = isAccepted ? 'adoption.accept_event' : 'adoption.reject_event'
      return editAdoption(ground, edit, { by, action, note }, (adoption) => {
        const event = adoption.events.find(({ id }) => id === eventId)
        if (!event) throw new NoSuchRecord(`there is no event ${eventId}`)
        if (event.review !== 'menunggu')
          throw new Refused('wrong_state', 'the event does not wait for review')
        const review = isAccepted ? 'diterima' : 'ditolak'
        const reviewed: AdoptionEvent = { ...event, review, reviewNote: note, reviewedBy: by.name }
        const events = adoption.events.map((one) => (one.id === eventId ? reviewed : one))
        return withEvents(adoption, events, reviewed)
      })
    },

    noteReminder: (edit, { reason, about, channel }, by) =>
      editAdoption(
        ground,
        edit,
        { by, action: 'adoption.remind', note: `${reason} ${about} ${channel}` },
        (one, step) => {
          const isSent = one.reminders.some((sent) => sent.reason === reason && sent.about === about)
          if (isSent) throw new Refused('wrong_state', 'this reminder went out already')
          return {
            ...one,
            reminders: [...one.reminders, { reason, about, channel, at: step.at, by: by.name }],
          }
        },
      ),
  }
}

/** What someone says by a secret link or a public form waits for review, with the adoption itself. */
function firstEvent(step: Change, { stage, on, note }: NewAdoption, by: Actor): AdoptionEvent {
  return newEvent(step, { on, stage, note, evidence: [], isFromAdopter: by.role === 'link' }, by)
}

function newEvent(step: Change, event: NewAdoptionEvent, by: Actor): AdoptionEvent {
  const { on, stage, note, evidence, isFromAdopter } = event
  const reported = {
    id: step.newId(),
    on,
    stage,
    note,
    evidence: [...evidence],
    isFromAdopter,
    reportedAt: step.at,
  }
  const waiting = { ...reported, review: 'menunggu', reviewNote: null, reviewedBy: null } as const
  return isFromAdopter ? waiting : { ...waiting, review: 'diterima', reviewedBy: by.name }
}

/** `diterapkan` is a fact only with something that shows it. */
function withEvents(adoption: Adoption, events: AdoptionEvent[], last: AdoptionEvent): Adoption {
  const isInUse = last.review === 'diterima' && last.stage === 'diterapkan'
  if (isInUse && !hasEvidence({ events }, last)) throw needsEvidence()
  const isReviewed = events.some(({ review }) => review === 'diterima')
  return { ...adoption, events, stage: isReviewed ? stageOf(events) : adoption.stage }
}

function needsEvidence(): Refused {
  return new Refused('needs_evidence', 'an adoption in use needs evidence that staff have reviewed')
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
