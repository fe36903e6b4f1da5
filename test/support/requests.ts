import type { Actor } from '../../src/accounts/account.ts'
import type { RequestContent, VisitRequest } from '../../src/requests/request.ts'
import type { Store } from '../../src/storage/store.ts'
import { aRequest as anAnswerableRequest, aVisit } from './builders.ts'

/** A request without a contact; give only what matters to the case. */
export function aRequest(differs: Partial<RequestContent> = {}): RequestContent {
  return anAnswerableRequest({
    purpose: 'Belajar pelayanan terpadu.',
    firstChoiceOn: '2026-03-17',
    contactName: null,
    contactPhone: null,
    ...differs,
  })
}

export const tester: Actor = { id: null, name: 'uji', role: 'system' }

export function addedRequest(store: Store, differs: Partial<RequestContent> = {}): Promise<VisitRequest> {
  return store.addRequest(aRequest(differs), 'web', tester)
}

/** A request that waits, one that has become a visit with a link, and one that was declined. */
export async function withRequests({ store }: { store: Store }) {
  const contact = { contactName: 'Ani', contactPhone: '0812-3456-789', contactEmail: 'ani@bogor.example' }
  const days = { firstChoiceOn: '2026-03-17', secondChoiceOn: '2026-03-19' }
  const waiting = await addedRequest(store, { ...contact, ...days, plannedCount: 40, topics: 'Antrean' })
  const accepted = await addedRequest(store, { ...contact, institution: 'Kota Batu' })
  const plan = aVisit({
    title: 'Kunjungan Kota Batu',
    status: 'dijadwalkan',
    venue: 'Pendopo',
    delegations: [],
  })
  const { visit } = await store.scheduleRequest(accepted, plan, tester)
  await store.openLink('request', accepted.id, '2028-01-01T00:00:00.000Z', tester)
  const declined = await addedRequest(store, { institution: 'Kota Kediri' })
  await store.declineRequest(declined, 'Penuh', tester)
  return { waiting: waiting.id, scheduled: accepted.id, declined: declined.id, planned: visit.slug }
}
