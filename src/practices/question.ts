export const questionStates = ['baru', 'ditinjau', 'terbit', 'ditolak'] as const
export type QuestionState = (typeof questionStates)[number]

/** Asked by a delegation, answered by the host; public once reviewed (`terbit`) and answered. */
export interface Question {
  question: string
  answer: string | null
  answeredBy: string | null
  /** Slug of the practice that it is about. */
  practice: string | null
  state: QuestionState
}

export function isPublicQuestion(question: Question): boolean {
  return question.state === 'terbit' && question.answer !== null
}
