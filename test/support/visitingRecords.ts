import { guestNoticeVersion } from '../../src/guests/guest.ts'
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
