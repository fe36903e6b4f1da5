import { drawsFor } from '../src/cli/madeUp/draws.ts'
import { villageName } from '../src/cli/madeUp/places.ts'
import { loadRegions } from '../src/regions/regions.ts'
import { roots } from '../src/search/words/roots.ts'

/** The words that stand in each text, the most frequent first. */
export const functionWords =
  `yang dan di dari untuk dengan pada ini dalam tidak itu oleh adalah sebagai ke akan juga dapat ada para atau
  telah tersebut bagi karena serta lebih secara bahwa kepada sudah antara setiap seperti harus bisa agar saat tetapi
  namun masih hanya mereka kami kita sehingga setelah sebelum jika hingga melalui terhadap tentang belum sejak
  maka pun bila lalu selama`.split(/\s+/)

/** Distinct words in the order of their frequency, made up from roots, their inflections and names; each once. */
export function contentWords(): string[] {
  const draws = drawsFor('bench words')
  const places = loadRegions().all.flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u))
  const villages = Array.from({ length: 4000 }, () => villageName(draws).toLowerCase())
  const ranked = [
    ...[...roots].map((word) => ({ word, place: draws.fraction() })),
    ...[...roots].flatMap(inflections).map((word) => ({ word, place: 0.15 + draws.fraction() * 3 })),
    ...[...places, ...villages, ...names(40_000, draws)].map((word) => ({
      word,
      place: 0.3 + draws.fraction() * 4,
    })),
  ]
  const known = new Set(functionWords)
  return ranked
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .filter((word) => word.length > 2 && !known.has(word) && known.add(word))
}

function inflections(root: string): string[] {
  const me = withNasal('me', root)
  const pe = withNasal('pe', root)
  return [
    me,
    `${me}kan`,
    `${me}i`,
    `di${root}`,
    `di${root}kan`,
    `ter${root}`,
    `ber${root}`,
    `${root}an`,
    `${root}nya`,
    `ke${root}an`,
    pe,
    `${pe}an`,
    `per${root}an`,
    `pem${root}`,
    `se${root}`,
    `${root}kan`,
  ]
}

/** The prefix melts with the root's first letter: "tata" is "menata". */
function withNasal(prefix: string, root: string): string {
  const first = root[0] ?? ''
  if ('kaeiougkh'.includes(first)) return `${prefix}ng${first === 'k' ? root.slice(1) : root}`
  if ('pbfv'.includes(first)) return `${prefix}m${first === 'p' ? root.slice(1) : root}`
  if ('tdcj'.includes(first)) return `${prefix}n${first === 't' ? root.slice(1) : root}`
  if (first === 's') return `${prefix}ny${root.slice(1)}`
  return prefix + root
}

/** Rare words: surnames, brands, what is written in another way. */
function names(count: number, draws: ReturnType<typeof drawsFor>): string[] {
  const starts = 'b c d g h j k l m n p r s t w y br dr kr pr st tr ng ny'.split(' ')
  const vowels = 'a i u e o a i a'.split(' ')
  const ends = ['', '', 'n', 'ng', 'r', 's', 't', 'k', 'h']
  const syllable = () => draws.oneOf(starts) + draws.oneOf(vowels)
  return Array.from(
    { length: count },
    () => Array.from({ length: draws.between(2, 4) }, syllable).join('') + draws.oneOf(ends),
  )
}
