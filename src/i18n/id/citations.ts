export const citations = {
  'citation.undated': 't.t.',
  'citation.accessed': 'Diakses {date}, dari {url}',
  'citation.files': 'Untuk aplikasi daftar pustaka:',
  'citation.bib': 'BibTeX',
  'citation.ris': 'RIS (Zotero, Mendeley)',
} as const
