const titlesInFront = new Set([
  'bapak',
  'ibu',
  'dr',
  'drs',
  'dra',
  'drg',
  'drh',
  'ir',
  'prof',
  'h',
  'hj',
  'kh',
])

/** Whether two people on a list are called the same: "H. Budi Santoso, S.Sos." and "budi  santoso". */
export function isSameName(one: string | null, other: string | null): boolean {
  const [a, b] = [plainName(one), plainName(other)]
  return a !== '' && a === b
}

/** In lower case without accents, signs and academic titles. */
function plainName(name: string | null): string {
  const [withoutDegrees = ''] = (name ?? '').split(',')
  const words = withoutDegrees
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const first = words.findIndex((word) => !titlesInFront.has(word))
  return words.slice(Math.max(0, first)).join(' ')
}
