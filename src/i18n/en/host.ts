import type { host as source } from '../id/host.ts'

export const host: Record<keyof typeof source, string> = {}
