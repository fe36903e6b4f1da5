import type { Actor } from './account.ts'

/** One state change: who did what to which record. Written in the same transaction as the change. */
export interface AuditEntry {
  id: string
  at: string
  by: Actor
  /** "practice.publish", "visit.add", "user.login". */
  action: string
  subject: { type: string; id: string; title: string }
  /** What changed, in words; never personal data of guests, never a secret. */
  note: string | null
}
