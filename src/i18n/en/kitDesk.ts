import type { kitDesk as source } from '../id/kitDesk.ts'

export const kitDesk: Record<keyof typeof source, string> = {}
