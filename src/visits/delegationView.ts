import type { Regions } from '../regions/regions.ts'
import { type Delegation, headCountOf } from './visit.ts'
import { headCountText, programmeText, type Words } from './visitWords.ts'

/** What the public sees of a delegation. */
export interface DelegationView {
  institution: string
  /** The page of its region; null when it belongs to none. */
  regionPath: string | null
  /** "Diklatpim IV, kini PKP · Angkatan IV". */
  programme: string | null
  /** Only when already published or consented to. */
  leader: string | null
  people: string
  isPeopleKnown: boolean
  remark: string | null
}

export function delegationView(delegation: Delegation, regions: Regions, words: Words): DelegationView {
  const region = delegation.regionCode === null ? null : regions.byCode(delegation.regionCode)
  return {
    institution: delegation.institution,
    regionPath: region && `/regions/${region.code}`,
    programme: programmeAndBatch(delegation, words),
    leader: leaderOf(delegation),
    people: headCountText(delegation, words),
    isPeopleKnown: headCountOf(delegation) !== null,
    remark: delegation.remark,
  }
}

function programmeAndBatch({ programme, batch }: Delegation, words: Words): string | null {
  const named = [programmeText(programme, words), batch && words.t('visit.batch', { batch })]
  return named.filter((name) => name !== null).join(' · ') || null
}

function leaderOf({ isLeaderPublic, leaderName, leaderPosition }: Delegation): string | null {
  if (!isLeaderPublic || leaderName === null) return null
  return leaderPosition === null ? leaderName : `${leaderName}, ${leaderPosition}`
}
