import { createHash } from 'node:crypto'
import { callbackify } from 'node:util'
import { Store as SessionStore, type SessionData } from 'express-session'
import type { StoredSession } from './account.ts'
import type { Store } from '../storage/store.ts'

declare module 'express-session' {
  interface SessionData {
    userId: string
    signedInAt: string
    seenAt: string
    /** "Firefox, Windows". */
    device: string
  }
}

export const sessionLifetimeMs = 12 * 60 * 60 * 1000
const seenEveryMs = 15 * 60 * 1000

/** The id under which the store keeps a session: a copy of the store signs nobody in. */
export function storedId(cookieId: string): string {
  return createHash('sha256').update(cookieId).digest('hex')
}

export function readSession(stored: StoredSession): SessionData {
  return JSON.parse(stored.content) as SessionData
}

type Callback = (error?: unknown) => void

/** Keeps express-session's sessions in our store. A session ends 12 hours after it began, used or not. */
export class StoredSessions extends SessionStore {
  readonly #store: Pick<Store, 'session' | 'saveSession' | 'endSession'>
  readonly #now: () => Date

  constructor(store: Pick<Store, 'session' | 'saveSession' | 'endSession'>, now: () => Date) {
    super()
    this.#store = store
    this.#now = now
  }

  override get(cookieId: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    callbackify(() => this.#read(storedId(cookieId)))(callback)
  }

  override set(cookieId: string, session: SessionData, callback: Callback = () => {}): void {
    settle(this.#write(storedId(cookieId), session), callback)
  }

  override destroy(cookieId: string, callback: Callback = () => {}): void {
    settle(this.#store.endSession(storedId(cookieId)), callback)
  }

  /** Called after each request: writes down that the session was used, at most every 15 minutes. */
  override touch(cookieId: string, session: SessionData, callback: () => void = () => {}): void {
    const sinceSeen = this.#now().getTime() - Date.parse(session.seenAt)
    if (sinceSeen < seenEveryMs) return callback()
    // Reading must go on when the disk is full: that the note was not taken harms nobody.
    settle(this.#see(storedId(cookieId)), () => callback())
  }

  async #read(id: string): Promise<SessionData | null> {
    const stored = await this.#store.session(id)
    return stored && stored.expiresAt > this.#now().toISOString() ? readSession(stored) : null
  }

  async #write(id: string, session: SessionData): Promise<void> {
    const content = JSON.stringify(session)
    const expiresAt = new Date(Date.parse(session.signedInAt) + sessionLifetimeMs).toISOString()
    await this.#store.saveSession({ id, userId: session.userId, content, expiresAt })
  }

  // Read again: the session may have been ended while its request ran, and must not come back.
  async #see(id: string): Promise<void> {
    const session = await this.#read(id)
    if (session) await this.#write(id, { ...session, seenAt: this.#now().toISOString() })
  }
}

function settle(work: Promise<unknown>, callback: Callback): void {
  callbackify(() => work)((error) => callback(error))
}
