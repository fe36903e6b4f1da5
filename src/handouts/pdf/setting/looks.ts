import type { TextLook } from '../book/piece.ts'
import type { Setting } from './words.ts'

export interface TextShape extends Setting {
  leading: number
  above: number
  colour: 'ink' | 'quiet' | 'own' | 'warning'
  /** From the left margin. */
  indent: number
}

const body: TextShape = {
  size: 10.5,
  leading: 16,
  above: 8,
  isBold: false,
  isItalic: false,
  colour: 'ink',
  indent: 0,
}

export const textShapes: Record<TextLook, TextShape> = {
  body,
  lead: { ...body, size: 13, leading: 20, above: 12, colour: 'own' },
  small: { ...body, size: 9, leading: 13, above: 6, colour: 'quiet' },
  quoted: { ...body, size: 12, leading: 18.5, above: 12, isItalic: true, indent: 18 },
  emphasis: { ...body, above: 4, isItalic: true, colour: 'quiet' },
}

export const headingShapes: Record<1 | 2 | 3 | 4, TextShape> = {
  1: { ...body, size: 25, leading: 31, above: 6, isBold: true, colour: 'own' },
  2: { ...body, size: 14.5, leading: 19, above: 22, isBold: true, colour: 'own' },
  3: { ...body, size: 11.5, leading: 16, above: 14, isBold: true },
  4: { ...body, above: 10, isBold: true, isItalic: true },
}

export const labelShape: TextShape = {
  ...body,
  size: 9,
  leading: 13,
  above: 0,
  isBold: true,
  colour: 'quiet',
}
export const listShape: TextShape = { ...body, above: 4 }
export const tableShape: TextShape = { ...body, size: 9.5, leading: 13.5, above: 0 }
export const boxShape: TextShape = { ...body, size: 9.5, leading: 14.5, above: 0 }
