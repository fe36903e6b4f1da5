import type { Document, Question } from './document.ts'

/** Documents outside the heap, so that what an engine keeps can be told from what it was given. */
export interface Texts extends Iterable<Document> {
  size: number
  /** Does this document pass the filter of the question? */
  passes(id: number, question: Question): boolean
}

export function heldTexts(documents: Iterable<Document>): Texts {
  const held = pieces(documents)
  const starts = [0]
  for (const piece of held) starts.push((starts.at(-1) ?? 0) + piece.length)
  const bytes = Buffer.concat(held)
  const at = Float64Array.from(starts)
  const read = (id: number) => JSON.parse(bytes.toString('utf8', at[id], at[id + 1])) as Document
  const size = held.length
  const traits = Array.from({ length: size }, (_, id) => traitsOf(read(id)))
  return {
    size,
    passes: (id, { filter }) => filter === null || traits[id] === traitsOf(filter),
    *[Symbol.iterator]() {
      for (let id = 0; id < size; id++) yield read(id)
    },
  }
}

function pieces(documents: Iterable<Document>): Buffer[] {
  const held: Buffer[] = []
  for (const document of documents) held.push(Buffer.from(JSON.stringify(document)))
  return held
}

const known = new Map<string, string>()

/** One string for all that are alike. */
function traitsOf({ affair, year }: { affair: string; year: number }): string {
  const traits = `${affair} ${year}`
  return known.get(traits) ?? (known.set(traits, traits), traits)
}
