import type { handouts as source } from '../id/handouts.ts'

export const handouts: Record<keyof typeof source, string> = {}
