import type { Request, Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { isPublic, type PublishedPractice } from '../practices/practice.ts'
import { visitChoices } from '../visits/visitChoices.ts'
import { textAt, textsAt } from '../visits/visitFormTyped.ts'
import type { FieldError, Parsed } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { contentOf, readAnswers, type Answers } from './requestAnswers.ts'
import type { RequestContent } from './request.ts'
import { mostPractices } from './requestForm.ts'
import { requestNotice, startPage, stepPage, type RequestNotice, type StepState } from './requestPages.ts'
import { errorsAt, firstWrongStep, pathOfStep, stepNamed, type RequestStep } from './requestSteps.ts'
import { showCheck } from './requestCheck.ts'

export type Desk = Pick<Parts, 'store' | 'regions' | 'now' | 'mailer'>

/** What a posted page says, and what it is worth. */
export interface Filled {
  answers: Answers
  parsed: Parsed<RequestContent>
  errors: readonly FieldError[]
  published: readonly PublishedPractice[]
  notice: RequestNotice
}

/** GET /request-visit */
export async function showStart({ query, frame }: Request, response: Response, desk: Desk): Promise<void> {
  const practices = await practicesAsked(query, desk)
  response.show('requests/start', startPage(practices, await noticeOf(desk, frame), frame))
}

/** GET /request-visit/:step: the first question, or back to it from a later one, whose answers nobody has sent. */
export async function showFirst(request: Request, response: Response, desk: Desk): Promise<void> {
  const { params, query } = request
  const step = stepNamed(params['step'])
  if (!step && params['step'] !== 'check') throw notFound()
  if (step !== 'institution') return response.goTo(pathOfStep('institution'))
  const practices = await practicesAsked(query, desk)
  const filled = await readFilled({ practices: practices.map(({ slug }) => slug) }, request, desk)
  await showStep('institution', { ...filled, errors: [] }, { request, response, desk, isNew: true })
}

/** POST /request-visit/:step: that question, or all answers; first the one before again when its answer is not right. */
export async function goOn(request: Request, response: Response, desk: Desk): Promise<void> {
  const { params, body } = request
  const next = stepNamed(params['step'])
  if (!next && params['step'] !== 'check') throw notFound()
  const filled = await readFilled(body, request, desk)
  const asked = textAt(body, 'back') === '' ? stepNamed(textAt(body, 'asked')) : null
  const isWrong = asked !== null && errorsAt(asked, filled.errors).length > 0
  const step = isWrong ? asked : (next ?? firstWrongStep(filled.errors))
  if (step) return showStep(step, filled, { request, response, desk, isNew: false }, isWrong || !next)
  await showCheck(filled, { request, response })
}

/** All answers of a posted page, read once. */
export async function readFilled(
  body: unknown,
  { frame }: Pick<Request, 'frame'>,
  desk: Desk,
): Promise<Filled> {
  const published = await desk.store.publishedPractices()
  const answers = readAnswers(body, published)
  const { regionCodeOfInstitution, byCode } = desk.regions
  const parsed = contentOf(answers, {
    practices: new Set(published.map(({ slug }) => slug)),
    regionCodeOf: regionCodeOfInstitution,
    isRegion: (code) => byCode(code) !== null,
    today: dayOf(desk.now()),
  })
  const notice = await noticeOf(desk, frame)
  return { answers, parsed, errors: parsed.ok ? [] : parsed.errors, published, notice }
}

interface Exchange {
  request: Request
  response: Response
  desk: Desk
  isNew: boolean
}

/** With `isWrong` it says what is wrong with its answer. */
export async function showStep(
  step: RequestStep,
  { answers, errors, published, notice }: Pick<Filled, 'answers' | 'errors' | 'published' | 'notice'>,
  { request, response, desk, isNew }: Exchange,
  isWrong = false,
): Promise<void> {
  const visits = await desk.store.publicVisits()
  const state: StepState = {
    answers,
    errors: isWrong ? errorsAt(step, errors) : [],
    choices: visitChoices(
      { practices: published, visits, units: [], unpublished: new Map() },
      textsAt(answers.typed, 'practices'),
    ),
    isReturning: textAt(request.body, 'return') === 'check',
    isNew,
    notice,
  }
  response.show('requests/step', stepPage(step, state, request.frame), isWrong ? 422 : 200)
}

/** The published practices that an address names, also by an old one; those that it does not know are left out. */
async function practicesAsked(
  { practice }: Request['query'],
  { store }: Desk,
): Promise<{ slug: string; name: string }[]> {
  const slugs = [practice].flat().filter((slug) => typeof slug === 'string')
  const found = await Promise.all(slugs.slice(0, mostPractices).map((slug) => store.findPractice(slug)))
  const open = found.map((one) => one?.record).filter((one) => one !== undefined && isPublic(one))
  return open.map(({ slug, published }) => ({ slug, name: published.name }))
}

async function noticeOf({ store }: Desk, frame: Request['frame']): Promise<RequestNotice> {
  return requestNotice((await store.visitRules()).guestRetentionDays, frame)
}
