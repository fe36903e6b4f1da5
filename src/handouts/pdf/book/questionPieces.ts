import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { AnsweredQuestion } from '../../../kits/material.ts'
import { markdownPieces } from './markdownPieces.ts'
import { heading, text } from './plainPieces.ts'
import type { Piece } from './piece.ts'

export function questionPieces(
  questions: readonly AnsweredQuestion[],
  t: Translate,
  level: 2 | 3 = 3,
): Piece[] {
  return questions.flatMap(({ question, markdown, answeredBy }) => [
    heading(question, level),
    ...markdownPieces(markdown, level),
    ...(answeredBy === null ? [] : [text(t('handout.pdf.answeredBy', { name: answeredBy }), 'small')]),
  ])
}

export function quotePieces({ text: said, speaker, source }: Quote): Piece[] {
  const from = source === null ? speaker : `${speaker} · ${source}`
  return [{ kind: 'text', runs: [run(`“${said}”`)], look: 'quoted' }, text(from, 'small')]
}

interface Quote {
  text: string
  speaker: string
  source: string | null
}
