import type { FieldError } from '../web/parse.ts'

/** One question a page, in this order. */
export const requestSteps = [
  'institution',
  'programme',
  'purpose',
  'practices',
  'dates',
  'contact',
  'letter',
] as const
export type RequestStep = (typeof requestSteps)[number]

/** What each question asks for, as it is summed up at the end. */
export const answersOf = {
  institution: ['institution'],
  programme: ['kind', 'programme', 'batch'],
  purpose: ['purpose', 'topics'],
  practices: ['practices'],
  dates: ['firstChoiceOn', 'secondChoiceOn', 'plannedCount'],
  contact: ['contactName', 'contactPhone', 'contactEmail', 'leaderName', 'leaderPosition'],
  letter: ['letterNo', 'letterDate'],
} as const satisfies Record<RequestStep, readonly string[]>

export type AnswerName = (typeof answersOf)[RequestStep][number]

export const answerNames: readonly AnswerName[] = requestSteps.flatMap((step) => [...answersOf[step]])

export function stepNamed(name: unknown): RequestStep | null {
  return requestSteps.find((step) => step === name) ?? null
}

/** Where the page of a question, or that of all answers, stands. */
export function pathOfStep(step: RequestStep | 'check'): string {
  return `/request-visit/${step}`
}

export function stepAfter(step: RequestStep): RequestStep | 'check' {
  return requestSteps[requestSteps.indexOf(step) + 1] ?? 'check'
}

export function stepBefore(step: RequestStep): RequestStep | null {
  return requestSteps[requestSteps.indexOf(step) - 1] ?? null
}

/** What is wrong with the answers to one question. */
export function errorsAt(step: RequestStep, errors: readonly FieldError[]): FieldError[] {
  const asked: readonly string[] = [...answersOf[step], ...(step === 'practices' ? ['practiceName'] : [])]
  return errors.filter(({ field }) => asked.includes(field))
}

/** The first question whose answer is not right. */
export function firstWrongStep(errors: readonly FieldError[]): RequestStep | null {
  return requestSteps.find((step) => errorsAt(step, errors).length > 0) ?? null
}
