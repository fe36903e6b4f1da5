import type { briefing as source } from '../id/briefing.ts'

export const briefing: Record<keyof typeof source, string> = {}
