import { paragraph, run } from '../../papers/blocks.ts'
import { practicesIn, type Comparison, type PracticePart } from '../../kits/material.ts'
import { dots } from '../../papers/paperWords.ts'
import type { Cell, Handout, Piece } from './handout.ts'
import { letterheadOf } from './letterheadOf.ts'
import { chapter, grid, note, paperTitle, plain, pointsIn, strongCell, subheading } from './pieces.ts'
import { marksOf, type Writing } from './writing.ts'

const box = '☐'

/** What participants fill in: questions with a comparison with their region, preconditions, a plan. */
export function worksheet(writing: Writing): Handout {
  const { material, said, locale } = writing
  return {
    title: `${said('worksheet')}: ${material.title}`,
    kind: said('worksheet'),
    marks: marksOf(writing),
    language: locale === 'en' ? 'en-GB' : 'id-ID',
    cover: null,
    letterhead: letterheadOf(material),
    sections: [
      { isWide: false, pieces: [...head(writing), ...practicePages(writing), ...general(writing)] },
      { isWide: true, pieces: plan(writing) },
    ],
  }
}

function head({ material, said }: Writing): Piece[] {
  const labels = [said('name'), said('institution'), said('batch'), said('date')]
  return [
    { kind: 'letterhead' },
    paperTitle(said('worksheet')),
    { kind: 'paragraph', place: 'body', runs: [run(material.title, true)] },
    ...(material.subject === null ? [] : [paragraph(said('subject', { subject: material.subject }))]),
    { kind: 'facts', facts: labels.map((label) => ({ label, runs: [run(dots + dots)] })) },
    note(run(said('howTo'))),
    ...(material.isMadeUp ? [note(run(said('madeUp.long'), true))] : []),
  ]
}

function practicePages(writing: Writing): Piece[] {
  return practicesIn(writing.material).flatMap((part, index) => practicePage(part, index + 1, writing))
}

function practicePage(part: PracticePart, number: number, writing: Writing): Piece[] {
  const { material, said } = writing
  const own = material.discussion.filter(({ practiceId }) => practiceId === part.practiceId)
  const questions = [
    said('ask.striking'),
    ...own.map(({ text }) => text),
    said('ask.different'),
    said('ask.more'),
  ]
  return [
    chapter(`${number}. ${part.name}`, number > 1),
    ...plain(part.summary),
    subheading(said('practice.questions')),
    ...withLines(questions),
    ...compareOwn(part, writing),
    ...preconditions(part, writing),
  ]
}

function withLines(questions: readonly string[]): Piece[] {
  return questions.map((text, index) => ({ kind: 'question', number: index + 1, text, lines: 3 }))
}

/** What is known of the practice, beside an empty column. */
function compareOwn(part: PracticePart, writing: Writing): Piece[] {
  const { material, said } = writing
  const column = material.comparison?.columns.findIndex(({ address }) => address === part.address) ?? -1
  const compared =
    material.comparison === null || column < 0
      ? part.facts.map(asRow)
      : rowsAt(material.comparison, column, said)
  const known = [...compared, ...part.resources.map(asRow)]
  const rows = known.filter(([label], index) => known.findIndex(([other]) => other === label) === index)
  if (rows.length === 0) return []
  const columns = [
    [said('aspect'), 24],
    [part.name, 38],
    [said('own'), 38],
  ] as const
  return [
    subheading(said('own.title')),
    grid(
      columns,
      rows.map(([label, text]) => [strongCell(label), text, '']),
      true,
    ),
  ]
}

function asRow({ label, text }: { label: string; text: string }): [string, string] {
  return [label, text]
}

function rowsAt({ rows }: Comparison, column: number, said: Writing['said']): [string, string][] {
  return rows.map(({ label, cells }) => [label, cells[column] ?? said('unknown')])
}

function preconditions(part: PracticePart, { material, said }: Writing): Piece[] {
  const told = part.prose.find(({ field }) => field === 'preconditions')
  const asked = material.discussion.filter(({ practiceId }) => practiceId === part.practiceId)
  const all = [
    ...new Set([...(told ? pointsIn(told.markdown) : []), ...asked.flatMap(({ checklist }) => checklist)]),
  ]
  if (all.length === 0) return []
  const columns = [
    [said('preconditions'), 35],
    [said('met'), 14],
    [said('partly'), 12],
    [said('missing'), 11],
    [said('toDo'), 28],
  ] as const
  const rows = all.map((text): (string | Cell)[] => [text, box, box, box, ''])
  return [subheading(said('preconditions')), grid(columns, rows, true)]
}

function general({ material, said }: Writing): Piece[] {
  const questions = material.discussion.filter(({ practiceId }) => practiceId === null)
  if (questions.length === 0) return []
  return [chapter(said('general'), false), ...withLines(questions.map(({ text }) => text))]
}

function plan({ said }: Writing): Piece[] {
  const columns = [
    [said('number'), 5],
    [said('plan.step'), 29],
    [said('plan.who'), 17],
    [said('plan.when'), 13],
    [said('plan.means'), 18],
    [said('plan.evidence'), 18],
  ] as const
  const open = [said('plan.practice'), said('plan.why'), said('plan.change')]
  const rows = Array.from({ length: 6 }, (_, index) => [String(index + 1), '', '', '', '', ''])
  return [
    chapter(said('plan')),
    paragraph(said('plan.lead')),
    grid(
      [
        ['', 24],
        ['', 76],
      ],
      open.map((label) => [strongCell(label), '']),
      true,
    ),
    grid(columns, rows, true),
  ]
}
