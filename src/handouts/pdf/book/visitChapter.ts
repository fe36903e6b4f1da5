import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Locale } from '../../../i18n/locale.ts'
import type { VisitPart } from '../../../kits/material.ts'
import { markdownPieces } from './markdownPieces.ts'
import type { Piece } from './piece.ts'
import { bullets, facts, section } from './plainPieces.ts'
import { noteOf, origin, warning } from './practiceChapter.ts'
import { questionPieces, quotePieces } from './questionPieces.ts'
import { referencePieces } from './referencePieces.ts'

export function visitPieces(part: VisitPart, t: Translate, locale: Locale): Piece[] {
  return [
    ...(part.isMadeUp ? [warning(t('handout.pdf.madeUp'), t('handout.pdf.madeUpVisit'))] : []),
    ...noteOf(part.note, t),
    ...facts(factsOf(part, t)),
    origin(part.address, t('handout.pdf.visitAt')),
    ...(part.markdown === null ? [] : section(t('handout.pdf.visitTold'), markdownPieces(part.markdown))),
    ...section(t('handout.pdf.stops'), bullets(part.stops.map(stopRuns))),
    ...section(t('handout.pdf.questions'), questionPieces(part.questions, t)),
    ...section(t('handout.pdf.quotes'), part.quotes.flatMap(quotePieces)),
    ...section(t('handout.pdf.sources'), referencePieces(part.sources, locale)),
  ]
}

function factsOf(
  { day, venue, delegations, practices }: VisitPart,
  t: Translate,
): { label: string; text: string }[] {
  return [
    { label: t('handout.pdf.day'), text: day },
    { label: t('handout.pdf.venue'), text: venue ?? '' },
    { label: t('handout.pdf.delegations'), text: delegations.join('\n') },
    { label: t('handout.pdf.studied'), text: practices.join('\n') },
  ].filter(({ text }) => text !== '')
}

function stopRuns({ place, topic }: { place: string; topic: string | null }): ReturnType<typeof run>[] {
  return topic === null ? [run(place, true)] : [run(place, true), run(`: ${topic}`)]
}
