import type { Actor } from '../../accounts/account.ts'
import { hasEvidence, stageOf } from '../../adoptions/adoption.ts'
import type { Adoption, AdoptionEvent, Reminder } from '../../adoptions/adoption.ts'
import { NoSuchRecord, Refused } from '../store.ts'
import type { EventReview, NewAdoption, NewAdoptionEvent } from '../store.ts'
import type { Change } from './change.ts'

/** Its first event with it. */
export function reviewedProposal(adoption: Adoption, isAccepted: boolean, by: Actor): Adoption {
  if (adoption.review !== 'menunggu')
    throw new Refused('wrong_state', 'the adoption does not wait for review')
  const review = isAccepted ? 'diterima' : 'ditolak'
  const [first, ...others] = adoption.events
  const events = first ? [{ ...first, review, reviewedBy: by.name } as const, ...others] : []
  // Staff may have noted something later while it waited.
  return { ...adoption, review, events, stage: isAccepted ? stageOf(events) : adoption.stage }
}

export function withReview(
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
export function withReminder(adoption: Adoption, reminder: Reminder): Adoption {
  const { reason, about } = reminder
  const isSent = adoption.reminders.some((sent) => sent.reason === reason && sent.about === about)
  if (isSent) throw new Refused('wrong_state', 'this reminder went out already')
  return { ...adoption, reminders: [...adoption.reminders, reminder] }
}

/** What someone says by a secret link or a public form waits for review, with the adoption itself. */
export function firstEvent(step: Change, { stage, on, note }: NewAdoption, by: Actor): AdoptionEvent {
  return newEvent(step, { on, stage, note, evidence: [], isFromAdopter: by.role === 'link' }, by)
}

export function newEvent(step: Change, event: NewAdoptionEvent, by: Actor): AdoptionEvent {
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
export function withEvents(adoption: Adoption, events: AdoptionEvent[], last: AdoptionEvent): Adoption {
  const isInUse = last.review === 'diterima' && last.stage === 'diterapkan'
  if (isInUse && !hasEvidence({ events }, last)) throw needsEvidence()
  const isReviewed = events.some(({ review }) => review === 'diterima')
  return { ...adoption, events, stage: isReviewed ? stageOf(events) : adoption.stage }
}

export function needsEvidence(): Refused {
  return new Refused('needs_evidence', 'an adoption in use needs evidence that staff have reviewed')
}
