import type { PracticeContent } from '../../src/practices/practice.ts'
import type { RequestContent } from '../../src/requests/request.ts'
import type { Delegation, VisitContent } from '../../src/visits/visit.ts'

/** A whole practice; give only what matters to the case. */
export function aPractice(differs: Partial<PracticeContent> = {}): PracticeContent {
  return {
    name: 'Praktik Contoh',
    acronymMeaning: null,
    summary: 'Ringkasan sebuah praktik.',
    problem: null,
    goals: null,
    design: null,
    novelty: null,
    results: null,
    benefits: null,
    preconditions: null,
    adaptability: null,
    sustainability: null,
    lessons: null,
    failures: null,
    leadUnit: null,
    initiator: null,
    form: null,
    kind: null,
    stage: 'penerapan',
    affairs: ['pariwisata'],
    tags: [],
    trialDate: null,
    startDate: null,
    lifecycle: 'tidak_diketahui',
    lastVerifiedAt: null,
    lastVerifiedBy: null,
    resources: { people: null, budget: null, fundingSource: [], regulation: null },
    partners: [],
    metrics: [],
    awards: [],
    sources: [],
    relations: [],
    questions: [],
    video: null,
    isMadeUp: false,
    ...differs,
  }
}

export function aDelegation(differs: Partial<Delegation> = {}): Delegation {
  return {
    institution: 'Pemerintah Kota Bogor',
    regionCode: '32.71',
    programme: null,
    batch: null,
    leaderName: null,
    leaderPosition: null,
    isLeaderPublic: false,
    plannedCount: null,
    actualCount: null,
    remark: null,
    letterNo: null,
    letterDate: null,
    contact: null,
    request: null,
    ...differs,
  }
}

/** A whole visit; give only what matters to the case. */
export function aVisit(differs: Partial<VisitContent> = {}): VisitContent {
  return {
    title: 'Kunjungan Contoh',
    kind: 'studi_tiru',
    startOn: '2026-03-17',
    endOn: null,
    dateRemark: null,
    startAt: null,
    endAt: null,
    destination: null,
    venue: null,
    status: 'selesai',
    purpose: null,
    hostOfficials: [],
    agenda: [],
    hostContacts: [],
    materials: null,
    asksPhone: false,
    minutes: null,
    publicSummary: null,
    note: null,
    practices: [],
    stops: [],
    delegations: [aDelegation()],
    questions: [],
    quotes: [],
    sources: [],
    tags: [],
    isMadeUp: false,
    ...differs,
  }
}

/** What an institution asks for; give only what matters to the case. */
export function aRequest(differs: Partial<RequestContent> = {}): RequestContent {
  return {
    institution: 'Pemerintah Kota Bogor',
    regionCode: '32.71',
    kind: 'studi_tiru',
    programme: null,
    batch: null,
    purpose: 'Belajar menata festival.',
    topics: null,
    practices: [],
    firstChoiceOn: '2026-04-20',
    secondChoiceOn: null,
    plannedCount: null,
    leaderName: null,
    leaderPosition: null,
    letterNo: null,
    letterDate: null,
    contactName: 'Sri Wahyuni',
    contactPhone: '0812 3456 7890',
    contactEmail: null,
    ...differs,
  }
}
