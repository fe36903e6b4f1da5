import { isPublic, type PublishedPractice } from '../../practices/practice.ts'
import type { Regions } from '../../regions/regions.ts'
import type { Store } from '../../storage/store.ts'
import { isPublicVisit, type Visit } from '../../visits/visit.ts'
import { practiceDocument } from './practiceDocument.ts'
import { stampOf, type FileText, type SearchDocument } from './searchDocument.ts'
import { visitDocument } from './visitDocument.ts'

/** A public record with what its document shows of others. */
export interface SearchedRecord {
  key: string
  stamp: string
  document: () => SearchDocument
}

/** The texts of a record's public files. */
export type FilesOf = (owner: { kind: 'practice' | 'visit'; id: string }) => Promise<readonly FileText[]>

export interface SearchedRecords {
  keys(): Promise<string[]>
  /** Null for a record that the public does not see. */
  read(key: string): Promise<SearchedRecord | null>
}

export const keyOf = (kind: 'practice' | 'visit', id: string) => `${kind}:${id}`
export const idIn = (key: string) => key.slice(key.indexOf(':') + 1)

export function searchedRecords(store: Store, filesOf: FilesOf, regions: Regions): SearchedRecords {
  return {
    async keys() {
      const [practices, visits] = await Promise.all([store.publishedPractices(), store.publicVisits()])
      return [
        ...practices.map(({ id }) => keyOf('practice', id)),
        ...visits.map(({ id }) => keyOf('visit', id)),
      ]
    },
    read(key) {
      const [kind, id = ''] = key.split(':')
      return kind === 'practice' ? readPractice(id) : readVisit(id)
    },
  }

  async function readPractice(id: string): Promise<SearchedRecord | null> {
    const practice = await store.practice(id)
    if (practice === null || !isPublic(practice)) return null
    const files = await filesOf({ kind: 'practice', id })
    return {
      key: keyOf('practice', id),
      stamp: stampOf([practice], files),
      document: () => practiceDocument(practice, files),
    }
  }

  async function readVisit(id: string): Promise<SearchedRecord | null> {
    const visit = await store.visit(id)
    if (visit === null || !isPublicVisit(visit)) return null
    const [studied, files] = await Promise.all([studiedIn(visit), filesOf({ kind: 'visit', id })])
    return {
      key: keyOf('visit', id),
      stamp: stampOf([visit, ...studied], files),
      document: () => visitDocument(visit, { studied, files, regions }),
    }
  }

  async function studiedIn(visit: Visit): Promise<PublishedPractice[]> {
    const found = await Promise.all(visit.practices.map((slug) => store.findPractice(slug)))
    return found.flatMap((one) => (one && isPublic(one.record) ? [one.record] : []))
  }
}
