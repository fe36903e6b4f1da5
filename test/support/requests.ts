import type { Actor } from '../../src/accounts/account.ts'
import type { RequestContent, VisitRequest } from '../../src/requests/request.ts'
import type { Store } from '../../src/storage/store.ts'

/** A whole request; give only what matters to the case. */
export function aRequest(differs: Partial<RequestContent> = {}): RequestContent {
  return {
    institution: 'Pemerintah Kota Bogor',
    regionCode: '32.71',
    kind: 'studi_tiru',
    programme: null,
    batch: null,
    purpose: 'Belajar pelayanan terpadu.',
    topics: null,
    practices: [],
    firstChoiceOn: '2026-03-17',
    secondChoiceOn: null,
    plannedCount: null,
    leaderName: null,
    leaderPosition: null,
    letterNo: null,
    letterDate: null,
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    ...differs,
  }
}

export const tester: Actor = { id: null, name: 'uji', role: 'system' }

export function addedRequest(store: Store, differs: Partial<RequestContent> = {}): Promise<VisitRequest> {
  return store.addRequest(aRequest(differs), 'web', tester)
}
