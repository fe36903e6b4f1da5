import type { StoredSession, Token, User } from '../../accounts/account.ts'
import type { Adoption } from '../../adoptions/adoption.ts'
import type { AuditEntry } from '../../accounts/audit.ts'
import type { Guest } from '../../guests/guest.ts'
import type { Unit } from '../../host/unit.ts'
import { isPublicKit, type Kit, type PublishedKit } from '../../kits/kit.ts'
import type { Link } from '../../links/link.ts'
import { isPublic } from '../../practices/practice.ts'
import type { Practice, PublishedPractice } from '../../practices/practice.ts'
import type { VisitRequest } from '../../requests/request.ts'
import type { Upload } from '../../uploads/upload.ts'
import { isPublicVisit } from '../../visits/visit.ts'
import type { Visit } from '../../visits/visit.ts'
import type { CollectionName, Collections, Engine } from './engine.ts'
import { groupedView } from './groupedView.ts'
import { hashOf } from './links.ts'
import { sortedView } from './sortedView.ts'

/** Lists and look-ups that are made from the records when first asked for, and follow each change from then on. */
export interface Lists {
  practices(): readonly Practice[]
  publishedPractices(): readonly PublishedPractice[]
  visits(): readonly Visit[]
  publicVisits(): readonly Visit[]
  visitsStudying(practiceSlug: string): readonly Visit[]
  units(): readonly Unit[]
  requests(): readonly VisitRequest[]
  requestsOf(visitId: string): readonly VisitRequest[]
  guestsOf(visitId: string): readonly Guest[]
  adoptions(): readonly Adoption[]
  adoptionsOf(practiceSlug: string): readonly Adoption[]
  adoptionsAfter(visitId: string): readonly Adoption[]
  kits(): readonly Kit[]
  publishedKits(): readonly PublishedKit[]
  linkByHash(hash: string): Link | null
  uploadsOf(ownerId: string): readonly Upload[]
  uploadsByHash(hash: string): readonly Upload[]
  users(): readonly User[]
  userByEmail(email: string): User | null
  sessionsOf(userId: string): readonly StoredSession[]
  tokens(): readonly Token[]
  tokenByHash(hash: string): Token | null
  auditEntries(): readonly AuditEntry[]
  views(): ReadonlyMap<string, number>
}

export function listsOf(engine: Engine): Lists {
  const kept = keptFor(engine)
  return { ...knowledgeLists(kept), ...visitingLists(kept), ...fileLists(kept), ...accountLists(kept) }
}

function knowledgeLists(kept: Kept) {
  const practices = kept('practices', (all) => sortedView(all, newestFirst))
  const publishedPractices = kept('practices', (all) => sortedView(all, firstPublishedLatest, isPublic))
  const visits = kept('visits', (all) => sortedView(all, latestDayFirst))
  const publicVisits = kept('visits', (all) => sortedView(all, latestDayFirst, isPublicVisit))
  const studying = kept('visits', (all) => groupedView(all, latestDayFirst, (visit) => visit.practices))
  const units = kept('units', (all) => sortedView(all, byName))
  const kits = kept('kits', (all) => sortedView(all, newestFirst))
  const publishedKits = kept('kits', (all) => sortedView(all, firstPublishedLatest, isPublicKit))
  const views = kept('views', (all) => sortedView(all, oldestFirst))
  return {
    practices: () => practices().list(),
    publishedPractices: () => publishedPractices().list() as readonly PublishedPractice[],
    visits: () => visits().list(),
    publicVisits: () => publicVisits().list(),
    visitsStudying: (practiceSlug: string) => studying().list(practiceSlug),
    units: () => units().list(),
    kits: () => kits().list(),
    publishedKits: () => publishedKits().list() as readonly PublishedKit[],
    views: () => new Map(Array.from(views().list(), ({ id, views: count }) => [id, count])),
  }
}

function visitingLists(kept: Kept) {
  const requests = kept('requests', (all) => sortedView(all, newestFirst))
  const requestsByVisit = kept('requests', (all) => groupedView(all, oldestFirst, visitOf))
  const guestsByVisit = kept('guests', (all) => groupedView(all, oldestFirst, visitOf))
  const adoptions = kept('adoptions', (all) => sortedView(all, newestFirst))
  const adoptionsByPractice = kept('adoptions', (all) =>
    groupedView(all, newestFirst, ({ practice }) => [practice]),
  )
  const adoptionsByVisit = kept('adoptions', (all) => groupedView(all, oldestFirst, visitOf))
  const linksByHash = kept('links', (all) =>
    groupedView(all, oldestFirst, ({ kind, token }) => [hashOf(kind, token)]),
  )
  return {
    requests: () => requests().list(),
    requestsOf: (visitId: string) => requestsByVisit().list(visitId),
    guestsOf: (visitId: string) => guestsByVisit().list(visitId),
    adoptions: () => adoptions().list(),
    adoptionsOf: (practiceSlug: string) => adoptionsByPractice().list(practiceSlug),
    adoptionsAfter: (visitId: string) => adoptionsByVisit().list(visitId),
    linkByHash: (hash: string) => linksByHash().list(hash)[0] ?? null,
  }
}

function fileLists(kept: Kept) {
  const byOwner = kept('uploads', (all) => groupedView(all, oldestFirst, (upload) => [upload.owner.id]))
  const byHash = kept('uploads', (all) => groupedView(all, oldestFirst, (upload) => [upload.hash]))
  return {
    uploadsOf: (ownerId: string) => byOwner().list(ownerId),
    uploadsByHash: (hash: string) => byHash().list(hash),
  }
}

function accountLists(kept: Kept) {
  const users = kept('users', (all) => sortedView(all, byName))
  const usersByEmail = kept('users', (all) => groupedView(all, oldestFirst, (user) => [user.email]))
  const sessions = kept('sessions', (all) =>
    groupedView(all, oldestFirst, ({ userId }) => (userId ? [userId] : [])),
  )
  const tokens = kept('tokens', (all) => sortedView(all, newestFirst))
  const tokensByHash = kept('tokens', (all) => groupedView(all, oldestFirst, (token) => [token.hash]))
  const audit = kept('audit', (all) => sortedView(all, newestFirst))
  return {
    users: () => users().list(),
    userByEmail: (email: string) => usersByEmail().list(email)[0] ?? null,
    sessionsOf: (userId: string) => sessions().list(userId),
    tokens: () => tokens().list(),
    tokenByHash: (hash: string) => tokensByHash().list(hash)[0] ?? null,
    auditEntries: () => audit().list(),
  }
}

type Kept = ReturnType<typeof keptFor>

interface View {
  change(id: string, record: unknown): void
}

/** A view is made when it is first asked for, and from then on follows every commit. */
function keptFor(engine: Engine) {
  const made = new Map<CollectionName, View[]>()
  engine.onCommit((operations) => {
    for (const { collection, id, record } of operations) {
      for (const view of made.get(collection) ?? []) view.change(id, record)
    }
  })
  return <C extends CollectionName, V>(
    collection: C,
    make: (
      all: Iterable<Readonly<Collections[C]>>,
    ) => V & { change(id: string, record: Collections[C] | null): void },
  ): (() => V) => {
    let view: V | undefined
    return () => {
      if (view) return view
      const fresh = make(engine.all(collection))
      made.set(collection, [...(made.get(collection) ?? []), fresh])
      view = fresh
      return view
    }
  }
}

interface Identified {
  id: string
}

function visitOf({ visitId }: { visitId: string | null }): string[] {
  return visitId === null ? [] : [visitId]
}

function oldestFirst(a: Identified, b: Identified): number {
  return descending(b.id, a.id)
}

function newestFirst(a: Identified, b: Identified): number {
  return descending(a.id, b.id)
}

function latestDayFirst(a: Visit, b: Visit): number {
  return descending(a.startOn, b.startOn) || newestFirst(a, b)
}

function firstPublishedLatest(
  a: Identified & { firstPublishedAt: string | null },
  b: Identified & { firstPublishedAt: string | null },
): number {
  return descending(a.firstPublishedAt ?? '', b.firstPublishedAt ?? '') || newestFirst(a, b)
}

function byName(a: Identified & { name: string }, b: Identified & { name: string }): number {
  return descending(b.name, a.name) || oldestFirst(a, b)
}

function descending(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}
