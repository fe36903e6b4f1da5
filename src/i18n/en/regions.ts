import type { regions as source } from '../id/regions.ts'

export const regions: Record<keyof typeof source, string> = {}
