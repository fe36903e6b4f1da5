import { adoptersSection, type AdoptersSection } from '../adoptions/adoptersSection.ts'
import { publicFilesOf } from '../adoptions/publicFiles.ts'
import { isCounted } from '../adoptions/funnel.ts'
import { ofOthers } from '../adoptions/ownAdoption.ts'
import type { Parts } from '../parts.ts'
import type { Frame } from '../web/frame.ts'
import { lineageOf, type Lineage } from './lineage.ts'
import type { PublishedPractice } from './practice.ts'

/** Who copies a practice, and where it comes from. */
export async function followersOf(
  practice: PublishedPractice,
  { store, regions }: Pick<Parts, 'store' | 'regions'>,
  frame: Frame,
): Promise<{ adopters: AdoptersSection; lineage: Lineage | null }> {
  const { slug } = practice
  const [visits, taken, all] = await Promise.all([
    store.visitsStudying(slug),
    store.adoptionsOf(slug),
    store.publishedPractices(),
  ])
  const adoptions = ofOthers(taken, frame.site)
  const files = await publicFilesOf(adoptions, store)
  const shelf = new Map(all.map((one) => [one.slug, one]))
  return {
    adopters: adoptersSection(slug, { adoptions, visits }, { regions, files, frame }),
    lineage: lineageOf(practice, { shelf, adopters: adoptions.filter(isCounted).length }, frame),
  }
}
