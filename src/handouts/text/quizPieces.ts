import type { Translate } from '../../i18n/translate.ts'
import type { QuizItem } from '../../kits/quiz.ts'
import { listPiece, under, type Piece } from './outline.ts'

/** The questions, without anything that tells an answer. */
export function quizPieces(quiz: readonly QuizItem[], t: Translate): Piece[] {
  return quiz.flatMap((item, index) => under(3, `${index + 1}. ${item.question}`, answersOf(item, t)))
}

function answersOf(item: QuizItem, t: Translate): Piece[] {
  if (item.kind === 'pilihan_ganda') return listPiece(item.options, 'letter')
  if (item.kind === 'benar_salah') return listPiece([t('handout.text.true'), t('handout.text.false')], 'box')
  return [{ kind: 'text', text: t('handout.text.answerLine') }]
}

/** One line for each question. */
export function keyPieces(quiz: readonly QuizItem[], t: Translate): Piece[] {
  const lines = quiz.map((item) => {
    const { explanation } = item
    return explanation === null ? keyOf(item, t) : `${keyOf(item, t)} – ${explanation}`
  })
  return listPiece(lines, 'number')
}

function keyOf(item: QuizItem, t: Translate): string {
  if (item.kind === 'benar_salah') return t(item.isTrue ? 'handout.text.true' : 'handout.text.false')
  if (item.kind === 'isian') return item.accepted.join(' / ')
  return `${letterOf(item.right)}. ${item.options[item.right] ?? ''}`
}

/** A for 0. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}
