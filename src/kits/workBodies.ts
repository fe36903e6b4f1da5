import type { Citation } from '../citations/citation.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/translate.ts'
import type { DiscussionQuestion } from './kit.ts'
import type { Material } from './material.ts'
import type { QuizItem } from './quiz.ts'
import { keyText, truths } from './quizWords.ts'
import { pathIn, referenceOf, type Reference } from './reference.ts'
import { sessionViews, type SessionView } from './sessionViews.ts'

export interface PlanBody {
  kind: 'plan'
  level: 2 | 3
  outcome: string | null
  /** Each with its level of Bloom's. */
  indicators: { text: string; level: string }[]
  sessions: SessionView[]
}

export interface ComparisonBody {
  kind: 'comparison'
  tables: {
    caption: string
    columns: { name: string; path: string }[]
    /** The same practices where a reader can put the own region beside them. */
    comparePath: string
    rows: { label: string; cells: (string | null)[]; isDifferent: boolean }[]
  }[]
}

export interface DiscussionBody {
  kind: 'discussion'
  /** Number of the first. */
  start: number
  questions: {
    text: string
    about: { name: string; path: string } | null
    checklist: { key: string; text: string }[]
  }[]
}

export interface QuizBody {
  kind: 'quiz'
  hasKeys: boolean
  start: number
  items: QuizView[]
}

export interface QuizView {
  question: string
  /** Empty where the answer is to be written. */
  options: string[]
  answer: string
  explanation: string | null
}

export interface ReferencesBody {
  kind: 'references'
  start: number
  references: Reference[]
}

export function planBody(material: Material, level: 2 | 3, t: Translate): PlanBody {
  const { outcome, indicators, sessions } = material
  return {
    kind: 'plan',
    level,
    outcome,
    indicators: indicators.map((indicator) => ({
      text: indicator.text,
      level: t(`bloom.${indicator.level}`),
    })),
    sessions: sessionViews(sessions, t),
  }
}

/** A browser keeps what is ticked by the words, not by the place, of a line. */
export function discussionBody(
  questions: readonly DiscussionQuestion[],
  { from, material: { parts } }: { from: number; material: Pick<Material, 'parts'> },
): DiscussionBody {
  const practices = new Map(
    parts.flatMap((part) => (part.kind === 'practice' ? [[part.practiceId, part] as const] : [])),
  )
  return {
    kind: 'discussion',
    start: from + 1,
    questions: questions.map(({ text, checklist, practiceId }) => {
      const practice = practiceId === null ? undefined : practices.get(practiceId)
      return {
        text,
        about: practice ? { name: practice.name, path: pathIn(practice.address) } : null,
        checklist: checklist.map((line) => ({ key: `${text} ${line}`.slice(0, 300), text: line })),
      }
    }),
  }
}

export function quizBody(
  items: readonly QuizItem[],
  { from, hasKeys }: { from: number; hasKeys: boolean },
  t: Translate,
): QuizBody {
  return { kind: 'quiz', hasKeys, start: from + 1, items: items.map((item) => quizView(item, hasKeys, t)) }
}

function quizView(item: QuizItem, hasKeys: boolean, t: Translate): QuizView {
  const { question, explanation } = item
  const options = item.kind === 'pilihan_ganda' ? item.options : item.kind === 'benar_salah' ? truths(t) : []
  // Where keys are not told the item holds none: nothing is read from it.
  if (!hasKeys) return { question, options, answer: '', explanation: null }
  return { question, options, answer: keyText(item, t), explanation }
}

export function referencesBody(
  cited: readonly Citation[],
  { from, locale }: { from: number; locale: Locale },
): ReferencesBody {
  return {
    kind: 'references',
    start: from + 1,
    references: cited.map((citation) => referenceOf(citation, locale)),
  }
}
