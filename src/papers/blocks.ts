/** A piece of text in one hand; "\n" in it begins a new line. */
export interface Run {
  text: string
  isBold: boolean
  isItalic: boolean
  /** Where a click on it leads; only where links are kept as links. */
  address?: string
}

/** One point of a list; `depth` 0 is the outermost. */
export interface Point {
  runs: Run[]
  depth: number
  isNumbered: boolean
}

export interface Column {
  label: string
  /** Of the width of the page, in hundredths. */
  share: number
}

/** What a paper is made of, for the page as for the office program. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[]; place: 'body' | 'quoted' | 'right' }
  /** `start`: the number of the first point. */
  | { kind: 'list'; points: Point[]; start: number }
  /** "Hari : Selasa": label and value side by side, without lines. */
  | { kind: 'facts'; facts: { label: string; runs: Run[] }[] }
  | { kind: 'table'; columns: Column[]; rows: Run[][][]; hasTallRows: boolean }
  /** Stands on the right; `name` null leaves a line to write on. */
  | { kind: 'signature'; lines: string[]; name: string | null; below: string[] }

export function run(text: string, isBold = false): Run {
  return { text, isBold, isItalic: false }
}

export function paragraph(text: string, place: 'body' | 'quoted' | 'right' = 'body'): Block {
  return { kind: 'paragraph', runs: [run(text)], place }
}

export function bullets(texts: readonly string[]): Block {
  return {
    kind: 'list',
    start: 1,
    points: texts.map((text) => ({ runs: [run(text)], depth: 0, isNumbered: false })),
  }
}

/** A table of plain texts. */
export function table(columns: Column[], rows: readonly (readonly string[])[], hasTallRows = false): Block {
  return {
    kind: 'table',
    columns,
    rows: rows.map((cells) => cells.map((cell) => [run(cell)])),
    hasTallRows,
  }
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 1, runs: [run(text)] }
}
