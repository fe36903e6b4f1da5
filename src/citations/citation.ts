import type { PartialDate } from '../calendarDate.ts'

/** What a list of references needs to know of one; `apa.ts`, `bibtex.ts` and `ris.ts` write it. */
export type Citation =
  | {
      kind: 'work'
      /** Short and the same for the same work, for BibTeX: "banyuwangi2026smart-kampung". */
      key: string
      /** Person, institution or publisher that answers for it; null when nobody is named. */
      author: string | null
      title: string
      /** The site or the paper that it stands in, when that is not the author. */
      container: string | null
      publishedOn: PartialDate | null
      accessedOn: PartialDate | null
      url: string | null
    }
  /** As a trainer typed it. */
  | { kind: 'written'; text: string }
