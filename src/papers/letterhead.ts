import { readFile } from 'node:fs/promises'
import type { Site } from '../host/site.ts'
import type { VisitRules } from '../host/visitRules.ts'
import type { Store } from '../storage/store.ts'
import type { Letterhead } from './paper.ts'
import { joined } from './paperWords.ts'

/** The host's: its name, the lines that an admin gave, else the office that the site names. */
export async function hostLetterhead(site: Site, rules: VisitRules, store: Store): Promise<Letterhead> {
  const given = rules.letterhead.length > 0 ? rules.letterhead : linesOfSite(site)
  const [first = '', ...others] = given
  // The name of an office has no numbers; an address has.
  const hasOffice = first !== '' && !/\d/.test(first)
  return {
    names: hasOffice ? [site.government, first] : [site.government],
    lines: hasOffice ? others : given,
    logo: site.logo === null ? null : await logoOf(site.logo, store),
  }
}

/** The institution's own name, for a paper that it signs. */
export function plainLetterhead(institution: string): Letterhead {
  return { names: [institution], lines: [], logo: null }
}

function linesOfSite({ contactUnit, address, contactPhone, contactEmail }: Site): string[] {
  const reached = joined([
    contactPhone === null ? null : `Telepon ${contactPhone}`,
    contactEmail === null ? null : `Surel ${contactEmail}`,
  ])
  return [contactUnit, address?.replace(/\s*\n\s*/g, ', ') ?? null, reached].filter(
    (line) => line !== null && line !== '',
  ) as string[]
}

/** Null when the picture cannot be read: a letter without a logo can still be sent. */
async function logoOf(hash: string, store: Store): Promise<Letterhead['logo']> {
  const [upload] = await store.uploadsByHash(hash)
  if (!upload?.width || !upload.height) return null
  try {
    return { bytes: await readFile(store.uploadPath(hash)), width: upload.width, height: upload.height }
  } catch {
    return null
  }
}
