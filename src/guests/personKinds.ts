import type { Actor } from '../accounts/account.ts'
import type { Adoption } from '../adoptions/adoption.ts'
import { lettersOf } from '../requests/letter.ts'
import type { VisitRequest } from '../requests/request.ts'
import type { Edit, Store } from '../storage/store.ts'
import type { Frame } from '../web/frame.ts'
import type { Guest } from './guest.ts'
import { adoptionFile, guestFile, requestFile } from './personFile.ts'
import { adoptionPersonPage, guestPersonPage, requestPersonPage, type PersonPage } from './personPages.ts'

/** A record that holds data of one person. */
export type Kept = Edit

/** As what Tiru may know a person, and what it does when that person asks. */
export interface PersonKind<T extends Kept> {
  /** In addresses. */
  name: 'guests' | 'requests' | 'adoptions'
  /** In the audit. */
  type: 'guest' | 'request' | 'adoption'
  find(id: string): Promise<T | null>
  /** For the audit: the person's name is not in it. */
  title(one: T): string
  page(one: T, frame: Frame): Promise<PersonPage>
  file(one: T): Promise<object>
  /** Nothing when it was erased before. */
  erase(one: T, edit: Edit, by: Actor): Promise<void>
}

export function personKinds(store: Store) {
  return { guests: asGuest(store), requests: asContact(store), adoptions: asAdopter(store) }
}

function asGuest(store: Store): PersonKind<Guest> {
  return {
    name: 'guests',
    type: 'guest',
    find: (id) => store.guest(id),
    title: () => 'tamu',
    page: async (guest, frame) => guestPersonPage(guest, await store.visit(guest.visitId), frame),
    file: async (guest) => guestFile(guest, await store.visit(guest.visitId)),
    async erase(guest, edit, by) {
      if (guest.anonymisedAt === null) await store.eraseGuest(edit, by)
    },
  }
}

function asContact(store: Store): PersonKind<VisitRequest> {
  return {
    name: 'requests',
    type: 'request',
    find: (id) => store.request(id),
    title: ({ number, institution }) => `${number} ${institution}`,
    page: (request, frame) => Promise.resolve(requestPersonPage(request, frame)),
    file: async (request) => requestFile(request, await lettersOf(request, store)),
    async erase(request, edit, by) {
      if (request.erasedAt !== null) return
      await store.eraseRequestPerson(edit, by)
      // Signed by whom it names.
      for (const letter of await lettersOf(request, store)) await store.removeUpload(letter, by)
      // What it committed to has a copy of the contact.
      for (const adoption of await store.adoptions())
        if (adoption.requestId === request.id) await store.eraseAdoptionPerson(adoption, by)
    },
  }
}

function asAdopter(store: Store): PersonKind<Adoption> {
  return {
    name: 'adoptions',
    type: 'adoption',
    find: (id) => store.adoption(id),
    title: ({ institution, practice }) => `${institution}: ${practice}`,
    page: (adoption, frame) => Promise.resolve(adoptionPersonPage(adoption, frame)),
    file: (adoption) => Promise.resolve(adoptionFile(adoption)),
    async erase(_adoption, edit, by) {
      await store.eraseAdoptionPerson(edit, by)
    },
  }
}
