import type { Request } from 'express'
import type { QuestionCounter } from '../../insights/questionCounter.ts'
import { pageOf } from '../../web/query.ts'
import { searchFor } from '../searchFor.ts'
import { searchPath, type Asked } from '../searchQuestion.ts'

// Whoever searches in a program of their own searches too.
const robot = /bot|crawl|spider/i

/** Counts what a reader types: not the filters, orders and pages that follow, and nothing that a robot asks. */
export function noteQuestion(
  questions: QuestionCounter,
  request: Request,
  { question, answer }: Asked,
): void {
  const isTyped = pageOf(request.query) === 1 && searchPath(question) === searchFor(question.text)
  if (request.method !== 'GET' || !isTyped || robot.test(request.get('User-Agent') ?? '')) return
  // Records that hold only some of the words are no answer: staff should know. A misspelt question that was answered counts
  // as what it was answered as, so that readers are not offered its mistake.
  const isAnswered = answer.complete > 0
  questions.note(isAnswered ? (answer.suggestion ?? question.text) : question.text, answer.complete)
}
