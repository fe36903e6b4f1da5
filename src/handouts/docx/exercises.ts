import { translator, type Translate } from '../../i18n/translate.ts'
import { run, type Point } from '../../papers/blocks.ts'
import type { DiscussionQuestion } from '../../kits/kit.ts'
import type { QuizItem } from '../../kits/quiz.ts'
import { truths, truthText } from '../../kits/quizWords.ts'
import type { Piece } from './handout.ts'
import { grid } from './pieces.ts'
import type { Writing } from './writing.ts'

const blank = '……………………………………………………………'

/** Numbered, each with what is to be ticked at home. */
export function discussionPieces(questions: readonly DiscussionQuestion[]): Piece[] {
  return questions.flatMap(({ text, checklist }, index): Piece[] => [
    { kind: 'list', start: index + 1, points: [point(text)] },
    ...(checklist.length === 0 ? [] : [{ kind: 'checks' as const, texts: checklist }]),
  ])
}

/** The questions, as those see them who have no key. */
export function quizPieces({ material: { quiz }, locale }: Writing): Piece[] {
  const t = translator(locale)
  const points = quiz.flatMap((one) => [point(questionOf(one, t)), ...optionsOf(one)])
  return [{ kind: 'list', start: 1, points }]
}

function point(text: string, depth = 0): Point {
  return { runs: [run(text)], depth, isNumbered: true }
}

function questionOf(one: QuizItem, t: Translate): string {
  if (one.kind === 'pilihan_ganda') return one.question
  return `${one.question}\n${one.kind === 'isian' ? blank : boxes(truths(t))}`
}

function boxes(answers: readonly string[]): string {
  return answers.map((answer) => `☐ ${answer}`).join('     ')
}

function optionsOf(one: QuizItem): Point[] {
  return one.kind === 'pilihan_ganda' ? one.options.map((option) => point(option, 1)) : []
}

export function keyTable(writing: Writing): Piece {
  const { material, said } = writing
  const columns = [
    [said('number'), 9],
    [said('answer'), 41],
    [said('explanation'), 50],
  ] as const
  return grid(
    columns,
    material.quiz.map((one, index) => [String(index + 1), answerOf(one, writing), one.explanation ?? '–']),
  )
}

function answerOf(one: QuizItem, { said, locale }: Writing): string {
  if (one.kind === 'benar_salah') return truthText(one.isTrue, translator(locale))
  if (one.kind === 'isian') return one.accepted.join(said('or'))
  return `${letterOf(one.right)}. ${one.options[one.right] ?? ''}`
}

/** As Word numbers options: a, b, c. */
function letterOf(place: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + place)
}
