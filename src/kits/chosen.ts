import { Problem } from '../web/problem.ts'
import { most } from './kitRowForms.ts'
import { isSameItem, type KitItem } from './kitItem.ts'

/** With those that are not among them yet at the end; refused with 422 when they would be too many. */
export function withItems(items: readonly KitItem[], added: readonly KitItem[]): KitItem[] {
  const all = added.reduce<readonly KitItem[]>(
    (those, one) => (those.some((other) => isSameItem(one, other)) ? those : [...those, one]),
    items,
  )
  if (all.length > most.items && all.length > items.length)
    throw new Problem(422, 'choose.full', {
      max: most.items,
      now: items.length,
      more: all.length - items.length,
    })
  return [...all]
}
