import type { StoredSession, Token, User } from '../../accounts/account.ts'
import type { AuditEntry } from '../../accounts/audit.ts'
import type { Unit } from '../../host/unit.ts'
import { isPublic } from '../../practices/practice.ts'
import type { Practice, PublishedPractice } from '../../practices/practice.ts'
import type { Upload } from '../../uploads/upload.ts'
import { isPublicVisit } from '../../visits/visit.ts'
import type { Visit } from '../../visits/visit.ts'
import type { CollectionName, Engine } from './engine.ts'

/** Lists and look-ups that are made from the records when first asked for, and kept until a record of theirs changes. */
export interface Lists {
  practices(): readonly Practice[]
  publishedPractices(): readonly PublishedPractice[]
  visits(): readonly Visit[]
  publicVisits(): readonly Visit[]
  visitsStudying(practiceSlug: string): readonly Visit[]
  units(): readonly Unit[]
  uploadsOf(ownerId: string): readonly Upload[]
  uploadByHash(hash: string): Upload | null
  users(): readonly User[]
  userByEmail(email: string): User | null
  sessionsOf(userId: string): readonly StoredSession[]
  tokens(): readonly Token[]
  tokenByHash(hash: string): Token | null
  auditEntries(): readonly AuditEntry[]
  views(): ReadonlyMap<string, number>
}

export function listsOf(engine: Engine): Lists {
  const made = new Map<CollectionName, (() => void)[]>()
  engine.onCommit((operations) => {
    for (const { collection } of operations) for (const forget of made.get(collection) ?? []) forget()
  })

  /** `make()`, once until a record of the collection changes. */
  function kept<T>(collection: CollectionName, make: () => T): () => T {
    let list: T | undefined
    const forget = (): void => void (list = undefined)
    made.set(collection, [...(made.get(collection) ?? []), forget])
    return () => (list ??= make())
  }

  const practices = kept('practices', () => frozen([...engine.all('practices')].sort(newestFirst)))
  const visits = kept('visits', () =>
    frozen([...engine.all('visits')].sort((a, b) => descending(a.startOn, b.startOn) || newestFirst(a, b))),
  )
  const publicVisits = kept('visits', () => frozen(visits().filter(isPublicVisit)))
  const studying = kept('visits', () => grouped(visits(), (visit) => visit.practices))
  const uploads = kept('uploads', () => frozen([...engine.all('uploads')]))
  const uploadsByOwner = kept('uploads', () => grouped(uploads(), (upload) => [upload.owner.id]))
  const uploadsByHash = kept('uploads', () => grouped(uploads(), (upload) => [upload.hash]))
  const users = kept('users', () =>
    frozen([...engine.all('users')].sort((a, b) => (a.name < b.name ? -1 : 1))),
  )
  const usersByEmail = kept('users', () => grouped(users(), (user) => [user.email]))
  const sessions = kept('sessions', () =>
    grouped([...engine.all('sessions')], (s) => (s.userId ? [s.userId] : [])),
  )
  const tokens = kept('tokens', () => frozen([...engine.all('tokens')].sort(newestFirst)))
  const tokensByHash = kept('tokens', () => grouped(tokens(), (token) => [token.hash]))

  return {
    practices,
    publishedPractices: kept('practices', () =>
      frozen(
        practices()
          .filter(isPublic)
          .sort(
            (a, b) => descending(a.firstPublishedAt ?? '', b.firstPublishedAt ?? '') || newestFirst(a, b),
          ),
      ),
    ),
    visits,
    publicVisits,
    visitsStudying: (practiceSlug) => studying().get(practiceSlug) ?? none,
    units: kept('units', () => frozen([...engine.all('units')].sort((a, b) => (a.name < b.name ? -1 : 1)))),
    uploadsOf: (ownerId) => uploadsByOwner().get(ownerId) ?? none,
    uploadByHash: (hash) => uploadsByHash().get(hash)?.[0] ?? null,
    users,
    userByEmail: (email) => usersByEmail().get(email)?.[0] ?? null,
    sessionsOf: (userId) => sessions().get(userId) ?? none,
    tokens,
    tokenByHash: (hash) => tokensByHash().get(hash)?.[0] ?? null,
    auditEntries: kept('audit', () => frozen([...engine.all('audit')].toReversed())),
    views: kept('views', () => new Map([...engine.all('views')].map(({ id, views }) => [id, views]))),
  }
}

const none: readonly never[] = Object.freeze([])

function frozen<T>(list: T[]): readonly T[] {
  return Object.freeze(list)
}

function newestFirst(a: { id: string }, b: { id: string }): number {
  return descending(a.id, b.id)
}

function descending(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}

function grouped<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key)
      if (group) group.push(record)
      else groups.set(key, [record])
    }
  }
  for (const group of groups.values()) Object.freeze(group)
  return groups
}
