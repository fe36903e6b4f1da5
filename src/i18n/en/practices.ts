import type { practices as source } from '../id/practices.ts'

export const practices: Record<keyof typeof source, string> = {}
