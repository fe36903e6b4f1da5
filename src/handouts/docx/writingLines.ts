import { BorderStyle, HeightRule, Paragraph, TableCell, TableRow, WidthType, type Table } from 'docx'
import { linedTable } from './gridTable.ts'
import { lineGrey } from './look.ts'

/** A table, since Word draws only the last of several underlined paragraphs. */
export function writingLines(count: number, width: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const line = { style: BorderStyle.SINGLE, size: 4, color: lineGrey }
  const borders = {
    top: none,
    left: none,
    right: none,
    insideVertical: none,
    bottom: line,
    insideHorizontal: line,
  }
  const rows = Array.from(
    { length: count },
    () =>
      new TableRow({
        cantSplit: true,
        height: { value: 480, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            children: [new Paragraph({ style: 'TableText', keepNext: true })],
          }),
        ],
      }),
  )
  return linedTable([width], rows, borders)
}
