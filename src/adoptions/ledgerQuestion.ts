import { isWithin, type Region } from '../regions/region.ts'
import type { Regions } from '../regions/regions.ts'
import { chosenOf, pageOf, type Query } from '../web/query.ts'
import { adoptionStages, type Adoption, type AdoptionStage } from './adoption.ts'

/** Which adoptions someone asks for: an empty list means "no filter", several values of one mean "or". */
export interface LedgerQuestion {
  stages: AdoptionStage[]
  provinces: Region[]
  /** Slugs. */
  practices: string[]
}

export function readLedgerQuestion(
  query: Query,
  { regions, practices }: { regions: Regions; practices: readonly string[] },
): LedgerQuestion & { page: number } {
  const provinces = regions.all.filter(({ kind }) => kind === 'provinsi')
  const codes = chosenOf(
    query,
    'province',
    provinces.map(({ code }) => code),
  )
  return {
    stages: chosenOf(query, 'stage', adoptionStages),
    provinces: provinces.filter(({ code }) => codes.includes(code)),
    practices: chosenOf(query, 'practice', practices),
    page: pageOf(query),
  }
}

/** The address of a question's first page: the same question always has the same. */
export function ledgerPath({ stages, provinces, practices }: LedgerQuestion): string {
  const parameters = new URLSearchParams()
  for (const stage of stages) parameters.append('stage', stage)
  for (const { code } of provinces) parameters.append('province', code)
  for (const slug of practices) parameters.append('practice', slug)
  return parameters.size === 0 ? '/adoptions' : `/adoptions?${parameters.toString()}`
}

export function isAskedFor(adoption: Adoption, { stages, provinces, practices }: LedgerQuestion): boolean {
  const { stage, regionCode, practice } = adoption
  return (
    (stages.length === 0 || stages.includes(stage)) &&
    (practices.length === 0 || practices.includes(practice)) &&
    isOfRegion(regionCode, provinces)
  )
}

/** Any region when none is chosen. */
export function isOfRegion(regionCode: string | null, provinces: readonly Region[]): boolean {
  return provinces.length === 0 || provinces.some((province) => isWithin(regionCode, province))
}
