import type { uploads as source } from '../id/uploads.ts'

export const uploads: Record<keyof typeof source, string> = {}
