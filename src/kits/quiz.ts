/** A question with its key. Options and accepted answers are plain text. */
export type QuizItem =
  /** `right`: the place of the right one among the options, from 0. */
  | { kind: 'pilihan_ganda'; question: string; options: string[]; right: number; explanation: string | null }
  | { kind: 'benar_salah'; question: string; isTrue: boolean; explanation: string | null }
  /** Right is any of these, whatever its case and spaces. */
  | { kind: 'isian'; question: string; accepted: string[]; explanation: string | null }

export type QuizKind = QuizItem['kind']
export const quizKinds = ['pilihan_ganda', 'benar_salah', 'isian'] as const satisfies readonly QuizKind[]
