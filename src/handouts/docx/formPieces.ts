import { dots } from '../../papers/paperWords.ts'
import { translator } from '../../i18n/translate.ts'
import type { Method } from '../../kits/session.ts'
import type { Handout, Piece } from './handout.ts'
import { letterheadOf } from './letterheadOf.ts'
import { cell, grid, strongCell } from './pieces.ts'
import { jpOf, marksOf, type Writing } from './writing.ts'

/** An official form under the host's letterhead; its sections begin with their letterhead themselves. */
export function officialForm(writing: Writing, name: string): Omit<Handout, 'sections'> {
  const { material } = writing
  return {
    title: `${name}: ${material.title}`,
    kind: name,
    marks: marksOf(writing),
    language: 'id-ID',
    cover: null,
    letterhead: letterheadOf(material),
  }
}

/** Label and content side by side, with lines; what is unknown is left open to be written in. */
export function identity(
  rows: readonly (readonly [label: string, content: string | Piece[] | null])[],
): Piece {
  return grid(
    [
      ['', 19],
      ['', 81],
    ],
    rows.map(([label, content]) => [strongCell(label), cell(isEmpty(content) ? dots : content)]),
  )
}

function isEmpty(content: string | Piece[] | null): content is null {
  return content === null || content.length === 0
}

export function methodNames(methods: readonly Method[]): string {
  const t = translator('id')
  return methods.length === 0 ? dots : methods.map((method) => t(`method.${method}`)).join(', ')
}

/** "2 JP\n90 menit". */
export function timeText(minutes: number): string {
  return `${jpOf(minutes, 'id')} JP\n${minutes} menit`
}

/** Place and day are written by who signs. */
export function signedBy({ material: { author } }: Writing, role: string): Piece {
  const [name = author, position = null] = author.split(/,\s*(?=widyaiswara)/i)
  return {
    kind: 'signature',
    lines: ['………………, ………………………', role],
    name: name === '' ? null : name,
    below: position === null ? [] : [position],
  }
}
