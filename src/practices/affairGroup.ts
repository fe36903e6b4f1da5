import { affairGroups, type Affair, type AffairGroup } from './affairs.ts'

/** The group of UU 23/2014 that an affair belongs to. */
export function groupOf(affair: Affair): AffairGroup {
  const groups = Object.entries(affairGroups) as [AffairGroup, readonly Affair[]][]
  return groups.find(([, affairs]) => affairs.includes(affair))?.[0] ?? 'penunjang'
}
