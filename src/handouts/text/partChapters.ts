import type { Translate } from '../../i18n/translate.ts'
import type {
  AnsweredQuestion,
  Figure,
  MaterialPart,
  PracticePart,
  QuestionPart,
  QuotePart,
  VisitPart,
} from '../../kits/material.ts'
import {
  factsPiece,
  listPiece,
  referencesPiece,
  textPiece,
  under,
  type Chapter,
  type Piece,
} from './outline.ts'

/** A chapter for each part of a kit, in the trainer's order. */
export function partChapter(part: MaterialPart, t: Translate): Chapter {
  if (part.kind === 'practice') return practiceChapter(part, t)
  if (part.kind === 'visit') return visitChapter(part, t)
  return part.kind === 'question' ? questionChapter(part, t) : quoteChapter(part, t)
}

function practiceChapter(part: PracticePart, t: Translate): Chapter {
  const { acronymMeaning, partners } = part
  return {
    title: part.name,
    pieces: [
      ...textPiece(acronymMeaning && t('practice.acronym', { meaning: acronymMeaning })),
      ...begin(part, t),
      ...textPiece(part.summary),
      ...factsPiece(part.facts),
      ...photosPiece(part),
      ...part.prose.flatMap(({ heading, markdown }) => under(3, heading, [{ kind: 'markdown', markdown }])),
      ...under(3, t('handout.text.figures'), figuresPieces(part.figures, t)),
      ...under(3, t('practice.resources'), factsPiece(part.resources)),
      ...under(3, t('practice.partners'), listPiece(partners.map(partnerLine))),
      ...under(3, t('practice.awards'), listPiece(part.awards)),
      ...under(3, t('practice.questions'), questionPieces(part.questions, t)),
      ...end(part, t),
    ],
  }
}

function visitChapter(part: VisitPart, t: Translate): Chapter {
  const { markdown } = part
  const known = [
    { label: t('handout.text.day'), text: part.day },
    { label: t('handout.text.venue'), text: part.venue },
    { label: t('handout.text.studied'), text: part.practices.join('; ') },
  ]
  const stops = part.stops.map(({ place, topic }) => [place, topic].filter((one) => one !== null).join(': '))
  return {
    title: part.title,
    pieces: [
      ...begin(part, t),
      ...factsPiece(known),
      ...under(3, t('handout.text.delegations'), listPiece(part.delegations)),
      ...(markdown === null ? [] : under(3, t('handout.text.visit'), [{ kind: 'markdown', markdown }])),
      ...under(3, t('handout.text.stops'), listPiece(stops)),
      ...under(3, t('practice.questions'), questionPieces(part.questions, t)),
      ...under(
        3,
        t('handout.text.quotes'),
        part.quotes.map((quote) => quotePiece(quote)),
      ),
      ...end(part, t),
    ],
  }
}

function questionChapter(part: QuestionPart, t: Translate): Chapter {
  return {
    title: t('handout.text.question', { question: part.question }),
    pieces: [...notePiece(part.note, t), ...answerPieces(part, t), aboutPiece(part)],
  }
}

function quoteChapter(part: QuotePart, t: Translate): Chapter {
  return {
    title: t('handout.text.quote', { speaker: part.speaker }),
    pieces: [...notePiece(part.note, t), quotePiece(part), aboutPiece(part)],
  }
}

function begin({ isMadeUp, note }: PracticePart | VisitPart, t: Translate): Piece[] {
  const madeUp: Piece[] = isMadeUp ? [{ kind: 'notice', text: t('web.madeUp') }] : []
  return [...madeUp, ...notePiece(note, t)]
}

function end({ address, sources }: PracticePart | VisitPart, t: Translate): Piece[] {
  return [
    ...under(3, t('web.sources.title'), referencesPiece(sources)),
    { kind: 'link', label: t('handout.text.readOn'), address },
  ]
}

function notePiece(note: string | null, t: Translate): Piece[] {
  return note === null ? [] : [{ kind: 'notice', text: t('handout.text.note', { note }) }]
}

function aboutPiece({ about: { title, address } }: QuestionPart | QuotePart): Piece {
  return { kind: 'link', label: title, address }
}

function photosPiece({ photos }: PracticePart): Piece[] {
  return photos.length === 0 ? [] : [{ kind: 'photos', photos }]
}

function partnerLine({ institution, role, contribution }: PracticePart['partners'][number]): string {
  return [institution, role, contribution].filter((one) => one !== null).join(' – ')
}

/** Every figure with its date and source; those that contradict each other are all there, and marked. */
function figuresPieces(figures: readonly Figure[], t: Translate): Piece[] {
  if (figures.length === 0) return []
  const head = [
    t('handout.text.measure'),
    t('practice.metric.value'),
    t('practice.metric.asOf'),
    t('practice.metric.source'),
  ]
  const rows = figures.map(({ label, text, asOfText, source, isDisputed }) => [
    label,
    isDisputed ? `${text} (${t('practice.metric.disputed')})` : text,
    asOfText ?? t('practice.metric.noDate'),
    source ?? t('practice.metric.noSource'),
  ])
  const isDisputed = figures.some((figure) => figure.isDisputed)
  return [{ kind: 'table', head, rows }, ...(isDisputed ? textPiece(t('practice.metric.disputedNote')) : [])]
}

function questionPieces(questions: readonly AnsweredQuestion[], t: Translate): Piece[] {
  return questions.flatMap((one) => under(4, one.question, answerPieces(one, t)))
}

function answerPieces({ markdown, answeredBy }: AnsweredQuestion, t: Translate): Piece[] {
  return [
    { kind: 'markdown', markdown },
    ...textPiece(answeredBy && t('practice.answeredBy', { by: answeredBy })),
  ]
}

function quotePiece({
  text,
  speaker,
  source,
}: {
  text: string
  speaker: string
  source: string | null
}): Piece {
  return { kind: 'quote', text, by: source === null ? speaker : `${speaker} (${source})` }
}
