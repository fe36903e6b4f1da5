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
  let best: string | null = null
  for (const left of withoutEndings(word)) {
    let heads = [left]
    for (let prefixes = 0; prefixes <= 3; prefixes++) {
      for (const head of heads) if (roots.has(head) && isBetter(head, best, word)) best = head
      heads = heads.flatMap(withoutPrefix).filter((head) => head.length >= 3)
    }
  }
  return best
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
