import type { kitQuestions as source } from '../id/kitQuestions.ts'

export const kitQuestions: Record<keyof typeof source, string> = {}
