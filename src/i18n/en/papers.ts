import type { papers as source } from '../id/papers.ts'

export const papers: Record<keyof typeof source, string> = {}
