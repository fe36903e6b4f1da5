import { yearOf } from '../calendarDate.ts'
import { isWithin, type Region } from '../regions/region.ts'
import type { Regions } from '../regions/regions.ts'
import { chosenOf, pageOf, type Query } from '../web/query.ts'
import { isOutgoing, type Visit, type VisitKind, visitKinds } from './visit.ts'

/** Which visits someone asks for: an empty list means "no filter", several values of one mean "or". */
export interface VisitQuestion {
  years: number[]
  /** A province covers its regencies and cities. */
  regions: Region[]
  kinds: VisitKind[]
  directions: Direction[]
}

/** Guests came, or the host's own officials went. */
export const directions = ['masuk', 'keluar'] as const
export type Direction = (typeof directions)[number]

export function directionOf(visit: Pick<Visit, 'destination'>): Direction {
  return isOutgoing(visit) ? 'keluar' : 'masuk'
}

export function readVisitQuestion(query: Query, { all }: Regions): VisitQuestion & { page: number } {
  const codes = chosenOf(
    query,
    'region',
    all.map(({ code }) => code),
  )
  return {
    years: chosenOf(query, 'year', possibleYears).map(Number),
    regions: all.filter(({ code }) => codes.includes(code)),
    kinds: chosenOf(query, 'kind', visitKinds),
    directions: chosenOf(query, 'direction', directions),
    page: pageOf(query),
  }
}

const possibleYears = Array.from({ length: 200 }, (_year, index) => String(1900 + index))

/** The address of a question's first page: the same question always has the same. */
export function visitsPath({ years, regions, kinds, directions: ways }: VisitQuestion): string {
  const parameters = new URLSearchParams()
  for (const year of years) parameters.append('year', String(year))
  for (const { code } of regions) parameters.append('region', code)
  for (const kind of kinds) parameters.append('kind', kind)
  for (const way of ways) parameters.append('direction', way)
  return parameters.size === 0 ? '/visits' : `/visits?${parameters.toString()}`
}

export function isAskedFor(
  visit: Visit,
  { years, regions, kinds, directions: ways }: VisitQuestion,
): boolean {
  return (
    (years.length === 0 || years.includes(yearOf(visit.startOn))) &&
    (regions.length === 0 || regions.some((region) => cameFrom(visit, region))) &&
    (kinds.length === 0 || kinds.includes(visit.kind)) &&
    (ways.length === 0 || ways.includes(directionOf(visit)))
  )
}

/** Whether one of the delegations is of the region, or of a regency or city in the province. */
export function cameFrom(
  { delegations, destination }: Pick<Visit, 'delegations' | 'destination'>,
  region: Region,
): boolean {
  return destination === null && delegations.some(({ regionCode }) => isWithin(regionCode, region))
}
