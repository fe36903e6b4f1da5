import type { about as source } from '../id/about.ts'

export const about: Record<keyof typeof source, string> = {}
