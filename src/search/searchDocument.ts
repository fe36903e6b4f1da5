import { yearOf } from '../calendarDate.ts'
import { id as words } from '../i18n/id.ts'
import type { MessageKey } from '../i18n/id.ts'
import type { Affair } from '../practices/affairs.ts'
import {
  proseFields,
  relationsToShow,
  type Practice,
  type PublishedPractice,
  type Stage,
} from '../practices/practice.ts'
import { isPublicQuestion, type Question } from '../practices/question.ts'
import { isPublicQuote, type Delegation, type Visit } from '../visits/visit.ts'
import { plainText } from './plainText.ts'
import type { FoundFile, PassageField, SearchedType } from './search.ts'

/** What is searched of one record: only what the public may see. */
export interface SearchDocument {
  /** `practice:ID` or `visit:ID`. */
  key: string
  type: SearchedType
  id: string
  slug: string
  title: string
  tags: string
  /** In reading order; a text that the record says twice stands once. */
  passages: readonly Passage[]
  affairs: readonly Affair[]
  stage: Stage | null
  year: number | null
  /** Kemendagri codes, provinces included. */
  regions: readonly string[]
  /** For "newest": a day. */
  date: string
  /** Slugs of the practices that a visit studied: for "most visited". */
  practices: readonly string[]
  /** Another one whenever anything above can be another. */
  stamp: string
}

/** A part of a record that is read in one go: a long field, a question with its answer, all partners, a file. */
export interface Passage {
  field: PassageField
  text: string
  file: FoundFile | null
}

/** What stands in a file of a record. */
export interface FileText extends FoundFile {
  /** The upload's. */
  id: string
  /** The upload's. */
  hash: string
  text: string
}

export function bodyOf({ passages }: Pick<SearchDocument, 'passages'>): string {
  return passages.map(({ text }) => text).join('\n')
}

export function practiceDocument(
  practice: PublishedPractice,
  files: readonly FileText[] = [],
): SearchDocument {
  const { published } = practice
  return {
    key: `practice:${practice.id}`,
    type: 'practice',
    id: practice.id,
    slug: practice.slug,
    title: published.name,
    tags: [...published.tags, ...published.affairs.map((affair) => word(`affair.${affair}`))].join(' · '),
    passages: [
      ...passagesOf([
        { field: 'summary', texts: [published.summary] },
        { field: 'acronymMeaning', texts: [published.acronymMeaning] },
        ...proseFields.map((field) => ({ field, texts: [published[field]] })),
        {
          field: 'partners',
          texts: published.partners.flatMap(({ institution, role, contribution }) => [
            institution,
            role,
            contribution,
          ]),
        },
        { field: 'metrics', texts: published.metrics.map((metric) => metric.label) },
        { field: 'awards', texts: published.awards.map((award) => award.name) },
        {
          field: 'relations',
          texts: relationsToShow(published.relations, nothing).map((relation) => relation.title),
        },
        ...questionsSaid(published.questions),
      ]),
      ...filePassages(files),
    ],
    affairs: published.affairs,
    stage: published.stage,
    year: published.startDate === null ? null : yearOf(published.startDate),
    regions: [],
    date: published.startDate ?? practice.firstPublishedAt?.slice(0, 10) ?? '',
    practices: [],
    stamp: stampOf([practice], files),
  }
}

/** `studied` are the public practices that the visit studied. */
export function visitDocument(
  visit: Visit,
  studied: readonly PublishedPractice[],
  files: readonly FileText[] = [],
): SearchDocument {
  const codes = visit.delegations.flatMap(({ regionCode }) => regionCode ?? [])
  return {
    key: `visit:${visit.id}`,
    type: 'visit',
    id: visit.id,
    slug: visit.slug,
    title: visit.title,
    tags: [...visit.tags, word(`visitKind.${visit.kind}`)].join(' · '),
    passages: [
      ...passagesOf([
        { field: 'summary', texts: [visit.publicSummary] },
        { field: 'purpose', texts: [visit.purpose] },
        { field: 'venue', texts: [visit.venue] },
        { field: 'delegations', texts: visit.delegations.flatMap(delegationTexts) },
        { field: 'stops', texts: visit.stops.flatMap((stop) => [stop.place, stop.topic]) },
        { field: 'hostOfficials', texts: visit.hostOfficials.map((official) => official.name) },
        { field: 'practices', texts: studied.map(({ published }) => published.name) },
        ...questionsSaid(visit.questions),
        ...visit.quotes
          .filter(isPublicQuote)
          .map(({ text, speaker }): Said => ({ field: 'quotes', texts: [text, speaker] })),
      ]),
      ...filePassages(files),
    ],
    affairs: [...new Set(studied.flatMap(({ published }) => published.affairs))],
    stage: null,
    year: yearOf(visit.startOn),
    regions: [...new Set(codes.flatMap((code) => [code, code.slice(0, 2)]))],
    date: visit.startOn,
    practices: visit.practices,
    stamp: stampOf([visit, ...studied], files),
  }
}

// Which practices are public may change; a title that is a slug is of no use to a searcher.
const nothing = new Set<string>()

/** What a part of a record says, in Markdown. */
interface Said {
  field: PassageField
  texts: readonly (string | null)[]
}

function questionsSaid(questions: readonly Question[]): Said[] {
  return questions
    .filter(isPublicQuestion)
    .map(({ question, answer }) => ({ field: 'questions', texts: [question, answer] }))
}

function delegationTexts(delegation: Delegation): (string | null)[] {
  return [
    delegation.institution,
    delegation.programme === null ? null : word(`programme.${delegation.programme}`),
    delegation.isLeaderPublic ? delegation.leaderName : null,
    delegation.remark,
  ]
}

/** One sentence or more each, so that a snippet reads well across them; said twice counts once. */
function passagesOf(parts: readonly Said[]): Passage[] {
  const heard = new Set<string>([''])
  const isNew = (text: string): boolean => !heard.has(text) && heard.add(text) !== null
  return parts.flatMap(({ field, texts }) => {
    const sentences = texts.flatMap((text) => (text === null ? [] : [plainText(text)])).filter(isNew)
    const text = sentences.map((one) => ('.!?:;'.includes(one.at(-1) ?? '') ? one : `${one}.`)).join('\n')
    return text === '' ? [] : [{ field, text, file: null }]
  })
}

function filePassages(files: readonly FileText[]): Passage[] {
  return files.map(({ name, path, text }) => ({ field: 'file', text, file: { name, path } }))
}

/** A restored backup may count its versions anew: the moment belongs to it. */
export function stampOf(records: readonly (Practice | Visit)[], files: readonly FileText[]): string {
  return [
    ...records.map(({ id, version, updatedAt }) => `${id}@${version}@${updatedAt}`),
    ...files.map(({ id, hash, text }) => `${id}@${hash}@${text.length}`),
  ].join(' ')
}

function word(key: string): string {
  return words[key as MessageKey] ?? ''
}
