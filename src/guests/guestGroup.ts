import { translator } from '../i18n/translate.ts'
import type { Delegation, VisitContent } from '../visits/visit.ts'
import { programmeText } from '../visits/visitWords.ts'
import { headCountOfGuests, type Guest, type HeadCount } from './guest.ts'

/** A visit's delegation as guests choose it. */
export interface GuestGroup {
  /** Its institution; with programme and batch where the visit has several of that institution. */
  label: string
  /** The request that the delegation came by. */
  requestId: string | null
  delegation: Delegation
}

/** One for each delegation; two that cannot be told apart are one for their guests. */
export function guestGroupsOf({ delegations }: Pick<VisitContent, 'delegations'>): GuestGroup[] {
  const groups = delegations.map((delegation) => ({
    label: labelOf(delegation, delegations),
    requestId: delegation.request,
    delegation,
  }))
  return groups.filter(({ label }, index) => groups.findIndex((one) => one.label === label) === index)
}

/** The one that a guest belongs to, by its request or by its name; null for someone else. */
export function groupOf(
  { requestId, institution }: Pick<Guest, 'requestId' | 'institution'>,
  groups: readonly GuestGroup[],
): GuestGroup | null {
  const byRequest = requestId === null ? undefined : groups.find((one) => one.requestId === requestId)
  const named = ({ label, delegation }: GuestGroup) =>
    label === institution || delegation.institution === institution
  return byRequest ?? groups.find(named) ?? null
}

export interface GroupCount extends HeadCount {
  /** Null for guests of none of the delegations. */
  group: GuestGroup | null
  /** As the delegation wrote: null when it named no number. */
  planned: number | null
}

/** In the order of the delegations; those of none of them last, where there are any. */
export function countsByGroup(guests: readonly Guest[], groups: readonly GuestGroup[]): GroupCount[] {
  const countOf = (group: GuestGroup | null) =>
    headCountOfGuests(guests.filter((guest) => groupOf(guest, groups) === group))
  const known = groups.map((group) => ({
    ...countOf(group),
    group,
    planned: group.delegation.plannedCount,
  }))
  const others = countOf(null)
  const hasOthers = others.present + others.announced > 0
  return hasOthers ? [...known, { ...others, group: null, planned: null }] : known
}

// Kept with a guest as its institution: the same in whatever language it registers.
const words = { t: translator('id'), locale: 'id' } as const

function labelOf(delegation: Delegation, all: readonly Delegation[]): string {
  const { institution, programme, batch } = delegation
  if (all.filter((one) => one.institution === institution).length < 2) return institution
  const named = [programmeText(programme, words), batch && words.t('visit.batch', { batch })]
  return [institution, ...named.filter((name) => name !== null && name !== '')].join(' · ')
}
