import type { citations as source } from '../id/citations.ts'

export const citations: Record<keyof typeof source, string> = {
  'citation.undated': 'n.d.',
  'citation.accessed': 'Retrieved {date}, from {url}',
  'citation.files': 'For reference managers:',
  'citation.bib': 'BibTeX',
  'citation.ris': 'RIS (Zotero, Mendeley)',
}
