import { institutionKey } from '../visits/institutions.ts'
import { isOutgoing, type Visit } from '../visits/visit.ts'
import { isPublicAdoption, type Adoption, type AdoptionStage } from './adoption.ts'

/** How far an institution has come with a practice: learned of it or interested, committed, trying, using. */
export const funnelSteps = ['mengenal', 'komitmen', 'uji_coba', 'diterapkan'] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** One institution with one practice. */
export interface Learner {
  hasVisited: boolean
  /** Null when it came to see the practice and nothing more is recorded. */
  stage: AdoptionStage | null
}

/** `reached` counts those that stay at a step and those that went further; who stopped is in none of them. */
export interface Funnel {
  steps: { step: FunnelStep; reached: number; staying: number }[]
  /** Of those at any step: how many came to see it, and how many did not. */
  visited: number
  withoutVisit: number
  stopped: number
}

const stepOf: Record<Exclude<AdoptionStage, 'dihentikan'>, number> = {
  minat: 0,
  komitmen: 1,
  adaptasi: 1,
  uji_coba: 2,
  diterapkan: 3,
}

export function funnelOf(learners: readonly Learner[]): Funnel {
  const onTheWay = learners.filter(({ stage }) => stage !== 'dihentikan')
  const at = onTheWay.map(({ stage }) => (stage === null || stage === 'dihentikan' ? 0 : stepOf[stage]))
  const visited = onTheWay.filter(({ hasVisited }) => hasVisited).length
  return {
    steps: funnelSteps.map((step, index) => ({
      step,
      reached: at.filter((reached) => reached >= index).length,
      staying: at.filter((reached) => reached === index).length,
    })),
    visited,
    withoutVisit: onTheWay.length - visited,
    stopped: learners.length - onTheWay.length,
  }
}

export function isEmptyFunnel({ steps: [first], stopped }: Funnel): boolean {
  return (first?.reached ?? 0) + stopped === 0
}

export interface LearnersOf {
  /** Each visit counts for the practices that it names and its delegations. */
  visits: readonly Visit[]
  adoptions: readonly Adoption[]
  /** Whether this practice, by its slug, is asked for. */
  isPractice: (slug: string) => boolean
  isRegion: (regionCode: string | null) => boolean
}

/** Each institution with each practice once, from visits that took place and adoptions that the public sees; nothing made up. */
export function learnersOf({ visits, adoptions, isPractice, isRegion }: LearnersOf): Learner[] {
  const learners = new Map<string, Learner>()
  const note = (institution: string, practice: string, change: (one: Learner) => Learner) => {
    const key = `${institutionKey(institution)} ${practice}`
    learners.set(key, change(learners.get(key) ?? { hasVisited: false, stage: null }))
  }
  for (const visit of visits.filter(hasTakenPlace))
    for (const { institution } of visit.delegations.filter(({ regionCode }) => isRegion(regionCode)))
      for (const practice of visit.practices.filter(isPractice))
        note(institution, practice, (one) => ({ ...one, hasVisited: true }))
  for (const { institution, practice, regionCode, stage } of adoptions.filter(isCounted))
    if (isPractice(practice) && isRegion(regionCode))
      note(institution, practice, (one) => ({ ...one, stage: furtherOf(one.stage, stage) }))
  return [...learners.values()]
}

function hasTakenPlace(visit: Visit): boolean {
  return visit.status === 'selesai' && visit.withdrawal === null && !visit.isMadeUp && !isOutgoing(visit)
}

/** Made-up records are no achievements. */
export function isCounted(adoption: Adoption): boolean {
  return isPublicAdoption(adoption) && !adoption.isMadeUp
}

/** Who stopped once and goes on in another record has not stopped. */
function furtherOf(one: AdoptionStage | null, other: AdoptionStage): AdoptionStage {
  if (one === null || one === 'dihentikan') return other
  if (other === 'dihentikan') return one
  return stepOf[other] > stepOf[one] ? other : one
}
