import type { visits as source } from '../id/visits.ts'

export const visits: Record<keyof typeof source, string> = {}
