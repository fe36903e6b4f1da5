import { sheet } from '../../papers/docx/sheet.ts'

/** The margin above the text, in which the header stands. */
export const top = 1304

// The sides change places, the margins stay.
export const wideWidth = sheet.height - 2 * sheet.margin.right
