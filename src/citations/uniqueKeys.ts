import type { Citation } from './citation.ts'

/** A key for each citation, in their order, of letters, digits and hyphens; no two alike. */
export function uniqueKeys(citations: readonly Citation[]): string[] {
  const taken = new Set<string>()
  return citations.map((citation, index) => {
    const wished = wishedKey(citation, index)
    let key = wished
    for (let count = 2; taken.has(key.toLowerCase()); count += 1) key = `${wished}-${count}`
    // BibTeX does not tell capitals from small letters.
    taken.add(key.toLowerCase())
    return key
  })
}

function wishedKey(citation: Citation, index: number): string {
  const plain = citation.kind === 'written' ? '' : citation.key.replace(/[^A-Za-z0-9-]+/g, '-')
  return /[A-Za-z0-9]/.test(plain) ? plain : `rujukan-${index + 1}`
}
