import { withoutEndings, withoutParticles, withoutPrefixes, type Reading, type Suffix } from './affixes.ts'
import { stemByRules } from './affixRules.ts'
import { englishWords } from './englishWords.ts'
import { names } from './names.ts'
import { irregular, otherSpellings } from './otherSpellings.ts'
import { roots } from './roots.ts'

/**
 * Indonesian stems, so that *melayani*, *pelayanan* and *layanan* meet. Not meant to be shown: what matters is that one
 * family gets one stem. A root that is known decides; else the rules.
 */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  const root = irregular.get(word) ?? rootOf(word)
  return otherSpellings.get(root) ?? root
}

function rootOf(word: string): string {
  if (isRoot(word) || isLeftAlone(word)) return word
  return withoutParticles(word).find(isLeftAlone) ?? knownRoot(word) ?? stemByRules(word)
}

const isRoot = (word: string) => roots.has(word) || otherSpellings.has(word)
const isLeftAlone = (word: string) => names.has(word) || englishWords.has(word)

/** The longest root that is left when affixes are taken off; of two, the one that asks for less guessing. */
function knownRoot(word: string): string | null {
  let best: { root: string; weight: number } | null = null
  for (const { rest, suffix } of withoutEndings(word)) {
    for (const reading of withoutPrefixes(rest)) {
      if (!isRoot(reading.rest) || !isPossible(reading, suffix)) continue
      const weight = reading.rest.length - reading.doubt - doubtOf(reading, suffix)
      if (best === null || weight > best.weight) best = { root: reading.rest, weight }
    }
  }
  return best?.root ?? null
}

/** Words that never stand behind `me-` or `pe-`, where another root would be meant: mengoperasikan is operasi. */
const neverAfterNasal = new Set(
  `kaku karung kaset kawasan kelak kelas kera ketika kini kiri kisi koperasi kubah kurus kusir kusut madu nyaring
  paling pasukan pula tadi`.split(/\s+/),
)

/** `-an` goes with nouns, `-i` and `-kan` with verbs; but many write "menunjukan" for *menunjukkan*. */
function isPossible({ rest, outermost, innermost }: Reading, suffix: Suffix): boolean {
  if ((innermost === 'verb' || innermost === 'noun') && neverAfterNasal.has(rest)) return false
  if (isSyllable(rest) && (innermost === 'ke' || (innermost === 'none' && suffix !== ''))) return false
  if (suffix === 'an') return (outermost !== 'verb' && outermost !== 'ter') || rest.endsWith('k')
  if (suffix === 'i') return outermost !== 'noun' && outermost !== 'ber' && outermost !== 'se'
  if (suffix === 'kan') return outermost !== 'noun' && outermost !== 'se'
  return suffix === '' || (outermost === 'none' && rest.length > 3)
}

/** "rak" and "bon" are not the roots of kerak and kebon. */
const isSyllable = (root: string) => /^[^aiueo]+[aiueo][^aiueo]+$/.test(root)

/** How doubtful a suffix is; a root such as "bagian" is not the root of "pembagian". */
function doubtOf({ rest, outermost }: Reading, suffix: Suffix): number {
  if (outermost === 'none') return suffix === 'i' || suffix === 'kan' ? 4 : 0
  const isDerived = rest.endsWith('an') && roots.has(rest.slice(0, -2))
  return (
    (isDerived ? 2.5 : 0) + (suffix === 'an' && outermost === 'verb' ? 3 : 0) + (suffix === '' ? 0 : 0.05)
  )
}
