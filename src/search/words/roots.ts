import { rootsAToD } from './rootsAToD.ts'
import { rootsEToK } from './rootsEToK.ts'
import { rootsLToP } from './rootsLToP.ts'
import { rootsQToZ } from './rootsQToZ.ts'

/**
 * Common Indonesian roots and the words of local government, written for Tiru. A root belongs here so that the stemmer
 * cuts neither too far ("selesai", "kelola") nor too little; a derived word belongs here when it has a meaning of its own
 * ("penduduk" is not "duduk").
 */
export const roots: ReadonlySet<string> = new Set(
  [rootsAToD, rootsEToK, rootsLToP, rootsQToZ].flatMap((list) => list.trim().split(/\s+/)),
)
