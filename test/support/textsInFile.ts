import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { pagesOf } from './pdfFile.ts'

/** All that can be read in a file: the parts of a ZIP with their names, the words and streams of a PDF, else its text. */
export async function textsInFile(file: Buffer): Promise<string> {
  const isZip = file.subarray(0, 2).toString('latin1') === 'PK'
  if (isZip) return (await Promise.all(Object.entries(unzipSync(file)).map(partText))).join('\n')
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return file.toString('utf8')
  const pages = await pagesOf(file)
  return [...pages.map(({ text, artifacts }) => text + artifacts), ...streamsOf(file)].join('\n')
}

async function partText([name, bytes]: [string, Uint8Array]): Promise<string> {
  return `${name}\n${await textsInFile(Buffer.from(bytes))}`
}

/** Titles and bookmarks stand in strings of two bytes a letter. */
function streamsOf(file: Buffer): string[] {
  const raw = file.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: start }) =>
    inflated(file, index + start.length),
  )
  const texts = [raw, ...streams]
  return [...texts, ...texts.map((text) => text.replaceAll('\0', ''))]
}

function inflated(file: Buffer, from: number): string {
  const end = file.indexOf('endstream', from)
  try {
    return inflateSync(file.subarray(from, end)).toString('latin1')
  } catch {
    return ''
  }
}
