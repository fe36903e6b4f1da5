import { dayOf } from '../../calendarDate.ts'
import type { Guest } from '../../guests/guest.ts'
import { NoSuchRecord, Refused } from '../store.ts'
import type { Store } from '../store.ts'
import { change, current, enter } from './change.ts'
import type { Change, Ground, Subject } from './change.ts'
import type { Lists } from './lists.ts'

type GuestCalls =
  | 'guestsOf'
  | 'guest'
  | 'guestsLike'
  | 'addGuest'
  | 'saveGuest'
  | 'removeGuest'
  | 'eraseGuest'
  | 'anonymiseGuests'

export function guestCalls(ground: Ground, lists: Lists): Pick<Store, GuestCalls> {
  const { engine } = ground

  return {
    guestsOf: async (visitId) => lists.guestsOf(visitId),
    guest: async (id) => engine.get('guests', id) ?? null,
    guestsLike: async (text) => [...engine.all('guests')].filter((guest) => isLike(guest, text)),

    addGuest: (guest, by) =>
      change(ground, (step) => {
        if (!step.get('visits', guest.visitId)) throw new NoSuchRecord(`there is no visit ${guest.visitId}`)
        const id = step.newId()
        const added = step.put('guests', {
          ...guest,
          id,
          version: 1,
          registeredAt: step.at,
          anonymisedAt: null,
        })
        enter(step, by, { action: 'guest.add', subject: subjectOf(added), note: `visit ${guest.visitId}` })
        return added
      }),

    saveGuest: (edit, { name, position, institution, phone, isPresent, requestId }, by) =>
      change(ground, (step) => {
        const before = current(step.get('guests', edit.id), edit)
        if (before.anonymisedAt !== null) throw new Refused('wrong_state', 'the guest is anonymous')
        const said = { name, position, institution, phone, isPresent, requestId }
        const after = step.put('guests', { ...before, ...said, version: before.version + 1 })
        enter(step, by, { action: 'guest.save', subject: subjectOf(after), note: null })
        return after
      }),

    removeGuest: (edit, by) =>
      change(ground, (step) => {
        const guest = current(step.get('guests', edit.id), edit)
        step.remove('guests', guest.id)
        enter(step, by, { action: 'guest.remove', subject: subjectOf(guest), note: null })
      }),

    eraseGuest: (edit, by) =>
      change(ground, (step) => {
        const guest = anonymised(step, current(step.get('guests', edit.id), edit))
        enter(step, by, { action: 'guest.erase', subject: subjectOf(guest), note: null })
        return guest
      }),

    anonymiseGuests: (by) =>
      change(ground, (step) => {
        const today = dayOf(new Date(step.at))
        const due = [...step.all('guests')].filter(
          ({ anonymisedAt, retainedUntil }) => anonymisedAt === null && retainedUntil < today,
        )
        for (const guest of due) anonymised(step, guest)
        const subject = { type: 'guest', id: 'retention', title: 'retensi' }
        if (due.length > 0) enter(step, by, { action: 'guest.anonymise', subject, note: String(due.length) })
        return due.length
      }),
  }
}

function anonymised(step: Change, guest: Guest): Guest {
  const nobody = { name: null, position: null, phone: null, anonymisedAt: step.at }
  const institution = isOfDelegation(step, guest) ? guest.institution : null
  return step.put('guests', { ...guest, ...nobody, institution, version: guest.version + 1 })
}

/** Whether it names a delegation of the visit, whose count stays, and nothing that the guest wrote. */
function isOfDelegation(step: Change, { visitId, institution }: Guest): boolean {
  const delegations = step.get('visits', visitId)?.delegations ?? []
  return delegations.some((one) => `${institution ?? ''} · `.startsWith(`${one.institution} · `))
}

function isLike({ name, institution, phone, anonymisedAt }: Guest, text: string): boolean {
  const sought = text.trim().toLowerCase()
  if (anonymisedAt !== null) return false
  return sought !== '' && [name, institution, phone].some((value) => value?.toLowerCase().includes(sought))
}

/** By its id: the audit keeps no guest's name. */
function subjectOf({ id }: Guest): Subject {
  return { type: 'guest', id, title: 'tamu' }
}
