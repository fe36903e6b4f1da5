import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { QuestionPart, QuotePart } from '../../../kits/material.ts'
import type { Piece } from './piece.ts'
import { link } from './plainPieces.ts'
import { noteOf } from './practiceChapter.ts'
import { questionPieces, quotePieces } from './questionPieces.ts'

export type LoosePart = QuestionPart | QuotePart

/** Single questions and quotes that stand beside each other in the kit; `level` is that of a question's heading. */
export function loosePieces(parts: readonly LoosePart[], t: Translate, level: 2 | 3): Piece[] {
  return parts.flatMap((part) => [
    ...(part.kind === 'question' ? questionPieces([part], t, level) : quotePieces(part)),
    {
      kind: 'text',
      runs: [run(`${t('handout.pdf.about')} `), link(part.about.title, part.about.address)],
      look: 'small',
    } as const,
    ...noteOf(part.note, t),
  ])
}

export function looseTitle(parts: readonly LoosePart[], t: Translate): string {
  const kinds = new Set(parts.map(({ kind }) => kind))
  if (kinds.size === 2) return t('handout.pdf.questionsAndQuotes')
  return kinds.has('question') ? t('handout.pdf.questions') : t('handout.pdf.quotes')
}
