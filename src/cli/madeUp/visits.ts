import type { Region } from '../../regions/region.ts'
import { slugFrom } from '../../slug.ts'
import { programmes, visitKinds } from '../../visits/visit.ts'
import { drawsFor, type Draws } from './draws.ts'
import { purposePatterns, questionPatterns, visitSentences, visitTitles } from './patterns.ts'
import { personName, villageName } from './places.ts'
import { practiceHead, type PracticeHead } from './practices.ts'
import { filled, inTitleCase, paragraph, sentenceCount, type Subject } from './prose.ts'
import { topics } from './topics.ts'

const label = 'Contoh buatan untuk uji coba: kunjungan ini tidak sungguh terjadi.'
const batches = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const firstDay = Date.UTC(2010, 0, 4)
const days = 6000

export interface Ground {
  seed: string
  /** How many practices there are to be studied. */
  practices: number
  regions: readonly Region[]
}

/** A made-up visit as `import` takes it. */
export function madeUpVisit({ seed, practices, regions }: Ground, index: number): object {
  const draws = drawsFor(seed, 'visit', index)
  const studied = studiedPractices(seed, practices, draws)
  const delegations = Array.from({ length: sentenceCount(draws, 3) }, () => delegation(regions, draws))
  const subject = subjectOf(studied[0], delegations[0]?.institution ?? '', draws)
  const startOn = new Date(firstDay + draws.between(0, days) * 86_400_000).toISOString().slice(0, 10)
  const [first] = studied
  return {
    slug: slugFrom(`contoh ${startOn} ${index + 1} ${delegations[0]?.institution}`),
    title: filled(draws.often(visitTitles), subject, draws).slice(0, 240),
    kind: draws.often(visitKinds),
    startOn,
    status: 'selesai',
    venue: draws.chance(0.5) ? `Balai Desa ${subject.desa}` : null,
    purpose: draws.chance(0.6) ? filled(draws.often(purposePatterns), subject, draws) : null,
    publicSummary: `${paragraph(visitSentences, sentenceCount(draws, 6), subject, draws)} ${label}`,
    practices: studied.map(({ slug }) => slug),
    stops: draws.chance(0.5) ? [{ place: `Desa ${villageName(draws)}`, topic: subject.hal }] : [],
    delegations,
    questions: draws.chance(0.4) ? [question(subject, first?.slug ?? null, draws)] : [],
    tags: ['contoh buatan'],
    isMadeUp: true,
  }
}

/** A few practices are visited by nearly everyone. */
function studiedPractices(seed: string, practices: number, draws: Draws): PracticeHead[] {
  if (practices === 0) return []
  const numbers = Array.from({ length: sentenceCount(draws, 4) }, () => draws.rank(practices))
  return [...new Set(numbers)].map((number) => practiceHead(seed, number))
}

function subjectOf(studied: PracticeHead | undefined, institution: string, draws: Draws): Subject {
  const hal = studied?.hal ?? draws.often(draws.oneOf(Object.values(topics)))
  return { hal, desa: studied?.desa ?? villageName(draws), lembaga: institution }
}

function delegation(regions: readonly Region[], draws: Draws) {
  const isGovernment = draws.chance(0.85)
  const region = draws.oneOf(regions)
  return {
    institution: isGovernment
      ? `Pemerintah ${region.name}`
      : `Universitas ${inTitleCase(villageName(draws))}`,
    regionCode: isGovernment ? region.code : null,
    programme: draws.chance(0.6) ? draws.oneOf(programmes) : null,
    batch: draws.chance(0.4) ? draws.often(batches) : null,
    leaderName: draws.chance(0.5) ? personName(draws) : null,
    isLeaderPublic: draws.chance(0.5),
    actualCount: draws.chance(0.8) ? draws.between(5, 120) : null,
  }
}

function question(subject: Subject, practice: string | null, draws: Draws): object {
  const [asked, answer] = draws.often(questionPatterns)
  return {
    question: filled(asked, subject, draws),
    answer: filled(answer, subject, draws),
    practice,
    state: 'terbit',
  }
}
