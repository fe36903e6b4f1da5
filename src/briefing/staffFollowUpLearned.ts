import type { Request, Response } from 'express'
import type { AdoptionContent } from '../adoptions/adoption.ts'
import { dayOf } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import { translator } from '../i18n/translate.ts'
import { learnedPractice } from '../practices/learnedPractice.ts'
import { latestContent, type Practice, type PracticeContent } from '../practices/practice.ts'
import { Refused } from '../storage/store.ts'
import { isOutgoing, type Destination, type Visit } from '../visits/visit.ts'
import type { FieldError } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import type { Desk } from './delegationFile.ts'
import { staffPathOf } from './staffDelegationPages.ts'
import { visitNamed } from './staffDelegations.ts'
import { at, parseLearned, type KnownToLearned, type LearnedPractice } from './staffFollowUpLearnedForm.ts'
import { learnedPage } from './staffFollowUpLearnedPages.ts'

/** A visit by the host's own officials. */
export type OutgoingVisit = Visit & { destination: Destination }

export function isOutgoingVisit(visit: Visit): visit is OutgoingVisit {
  return isOutgoing(visit)
}

/** POST /staff/visits/:slug/follow-up of an outgoing visit: what the host's officials learned there. */
export async function saveLearned(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await visitNamed(request, desk)
  if (!isOutgoingVisit(visit)) throw notFound()
  const values = (request.body ?? {}) as Record<string, unknown>
  const again = (errors: FieldError[]) =>
    showLearned(visit, { values, errors }, { response, desk, status: 422 })
  const parsed = parseLearned(values, await knownOf(visit, desk))
  if (!parsed.ok) return again(parsed.errors)
  try {
    await keep(visit, parsed.value, { request, desk })
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'wrong_state') throw error
    // Sent twice at once: it is there.
    return again([at('slug' in parsed.value.practice ? 'existing' : 'name', 'learned.error.again')])
  }
  response.goTo(`${staffPathOf(visit)}/follow-up?done=learned`)
}

export async function showLearned(
  visit: OutgoingVisit,
  typed: { values: Record<string, unknown>; errors: FieldError[] },
  { response, desk, status = 200 }: { response: Response; desk: Desk; status?: number },
): Promise<void> {
  const { store } = desk
  const adoptions = (await store.adoptionsAfter(visit.id)).toReversed()
  const taken = await Promise.all(
    adoptions.map(async (adoption) => {
      const practice = (await store.findPractice(adoption.practice))?.record ?? null
      return { adoption, practice }
    }),
  )
  const units = (await store.units()).map(({ name }) => name)
  const done = status === 200 ? response.req.query['done'] : null
  const page = learnedPage(visit, { taken, units, typed, done }, response.req.frame)
  response.show('briefing/staff/learned', page, status)
}

async function knownOf(visit: Visit, { store, now }: Desk): Promise<KnownToLearned> {
  const [practices, taken] = await Promise.all([store.practices(), store.adoptionsAfter(visit.id)])
  const ours = practices.filter(({ withdrawal }) => withdrawal === null)
  return {
    slugOf: (named) => ours.find((one) => isCalled(one, named))?.slug ?? null,
    isNoted: (slug) => taken.some(({ practice }) => practice === slug),
    today: dayOf(now()),
  }
}

function isCalled(practice: Practice, named: string): boolean {
  const key = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  return practice.slug === named || key(latestContent(practice).name) === key(named)
}

async function keep(
  visit: OutgoingVisit,
  learned: LearnedPractice,
  { request, desk: { store, now } }: { request: Request; desk: Desk },
): Promise<void> {
  const by = actorOf(request)
  const { choice, plan, practice } = learned
  const draft = 'slug' in practice ? practice.slug : await draftOf(visit, { ...learned, practice }, { store })
  const adoption = adoptionOf(visit, learned, request)
  const first = { stage: choice, on: dayOf(now()), note: plan }
  await store.bringHome(visit.id, { practice: draft, adoption, ...first }, by)
}

/** Its texts are the site's, in Indonesian whatever the language of who writes. */
async function draftOf(
  { destination, startOn, isMadeUp }: OutgoingVisit,
  { practice, affair, responsible }: LearnedPractice & { practice: { name: string; summary: string } },
  { store }: Pick<Desk, 'store'>,
): Promise<PracticeContent> {
  const unit = (await store.units()).find(({ name }) => name.toLowerCase() === responsible?.toLowerCase())
  return learnedPractice({
    ...practice,
    affair,
    isMadeUp,
    leadUnit: unit?.slug ?? null,
    institution: destination.institution,
    note: translator('id')('learned.note', { date: formatDate(startOn, 'id') }),
  })
}

function adoptionOf(
  { isMadeUp }: Visit,
  { plan, responsible, targetOn }: LearnedPractice,
  { frame: { site } }: Request,
): Omit<AdoptionContent, 'practice'> {
  const nobody = { contactName: null, contactPhone: null, contactEmail: null }
  const own = { institution: site.government, regionCode: site.regionCode, isPublic: false }
  return { ...own, ...nobody, scope: null, plan, responsible, targetOn, sources: [], isMadeUp }
}
