import type { citations as source } from '../id/citations.ts'

export const citations: Record<keyof typeof source, string> = {}
