import type { guests as source } from '../id/guests.ts'

export const guests: Record<keyof typeof source, string> = {}
