import type { PracticePart } from '../../../kits/material.ts'
import type { ProseField } from '../../../practices/practice.ts'
import { headingLine, type Line } from '../line.ts'
import { markdownLines, markdownText } from '../markdownLines.ts'
import { sections } from './practiceNotes.ts'

/** A column for each list of fields: of the first field that says something and stands in no other column. */
export function columnsOf(part: PracticePart, wanted: ProseField[][]): Line[][] {
  const taken = new Set<ProseField>()
  return wanted.flatMap((fields) => {
    const field = fields.find((one) => !taken.has(one) && proseOf(part, one))
    const prose = field && proseOf(part, field)
    if (!prose) return []
    taken.add(prose.field)
    return [[headingLine(prose.heading), ...markdownLines(prose.markdown)]]
  })
}

export function proseOf(
  { prose }: PracticePart,
  field: ProseField,
): PracticePart['prose'][number] | undefined {
  return prose.find((one) => one.field === field && one.markdown.trim() !== '')
}

export function notesOf(part: PracticePart, fields: ProseField[]): string {
  const said = fields.flatMap((field) => proseOf(part, field) ?? [])
  return sections([
    part.name,
    ...said.map(({ heading, markdown }) => `${heading}\n${markdownText(markdown)}`),
  ])
}
