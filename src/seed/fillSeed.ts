import type { Actor } from '../accounts/account.ts'
import type { TypedAdoption } from '../adoptions/adoptionForm.ts'
import { parseKitContent } from '../kits/kitForm.ts'
import { knownToKits } from '../kits/knownToKits.ts'
import type { Store } from '../storage/store.ts'
import { checked, readSeedRecords, type Seeded } from './seedRecords.ts'

/**
 * Fills a store with what ships: the host, its units, its practices (published at once), its visits, who is known to copy
 * a practice, and a kit for trainers. What is there already stays as it is, so that a filling which was cut off can go on.
 */
export async function fillSeed(store: Store, by: Actor): Promise<void> {
  const { site, units, practices, visits, adoptions, kits } = readSeedRecords()
  const { version } = await store.site()
  if (version === 1) await store.saveSite(version, site, by)
  const known = new Set((await store.units()).map(({ slug }) => slug))
  // One after the other: visits name practices, practices and older units name units.
  await eachAbsent(
    units,
    (slug) => known.has(slug),
    ({ slug, content }) => store.addUnit(content, by, slug),
  )
  await eachAbsent(
    practices,
    (slug) => store.findPractice(slug),
    ({ slug, content }) => store.addPractice(content, { slug, state: 'published' }, by),
  )
  await eachAbsent(
    visits,
    (slug) => store.findVisit(slug),
    ({ slug, content }) => store.addVisit(content, by, slug),
  )
  for (const { content } of adoptions) await addAdoption(content, store, by)
  for (const kit of kits) await addKit(kit, store, by)
}

/** One institution takes over one practice once. */
async function addAdoption({ content, first, visit }: TypedAdoption, store: Store, by: Actor): Promise<void> {
  const there = await store.adoptionsOf(content.practice)
  if (there.some(({ institution }) => institution === content.institution)) return
  const visitId = visit === null ? null : ((await store.findVisit(visit))?.record.id ?? null)
  const origin = visitId === null ? 'staff' : 'visit'
  await store.addAdoption(content, { origin, visitId, requestId: null, ...first }, by)
}

/** Published, also when a filling was cut off between the two. */
async function addKit(seeded: Seeded<unknown>, store: Store, by: Actor): Promise<void> {
  const there = await store.findKit(seeded.slug)
  if (there && there.record.version > 1) return
  const { slug, content } = checked(seeded, parseKitContent(seeded.content, await knownToKits(store)))
  await store.publishKit(there?.record ?? (await store.addKit(content, slug, by)), null, by)
}

async function eachAbsent<T>(
  shipped: readonly Seeded<T>[],
  isThere: (slug: string) => unknown,
  add: (seeded: Seeded<T>) => Promise<unknown>,
): Promise<void> {
  for (const seeded of shipped) if (!(await isThere(seeded.slug))) await add(seeded)
}
