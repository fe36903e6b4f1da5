import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../config.ts'
import { fontCoverage } from './fontCoverage.ts'
import type { HasGlyph } from './printable.ts'

export type Face = 'regular' | 'italic' | 'bold' | 'boldItalic'

/** The four faces of one family in a document, and how wide text is in them. */
export interface Faces {
  hasGlyph: HasGlyph
  /** In points. */
  widthOf(text: string, face: Face, size: number): number
}

const files: Record<Face, string> = {
  regular: 'SourceSans3_400Regular.ttf',
  italic: 'SourceSans3_400Regular_Italic.ttf',
  bold: 'SourceSans3_600SemiBold.ttf',
  boldItalic: 'SourceSans3_600SemiBold_Italic.ttf',
}

// Widths are kept per thousand of the size.
const thousand = 1000

export function openFaces(doc: PDFKit.PDFDocument): Faces {
  for (const [face, file] of Object.entries(files)) doc.registerFont(face, fontPath(file))
  const covered = fontCoverage(readFileSync(fontPath(files.regular)))
  const known = new Map<string, number>()
  return {
    hasGlyph: (codePoint) => covered.has(codePoint),
    widthOf(text, face, size) {
      const key = `${face} ${text}`
      const width = known.get(key) ?? doc.font(face).fontSize(thousand).widthOfString(text)
      known.set(key, width)
      return (width * size) / thousand
    },
  }
}

export function faceOf({ isBold, isItalic }: { isBold: boolean; isItalic: boolean }): Face {
  if (isBold) return isItalic ? 'boldItalic' : 'bold'
  return isItalic ? 'italic' : 'regular'
}

function fontPath(file: string): string {
  return join(projectRoot, 'data/fonts', file)
}
