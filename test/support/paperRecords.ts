import { linkActor, systemActor } from '../../src/accounts/account.ts'
import { guestNoticeVersion } from '../../src/guests/guest.ts'
import type { RequestContent } from '../../src/requests/request.ts'
import type { NewGuest, Store } from '../../src/storage/store.ts'
import { aRequest } from './builders.ts'

/** What an institution asks for; give only what matters to the case. */
export function aRequestContent(differs: Partial<RequestContent> = {}): RequestContent {
  return aRequest({
    purpose: 'Belajar mal pelayanan publik',
    firstChoiceOn: '2026-03-17',
    plannedCount: 30,
    contactName: 'Rina Narahubung',
    contactPhone: '0812000111',
    ...differs,
  })
}

export function aGuest(visitId: string, differs: Partial<NewGuest> = {}): NewGuest {
  return {
    name: 'Siti Aminah',
    position: 'Kepala Bidang',
    institution: 'Pemerintah Kota Bogor',
    phone: '0813999888',
    visitId,
    requestId: null,
    isPresent: true,
    via: 'link',
    noticeVersion: guestNoticeVersion,
    retainedUntil: '2027-03-17',
    ...differs,
  }
}

/** A request that was taken up and declined for this reason. */
export async function declinedRequest(store: Store, reason: string, content: Partial<RequestContent> = {}) {
  const request = await store.addRequest(aRequestContent(content), 'web', linkActor)
  return store.declineRequest(request, reason, systemActor)
}
