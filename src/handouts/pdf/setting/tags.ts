import type { Press } from './press.ts'

/** One in the tree of tags that a screen reader follows. */
export type Element = PDFKit.PDFStructureElement

interface Said {
  alt?: string
  title?: string
  /** Of a heading in a table: what it is the heading of. */
  scope?: 'Row' | 'Column'
}

/** A new element, the last one in `parent`. */
export function element(
  { doc }: Pick<Press, 'doc'>,
  parent: Element,
  type: string,
  said: Said = {},
): Element {
  const made = doc.struct(type, said)
  parent.add(made)
  return made
}

/** Draws what the tree of tags leaves out: rules, grounds, what stands on every page. Never inside an element's drawing. */
export function artifact(
  { doc }: Pick<Press, 'doc'>,
  draw: () => void,
  type: 'Layout' | 'Pagination' = 'Layout',
): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** Draws what belongs to an element; with null, what belongs to none. */
export function within(press: Press, owner: Element | null, draw: () => void): void {
  if (owner) owner.add(draw)
  else artifact(press, draw)
}
