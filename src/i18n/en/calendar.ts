import type { calendar as source } from '../id/calendar.ts'

export const calendar: Record<keyof typeof source, string> = {}
