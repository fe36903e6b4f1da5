import { counted } from './terminal.ts'

/** The longest line that is read, in bytes. */
export const longestLine = 1_000_000

/** One line without its ending, counted from 1; `fault` when it cannot be read. */
export type InputLine = { number: number; text: string } | { number: number; fault: 'too_long' | 'not_utf8' }

/** What to do about a line that cannot be read. */
export const unreadable = {
  too_long: `Baris terlalu panjang: paling banyak ${counted(longestLine)} bita.`,
  not_utf8: 'Hurufnya tidak terbaca: simpan berkas sebagai UTF-8.',
}

const lineFeed = 0x0a
// Takes a byte order mark off, too.
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Lines as they come: LF or CRLF, the last with or without it. Of a line that is too long nothing is kept. `first` is
 * the number of the first one.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  first = 1,
): AsyncGenerator<InputLine, void> {
  const line = new GrowingLine(first)
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      line.add(chunk.subarray(start, end))
      yield line.finish()
      start = end + 1
    }
    line.add(chunk.subarray(start))
  }
  if (line.hasBegun) yield line.finish()
}

class GrowingLine {
  #number: number
  #parts: Uint8Array[] = []
  #bytes = 0

  constructor(number: number) {
    this.#number = number
  }

  get hasBegun(): boolean {
    return this.#bytes > 0
  }

  add(part: Uint8Array): void {
    this.#bytes += part.length
    if (this.#bytes > longestLine) this.#parts = []
    else if (part.length > 0) this.#parts.push(part)
  }

  finish(): InputLine {
    const line = this.#bytes > longestLine ? this.#unread('too_long') : this.#read()
    this.#number += 1
    this.#parts = []
    this.#bytes = 0
    return line
  }

  #read(): InputLine {
    try {
      const text = utf8.decode(Buffer.concat(this.#parts))
      return { number: this.#number, text: text.replace(/\r$/, '') }
    } catch {
      return this.#unread('not_utf8')
    }
  }

  #unread(fault: 'too_long' | 'not_utf8'): InputLine {
    return { number: this.#number, fault }
  }
}

/** How many lines there are, the last one also when nothing ends it. */
export async function countLines(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0
  let isOpen = false
  for await (const chunk of chunks) {
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) count += 1
    if (chunk.length > 0) isOpen = chunk.at(-1) !== lineFeed
  }
  return isOpen ? count + 1 : count
}
