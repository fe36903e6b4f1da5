import { stemByRules } from './affixRules.ts'
import { withoutEndings, withoutPrefix } from './affixes.ts'
import { roots } from './roots.ts'

const mostRemembered = 50_000
const remembered = new Map<string, string>()

/**
 * Indonesian stems, so that *melayani*, *pelayanan* and *layanan* meet. Not meant to be shown: what matters is that one
 * family gets one stem. A root that is known decides; else the rules.
 */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || roots.has(word)) return word
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const found = knownRoot(word) ?? stemByRules(word)
  remembered.set(word, found)
  return found
}

/** The longest root that is left when endings and at most three prefixes are taken off; of two, the one more to the left. */
function knownRoot(word: string): string | null {
  const found = withoutEndings(word)
    .flatMap((left) => heads(left, 3))
    .filter((head) => roots.has(head))
  return found.reduce<string | null>((best, root) => (isBetter(root, best, word) ? root : best), null)
}

/** The word without up to `prefixes` prefixes, in every way. */
function heads(word: string, prefixes: number): string[] {
  if (word.length < 3 || prefixes < 0) return []
  return [word, ...withoutPrefix(word).flatMap((rest) => heads(rest, prefixes - 1))]
}

function isBetter(root: string, best: string | null, word: string): boolean {
  if (best === null || root.length !== best.length) return best === null || root.length > best.length
  return startIn(word, root) < startIn(word, best)
}

/** Where a root begins; its first letter may have been swallowed. */
function startIn(word: string, root: string): number {
  const at = word.indexOf(root)
  return at >= 0 ? at : word.indexOf(root.slice(1))
}
