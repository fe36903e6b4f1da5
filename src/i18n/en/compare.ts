import type { compare as source } from '../id/compare.ts'

export const compare: Record<keyof typeof source, string> = {}
