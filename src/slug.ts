const longest = 80

/** Words that are addresses of their own beside a record's slug. */
const reserved = [
  'baru',
  'compare',
  'draft',
  'edit',
  'feed',
  'feed-xml',
  'history',
  'index',
  'new',
  'preview',
  'tray',
]

/** "Batik & Kopi: Edisi Ijèn" becomes `batik-kopi-edisi-ijen`; at most 80 characters, cut between words. */
export function slugFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return cut(words.join('-')) || 'praktik'
}

/** `name`'s slug, with -2, -3 ... while it is taken or reserved. */
export function freeSlug(name: string, isTaken: (slug: string) => boolean): string {
  const wished = slugFrom(name)
  let slug = wished
  for (let count = 2; isTaken(slug) || isReservedSlug(slug); count += 1) {
    const ending = `-${count}`
    slug = wished.slice(0, longest - ending.length).replace(/-+$/, '') + ending
  }
  return slug
}

export function isReservedSlug(slug: string): boolean {
  return reserved.includes(slug)
}

function cut(slug: string): string {
  if (slug.length <= longest) return slug
  const boundary = slug.lastIndexOf('-', longest)
  return slug.slice(0, boundary > 0 ? boundary : longest)
}
