import type { CalendarDate, PartialDate } from '../calendarDate.ts'
import type { Source } from '../sources/source.ts'
import type { Affair } from './affairs.ts'
import type { Question } from './question.ts'

export const stages = ['inisiatif', 'uji_coba', 'penerapan'] as const
export type Stage = (typeof stages)[number]

export const kinds = ['digital', 'non_digital'] as const
export type Kind = (typeof kinds)[number]

export const forms = ['tata_kelola', 'pelayanan_publik', 'lainnya'] as const
export type Form = (typeof forms)[number]

/** PP 38/2017. */
export const initiators = ['kepala_daerah', 'dprd', 'perangkat_daerah', 'asn', 'masyarakat'] as const
export type Initiator = (typeof initiators)[number]

export const lifecycles = ['berkembang', 'berjalan', 'vakum', 'berhenti', 'tidak_diketahui'] as const
export type Lifecycle = (typeof lifecycles)[number]

export const fundingSources = ['apbd', 'apbn', 'csr', 'baznas', 'add', 'swadaya', 'lainnya'] as const
export type FundingSource = (typeof fundingSources)[number]

export const relationKinds = ['inspired_by', 'derived', 'part_of', 'replaces'] as const
export type RelationKind = (typeof relationKinds)[number]

export const exactnesses = ['tepat', 'sekitar', 'lebih_dari', 'kurang_dari'] as const
export type Exactness = (typeof exactnesses)[number]

export interface Resources {
  people: string | null
  /** In words, with its year: "Rp 6,1 miliar untuk 848 lansia (2024)". */
  budget: string | null
  fundingSource: FundingSource[]
  regulation: string | null
}

export interface Partner {
  institution: string
  role: string | null
  contribution: string | null
}

/** One published figure. Figures that contradict each other stand side by side, both `disputed`. */
export interface Metric {
  label: string
  value: number | null
  exactness: Exactness
  unit: string | null
  asOf: PartialDate | null
  source: string | null
  disputed: boolean
}

export interface Award {
  name: string
  year: number | null
  givenBy: string | null
  source: string | null
}

export interface Relation {
  kind: RelationKind
  /** Slug of a practice in this catalogue, or null when it is elsewhere. */
  practice: string | null
  /** What it is called, and by whom it is run, when it is elsewhere. */
  title: string
  note: string | null
}

/** The long fields, in the order in which a page shows them; Markdown, null while unknown. */
export const proseFields = [
  'problem',
  'goals',
  'design',
  'novelty',
  'results',
  'benefits',
  'preconditions',
  'adaptability',
  'sustainability',
  'lessons',
  'failures',
] as const
export type ProseField = (typeof proseFields)[number]

export interface PracticeContent extends Record<ProseField, string | null> {
  name: string
  acronymMeaning: string | null
  /** Plain text, at most 200 words. */
  summary: string
  /** Slug of a unit. */
  leadUnit: string | null
  initiator: Initiator | null
  form: Form | null
  kind: Kind | null
  stage: Stage
  affairs: Affair[]
  tags: string[]
  trialDate: PartialDate | null
  startDate: PartialDate | null
  lifecycle: Lifecycle
  lastVerifiedAt: CalendarDate | null
  lastVerifiedBy: string | null
  resources: Resources
  partners: Partner[]
  metrics: Metric[]
  awards: Award[]
  sources: Source[]
  relations: Relation[]
  questions: Question[]
  video: string | null
  /** Made up for a demonstration or a benchmark; the page says so. */
  isMadeUp: boolean
}

/** A version that is being worked on, beside the one that the public sees. */
export interface PracticeDraft {
  content: PracticeContent
  state: 'draft' | 'in_review'
  /** Why a reviewer gave it back; null when nobody did. */
  returnedBecause: string | null
  editedBy: string
  editedAt: string
}

export interface Withdrawal {
  reason: string
  by: string
  at: string
}

export interface Practice {
  /** Time-sortable. */
  id: string
  version: number
  slug: string
  createdAt: string
  updatedAt: string
  published: PracticeContent | null
  firstPublishedAt: string | null
  publishedAt: string | null
  draft: PracticeDraft | null
  withdrawal: Withdrawal | null
}

/** What is being worked on if anything is, else what the public sees. */
export function latestContent(practice: Practice): PracticeContent {
  const content = practice.draft?.content ?? practice.published
  if (!content) throw new Error(`practice ${practice.id} has neither a draft nor a published version`)
  return content
}

export type PublishedPractice = Practice & { published: PracticeContent; publishedAt: string }

export function isPublic(practice: Practice): practice is PublishedPractice {
  return practice.published !== null && practice.withdrawal === null
}

export type PublishState = 'draft' | 'in_review' | 'published' | 'withdrawn'

export function publishStateOf(practice: Practice): PublishState {
  if (practice.withdrawal) return 'withdrawn'
  if (practice.published) return 'published'
  return practice.draft?.state ?? 'draft'
}

/** Relations without those that would name a practice which is not `shown`: a link's title may be its slug. */
export function relationsToShow(
  relations: readonly Relation[],
  shown: { has(slug: string): boolean },
): Relation[] {
  const isHidden = ({ practice }: Relation) => practice !== null && !shown.has(practice)
  return relations
    .filter((relation) => !isHidden(relation) || relation.title !== relation.practice)
    .map((relation) => (isHidden(relation) ? { ...relation, practice: null } : relation))
}

/** One published version of a practice: who, when, and the whole content. */
export interface Revision {
  id: string
  practiceId: string
  /** 1 for the first published version. */
  number: number
  at: string
  by: string
  /** What changed, in the editor's words. */
  note: string | null
  content: PracticeContent
}
