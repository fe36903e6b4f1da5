import type { Translate } from '../../i18n/translate.ts'
import type { QuizItem } from '../../kits/quiz.ts'
import { keyText, truths } from '../../kits/quizWords.ts'
import { listPiece, under, type Piece } from './outline.ts'

/** The questions, without anything that tells an answer. */
export function quizPieces(quiz: readonly QuizItem[], t: Translate): Piece[] {
  return quiz.flatMap((item, index) => under(3, `${index + 1}. ${item.question}`, answersOf(item, t)))
}

function answersOf(item: QuizItem, t: Translate): Piece[] {
  if (item.kind === 'pilihan_ganda') return listPiece(item.options, 'letter')
  if (item.kind === 'benar_salah') return listPiece(truths(t), 'box')
  return [{ kind: 'text', text: t('handout.text.answerLine') }]
}

/** One line for each question. */
export function keyPieces(quiz: readonly QuizItem[], t: Translate): Piece[] {
  const lines = quiz.map((item) => {
    const { explanation } = item
    return explanation === null ? keyText(item, t) : `${keyText(item, t)} – ${explanation}`
  })
  return listPiece(lines, 'number')
}
