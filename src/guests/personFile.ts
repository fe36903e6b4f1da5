import type { Adoption } from '../adoptions/adoption.ts'
import type { VisitRequest } from '../requests/request.ts'
import type { Upload } from '../uploads/upload.ts'
import type { Visit } from '../visits/visit.ts'
import type { Guest } from './guest.ts'

/** All that is kept of a guest, to hand to that person. */
export function guestFile(guest: Guest, visit: Visit | null): object {
  const { name, position, institution, phone, isPresent, via, noticeVersion } = guest
  const { registeredAt, retainedUntil } = guest
  const on = visit && { title: visit.title, startOn: visit.startOn, endOn: visit.endOn }
  const said = { name, position, institution, phone }
  return { kind: 'guest', ...said, isPresent, via, noticeVersion, registeredAt, retainedUntil, visit: on }
}

/** All that is kept of who asked for a visit, and who led the delegation. */
export function requestFile(request: VisitRequest, letters: readonly Upload[]): object {
  const { number, institution, contactName, contactPhone, contactEmail } = request
  const { leaderName, leaderPosition, letterNo, letterDate, noticeVersion, createdAt } = request
  return {
    kind: 'request',
    contactName,
    contactPhone,
    contactEmail,
    leaderName,
    leaderPosition,
    request: { number, institution, letterNo, letterDate, createdAt },
    noticeVersion,
    letters: letters.map(({ name }) => name),
  }
}

/** All that is kept of whom to ask about an adoption. */
export function adoptionFile({ practice, institution, createdAt, ...adoption }: Adoption): object {
  const { contactName, contactPhone, contactEmail } = adoption
  return {
    kind: 'adoption',
    contactName,
    contactPhone,
    contactEmail,
    adoption: { practice, institution, createdAt },
  }
}
