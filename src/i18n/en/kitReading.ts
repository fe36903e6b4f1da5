import type { kitReading as source } from '../id/kitReading.ts'

export const kitReading: Record<keyof typeof source, string> = {}
