import { bullets, run } from '../../papers/blocks.ts'
import type { MaterialPart, QuestionPart, QuotePart, VisitPart } from '../../kits/material.ts'
import type { Piece } from './handout.ts'
import { chapter, markdown, note, small, subheading } from './pieces.ts'
import { answered, asked, factBlock, practiceChapter } from './practiceChapter.ts'
import { citedRuns, type Writing } from './writing.ts'

/**
 * The chapters of a kit's parts, in its order: one for each practice, one for visits beside each other. Single questions
 * and quotes close the chapter they follow: on a page of its own one would look lost.
 */
export function partChapters(firstNumber: number, writing: Writing): Piece[] {
  const groups = grouped(writing.material.parts)
  return groups.flatMap((group, index) => chapterOf(group, firstNumber + index, writing))
}

/** How many chapters `partChapters` makes. */
export function chapterCount({ material: { parts } }: Writing): number {
  return grouped(parts).length
}

function grouped(parts: readonly MaterialPart[]): MaterialPart[][] {
  const groups: MaterialPart[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && (isLoose(part) || (part.kind === 'visit' && last[0]?.kind === 'visit'))) last.push(part)
    else groups.push([part])
  }
  return groups
}

function isLoose({ kind }: MaterialPart): boolean {
  return kind === 'question' || kind === 'quote'
}

function chapterOf(group: readonly MaterialPart[], number: number, writing: Writing): Piece[] {
  const { said } = writing
  const [first, ...others] = group
  if (first?.kind === 'practice')
    return [...practiceChapter(first, number, writing), ...joined(others, first.kind, writing)]
  const titles = { visit: said('visits'), question: said('questions'), quote: said('quotes') }
  const kind = first?.kind ?? 'visit'
  return [chapter(`${number}. ${titles[kind]}`, kind === 'visit'), ...joined(group, kind, writing)]
}

/** Under a heading where another kind begins than the one before, `kind` at first. */
function joined(parts: readonly MaterialPart[], kind: MaterialPart['kind'], writing: Writing): Piece[] {
  const { said } = writing
  return parts.flatMap((part, index) => {
    const isOther = isLoose(part) && part.kind !== (parts[index - 1]?.kind ?? kind)
    const title = said(part.kind === 'question' ? 'questions' : 'quotes')
    return [...(isOther ? [subheading(title)] : []), ...piecesOf(part, writing)]
  })
}

function piecesOf(part: MaterialPart, writing: Writing): Piece[] {
  if (part.kind === 'visit') return visit(part, writing)
  if (part.kind === 'question') return question(part, writing)
  return part.kind === 'quote' ? quote(part, writing) : []
}

function visit(part: VisitPart, writing: Writing): Piece[] {
  const { said, locale } = writing
  return [
    subheading(part.title),
    ...(part.isMadeUp ? [note(run(said('madeUp.visit'), true))] : []),
    ...noteOf(part, writing),
    ...visitFacts(part, writing),
    ...(part.markdown === null ? [] : markdown(part.markdown)),
    ...stops(part, writing),
    ...asked(part.questions, writing).map((piece) => asPart(piece)),
    ...quotes(part, writing),
    ...part.sources.map((one): Piece => ({ kind: 'small', runs: citedRuns(one, locale) })),
    small(said('visit.page', { address: part.address })),
  ]
}

/** A heading inside a visit, which has one of the second level itself. */
function asPart(piece: Piece): Piece {
  return piece.kind === 'heading' && piece.level === 2 ? { ...piece, level: 3 } : piece
}

function visitFacts({ day, venue, delegations, practices }: VisitPart, { said }: Writing): Piece[] {
  return factBlock([
    { label: said('visit.day'), text: day },
    ...(venue === null ? [] : [{ label: said('visit.venue'), text: venue }]),
    ...(delegations.length === 0 ? [] : [{ label: said('visit.delegations'), text: delegations.join('\n') }]),
    ...(practices.length === 0 ? [] : [{ label: said('visit.practices'), text: practices.join('; ') }]),
  ])
}

function stops({ stops: all }: VisitPart, { said }: Writing): Piece[] {
  if (all.length === 0) return []
  const texts = all.map(({ place, topic }) => (topic === null ? place : `${place}: ${topic}`))
  return [subheading(said('visit.stops'), 3), bullets(texts)]
}

function quotes({ quotes: all }: VisitPart, { said }: Writing): Piece[] {
  if (all.length === 0) return []
  return [subheading(said('visit.quotes'), 3), ...all.map(spoken)]
}

function spoken({ text, speaker, source }: VisitPart['quotes'][number]): Piece {
  return { kind: 'quote', text, by: [speaker, source].filter((one) => one !== null).join(' · ') }
}

function question(part: QuestionPart, writing: Writing): Piece[] {
  return [
    ...answered(part, writing).map((piece): Piece =>
      piece.kind === 'heading' ? { ...piece, level: 3 } : piece,
    ),
    ...noteOf(part, writing),
    small(writing.said('about', part.about)),
  ]
}

function quote(part: QuotePart, writing: Writing): Piece[] {
  return [spoken(part), ...noteOf(part, writing), small(writing.said('about', part.about))]
}

function noteOf({ note: text }: { note: string | null }, { said }: Writing): Piece[] {
  return text === null ? [] : [note(run(said('note'), true), run(text))]
}
