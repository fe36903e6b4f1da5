import type { PaperName } from '../host/visitRules.ts'
import type { Block } from './blocks.ts'

export interface Letterhead {
  /** In capitals, the larger of them below. */
  names: string[]
  /** Address, telephone. */
  lines: string[]
  logo: { bytes: Uint8Array; width: number; height: number } | null
}

/** A paper as it is printed. */
export interface Paper {
  name: PaperName
  /** In the properties of the file, and at the foot of its pages. */
  title: string
  /** Without its ending. */
  fileName: string
  /** Who made it, in the properties of the file. */
  creator: string
  letterhead: Letterhead
  /** A letter has no number on its first page. */
  isLetter: boolean
  blocks: Block[]
}

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
