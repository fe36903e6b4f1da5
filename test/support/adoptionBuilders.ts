import type { Adoption, AdoptionContent, AdoptionEvent } from '../../src/adoptions/adoption.ts'

/** What staff record of an adoption; give only what matters to the case. */
export function anAdoptionContent(differs: Partial<AdoptionContent> = {}): AdoptionContent {
  return {
    practice: 'praktik-contoh',
    institution: 'Pemerintah Kota Bogor',
    regionCode: '32.71',
    scope: null,
    plan: null,
    responsible: null,
    targetOn: null,
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    isPublic: false,
    sources: [],
    isMadeUp: false,
    ...differs,
  }
}

/** One of staff, accepted. */
export function anAdoptionEvent(differs: Partial<AdoptionEvent> = {}): AdoptionEvent {
  return {
    id: 'e1',
    on: '2026-11-01',
    stage: 'komitmen',
    note: null,
    evidence: [],
    correction: null,
    isFromAdopter: false,
    review: 'diterima',
    reviewNote: null,
    reviewedBy: 'Sri Editor',
    reportedAt: '2026-11-01T03:00:00.000Z',
    ...differs,
  }
}

export function anAdoption(differs: Partial<Adoption> = {}): Adoption {
  return {
    ...anAdoptionContent(),
    id: 'a1',
    version: 1,
    stage: 'komitmen',
    origin: 'staff',
    review: 'diterima',
    visitId: null,
    requestId: null,
    events: [anAdoptionEvent()],
    reminders: [],
    createdAt: '2026-11-01T03:00:00.000Z',
    updatedAt: '2026-11-01T03:00:00.000Z',
    createdBy: 'Sri Editor',
    ...differs,
  }
}
