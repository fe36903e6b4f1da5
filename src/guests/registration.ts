import { dayOf, plusDays, type CalendarDate } from '../calendarDate.ts'
import type { Actor } from '../accounts/account.ts'
import { onLatestVersion } from '../storage/latestVersion.ts'
import type { NewGuest, Store } from '../storage/store.ts'
import { isOutgoing, type Visit } from '../visits/visit.ts'
import type { Guest } from './guest.ts'
import { listInTurn } from './listInTurn.ts'
import { isSameName } from './sameName.ts'

/** Guests register from the day before the visit until the day after. */
export function registrationDays({ startOn, endOn }: Pick<Visit, 'startOn' | 'endOn'>): {
  firstOn: CalendarDate
  lastOn: CalendarDate
} {
  return { firstOn: plusDays(startOn, -1), lastOn: plusDays(endOn ?? startOn, 1) }
}

export type Opening = 'early' | 'open' | 'over'

export function openingOf(visit: Pick<Visit, 'startOn' | 'endOn'>, now: Date): Opening {
  const { firstOn, lastOn } = registrationDays(visit)
  const today = dayOf(now)
  if (today < firstOn) return 'early'
  return today > lastOn ? 'over' : 'open'
}

// Who comes late still reads that registration is over, rather than that there is no such page.
const daysOfTellingSo = 30

export function registrationExpiry(visit: Pick<Visit, 'startOn' | 'endOn'>): string {
  return `${plusDays(registrationDays(visit).lastOn, daysOfTellingSo)}T17:00:00.000Z`
}

/** False for a visit that nobody comes to: withdrawn, called off, declined, or the host's own going out. */
export function takesGuests(visit: Pick<Visit, 'withdrawal' | 'status' | 'destination'>): boolean {
  const { withdrawal, status } = visit
  return withdrawal === null && status !== 'dibatalkan' && status !== 'ditolak' && !isOutgoing(visit)
}

/** More than come on any visit: a link that went astray must not fill the disk. */
export const mostGuests = 2000

/** Puts someone who came on the list: marks who was announced, and takes nobody twice. */
export function register(store: Store, guest: NewGuest, by: Actor): Promise<Guest> {
  return listInTurn(guest.visitId, () => onLatestVersion(() => putOnList(store, guest, by)))
}

async function putOnList(store: Store, guest: NewGuest, by: Actor): Promise<Guest> {
  const listed = (await store.guestsOf(guest.visitId)).filter((one) => isSamePerson(one, guest))
  const present = listed.find(({ isPresent }) => isPresent)
  if (present) return present
  const [announced] = listed
  if (!announced) return store.addGuest({ ...guest, isPresent: true }, by)
  const { name, institution } = announced
  const requestId = announced.requestId ?? guest.requestId
  const position = guest.position ?? announced.position
  const phone = guest.phone ?? announced.phone
  return store.saveGuest(announced, { name, institution, requestId, position, phone, isPresent: true }, by)
}

/** The same name, and no delegation or, of those who came, position that says otherwise. */
function isSamePerson(listed: Guest, { name, position, institution, requestId }: NewGuest): boolean {
  if (listed.anonymisedAt !== null || !isSameName(listed.name, name)) return false
  const isElsewhere =
    listed.requestId !== null && requestId !== null
      ? listed.requestId !== requestId
      : listed.institution !== null && institution !== null && listed.institution !== institution
  return !isElsewhere && (!listed.isPresent || listed.position === position)
}
