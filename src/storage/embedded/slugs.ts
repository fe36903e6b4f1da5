import { freeSlug, isReservedSlug, slugFrom } from '../../slug.ts'
import { Refused } from '../store.ts'
import type { Found } from '../store.ts'
import type { CollectionName, Collections, Reading } from './engine.ts'
import type { Change } from './change.ts'

export type SlugKind = 'practice' | 'visit' | 'unit' | 'kit'

/** The record that an address leads to, also when it is an old one. */
export function targetOf(reading: Reading, kind: SlugKind, slug: string): string | undefined {
  return reading.get('slugs', `${kind}:${slug}`)?.targetId
}

export function find<C extends 'practices' | 'visits' | 'kits'>(
  reading: Reading,
  collection: C & CollectionName,
  kind: SlugKind,
  slug: string,
): Found<Readonly<Collections[C]>> | null {
  const id = targetOf(reading, kind, slug)
  const record = id === undefined ? undefined : reading.get(collection, id)
  return record ? { record, isMoved: record.slug !== slug } : null
}

/** Gives a new record the address that is asked for, or one made from its name. */
export function giveSlug(
  change: Change,
  kind: SlugKind,
  to: { id: string; asked: string | null; name: string },
): string {
  if (to.asked !== null) return claimSlug(change, kind, to.id, to.asked)
  const slug = freeSlug(to.name, (wished) => targetOf(change, kind, wished) !== undefined)
  return claimSlug(change, kind, to.id, slug)
}

/** Takes an address that nobody else has or had; the record's own old one may be taken again. */
export function claimSlug(change: Change, kind: SlugKind, targetId: string, asked: string): string {
  const slug = slugFrom(asked)
  const holder = targetOf(change, kind, slug)
  if (isReservedSlug(slug) || (holder !== undefined && holder !== targetId)) {
    throw new Refused('slug_taken', `the address ${slug} is taken`)
  }
  change.put('slugs', { id: `${kind}:${slug}`, targetId })
  return slug
}
