import type { PartialDate } from '../calendarDate.ts'

/** Perangkat daerah: a department of the host, under the name that it had at the time. */
export interface Unit {
  id: string
  version: number
  slug: string
  name: string
  abbreviation: string | null
  validFrom: PartialDate | null
  validTo: PartialDate | null
  /** Slug of the unit that took over. */
  successor: string | null
  createdAt: string
  updatedAt: string
}
export type UnitContent = Pick<Unit, 'name' | 'abbreviation' | 'validFrom' | 'validTo' | 'successor'>
