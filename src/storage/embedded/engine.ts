import type { Adoption } from '../../adoptions/adoption.ts'
import type { AuditEntry } from '../../accounts/audit.ts'
import type { StoredSession, Token, User } from '../../accounts/account.ts'
import type { Guest } from '../../guests/guest.ts'
import type { Site } from '../../host/site.ts'
import type { Unit } from '../../host/unit.ts'
import type { VisitRules } from '../../host/visitRules.ts'
import type { AskedQuestion } from '../../insights/askedQuestion.ts'
import type { Kit, KitEdition } from '../../kits/kit.ts'
import type { KitItem } from '../../kits/kitItem.ts'
import type { Link } from '../../links/link.ts'
import type { Practice, Revision } from '../../practices/practice.ts'
import type { VisitRequest } from '../../requests/request.ts'
import type { SearchSynonyms } from '../../search/searchSynonyms.ts'
import type { Upload } from '../../uploads/upload.ts'
import type { Visit } from '../../visits/visit.ts'
import type { Sentence } from '../sentence.ts'

/** An address once given: `id` is `practice:festival`, `targetId` the record that it leads to. */
export interface Slug {
  id: string
  targetId: string
}

/** How often a public address was read. */
export interface ViewCount {
  /** `practice:ID` or `visit:ID`. */
  id: string
  views: number
}

/** How often something was searched: `id` is its text. Stores of before it was counted have no `firstOn`. */
export type QuestionCount = Omit<AskedQuestion, 'text' | 'firstOn'> & { id: string; firstOn?: string }

/** What the embedded store holds: each collection's records by their `id`. */
export interface Collections {
  practices: Practice
  revisions: Revision
  visits: Visit
  units: Unit
  requests: VisitRequest
  guests: Guest
  adoptions: Adoption
  kits: Kit
  kitEditions: KitEdition
  /** A user's, by that user's id. */
  trays: { id: string; items: readonly KitItem[] }
  /** `request:ID`: one for each record. */
  links: Link & { id: string }
  uploads: Upload
  users: User
  sessions: StoredSession
  tokens: Token
  site: Site & { id: 'site' }
  visitRules: VisitRules & { id: 'visitRules' }
  synonyms: SearchSynonyms & { id: 'synonyms' }
  slugs: Slug
  views: ViewCount
  questions: QuestionCount
  audit: AuditEntry
}
export type CollectionName = keyof Collections

export const collectionNames = [
  'practices',
  'revisions',
  'visits',
  'units',
  'requests',
  'guests',
  'adoptions',
  'kits',
  'kitEditions',
  'trays',
  'links',
  'uploads',
  'users',
  'sessions',
  'tokens',
  'site',
  'visitRules',
  'synonyms',
  'slugs',
  'views',
  'questions',
  'audit',
] as const satisfies readonly CollectionName[]

export type Operation = {
  [C in CollectionName]: { collection: C; id: string; record: Collections[C] | null }
}[CollectionName]

export interface Reading {
  get<C extends CollectionName>(collection: C, id: string): Readonly<Collections[C]> | undefined
  all<C extends CollectionName>(collection: C): Iterable<Readonly<Collections[C]>>
}

/** What a transaction sees: the records as they will be, those of transactions just before it included. */
export interface Draft extends Reading {
  /** Returns the record as it is kept: a frozen copy. */
  put<C extends CollectionName>(collection: C, record: Collections[C]): Readonly<Collections[C]>
  remove(collection: CollectionName, id: string): void
}

export interface Engine extends Reading {
  /**
   * Runs `change` in its turn, alone. What it puts and removes becomes durable and visible together, before the
   * promise is fulfilled. When `change` throws, nothing happens and the promise is rejected with what it threw;
   * when the disk refuses, memory stays as it was and the promise is rejected with StoreUnavailable.
   */
  transact<T>(change: (draft: Draft) => T): Promise<T>
  /** Called after memory has changed and before the transaction is acknowledged, in order. */
  onCommit(listener: (operations: readonly Operation[]) => void): void
  /** Null while writes work, else why they do not. */
  trouble(): Sentence | null
  close(): Promise<void>
}
