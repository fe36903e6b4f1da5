import { paragraph, run } from '../../papers/blocks.ts'
import { translator } from '../../i18n/translate.ts'
import { practicesIn } from '../../kits/material.ts'
import { comparisonTables, isWideComparison } from './comparisonTable.ts'
import { discussionPieces, keyTable, quizPieces } from './exercises.ts'
import type { Cover, Handout, Piece, Section } from './handout.ts'
import { letterheadOf } from './letterheadOf.ts'
import { chapterCount, partChapters } from './otherChapters.ts'
import { chapter, grid, note, numbered, plain, small, subheading } from './pieces.ts'
import { dated, jpText, linesIn, marksOf, referenceList, type Writing } from './writing.ts'

// More of them would make the list of contents a chapter of its own.
const mostWithSubheadings = 12

/** The bahan ajar: a chapter for each practice, between what is to be learned and what to do with it. */
export function teachingMaterial(writing: Writing): Handout {
  const { material, said, locale } = writing
  return {
    title: `${said('teaching')}: ${material.title}`,
    kind: said('teaching'),
    marks: marksOf(writing),
    language: locale === 'en' ? 'en-GB' : 'id-ID',
    cover: cover(writing),
    letterhead: letterheadOf(material),
    sections: sections(writing).filter(({ pieces }) => pieces.length > 0),
  }
}

function cover(writing: Writing): Cover {
  const { material, said } = writing
  const { title, programme, subject, jp, author, edition, madeOn } = material
  const lines = [programme, subject && said('subject', { subject }), jp && jpText(jp, writing)]
  const on = edition && said('edition', { number: edition.number, date: dated(edition.on, writing) })
  return {
    title,
    lines: lines.filter((line): line is string => Boolean(line)),
    foot: [
      said('by', { author }),
      on ?? `${said('draft')} · ${said('madeOn', { date: dated(madeOn, writing) })}`,
      ...(material.isMadeUp ? [said('madeUp')] : []),
    ],
  }
}

function sections(writing: Writing): Section[] {
  const { material, said } = writing
  const after = 2 + chapterCount(writing)
  const { comparison } = material
  const compared =
    comparison === null
      ? []
      : [
          chapter(`${after}. ${said('comparison')}`, false),
          small(said('comparison.lead')),
          ...comparisonTables(comparison, writing),
        ]
  const isWide = comparison !== null && isWideComparison(comparison)
  const next = comparison === null ? after : after + 1
  const start = [...contents(writing), ...introduction(writing), ...partChapters(2, writing)]
  return isWide
    ? [upright(start), { isWide, pieces: compared }, upright(exercises(next, writing))]
    : [upright([...start, ...compared, ...exercises(next, writing)])]
}

function upright(pieces: Piece[]): Section {
  return { isWide: false, pieces }
}

function contents({ material, said }: Writing): Piece[] {
  const levels = practicesIn(material).length > mostWithSubheadings ? 1 : 2
  return [{ kind: 'contents', title: said('contents'), levels }]
}

function introduction(writing: Writing): Piece[] {
  const { material, said } = writing
  const { description, outcome, indicators, isMadeUp, edition, address } = material
  return [
    chapter(`1. ${said('intro')}`),
    ...(edition === null ? [note(run(said('draft.long'), true))] : []),
    ...(isMadeUp ? [note(run(said('madeUp.long'), true))] : []),
    ...(description === null ? [] : [subheading(said('description')), ...plain(description)]),
    ...(outcome === null ? [] : [subheading(said('outcome')), ...plain(outcome)]),
    ...(indicators.length === 0
      ? []
      : [
          subheading(said('indicators')),
          paragraph(said('indicators.lead')),
          numbered(indicators.map(({ text }) => text)),
        ]),
    ...sessionTable(writing),
    small(said('use', { address })),
  ]
}

function sessionTable({ material: { sessions }, said, locale }: Writing): Piece[] {
  if (sessions.length === 0) return []
  const t = translator(locale)
  const columns = [
    [said('number'), 8],
    [said('session'), 24],
    [said('topics'), 32],
    [said('methods'), 22],
    [said('duration'), 14],
  ] as const
  const rows = sessions.map(({ title, topics, methods, minutes }, index) => [
    String(index + 1),
    title,
    linesIn(topics).join('\n'),
    methods.map((method) => t(`method.${method}`)).join(', '),
    said('minutes', { n: minutes }),
  ])
  return [subheading(said('sessions')), grid(columns, rows)]
}

/** What is done with the material, and where it comes from; chapters without anything in them are left out. */
function exercises(firstNumber: number, writing: Writing): Piece[] {
  const { material, said } = writing
  const { discussion, quiz, hasKeys, references } = material
  const chapters: [title: string, pieces: Piece[], isOnNewPage: boolean][] = [
    [said('discussion'), discussionPieces(discussion), true],
    [said('quiz'), quiz.length === 0 ? [] : quizPieces(writing), false],
    [said('key'), quiz.length === 0 || !hasKeys ? [] : [keyTable(writing)], true],
    [said('references'), referenceList(references, writing), false],
  ]
  return chapters
    .filter(([, pieces]) => pieces.length > 0)
    .flatMap(([title, pieces, isOnNewPage], index) => [
      chapter(`${firstNumber + index}. ${title}`, isOnNewPage),
      ...pieces,
    ])
}
