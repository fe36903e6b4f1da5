/** A paragraph or a point of a list, in plain words. */
export interface Line {
  text: string
  mark: 'none' | 'dot' | 'box' | 'number'
  /** 0 is the outermost. */
  depth: number
  /** For `mark: 'number'`. */
  number: number
  isBold: boolean
  /** Stands above what follows, in the government's colour. */
  isHeading: boolean
}

export function plainLine(text: string, differs: Partial<Line> = {}): Line {
  return { text, mark: 'none', depth: 0, number: 1, isBold: false, isHeading: false, ...differs }
}

export function headingLine(text: string): Line {
  return plainLine(text, { isBold: true, isHeading: true })
}

export function dots(texts: readonly string[]): Line[] {
  return texts.map((text) => plainLine(text, { mark: 'dot' }))
}
