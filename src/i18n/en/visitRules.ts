import type { visitRules as source } from '../id/visitRules.ts'

export const visitRules: Record<keyof typeof source, string> = {}
