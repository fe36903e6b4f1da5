export const roles = ['admin', 'editor', 'staff', 'trainer'] as const
export type Role = (typeof roles)[number]

export interface User {
  id: string
  version: number
  email: string
  name: string
  role: Role
  /** argon2id, encoded. */
  passwordHash: string
  disabledAt: string | null
  createdAt: string
  updatedAt: string
}

/** A login on one device; `id` is the sha256 of the cookie's value. */
export interface StoredSession {
  id: string
  userId: string | null
  /** What express-session keeps, as JSON text. */
  content: string
  expiresAt: string
}

/** An API token; only its hash is kept. */
export interface Token {
  id: string
  name: string
  role: Role
  hash: string
  createdAt: string
  revokedAt: string | null
}

/** Who does something: a person, a token, the command line or the system itself. */
export interface Actor {
  id: string | null
  name: string
  role: Role | 'system' | 'link'
}

export const systemActor: Actor = { id: null, name: 'sistem', role: 'system' }
/** Whoever holds a secret link or fills in a public form: nobody that is known. */
export const linkActor: Actor = { id: null, name: 'tautan rahasia', role: 'link' }
export const publicActor: Actor = { id: null, name: 'formulir publik', role: 'link' }
export const commandActor: Actor = { id: null, name: 'baris perintah', role: 'system' }

const publishers: readonly Actor['role'][] = ['admin', 'editor', 'system']
export function mayPublish(actor: Pick<Actor, 'role'>): boolean {
  return publishers.includes(actor.role)
}

/** Trainers read; they change no practice or visit. */
export function mayEdit(actor: Pick<Actor, 'role'>): boolean {
  return actor.role !== 'trainer' && actor.role !== 'link'
}

export function isAdmin(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'admin' || actor.role === 'system'
}
