import { bullets, run } from '../../papers/blocks.ts'
import type { AnsweredQuestion, LabelledText, PracticePart } from '../../kits/material.ts'
import { figureTable } from './figureTable.ts'
import type { Piece } from './handout.ts'
import { chapter, grid, markdown, note, plain, small, subheading } from './pieces.ts'
import { citedRuns, dated, type Writing } from './writing.ts'

/** A chapter is for reading: the first ones. */
export const mostPhotosOfPractice = 2

/** All that is known of a practice, in the order in which one learns from it. */
export function practiceChapter(part: PracticePart, number: number, writing: Writing): Piece[] {
  const { said } = writing
  return [
    chapter(`${number}. ${part.name}`),
    ...(part.isMadeUp ? [note(run(said('madeUp.practice'), true))] : []),
    ...(part.acronymMeaning === null ? [] : [small(part.acronymMeaning)]),
    ...plain(part.summary),
    ...(part.note === null ? [] : [note(run(said('note'), true), run(part.note))]),
    ...factBlock(part.facts),
    ...photos(part, writing),
    ...proseAndFigures(part, writing),
    ...means(part, writing),
    ...asked(part.questions, writing),
    ...sources(part, writing),
  ]
}

export function factBlock(facts: readonly LabelledText[]): Piece[] {
  if (facts.length === 0) return []
  return [{ kind: 'facts', facts: facts.map(({ label, text }) => ({ label, runs: [run(text)] })) }]
}

function photos({ photos: all, name }: PracticePart, { pictures }: Writing): Piece[] {
  return all.slice(0, mostPhotosOfPractice).flatMap(({ path, caption, credit }): Piece[] => {
    const picture = pictures.get(path)
    const said = [caption ?? name, credit].filter((one) => one !== null).join(' · ')
    return picture === undefined ? [] : [{ kind: 'picture', picture, caption: said }]
  })
}

/** The figures stand behind the results; where nothing is told of those, before what can be learned. */
function proseAndFigures({ prose, figures }: PracticePart, writing: Writing): Piece[] {
  const before = ['problem', 'goals', 'design', 'novelty', 'results']
  const told = prose.map(({ field, heading, markdown: text }) => ({
    isBefore: before.includes(field),
    pieces: [subheading(heading), ...markdown(text)],
  }))
  const table = figureTable(figures, writing)
  return [
    ...told.flatMap(({ isBefore, pieces }) => (isBefore ? pieces : [])),
    ...(table.length === 0 ? [] : [subheading(writing.said('figures')), ...table]),
    ...told.flatMap(({ isBefore, pieces }) => (isBefore ? [] : pieces)),
  ]
}

function means({ resources, partners, awards }: PracticePart, writing: Writing): Piece[] {
  const { said } = writing
  return [
    ...(resources.length === 0 ? [] : [subheading(said('resources')), ...factBlock(resources)]),
    ...(partners.length === 0 ? [] : [subheading(said('partners')), partnerTable(partners, writing)]),
    ...(awards.length === 0 ? [] : [subheading(said('awards')), bullets(awards)]),
  ]
}

function partnerTable(partners: PracticePart['partners'], { said }: Writing): Piece {
  const columns = [
    [said('partner'), 36],
    [said('role'), 28],
    [said('contribution'), 36],
  ] as const
  return grid(
    columns,
    partners.map(({ institution, role, contribution }) => [institution, role ?? '–', contribution ?? '–']),
  )
}

export function asked(questions: readonly AnsweredQuestion[], writing: Writing): Piece[] {
  if (questions.length === 0) return []
  return [subheading(writing.said('asked')), ...questions.flatMap((one) => answered(one, writing))]
}

export function answered(
  { question, markdown: answer, answeredBy }: AnsweredQuestion,
  { said }: Writing,
): Piece[] {
  return [
    subheading(question, 3),
    ...markdown(answer),
    ...(answeredBy === null ? [] : [small(said('answeredBy', { name: answeredBy }))]),
  ]
}

function sources({ sources: cited, address, updatedOn }: PracticePart, writing: Writing): Piece[] {
  const { said, locale } = writing
  return [
    subheading(said('sources')),
    ...cited.map((one): Piece => ({ kind: 'small', runs: citedRuns(one, locale) })),
    small(said('page', { address, date: dated(updatedOn, writing) })),
  ]
}
