import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Texts } from '../heldTexts.ts'

/** id, title, body, affair, year: for a database to read. */
export async function writeCsv(path: string, texts: Texts): Promise<void> {
  await pipeline(Readable.from(rows(texts)), createWriteStream(path))
}

function* rows(texts: Texts): Generator<string, void> {
  for (const { id, title, body, affair, year } of texts) {
    yield `${id},${quoted(title)},${quoted(body)},${affair},${year}\n`
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
