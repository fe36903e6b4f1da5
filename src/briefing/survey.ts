import type { Request, Response } from 'express'
import { linkActor } from '../accounts/account.ts'
import { untouched, type Typed } from '../web/typed.ts'
import type { ScheduledFile } from './briefingPages.ts'
import { hasBegun, type Desk } from './delegationFile.ts'
import { showEarly } from './followUp.ts'
import { onLatestRequest } from './latestRequest.ts'
import { scheduledFile } from './showStatus.ts'
import { studiedPractices } from './studiedPractices.ts'
import { parseSurvey } from './surveyForm.ts'
import { surveyPage } from './surveyPages.ts'

/** GET /v/:token/survey: as it was answered, for whoever wants to correct it. */
export async function showSurvey(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await scheduledFile(request, response, desk)
  if (!hasBegun(file)) return showEarly(file, 'briefing.survey.title', response)
  const { survey } = file.request
  const answered = survey && { ...survey, usefulness: String(survey.usefulness) }
  await show(file, untouched({ ...answered }), { response, desk })
}

/** POST /v/:token/survey */
export async function answerSurvey(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await scheduledFile(request, response, desk)
  if (!hasBegun(file)) return showEarly(file, 'briefing.survey.title', response)
  const values = (request.body ?? {}) as Record<string, unknown>
  const parsed = parseSurvey(values, file.scheduled.visit.practices)
  if (!parsed.ok) return show(file, { values, errors: parsed.errors }, { response, desk, status: 422 })
  await onLatestRequest(desk.store, file.request.id, (latest) =>
    desk.store.answerSurvey(latest, parsed.value, linkActor),
  )
  response.goTo(`${file.path}?done=survey`)
}

async function show(
  file: ScheduledFile,
  typed: Typed,
  { response, desk, status = 200 }: { response: Response; desk: Desk; status?: number },
): Promise<void> {
  const { frame } = response.req
  const practices = await studiedPractices(file.scheduled.visit.practices, desk.store, frame.t)
  response.show('briefing/survey', surveyPage(file, { typed, practices }, frame), status)
}
