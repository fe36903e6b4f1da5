import type { Request, Response } from 'express'
import { mayPublish } from '../../accounts/account.ts'
import type { Parts } from '../../parts.ts'
import type { Question } from '../../practices/question.ts'
import { StaleVersion } from '../../storage/store.ts'
import { notFound } from '../../web/problem.ts'
import { textOf } from '../../web/query.ts'
import { actorOf } from '../../web/request.ts'
import { postedVersion, untouched, withoutControls, type Typed } from '../../web/typed.ts'
import { visitAt } from '../staffVisitDesk.ts'
import type { Visit } from '../visit.ts'
import { answersTo, knownAnswers, type KnownAnswer } from './knownAnswers.ts'
import { parseQuestion, parseQuote } from './qaForm.ts'
import { qaPage, qaPath, questionPage, type QaShown, type QuestionShown } from './qaPages.ts'

type Desk = Pick<Parts, 'store' | 'regions' | 'now'>
interface Exchange {
  request: Request
  response: Response
}

export async function answersLike(text: string, { store }: Desk): Promise<KnownAnswer[]> {
  const known = knownAnswers(await store.publishedPractices(), await store.publicVisits())
  return answersTo(text, known)
}

export async function showQuestions(request: Request, response: Response, desk: Desk): Promise<void> {
  await showQa({ request, response }, await visitOf(request, desk), {}, desk)
}

/** POST /staff/visits/:slug/questions: notes a question down, or looks for its answer among those published. */
export async function addQuestion(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await visitOf(request, desk)
  const { values, similar } = await readQuestion(request, desk)
  if (similar) return showQa({ request, response }, visit, { typed: untouched(values), similar }, desk)
  const parsed = parseQuestion(values, await slugsFor(visit, desk))
  if (!parsed.ok) {
    return showQa({ request, response }, visit, { typed: { values, errors: parsed.errors } }, desk)
  }
  const state = parsed.value.answer === null ? 'baru' : 'ditinjau'
  const questions: Question[] = [...visit.questions, { ...parsed.value, state }]
  await desk.store.saveVisit(visit, { ...visit, questions }, actorOf(request))
  response.goTo(`${qaPath(visit)}#daftar`)
}

export async function addQuote(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await visitOf(request, desk)
  const values = withoutControls(request.body)
  const parsed = parseQuote(values)
  if (!parsed.ok) {
    return showQa({ request, response }, visit, { typedQuote: { values, errors: parsed.errors } }, desk)
  }
  const quotes = [...visit.quotes, parsed.value]
  await desk.store.saveVisit(visit, { ...visit, quotes }, actorOf(request))
  response.goTo(`${qaPath(visit)}#kesan`)
}

async function showQa(
  { request, response }: Exchange,
  visit: Visit,
  differs: Partial<QaShown>,
  { store }: Desk,
): Promise<void> {
  const practices = await store.publishedPractices()
  const blank = { typed: untouched(), typedQuote: untouched(), similar: null }
  const shown = { visit, practices, ...blank, ...differs }
  const isWrong = shown.typed.errors.length + shown.typedQuote.errors.length > 0
  response.show('visits/qa/index', qaPage(shown, request.frame), isWrong ? 422 : 200)
}

export async function showQuestion(request: Request, response: Response, desk: Desk): Promise<void> {
  const { visit, number, question } = await questionAsked(request, desk)
  const typed = untouched({ ...question })
  await showOne({ request, response }, { visit, number, typed }, desk)
}

/** POST /staff/visits/:slug/questions/:number */
export async function changeQuestion(request: Request, response: Response, desk: Desk): Promise<void> {
  const exchange = { request, response }
  const { visit, number, question } = await questionAsked(request, desk)
  const { values, similar } = await readQuestion(request, desk)
  const typed: Typed = untouched(values)
  if (similar) return showOne(exchange, { visit, number, typed, similar }, desk)
  const parsed = parseQuestion(values, await slugsFor(visit, desk))
  if (!parsed.ok) {
    return showOne(exchange, { visit, number, typed: { values, errors: parsed.errors } }, desk, 422)
  }
  const by = actorOf(request)
  const changed = { ...question, ...parsed.value, state: stateAfter(question, mayPublish(by)) }
  try {
    const edit = { id: visit.id, version: postedVersion(request.body) }
    await desk.store.saveVisit(edit, withQuestion(visit, number, changed), by)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return showOne(exchange, { visit: error.current as Visit, number, typed, isStale: true }, desk, 409)
  }
  response.goTo(`${qaPath(visit)}#daftar`)
}

/** POST .../publication: after review. */
export async function publishQuestion(request: Request, response: Response, desk: Desk): Promise<void> {
  const { visit, number, question } = await questionAsked(request, desk)
  if (question.answer === null) throw notFound()
  const edit = { id: visit.id, version: postedVersion(request.body) }
  const published: Question = { ...question, state: 'terbit' }
  await desk.store.saveVisit(edit, withQuestion(visit, number, published), actorOf(request))
  response.goTo(`${qaPath(visit)}#daftar`)
}

/** What others changed of a published question waits for review again. */
function stateAfter({ state }: Question, isPublisher: boolean): Question['state'] {
  if (state === 'baru') return 'ditinjau'
  return state === 'terbit' && !isPublisher ? 'ditinjau' : state
}

function withQuestion(visit: Visit, number: number, question: Question): Visit {
  return { ...visit, questions: visit.questions.with(number - 1, question) }
}

/** What was posted, with the answer that a button took over; `similar` is null when it is to be saved. */
async function readQuestion(
  { body }: Request,
  desk: Desk,
): Promise<{ values: Record<string, unknown>; similar: KnownAnswer[] | null }> {
  const values = withoutControls(body, 'action', 'use', 'version')
  const posted = (body ?? {}) as Record<string, unknown>
  const use = textOf(posted, 'use', 3)
  if (use === '' && textOf(posted, 'action') !== 'similar') return { values, similar: null }
  const similar = await answersLike(textOf(values, 'question', 1000), desk)
  const taken = similar[Number(use) - 1]
  return { values: taken ? { ...values, answer: taken.answer } : values, similar }
}

async function slugsFor({ questions }: Visit, { store }: Desk): Promise<Set<string>> {
  const published = (await store.publishedPractices()).map(({ slug }) => slug)
  return new Set([...published, ...questions.map(({ practice }) => practice ?? '')])
}

async function showOne(
  { request, response }: Exchange,
  shown: Pick<QuestionShown, 'visit' | 'number' | 'typed'> & Partial<QuestionShown>,
  { store }: Desk,
  status = 200,
): Promise<void> {
  const practices = await store.publishedPractices()
  const page = questionPage({ similar: null, isStale: false, practices, ...shown }, request.frame)
  response.show('visits/qa/question', page, status)
}

async function questionAsked(
  request: Request,
  desk: Desk,
): Promise<{ visit: Visit; number: number; question: Question }> {
  const visit = await visitOf(request, desk)
  const number = Number(request.params['number'])
  const question = Number.isInteger(number) ? visit.questions[number - 1] : undefined
  if (!question) throw notFound()
  return { visit, number, question }
}

function visitOf({ params }: Request, desk: Desk): Promise<Visit> {
  return visitAt(String(params['slug']), desk)
}
