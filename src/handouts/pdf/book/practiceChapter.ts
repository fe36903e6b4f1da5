import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { PracticePart } from '../../../kits/material.ts'
import { figurePieces } from './figurePieces.ts'
import { markdownPieces } from './markdownPieces.ts'
import type { Piece } from './piece.ts'
import { bullets, facts, link, section, table, text } from './plainPieces.ts'
import { questionPieces } from './questionPieces.ts'
import { referencePieces } from './referencePieces.ts'

/** A book is for reading: the first ones. */
export const mostPhotosOfPractice = 2

export function practicePieces(part: PracticePart, t: Translate, locale: Locale): Piece[] {
  return [
    ...(part.acronymMeaning === null ? [] : [text(part.acronymMeaning, 'emphasis')]),
    text(part.summary, 'lead'),
    ...(part.isMadeUp ? [warning(t('handout.pdf.madeUp'), t('handout.pdf.madeUpPractice'))] : []),
    ...noteOf(part.note, t),
    ...facts(part.facts),
    origin(part.address, t('handout.pdf.readAt', { date: formatDate(part.updatedOn, locale) })),
    ...part.photos.slice(0, mostPhotosOfPractice).map((photo): Piece => ({ kind: 'photo', photo })),
    ...part.prose.flatMap(({ heading, markdown }) => section(heading, markdownPieces(markdown))),
    ...figurePieces(part.figures, t),
    ...section(t('handout.pdf.resources'), facts(part.resources)),
    ...section(t('handout.pdf.partners'), partnersOf(part, t)),
    ...section(t('handout.pdf.awards'), bullets(part.awards)),
    ...section(t('handout.pdf.questions'), questionPieces(part.questions, t)),
    ...section(t('handout.pdf.sources'), referencePieces(part.sources, locale)),
  ]
}

export function warning(label: string, words: string): Piece {
  return { kind: 'box', label, runs: [run(words)], tone: 'warning' }
}

/** Why the trainer took it in. */
export function noteOf(note: string | null, t: Translate): Piece[] {
  return note === null ? [] : [{ kind: 'box', label: t('handout.pdf.note'), runs: [run(note)], tone: 'note' }]
}

export function origin(address: string, words: string): Piece {
  return { kind: 'text', runs: [run(`${words} `), link(address, address)], look: 'small' }
}

function partnersOf({ partners }: PracticePart, t: Translate): Piece[] {
  if (partners.length === 0) return []
  const rows = partners.map(({ institution, role, contribution }) => [
    institution,
    role ?? '–',
    contribution ?? '–',
  ])
  const labels = [t('handout.pdf.partner'), t('handout.pdf.role'), t('handout.pdf.contribution')]
  return [table(labels, [36, 27, 37], rows, true)]
}
