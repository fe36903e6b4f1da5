import { guestNoticeVersion } from '../../src/guests/guest.ts'
import type { RequestContent } from '../../src/requests/request.ts'
import type { NewGuest } from '../../src/storage/store.ts'

/** A guest on a visit's list who has come; give what matters to the case. */
export function aGuest(visitId: string, differs: Partial<NewGuest> = {}): NewGuest {
  return {
    name: 'Siti Aminah',
    position: 'Kepala Bidang',
    institution: 'Pemerintah Kota Bogor',
    phone: null,
    visitId,
    requestId: null,
    isPresent: true,
    via: 'link',
    noticeVersion: guestNoticeVersion,
    retainedUntil: '2027-03-17',
    ...differs,
  }
}

/** A whole visit request; give only what matters to the case. */
export function aRequest(differs: Partial<RequestContent> = {}): RequestContent {
  return {
    institution: 'Pemerintah Kota Bogor',
    regionCode: '32.71',
    kind: 'studi_tiru',
    programme: null,
    batch: null,
    purpose: 'Belajar pelayanan publik.',
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
