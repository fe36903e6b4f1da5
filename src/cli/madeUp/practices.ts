import { affairs, type Affair } from '../../practices/affairs.ts'
import {
  forms,
  fundingSources,
  initiators,
  kinds,
  lifecycles,
  proseFields,
  stages,
} from '../../practices/practice.ts'
import { slugFrom } from '../../slug.ts'
import { drawsFor, type Draws } from './draws.ts'
import { namePatterns, proseSentences, summarySentences } from './patterns.ts'
import { villageName } from './places.ts'
import { filled, inTitleCase, paragraph, sentenceCount, type Subject } from './prose.ts'
import { topics } from './topics.ts'

const label = 'Contoh buatan untuk uji coba: bukan praktik yang sungguh dijalankan.'

export interface PracticeHead extends Subject {
  name: string
  slug: string
  affair: Affair
}

/** What other records need of a practice; the same each time for a seed and a number from 0. */
export function practiceHead(seed: string, index: number): PracticeHead {
  const draws = drawsFor(seed, 'practice', index)
  const affair = draws.often(affairs)
  const subject = { hal: draws.often(topics[affair]), desa: villageName(draws) }
  const name = draws
    .oneOf(namePatterns)
    .replace('{Hal}', inTitleCase(subject.hal))
    .replace('{Desa}', subject.desa)
  return { ...subject, affair, name, slug: slugFrom(`contoh ${index + 1} ${name}`) }
}

/** A made-up practice as `import` takes it. */
export function madeUpPractice(seed: string, index: number): object {
  const head = practiceHead(seed, index)
  const draws = drawsFor(seed, 'practice text', index)
  const startYear = 2026 - draws.rank(18)
  return {
    slug: head.slug,
    name: head.name,
    summary: `${paragraph(summarySentences, sentenceCount(draws, 4), head, draws)} ${label}`,
    ...prose(head, draws),
    initiator: draws.often(initiators),
    form: draws.often(forms),
    kind: draws.oneOf(kinds),
    stage: draws.often(stages.toReversed()),
    affairs: [...new Set([head.affair, ...(draws.chance(0.3) ? [draws.often(affairs)] : [])])],
    tags: ['contoh buatan', head.hal],
    trialDate: draws.chance(0.4) ? String(startYear - 1) : null,
    startDate: draws.chance(0.8) ? `${startYear}-${String(draws.between(1, 12)).padStart(2, '0')}` : null,
    lifecycle: draws.often(lifecycles),
    resources: { budget: null, people: null, regulation: null, fundingSource: [draws.often(fundingSources)] },
    metrics: draws.chance(0.6) ? [metric(head, startYear, draws)] : [],
    sources: [{ title: 'Data buatan dari perintah generate', confidence: 'rendah', note: label }],
    relations: index > 0 && draws.chance(0.1) ? [relation(seed, draws.rank(index))] : [],
    isMadeUp: true,
  }
}

function prose(head: PracticeHead, draws: Draws): object {
  const written = proseFields.filter(
    (field) => field === 'problem' || field === 'design' || draws.chance(0.6),
  )
  return Object.fromEntries(
    written.map((field) => [field, paragraph(proseSentences[field], sentenceCount(draws, 9), head, draws)]),
  )
}

function metric(head: PracticeHead, year: number, draws: Draws): object {
  return {
    label: inTitleCase(filled('{warga} terlayani', head, draws)),
    value: Math.round(10 ** (1 + draws.fraction() * 4)),
    unit: 'orang',
    asOf: String(year),
    exactness: draws.chance(0.8) ? 'tepat' : 'sekitar',
  }
}

function relation(seed: string, other: number): object {
  const { slug, name } = practiceHead(seed, other)
  return { kind: 'inspired_by', practice: slug, title: name }
}
