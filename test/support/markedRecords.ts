import { createHash } from 'node:crypto'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import type { Store } from '../../src/storage/store.ts'
import { anAdoptionContent } from './adoptionBuilders.ts'
import { aDelegation, aPractice, aVisit } from './builders.ts'
import { aRequest } from './requests.ts'
import { aGuest } from './visitingRecords.ts'

/** In every personal field of a store, and nowhere else. */
export const mark = 'Zqrahasia'
/** In the same place as personal data, and public: shows that what is looked at does show something. */
export const openMark = 'Zqterbuka'

/** What a reader of the site can put into an address: ids, slugs and the links of others than those that are marked. */
export interface MarkedRecords {
  slugs: string[]
  ids: string[]
  /** By the first part of their address: g, v, a, calendar. */
  tokens: Record<string, string>
  /** The marked delegation's own link. */
  ownToken: string
  letterHash: string
}

/** A visit of two delegations with guests, and an adoption after it: whatever is personal holds the mark. */
export async function fillWithMarked(store: Store): Promise<MarkedRecords> {
  const practice = await store.addPractice(
    aPractice({ name: openMark }),
    { slug: null, state: 'published' },
    systemActor,
  )
  const [own, other] = [await markedRequest(store), await store.addRequest(aRequest(), 'web', linkActor)]
  const planned = await store.scheduleRequest(own, markedVisit(practice.slug), systemActor)
  const { visit } = await store.joinVisit(other, planned.visit, systemActor)
  const person = { name: `${mark} Nama`, position: `${mark} Jabatan`, phone: `0812 ${mark}` }
  await store.addGuest(aGuest(visit.id, { ...person, institution: `${mark} Instansi` }), linkActor)
  await store.addGuest(
    aGuest(visit.id, { ...person, requestId: own.id, isPresent: false, via: 'briefing' }),
    linkActor,
  )
  const letterHash = await addLetter(store, own.id)
  const adoption = await markedAdoption(store, practice.slug, visit.id)
  const tokenOf = async (kind: 'guests' | 'request' | 'adoption' | 'calendar', id: string) =>
    (await store.openLink(kind, id, null, systemActor)).token
  return {
    slugs: [practice.slug, visit.slug],
    ids: [visit.id, practice.id, own.id, other.id, adoption.id],
    tokens: {
      g: await tokenOf('guests', visit.id),
      v: await tokenOf('request', other.id),
      a: await tokenOf('adoption', (await openAdoption(store, practice.slug)).id),
      calendar: await tokenOf('calendar', 'host'),
    },
    ownToken: await tokenOf('request', own.id),
    letterHash,
  }
}

function markedRequest(store: Store) {
  const contact = {
    contactName: `${mark} Kontak`,
    contactPhone: `0813 ${mark}`,
    contactEmail: `${mark}@contoh.go.id`,
  }
  const leader = {
    leaderName: `${mark} Pimpinan`,
    leaderPosition: `${mark} Jabatannya`,
    letterNo: `${mark}/2026`,
  }
  const content = { institution: 'Pemerintah Kabupaten Sigi', regionCode: '72.10', ...contact, ...leader }
  return store.addRequest(aRequest(content), 'web', linkActor)
}

/** Staff's own words about a public visit. */
function markedVisit(practice: string) {
  const typed = { institution: 'Kementerian Contoh', regionCode: null }
  return aVisit({
    title: `Kunjungan ${openMark}`,
    status: 'dijadwalkan',
    practices: [practice],
    minutes: `${mark} notulen`,
    note: `${mark} catatan`,
    delegations: [
      aDelegation({ ...typed, contact: `${mark} 0814`, leaderName: `${mark} Ketua`, letterNo: mark }),
    ],
    questions: [{ question: `${mark}?`, answer: mark, answeredBy: mark, practice, state: 'ditinjau' }],
    quotes: [{ text: mark, speaker: mark, role: mark, consent: false, source: null }],
  })
}

async function addLetter(store: Store, requestId: string): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.4 ${mark}`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const letter = {
    owner: { kind: 'request', id: requestId },
    role: 'attachment',
    // Named by us, not by who sent it.
    name: 'surat-permohonan-2026-0001.pdf',
    mediaType: 'application/pdf',
    width: null,
    height: null,
    caption: mark,
    credit: mark,
    visibility: 'staff',
  } as const
  await store.addUpload({ ...letter, hash, bytes: bytes.byteLength }, bytes, linkActor)
  return hash
}

const started = { origin: 'public', requestId: null, stage: 'minat', on: '2026-03-18' } as const

async function markedAdoption(store: Store, practice: string, visitId: string) {
  const contact = {
    contactName: `${mark} Kontak`,
    contactPhone: `0815 ${mark}`,
    contactEmail: `${mark}@adopsi.go.id`,
  }
  const content = anAdoptionContent({ practice, isPublic: true, ...contact })
  const adoption = await store.addAdoption(
    content,
    { ...started, origin: 'visit', visitId, note: null },
    systemActor,
  )
  const told = {
    on: '2026-04-01',
    stage: 'adaptasi',
    note: `${mark} belum ditinjau`,
    isFromAdopter: true,
  } as const
  const event = { ...told, evidence: [{ kind: 'media', title: mark, url: null, uploadId: null } as const] }
  return store.addAdoptionEvent(adoption, event, linkActor)
}

function openAdoption(store: Store, practice: string) {
  const content = anAdoptionContent({ practice, institution: 'Pemerintah Kota Bogor', isPublic: true })
  return store.addAdoption(
    content,
    { ...started, origin: 'staff', visitId: null, note: openMark },
    systemActor,
  )
}
