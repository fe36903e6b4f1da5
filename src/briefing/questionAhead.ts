import type { Request, Response } from 'express'
import { untouched, type Typed } from '../web/typed.ts'
import { Problem } from '../web/problem.ts'
import type { Question } from '../practices/question.ts'
import type { KnownAnswer } from '../visits/qa/knownAnswers.ts'
import type { Visit } from '../visits/visit.ts'
import { answeredBefore } from './answeredBefore.ts'
import type { ScheduledFile } from './briefingPages.ts'
import { phaseOf, type Desk } from './delegationFile.ts'
import { changeLatestVisit } from './latestVisit.ts'
import { mostWaiting, parseQuestionAhead, type QuestionAhead } from './questionAheadForm.ts'
import { questionAheadPage } from './questionAheadPages.ts'
import { scheduledFile } from './showStatus.ts'
import { studiedPractices } from './studiedPractices.ts'
import { waitingIn } from './visitPlan.ts'

/** GET /v/:token/questions */
export async function showQuestionForm(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await comingFile(request, response, desk)
  await show(file, { typed: untouched(), answers: [] }, { response, desk })
}

/** POST /v/:token/questions: first shows what was answered before; sent again, it lands with the visit's questions. */
export async function askAhead(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await comingFile(request, response, desk)
  const { visit } = file.scheduled
  const values = (request.body ?? {}) as Record<string, unknown>
  const again = (status: number, errors: Typed['errors'], answers: KnownAnswer[] = []) =>
    show(file, { typed: { values, errors }, answers }, { response, desk, status })
  const studied = await studiedPractices(visit.practices, desk.store, request.t)
  const parsed = parseQuestionAhead(
    values,
    studied.map(({ slug }) => slug),
  )
  if (!parsed.ok) return again(422, parsed.errors)
  const { question, isSure } = parsed.value
  const done = `${file.path}?done=question`
  // A double click, or what someone else has asked: it is there, which is what was wanted.
  if (isAsked(visit, question)) return response.goTo(done)
  const answers = isSure ? [] : await answeredBefore(question, visit.practices, desk)
  if (answers.length > 0) return again(200, [], answers)
  if (waitingIn(visit) >= mostWaiting) {
    return again(422, [{ field: 'question', key: 'briefing.ask.tooMany', values: { max: mostWaiting } }])
  }
  await changeLatestVisit(desk.store, visit.id, (latest) => withQuestion(latest, parsed.value))
  response.goTo(done)
}

async function comingFile(request: Request, response: Response, desk: Desk): Promise<ScheduledFile> {
  const file = await scheduledFile(request, response, desk)
  if (phaseOf(file) !== 'scheduled') throw new Problem(409, 'error.409.refused')
  return file
}

async function show(
  file: ScheduledFile,
  { typed, answers }: { typed: Typed; answers: readonly KnownAnswer[] },
  { response, desk, status = 200 }: { response: Response; desk: Desk; status?: number },
): Promise<void> {
  const { frame } = response.req
  const practices = await studiedPractices(file.scheduled.visit.practices, desk.store, frame.t)
  response.show('briefing/ask', questionAheadPage(file, { typed, practices, answers }, frame), status)
}

/** Nothing when a double click has sent it already, or others have filled the list since. */
function withQuestion(visit: Visit, { question, practice }: QuestionAhead): Visit | null {
  if (isAsked(visit, question) || waitingIn(visit) >= mostWaiting) return null
  const asked: Question = { question, practice, answer: null, answeredBy: null, state: 'baru' }
  return { ...visit, questions: [...visit.questions, asked] }
}

function isAsked({ questions }: Visit, text: string): boolean {
  return questions.some(({ question }) => question.toLowerCase() === text.toLowerCase())
}
