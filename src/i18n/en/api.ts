import type { api as source } from '../id/api.ts'

export const api: Record<keyof typeof source, string> = {}
