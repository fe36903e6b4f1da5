import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { QuizItem } from '../../../kits/quiz.ts'
import { keyText, letterOf, truths } from '../../../kits/quizWords.ts'
import { untiedAtEnd } from './discussionPieces.ts'
import type { Piece, Point } from './piece.ts'
import { table, text } from './plainPieces.ts'

/** The questions, without anything that tells the answer. */
export function quizPieces(quiz: readonly QuizItem[], t: Translate): Piece[] {
  const points = quiz.flatMap((one, index): Point[] =>
    untiedAtEnd([
      { runs: [run(one.question, true)], depth: 0, mark: `${index + 1}.`, isTied: true },
      ...optionsOf(one, t).map(([mark, words]) => ({ runs: [run(words)], depth: 1, mark, isTied: true })),
    ]),
  )
  return [text(t('handout.pdf.quizLead'), 'emphasis'), { kind: 'list', points }]
}

function optionsOf(one: QuizItem, t: Translate): [mark: string, words: string][] {
  if (one.kind === 'pilihan_ganda') return one.options.map((words, index) => [`${letterOf(index)}.`, words])
  if (one.kind === 'benar_salah') return truths(t).map((words) => ['☐', words])
  return [['–', `${t('handout.pdf.answer')} ${'.'.repeat(60)}`]]
}

/** On a page of their own, so that the trainer can keep it. */
export function keyPieces(quiz: readonly QuizItem[], t: Translate): Piece[] {
  const rows = quiz.map((one, index) => [String(index + 1), keyText(one, t), one.explanation ?? '–'])
  const labels = [t('handout.pdf.number'), t('handout.pdf.key'), t('handout.pdf.explanation')]
  return [text(t('handout.pdf.keysLead'), 'emphasis'), table(labels, [10, 40, 50], rows, true)]
}
