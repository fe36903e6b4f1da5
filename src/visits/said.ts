import { wantedText } from '../kits/wanted.ts'
import type { PracticeCard } from '../practices/practiceCard.ts'
import { isPublicQuestion } from '../practices/question.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'
import { isPublicQuote, type Visit } from './visit.ts'

export interface QuestionView {
  /** What its button "Tambah ke paket" sends. */
  wanted: string
  question: string
  answer: SafeHtml
  answeredBy: string | null
  /** The practice that it is about, when the public sees that. */
  practice: { name: string; path: string } | null
}

export interface QuoteView {
  wanted: string
  text: string
  /** "Elly Yulia, Kabid Diklat". */
  speaker: string
  source: string | null
}

/** A public practice by the slug that the visit's record has for it, which may be an old one. */
export interface StudiedPractice {
  slug: string
  card: PracticeCard
}

export function questionsOf(visit: Visit, practices: readonly StudiedPractice[]): QuestionView[] {
  return visit.questions.filter(isPublicQuestion).map(({ question, answer, answeredBy, practice }) => ({
    wanted: wantedText({ kind: 'question', practiceId: null, visitId: visit.id, question }),
    question,
    answer: renderMarkdown(answer ?? ''),
    answeredBy,
    practice: practices.find(({ slug }) => slug === practice)?.card ?? null,
  }))
}

export function quotesOf({ id: visitId, quotes }: Visit): QuoteView[] {
  return quotes.filter(isPublicQuote).map(({ text, speaker, role, source }) => ({
    wanted: wantedText({ kind: 'quote', visitId, text }),
    text,
    speaker: namedWith(speaker, role),
    source,
  }))
}

export function namedWith(name: string, position: string | null): string {
  return position === null ? name : `${name}, ${position}`
}
