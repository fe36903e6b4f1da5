import { yearOf } from '../calendarDate.ts'
import { id as words } from '../i18n/id.ts'
import type { MessageKey } from '../i18n/id.ts'
import type { Affair } from '../practices/affairs.ts'
import { proseFields, relationsToShow, type PublishedPractice, type Stage } from '../practices/practice.ts'
import { isPublicQuestion, type Question } from '../practices/question.ts'
import { isPublicQuote, type Visit } from '../visits/visit.ts'
import type { SearchedType } from './search.ts'

/** What is searched of one record: only what the public may see. */
export interface SearchDocument {
  /** `practice:ID` or `visit:ID`. */
  key: string
  type: SearchedType
  id: string
  slug: string
  title: string
  tags: string
  body: string
  affairs: readonly Affair[]
  stage: Stage | null
  year: number | null
  /** Kemendagri codes, provinces included. */
  regions: readonly string[]
  /** For "newest": a day. */
  date: string
  /** Slugs of the practices that a visit studied: for "most visited". */
  practices: readonly string[]
}

export function practiceDocument(practice: PublishedPractice): SearchDocument {
  const { published } = practice
  return {
    key: `practice:${practice.id}`,
    type: 'practice',
    id: practice.id,
    slug: practice.slug,
    title: published.name,
    tags: [...published.tags, ...published.affairs.map((affair) => word(`affair.${affair}`))].join(' · '),
    body: paragraphs([
      published.summary,
      published.acronymMeaning,
      ...proseFields.map((field) => published[field]),
      ...published.partners.flatMap((partner) => [partner.institution, partner.role, partner.contribution]),
      ...published.metrics.map((metric) => metric.label),
      ...published.awards.map((award) => award.name),
      ...relationsToShow(published.relations, nothing).map((relation) => relation.title),
      ...questionTexts(published.questions),
    ]),
    affairs: published.affairs,
    stage: published.stage,
    year: published.startDate === null ? null : yearOf(published.startDate),
    regions: [],
    date: published.startDate ?? practice.firstPublishedAt?.slice(0, 10) ?? '',
    practices: [],
  }
}

/** `studied` are the public practices that the visit studied. */
export function visitDocument(visit: Visit, studied: readonly PublishedPractice[]): SearchDocument {
  const codes = visit.delegations.flatMap(({ regionCode }) => regionCode ?? [])
  return {
    key: `visit:${visit.id}`,
    type: 'visit',
    id: visit.id,
    slug: visit.slug,
    title: visit.title,
    tags: [...visit.tags, word(`visitKind.${visit.kind}`)].join(' · '),
    body: paragraphs([
      visit.publicSummary,
      visit.purpose,
      visit.venue,
      ...visit.delegations.flatMap((delegation) => [
        delegation.institution,
        delegation.programme === null ? null : word(`programme.${delegation.programme}`),
        delegation.isLeaderPublic ? delegation.leaderName : null,
        delegation.remark,
      ]),
      ...visit.stops.flatMap((stop) => [stop.place, stop.topic]),
      ...visit.hostOfficials.map((official) => official.name),
      ...studied.map(({ published }) => published.name),
      ...questionTexts(visit.questions),
      ...visit.quotes.filter(isPublicQuote).flatMap((quote) => [quote.text, quote.speaker]),
    ]),
    affairs: [...new Set(studied.flatMap(({ published }) => published.affairs))],
    stage: null,
    year: yearOf(visit.startOn),
    regions: [...new Set(codes.flatMap((code) => [code, code.slice(0, 2)]))],
    date: visit.startOn,
    practices: visit.practices,
  }
}

// Which practices are public may change; a title that is a slug is of no use to a searcher.
const nothing = new Set<string>()

function questionTexts(questions: readonly Question[]): (string | null)[] {
  return questions.filter(isPublicQuestion).flatMap(({ question, answer }) => [question, answer])
}

/** One sentence or more each, so that a snippet reads well across them; said twice counts once. */
function paragraphs(texts: readonly (string | null)[]): string {
  const plain = texts.flatMap((text) => (text === null ? [] : [plainText(text)]))
  return [...new Set(plain)].map((text) => (/[.!?:;]$/.test(text) ? text : `${text}.`)).join('\n')
}

/** Markdown without its marks. Each pattern is linear: it gives up where another match could begin. */
function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^[ \t]*(?:#+|[-*+>]|\d+\.)[ \t]+/gm, '')
    .replace(/\*\*|__|`|\*(?=\S)|(?<=\S)\*/g, '')
    .replace(/(?<![ \t])[ \t]*\|[ \t|:-]*/g, ' ')
    .trim()
}

function word(key: string): string {
  return words[key as MessageKey] ?? ''
}
