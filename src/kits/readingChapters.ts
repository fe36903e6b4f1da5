import type { Translate } from '../i18n/translate.ts'
import type { PhotoView } from '../uploads/shownFiles.ts'
import { slugFrom } from '../slug.ts'
import { comparisonBody, mostCompared } from './comparisonBody.ts'
import type { Material, MaterialPart } from './material.ts'
import { partBody, type PartBody } from './partBodies.ts'
import {
  discussionBody,
  planBody,
  quizBody,
  referencesBody,
  type ComparisonBody,
  type DiscussionBody,
  type PlanBody,
  type QuizBody,
  type ReferencesBody,
} from './workBodies.ts'

export type ChapterBody = PlanBody | PartBody | ComparisonBody | DiscussionBody | QuizBody | ReferencesBody

/** What a chapter is printed with beside its kit. */
export interface Around {
  /** Of the practice that it is about. */
  photos: PhotoView[]
  /** Of the headings in it: 2 on a page of its own, 3 in the booklet. */
  level: 2 | 3
}

/** What is read on a page of its own. */
export interface Chapter {
  /** The same as long as it is about the same: a browser notes by it what was read. */
  key: string
  /** "Praktik". */
  kind: string
  title: string
  practiceId: string | null
  /** Its texts: made only when it is shown. */
  body: (around: Around) => ChapterBody
}

/** Long lists are cut so that each page stays light: a kit can hold 200 practices. */
const most = { compared: mostCompared, discussion: 25, quiz: 25, references: 50 }

/** In the order in which a kit is read; what it does not have has no chapter. */
export function chaptersOf(material: Material, t: Translate): Chapter[] {
  const { comparison, discussion, quiz, references, locale } = material
  return [
    ...planChapter(material, t),
    ...material.parts.map((part) => partChapter(part, { t, locale })),
    ...cut('comparison', comparison?.columns ?? [], t, (_columns, from) =>
      comparison === null ? null : comparisonBody(comparison, from, t),
    ),
    ...cut('discussion', discussion, t, (questions, from) => discussionBody(questions, { from, material })),
    ...cut('quiz', quiz, t, (items, from) => quizBody(items, { from, hasKeys: material.hasKeys }, t)),
    ...cut('references', references, t, (cited, from) => referencesBody(cited, { from, locale })),
  ]
}

function planChapter(material: Material, t: Translate): Chapter[] {
  const { outcome, indicators, sessions } = material
  const hasObjectives = outcome !== null || indicators.length > 0
  if (!hasObjectives && sessions.length === 0) return []
  const both = hasObjectives && sessions.length > 0
  const only = hasObjectives ? 'kitReading.plan.objectives' : 'kitReading.plan.sessions'
  return [
    {
      key: 'plan',
      kind: t('kitReading.kind.plan'),
      title: t(both ? 'kitReading.plan' : only),
      practiceId: null,
      body: ({ level }) => planBody(material, level, t),
    },
  ]
}

function partChapter(part: MaterialPart, words: { t: Translate; locale: Material['locale'] }): Chapter {
  const { t } = words
  return {
    key: keyOf(part),
    kind: t(`kitItem.${part.kind}`),
    title: titleOf(part, t),
    practiceId: part.kind === 'practice' ? part.practiceId : null,
    body: (around) => partBody(part, around, words),
  }
}

function keyOf(part: MaterialPart): string {
  if (part.kind === 'practice') return `practice-${part.practiceId}`
  if (part.kind === 'visit') return `visit-${part.visitId}`
  const words = part.kind === 'question' ? part.question : part.text
  return `${part.kind}-${slugFrom(words).slice(0, 60)}`
}

function titleOf(part: MaterialPart, t: Translate): string {
  if (part.kind === 'practice') return part.name
  if (part.kind === 'visit') return part.title
  return part.kind === 'question' ? part.question : t('kitReading.quote', { speaker: part.speaker })
}

type ListName = 'comparison' | 'discussion' | 'quiz' | 'references'

/** A chapter for each so many of a list. */
function cut<T>(
  name: ListName,
  all: readonly T[],
  t: Translate,
  bodyOf: (some: readonly T[], from: number) => ChapterBody | null,
): Chapter[] {
  const each = name === 'comparison' ? most.compared : most[name]
  const starts = Array.from({ length: Math.ceil(all.length / each) }, (_, index) => index * each)
  return starts.map((from, index) => ({
    key: index === 0 ? name : `${name}-${index + 1}`,
    kind: t(`kitReading.kind.${name}`),
    title: starts.length === 1 ? t(`kitReading.${name}`) : t(`kitReading.${name}.part`, { n: index + 1 }),
    practiceId: null,
    body: () => {
      const body = bodyOf(all.slice(from, from + each), from)
      if (body === null) throw new Error(`no ${name} to show`)
      return body
    },
  }))
}
