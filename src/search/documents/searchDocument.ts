import type { Affair } from '../../practices/affairs.ts'
import type { Practice, Stage } from '../../practices/practice.ts'
import type { Visit } from '../../visits/visit.ts'
import type { FoundFile, PassageField, SearchedType } from '../search.ts'

/** What is searched of one record: only what the public may see. */
export interface SearchDocument {
  /** `practice:ID` or `visit:ID`. */
  key: string
  type: SearchedType
  id: string
  slug: string
  title: string
  tags: string
  /** In reading order; a text that the record says twice stands once. */
  passages: readonly Passage[]
  affairs: readonly Affair[]
  stage: Stage | null
  year: number | null
  /** Kemendagri codes, provinces included. */
  regions: readonly string[]
  /** For "newest": a day. */
  date: string
  /** Slugs of the practices that a visit studied: for "most visited". */
  practices: readonly string[]
  /** Another one whenever anything above can be another. */
  stamp: string
}

/** A part of a record that is read in one go: a long field, a question with its answer, all partners, a file. */
export interface Passage {
  field: PassageField
  text: string
  file: FoundFile | null
}

/** What stands in a file of a record. */
export interface FileText extends FoundFile {
  /** The upload's. */
  id: string
  /** The upload's. */
  hash: string
  text: string
}

/** A restored backup may count its versions anew: the moment belongs to it. */
export function stampOf(records: readonly (Practice | Visit)[], files: readonly FileText[]): string {
  return [
    ...records.map(({ id, version, updatedAt }) => `${id}@${version}@${updatedAt}`),
    ...files.map(({ id, hash, text }) => `${id}@${hash}@${text.length}`),
  ].join(' ')
}
