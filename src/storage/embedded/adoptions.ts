import type { Actor } from '../../accounts/account.ts'
import { hasEvidence, stageOf } from '../../adoptions/adoption.ts'
import type { Adoption, AdoptionContent, AdoptionEvent, Reminder } from '../../adoptions/adoption.ts'
import { NoSuchRecord, Refused } from '../store.ts'
import type { Edit, EventReview, NewAdoption, NewAdoptionEvent, Store } from '../store.ts'
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

/** Its first event with it. */
function reviewedProposal(adoption: Adoption, isAccepted: boolean, by: Actor): Adoption {
  if (adoption.review !== 'menunggu')
    throw new Refused('wrong_state', 'the adoption does not wait for review')
  const review = isAccepted ? 'diterima' : 'ditolak'
  const [first, ...others] = adoption.events
  const events = first ? [{ ...first, review, reviewedBy: by.name } as const, ...others] : []
  // Staff may have noted something later while it waited.
  return { ...adoption, review, events, stage: isAccepted ? stageOf(events) : adoption.stage }
}

function withReview(
  adoption: Adoption,
  eventId: string,
  { isAccepted, note, by }: EventReview & { by: Actor },
): Adoption {
  const event = adoption.events.find(({ id }) => id === eventId)
  if (!event) throw new NoSuchRecord(`there is no event ${eventId}`)
  if (event.review !== 'menunggu') throw new Refused('wrong_state', 'the event does not wait for review')
  const review = isAccepted ? 'diterima' : 'ditolak'
  const reviewed: AdoptionEvent = { ...event, review, reviewNote: note, reviewedBy: by.name }
  const events = adoption.events.map((one) => (one.id === eventId ? reviewed : one))
  return withEvents(isAccepted ? { ...adoption, ...event.correction } : adoption, events, reviewed)
}

/** Nothing goes out twice for the same reason and day. */
function withReminder(adoption: Adoption, reminder: Reminder): Adoption {
  const { reason, about } = reminder
  const isSent = adoption.reminders.some((sent) => sent.reason === reason && sent.about === about)
  if (isSent) throw new Refused('wrong_state', 'this reminder went out already')
  return { ...adoption, reminders: [...adoption.reminders, reminder] }
}

/** What someone says by a secret link or a public form waits for review, with the adoption itself. */
function firstEvent(step: Change, { stage, on, note }: NewAdoption, by: Actor): AdoptionEvent {
  return newEvent(step, { on, stage, note, evidence: [], isFromAdopter: by.role === 'link' }, by)
}

function newEvent(step: Change, event: NewAdoptionEvent, by: Actor): AdoptionEvent {
  const { on, stage, note, evidence, correction = null, isFromAdopter } = event
  const reported = {
    id: step.newId(),
    on,
    stage,
    note,
    evidence: [...evidence],
    correction,
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
