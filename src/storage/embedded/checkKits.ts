import type { KitItem } from '../../kits/kitItem.ts'
import { sentence, type Sentence } from '../sentence.ts'
import { editionId } from './kits.ts'
import type { Memory } from './memory.ts'

/** Whether what a kit holds is there, and each published one has its version kept. */
export function checkKits(memory: Memory): Sentence[] {
  const { kits, kitEditions } = memory
  return [...kits.values()].flatMap(({ id, slug, content, published }) => [
    ...(published && !kitEditions.has(editionId(id, 1))
      ? [sentence('store.damage.noEdition', { slug })]
      : []),
    ...content.items
      .filter((item) => !isThere(item, memory))
      .map(({ kind }) => sentence('store.damage.kitItem', { slug, kind })),
  ])
}

function isThere(item: KitItem, { practices, visits }: Memory): boolean {
  if (item.kind === 'practice') return practices.has(item.practiceId)
  if (item.kind === 'question' && item.visitId === null) return practices.has(item.practiceId ?? '')
  return visits.has(item.visitId ?? '')
}
