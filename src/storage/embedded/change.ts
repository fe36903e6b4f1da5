import type { Actor } from '../../accounts/account.ts'
import type { AuditEntry } from '../../accounts/audit.ts'
import { NoSuchRecord, StaleVersion } from '../store.ts'
import type { Edit } from '../store.ts'
import type { Draft, Engine } from './engine.ts'

/** A transaction at its moment. */
export interface Change extends Draft {
  readonly at: string
  newId(): string
}

export type Subject = AuditEntry['subject']
export type Entry = Pick<AuditEntry, 'action' | 'subject' | 'note'>

/** What every part of the embedded store stands on. */
export interface Ground {
  engine: Engine
  now: () => Date
  newId: () => string
}

/** Runs `run` as one transaction. */
export function change<T>({ engine, now, newId }: Ground, run: (change: Change) => T): Promise<T> {
  return engine.transact((draft) => run({ ...draft, at: now().toISOString(), newId }))
}

/** Adds to the record of what happened. */
export function enter(change: Change, by: Actor, entry: Entry): void {
  const { id, name, role } = by
  change.put('audit', { id: change.newId(), at: change.at, by: { id, name, role }, ...entry })
}

interface Versioned {
  id: string
  version: number
}

/** The record that an edit is about, if it is still as the editor saw it. */
export function current<T extends Versioned>(record: T | undefined, edit: Edit): T {
  if (!record) throw new NoSuchRecord(`there is no record ${edit.id}`)
  if (record.version !== edit.version) throw new StaleVersion(record)
  return record
}

/** What changes with every change of a record. */
export function next(record: Versioned, change: Change): { version: number; updatedAt: string } {
  return { version: record.version + 1, updatedAt: change.at }
}
