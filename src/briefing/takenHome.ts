import type { Actor } from '../accounts/account.ts'
import type { Adoption, AdoptionContent } from '../adoptions/adoption.ts'
import { adoptionLinkExpiry } from '../adoptions/adoptionLink.ts'
import { onLatest } from '../adoptions/latestVersion.ts'
import { dayOf, type CalendarDate } from '../calendarDate.ts'
import type { Link } from '../links/link.ts'
import type { FollowUp, VisitRequest } from '../requests/request.ts'
import { Refused, type Store } from '../storage/store.ts'
import type { Delegation, Visit } from '../visits/visit.ts'
import type { Desk } from './delegationFile.ts'
import { onLatestRequest } from './latestRequest.ts'
import type { TakenHome } from './followUpForm.ts'

/** A delegation at the end of its visit; without a file when staff logged it. */
export interface Leaving {
  visit: Visit
  delegation: Delegation
  request: VisitRequest | null
}

/** An adoption of the delegation, and where it reports on it. */
export interface Taken {
  adoption: Adoption
  /** Null when it has none. */
  link: Link | null
}

/** What a delegation has taken over after its visit, the first first. */
export async function takenBy(leaving: Leaving, { store }: Pick<Desk, 'store'>): Promise<Taken[]> {
  const adoptions = (await store.adoptionsAfter(leaving.visit.id)).filter((one) => isOf(one, leaving))
  return Promise.all(
    adoptions.map(async (adoption) => ({ adoption, link: await store.link('adoption', adoption.id) })),
  )
}

function isOf({ origin, requestId, institution }: Adoption, { request, delegation }: Leaving): boolean {
  if (origin !== 'visit') return false
  return request === null
    ? requestId === null && institution === delegation.institution
    : requestId === request.id
}

/** Practices for which something can still be chosen: those not taken over, and interests that can become more. */
export function openPractices(
  practices: readonly string[],
  taken: readonly Taken[],
  by: Pick<Actor, 'role'>,
): string[] {
  return practices.filter((slug) => {
    const adoption = taken.find((one) => one.adoption.practice === slug)?.adoption
    return !adoption || mayBecomeCommitment(adoption, by)
  })
}

/** Once staff have accepted an interest, its adopter says more by the report link, which is reviewed. */
export function mayBecomeCommitment(
  { events, review }: Pick<Adoption, 'events' | 'review'>,
  { role }: Pick<Actor, 'role'>,
): boolean {
  const isMereInterest = events.every(({ stage }) => stage === 'minat')
  return isMereInterest && (review === 'menunggu' || (review === 'diterima' && role !== 'link'))
}

/** Keeps the choices, and makes an adoption of each interest and commitment that is none yet. */
export async function takeHome(
  leaving: Leaving,
  choices: readonly TakenHome[],
  { desk, by }: { desk: Pick<Desk, 'store' | 'now'>; by: Actor },
): Promise<void> {
  const { store } = desk
  const today = dayOf(desk.now())
  const taken = await takenBy(leaving, desk)
  for (const choice of choices) {
    if (choice.choice === 'tidak_ada') continue
    const before = taken.find(({ adoption }) => adoption.practice === choice.practice)?.adoption
    if (!before) await takeOver(leaving, choice, { store, today, by })
    else if (choice.choice === 'komitmen' && mayBecomeCommitment(before, by))
      await commit(before.id, choice, { store, today, by })
  }
  if (leaving.request) await noteChoices(leaving.request.id, choices, { store, by })
}

interface At {
  store: Store
  today: CalendarDate
  by: Actor
}

async function takeOver(leaving: Leaving, choice: TakenHome, { store, today, by }: At): Promise<void> {
  const { visit, request } = leaving
  try {
    const adoption = await store.addAdoption(
      contentOf(leaving, choice),
      {
        origin: 'visit',
        visitId: visit.id,
        requestId: request?.id ?? null,
        stage: choice.choice === 'komitmen' ? 'komitmen' : 'minat',
        on: today,
        note: choice.plan,
      },
      by,
    )
    await store.openLink('adoption', adoption.id, adoptionLinkExpiry(today), by)
  } catch (error) {
    // Sent twice: it is there.
    if (!(error instanceof Refused) || error.code !== 'wrong_state') throw error
  }
}

function contentOf({ visit, delegation, request }: Leaving, choice: TakenHome): AdoptionContent {
  const { practice, plan, scope, responsible, targetOn, isPublic } = choice
  return {
    practice,
    plan,
    scope,
    responsible,
    targetOn,
    isPublic,
    institution: delegation.institution,
    regionCode: delegation.regionCode,
    contactName: request?.contactName ?? null,
    contactPhone: request?.contactPhone ?? null,
    contactEmail: request?.contactEmail ?? null,
    sources: [],
    isMadeUp: visit.isMadeUp,
  }
}

/** An interest that becomes a commitment: its plan, and an event that tells it. */
async function commit(id: string, choice: TakenHome, { store, today, by }: At): Promise<void> {
  const { plan, scope, responsible, targetOn, isPublic } = choice
  const isFromAdopter = by.role === 'link'
  const event = { on: today, note: plan, evidence: [], isFromAdopter }
  await onLatest(store, id, async (edit, adoption) => {
    // Sent twice: it is one by now.
    if (!mayBecomeCommitment(adoption, by)) return
    const content = { ...adoption, plan, scope, responsible, targetOn, isPublic }
    const planned = await store.saveAdoption(edit, content, by)
    await store.addAdoptionEvent(planned, { ...event, stage: 'komitmen' }, by)
  })
}

async function noteChoices(
  id: string,
  choices: readonly TakenHome[],
  { store, by }: Pick<At, 'store' | 'by'>,
): Promise<void> {
  await onLatestRequest(store, id, (request) =>
    store.noteFollowUps(request, withChoices(request.followUps, choices), by),
  )
}

/** The latest choice for each practice; an interest or commitment that was made is not taken back here. */
export function withChoices(before: readonly FollowUp[], choices: readonly TakenHome[]): FollowUp[] {
  const weight = { tidak_ada: 0, minat: 1, komitmen: 2 }
  const all = new Map(before.map((one) => [one.practice, one.choice]))
  for (const { practice, choice } of choices) {
    const known = all.get(practice)
    if (known === undefined || weight[choice] > weight[known]) all.set(practice, choice)
  }
  return [...all].map(([practice, choice]) => ({ practice, choice }))
}
