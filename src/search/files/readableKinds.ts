/** Kinds of files whose text is searched. */
export const pdf = 'application/pdf'
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What is read of one file at most; beyond it nobody searches. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  pages: 500,
  characters: 200_000,
  /** Of a part of a DOCX file, unpacked. */
  unpackedBytes: 50 * 1024 * 1024,
  /** Of the process that reads: 100 MB are its own. */
  residentBytes: 400 * 1024 * 1024,
  milliseconds: 20_000,
}
