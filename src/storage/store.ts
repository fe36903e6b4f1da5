import type {
  Adoption,
  AdoptionContent,
  AdoptionEvent,
  AdoptionStage,
  Reminder,
} from '../adoptions/adoption.ts'
import type { Actor, Role, StoredSession, Token, User } from '../accounts/account.ts'
import type { AuditEntry } from '../accounts/audit.ts'
import type { CalendarDate } from '../calendarDate.ts'
import type { Guest, GuestContent } from '../guests/guest.ts'
import type { Site, SiteContent } from '../host/site.ts'
import type { Unit, UnitContent } from '../host/unit.ts'
import type { VisitRules, VisitRulesContent } from '../host/visitRules.ts'
import type { AskedQuestion } from '../insights/askedQuestion.ts'
import type { Kit, KitContent, KitEdition, PublishedKit } from '../kits/kit.ts'
import type { KitItem } from '../kits/kitItem.ts'
import type { Link, LinkKind } from '../links/link.ts'
import type { Practice, PracticeContent, PublishedPractice, Revision } from '../practices/practice.ts'
import type { FollowUp, RequestContent, Survey, VisitRequest } from '../requests/request.ts'
import type { SearchSynonyms } from '../search/searchSynonyms.ts'
import type { NewUpload, Upload, Visibility } from '../uploads/upload.ts'
import type { Visit, VisitContent } from '../visits/visit.ts'
import { Explained, type Sentence } from './sentence.ts'

/** The record was changed by someone else since it was read; `current` is what it is now. */
export class StaleVersion<T> extends Error {
  readonly current: T
  constructor(current: T) {
    super('the record was changed in the meantime')
    this.current = current
  }
}

/** The record that a change names does not exist. */
export class NoSuchRecord extends Error {}

/** A change that the record's state does not allow, or a name that is taken. `code` is a message key's last part. */
export class Refused extends Error {
  readonly code:
    'slug_taken' | 'email_taken' | 'last_admin' | 'wrong_state' | 'unknown_reference' | 'needs_evidence'
  constructor(code: Refused['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** The disk does not take the change; nothing of it was done. Answered with 503. */
export class StoreUnavailable extends Explained {}

/** A record found by an address, and whether that is an old one: then redirect to `record.slug`. */
export interface Found<T> {
  record: T
  isMoved: boolean
}

/** Which version a change was made on. */
export interface Edit {
  id: string
  version: number
}

/** A change that has become durable, in the order in which it did. */
export type StoreChange =
  | { kind: 'practice'; id: string; practice: Practice | null }
  | { kind: 'visit'; id: string; visit: Visit | null }
  /** Added, described or removed: ask for it by `id`, for what else has its bytes by `hash`. */
  | { kind: 'upload'; id: string; owner: Upload['owner']; hash: string }
  | { kind: 'synonyms' }
  | { kind: 'adoption'; id: string; adoption: Adoption }
  | { kind: 'kit'; id: string; kit: Kit }
  | { kind: 'other' }

export interface AuditQuery {
  subjectId?: string
  action?: string
  /** At most this many, newest first, after skipping `skip`. */
  limit: number
  skip: number
}

/**
 * Everything that Tiru keeps, in domain words. Each call that changes something is one transaction that includes its
 * audit entry; it is durable when its promise is fulfilled. Records are frozen. Changes may reject with StaleVersion,
 * NoSuchRecord, Refused or StoreUnavailable.
 */
export interface Store {
  // Practices
  /** Newest first. */
  practices(): Promise<readonly Practice[]>
  /** Those that the public sees, the latest first published first. */
  publishedPractices(): Promise<readonly PublishedPractice[]>
  practice(id: string): Promise<Practice | null>
  findPractice(slug: string): Promise<Found<Practice> | null>
  /** A new practice as a draft; publish or submit it with the calls below. `slug` is made from the name when null. */
  addPractice(content: PracticeContent, options: NewPractice, by: Actor): Promise<Practice>
  /** Keeps `content` beside what the public sees. */
  saveDraft(edit: Edit, content: PracticeContent, by: Actor): Promise<Practice>
  discardDraft(edit: Edit, by: Actor): Promise<Practice>
  submitDraft(edit: Edit, by: Actor): Promise<Practice>
  returnDraft(edit: Edit, reason: string, by: Actor): Promise<Practice>
  /** Makes `content` what the public sees, as a new revision. */
  publishPractice(edit: Edit, content: PracticeContent, note: string | null, by: Actor): Promise<Practice>
  movePractice(edit: Edit, slug: string, by: Actor): Promise<Practice>
  withdrawPractice(edit: Edit, reason: string, by: Actor): Promise<Practice>
  reinstatePractice(edit: Edit, by: Actor): Promise<Practice>
  /** Newest first. */
  revisions(practiceId: string): Promise<readonly Revision[]>

  // Visits, the latest first
  visits(): Promise<readonly Visit[]>
  publicVisits(): Promise<readonly Visit[]>
  visit(id: string): Promise<Visit | null>
  findVisit(slug: string): Promise<Found<Visit> | null>
  /** Visits that studied this practice, newest first, whether public or not. */
  visitsStudying(practiceSlug: string): Promise<readonly Visit[]>
  addVisit(content: VisitContent, by: Actor, slug?: string): Promise<Visit>
  saveVisit(edit: Edit, content: VisitContent, by: Actor): Promise<Visit>
  moveVisit(edit: Edit, slug: string, by: Actor): Promise<Visit>
  withdrawVisit(edit: Edit, reason: string, by: Actor): Promise<Visit>
  reinstateVisit(edit: Edit, by: Actor): Promise<Visit>

  // Requests, the newest first: each is one delegation's, whose visit it may share with others
  requests(): Promise<readonly VisitRequest[]>
  request(id: string): Promise<VisitRequest | null>
  requestsOf(visitId: string): Promise<readonly VisitRequest[]>
  /** Gives it the next number of the year. */
  addRequest(content: RequestContent, origin: VisitRequest['origin'], by: Actor): Promise<VisitRequest>
  saveRequest(edit: Edit, content: RequestContent, by: Actor): Promise<VisitRequest>
  /** Someone is looking at it. */
  takeUpRequest(edit: Edit, by: Actor): Promise<VisitRequest>
  /** Makes its delegation one of the visit's; `wrong_state` when it is in one already, or was turned down. */
  joinVisit(edit: Edit, visit: Edit, by: Actor): Promise<Scheduled>
  /** Makes a visit of its own for it: `content` holds all but its delegation, which goes first. */
  scheduleRequest(edit: Edit, content: VisitContent, by: Actor): Promise<Scheduled>
  /** Takes its delegation out of the visit that it shares; it waits again. `wrong_state` when it is the only one. */
  leaveVisit(edit: Edit, by: Actor): Promise<Scheduled>
  /**
   * A file for a delegation that staff have logged, by its place in the visit, so that it can have a secret link:
   * `wrong_state` when it has one.
   */
  requestForDelegation(visit: Edit, index: number, by: Actor): Promise<Scheduled>
  declineRequest(edit: Edit, reason: string, by: Actor): Promise<VisitRequest>
  /** Also takes its delegation out of the visit; a visit that nobody comes to any more is called off. */
  cancelRequest(edit: Edit, reason: string, by: Actor): Promise<VisitRequest>
  answerSurvey(edit: Edit, survey: Omit<Survey, 'answeredAt'>, by: Actor): Promise<VisitRequest>
  /** What was chosen for each practice, those before included. */
  noteFollowUps(edit: Edit, followUps: readonly FollowUp[], by: Actor): Promise<VisitRequest>
  /** Its contact and leader, in its delegation, too. */
  eraseRequestPerson(edit: Edit, by: Actor): Promise<VisitRequest>

  // Guests: staff only
  /** Of a visit, in the order in which they came. */
  guestsOf(visitId: string): Promise<readonly Guest[]>
  guest(id: string): Promise<Guest | null>
  /** Whose name, institution or phone holds the text, whatever its case; those not anonymised. */
  guestsLike(text: string): Promise<readonly Guest[]>
  addGuest(guest: NewGuest, by: Actor): Promise<Guest>
  saveGuest(
    edit: Edit,
    change: GuestContent & Pick<Guest, 'isPresent' | 'requestId'>,
    by: Actor,
  ): Promise<Guest>
  /** One who was put on the list by mistake. */
  removeGuest(edit: Edit, by: Actor): Promise<void>
  /** At the person's request: it goes on being counted in its delegation. */
  eraseGuest(edit: Edit, by: Actor): Promise<Guest>
  /** Those whose time is over; returns how many. */
  anonymiseGuests(by: Actor): Promise<number>

  // Adoptions, the newest first
  adoptions(): Promise<readonly Adoption[]>
  adoption(id: string): Promise<Adoption | null>
  /** Of a practice, whether public or not. */
  adoptionsOf(practiceSlug: string): Promise<readonly Adoption[]>
  adoptionsAfter(visitId: string): Promise<readonly Adoption[]>
  /** `wrong_state` when the same delegation takes over the same practice already. */
  addAdoption(content: AdoptionContent, options: NewAdoption, by: Actor): Promise<Adoption>
  /**
   * What the host's officials bring home from their own visit: the adoption, the practice as a draft when it is new, and
   * its name among those of the visit. `wrong_state` when they brought home one of that name from it already.
   */
  bringHome(visitId: string, learned: Learned, by: Actor): Promise<Adoption>
  saveAdoption(edit: Edit, content: AdoptionContent, by: Actor): Promise<Adoption>
  /** Of a public proposal that waits. */
  reviewAdoption(edit: Edit, isAccepted: boolean, by: Actor): Promise<Adoption>
  /** An adopter's waits for review; one of staff is accepted at once, and refused with `needs_evidence` like any other. */
  addAdoptionEvent(edit: Edit, event: NewAdoptionEvent, by: Actor): Promise<Adoption>
  /** `needs_evidence` for the first event at `diterapkan` of an adoption that nothing shows. */
  reviewAdoptionEvent(edit: Edit, eventId: string, review: EventReview, by: Actor): Promise<Adoption>
  /** `wrong_state` when the same one went out already. */
  noteReminder(
    edit: Edit,
    reminder: Pick<Reminder, 'reason' | 'about' | 'channel'>,
    by: Actor,
  ): Promise<Adoption>
  /** Its contact. */
  eraseAdoptionPerson(edit: Edit, by: Actor): Promise<Adoption>

  // Kits of trainers
  /** Newest first. */
  kits(): Promise<readonly Kit[]>
  /** Those that the public sees, the latest first published first. */
  publishedKits(): Promise<readonly PublishedKit[]>
  kit(id: string): Promise<Kit | null>
  findKit(slug: string): Promise<Found<Kit> | null>
  /** `by` owns it, unless it is the system. `slug` is made from the title when null. */
  addKit(content: KitContent, slug: string | null, by: Actor): Promise<Kit>
  saveKit(edit: Edit, content: KitContent, by: Actor): Promise<Kit>
  /** Keeps what is being worked on as a version, without showing it to anybody. */
  keepKitEdition(edit: Edit, note: string | null, by: Actor): Promise<Kit>
  /** Keeps it as a version and makes it what the public sees. */
  publishKit(edit: Edit, note: string | null, by: Actor): Promise<Kit>
  withdrawKit(edit: Edit, reason: string, by: Actor): Promise<Kit>
  reinstateKit(edit: Edit, by: Actor): Promise<Kit>
  moveKit(edit: Edit, slug: string, by: Actor): Promise<Kit>
  /** Newest first. */
  kitEditions(kitId: string): Promise<readonly KitEdition[]>
  /** What a user has put aside for a kit, in the order in which it was. */
  tray(userId: string): Promise<readonly KitItem[]>
  /** Without an audit entry: it changes no record of the site. */
  saveTray(userId: string, items: readonly KitItem[]): Promise<void>

  // Secret links: one for each record
  link(kind: LinkKind, subjectId: string): Promise<Link | null>
  /** Whether it is open or not; compared in constant time. */
  linkByToken(kind: LinkKind, token: string): Promise<Link | null>
  /** Makes one, or gives the record's another token: the old one leads nowhere any more. */
  openLink(kind: LinkKind, subjectId: string, expiresAt: string | null, by: Actor): Promise<Link>
  closeLink(kind: LinkKind, subjectId: string, by: Actor): Promise<void>

  // The host
  /** A site whose admin never saved any has those that every site starts with. */
  visitRules(): Promise<VisitRules>
  saveVisitRules(version: number, content: VisitRulesContent, by: Actor): Promise<VisitRules>
  site(): Promise<Site>
  saveSite(version: number, content: SiteContent, by: Actor): Promise<Site>
  units(): Promise<readonly Unit[]>
  addUnit(content: UnitContent, by: Actor, slug?: string): Promise<Unit>
  saveUnit(edit: Edit, content: UnitContent, by: Actor): Promise<Unit>

  // Search
  /** A site whose admin never saved any has the families that every site starts with. */
  synonyms(): Promise<SearchSynonyms>
  saveSynonyms(version: number, families: SearchSynonyms['families'], by: Actor): Promise<SearchSynonyms>
  /** Counted in memory by the web, added at most once a minute. */
  questions(): Promise<readonly AskedQuestion[]>
  /** Adds up, and removes those whose text is `forgotten`. */
  addQuestions(counts: readonly AskedQuestion[], forgotten: readonly string[]): Promise<void>

  // Uploads: the bytes are durable before the record that names them
  uploadsOf(ownerId: string): Promise<readonly Upload[]>
  upload(id: string): Promise<Upload | null>
  /** The same file may belong to several records, each with its own visibility. */
  uploadsByHash(hash: string): Promise<readonly Upload[]>
  addUpload(upload: NewUpload, bytes: Uint8Array, by: Actor): Promise<Upload>
  describeUpload(
    edit: Edit,
    as: Pick<Upload, 'caption' | 'credit' | 'visibility'>,
    by: Actor,
  ): Promise<Upload>
  removeUpload(edit: Edit, by: Actor): Promise<void>
  /** Absolute path of the stored bytes. */
  uploadPath(hash: string): string

  // Accounts
  users(): Promise<readonly User[]>
  user(id: string): Promise<User | null>
  userByEmail(email: string): Promise<User | null>
  addUser(user: NewUser, by: Actor): Promise<User>
  /** Ends the user's sessions when the role changes or the user is disabled. */
  changeUser(edit: Edit, change: Pick<User, 'name' | 'role' | 'disabledAt'>, by: Actor): Promise<User>
  /** Ends the user's sessions. */
  changePassword(edit: Edit, passwordHash: string, by: Actor): Promise<User>
  session(id: string): Promise<StoredSession | null>
  sessionsOf(userId: string): Promise<readonly StoredSession[]>
  saveSession(session: StoredSession): Promise<void>
  endSession(id: string): Promise<void>
  endSessionsOf(userId: string, by: Actor): Promise<void>
  endExpiredSessions(): Promise<number>
  tokens(): Promise<readonly Token[]>
  tokenByHash(hash: string): Promise<Token | null>
  addToken(token: { name: string; role: Role; hash: string }, by: Actor): Promise<Token>
  revokeToken(id: string, by: Actor): Promise<void>

  // The record of what happened
  /** Something that changed no record but must be known: a login, an export. */
  note(entry: Pick<AuditEntry, 'action' | 'subject' | 'note'>, by: Actor): Promise<void>
  audit(query: AuditQuery): Promise<{ entries: readonly AuditEntry[]; total: number }>

  // Views: counted in memory by the web, added at most once a minute
  views(): Promise<ReadonlyMap<string, number>>
  addViews(counts: ReadonlyMap<string, number>): Promise<void>

  onChange(listener: (change: StoreChange) => void): void
  /** Null while writes work, else why they do not. A full disk is tried again by each write. */
  trouble(): Sentence | null
  /** When it was opened, the store held nothing but the neutral site: nobody and no seed has put anything in. */
  readonly isNew: boolean
  /** What this start found that staff must know: a new store, a torn tail kept aside. */
  notices(): readonly Sentence[]
  close(): Promise<void>
}

export interface NewPractice {
  slug: string | null
  state: 'draft' | 'in_review' | 'published'
  note?: string
}

export interface Scheduled {
  request: VisitRequest
  visit: Visit
}

export type NewGuest = GuestContent &
  Pick<Guest, 'visitId' | 'requestId' | 'isPresent' | 'via' | 'noticeVersion' | 'retainedUntil'>

export interface NewAdoption extends Pick<Adoption, 'origin' | 'visitId' | 'requestId'> {
  /** Its first event, on the day of today: `minat` or `komitmen`, any for a record of the past. */
  stage: AdoptionStage
  on: CalendarDate
  note: string | null
}

export interface Learned extends Pick<NewAdoption, 'stage' | 'on' | 'note'> {
  /** A new one, or the slug of one of the host's. */
  practice: PracticeContent | string
  adoption: Omit<AdoptionContent, 'practice'>
}

export type NewAdoptionEvent = Pick<AdoptionEvent, 'on' | 'stage' | 'note' | 'evidence' | 'isFromAdopter'> &
  Partial<Pick<AdoptionEvent, 'correction'>>

export interface EventReview {
  isAccepted: boolean
  note: string | null
}

export type NewUser = Pick<User, 'email' | 'name' | 'role' | 'passwordHash'>
export type { Visibility }
