import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import type { KnownToVisits } from './visitForm.ts'

/** What a visit is checked against now: practices in any state, since one withdrawn later was still studied. */
export async function knownToVisits({
  store,
  regions,
  now,
}: Pick<Parts, 'store' | 'regions' | 'now'>): Promise<KnownToVisits> {
  const [practices, units] = await Promise.all([store.practices(), store.units()])
  return {
    practices: new Set(practices.map(({ slug }) => slug)),
    units: new Set(units.map(({ slug }) => slug)),
    regionCodeOf: regions.regionCodeOfInstitution,
    isRegion: (code) => regions.byCode(code) !== null,
    today: dayOf(now()),
  }
}
