import { readFile, stat } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { docxText } from './docxText.ts'
import { pdfText } from './pdfText.ts'
import { plainLines } from './plainLines.ts'
import { docx, limits, pdf } from './readableKinds.ts'
import type { FileReading } from './readFileText.ts'

// Reads one file in a process of its own: whatever the file does to it, the site goes on.
const [, , path = '', mediaType] = process.argv
// Ctrl-C is for the site, which then ends this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())
leaveRoom()
new Worker(new URL('./readingWatch.js', import.meta.url)).unref()
const reading = await read().catch(whyNot)
process.send?.(reading, () => process.disconnect())

function leaveRoom(): void {
  try {
    setPriority(10)
  } catch {
    // Then it runs as fast as the site.
  }
}

async function read(): Promise<FileReading> {
  const { size } = await stat(path)
  if (size > limits.bytes) throw new Error(`it is larger than ${limits.bytes} bytes`)
  const text = plainLines(await textOf(await readFile(path)))
  return text === '' ? { problem: 'it holds no text, or only pictures of it', isLasting: true } : { text }
}

async function textOf(bytes: Buffer): Promise<string> {
  if (mediaType === docx) return docxText(bytes)
  if (mediaType === pdf) return pdfText(new Uint8Array(bytes))
  throw new Error(`files of the kind ${mediaType} are not read`)
}

/** A disk that fails may work again; a file stays as it is. */
function whyNot(error: unknown): FileReading {
  const { code = '' } = error as NodeJS.ErrnoException
  const problem = error instanceof Error ? error.message : String(error)
  const isOfDisk = ['ENOENT', 'EACCES', 'EMFILE', 'ENFILE', 'EIO'].includes(code)
  return { problem: problem.slice(0, 200), isLasting: !isOfDisk }
}
