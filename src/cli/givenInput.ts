import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { CommandFailed, type Input, type InputKind } from './command.ts'
import { countLines, linesOf } from './inputLines.ts'

/** What a command reads from, before anybody has read it. */
export interface GivenInput {
  bytes: AsyncIterable<Uint8Array>
  lineCount: number | null
}

const passwordWaitMs = 2000

/** The input that a command asks for. Throws CommandFailed for a file that cannot be read. */
export async function givenInput(
  kind: InputKind,
  operands: readonly string[],
  stdin: NodeJS.ReadStream,
): Promise<GivenInput> {
  if (kind.from === 'file') return fileInput(operands[kind.operand] ?? '')
  return { bytes: chunksOf(kind.from === 'password' ? await passwordFrom(stdin) : null), lineCount: null }
}

export function readable({ bytes, lineCount }: GivenInput): Input {
  return { lines: linesOf(bytes), lineCount }
}

/** A file's bytes, and how many lines they are. Throws CommandFailed when it cannot be read. */
export async function fileInput(path: string): Promise<GivenInput> {
  try {
    if ((await stat(path)).isDirectory()) throw new CommandFailed(`${path} adalah folder: sebut satu berkas.`)
    return { lineCount: await countLines(createReadStream(path)), bytes: createReadStream(path) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const reason = code === 'ENOENT' ? 'tidak ada' : `tidak dapat dibaca (${code})`
    throw new CommandFailed(`Berkas ${path} ${reason}.`, { cause: error })
  }
}

/** The first line on the standard input, if someone has put one there. */
async function passwordFrom(stdin: NodeJS.ReadStream): Promise<Uint8Array | null> {
  if (stdin.isTTY) return null
  const chunks: Uint8Array[] = []
  const waited = setTimeout(() => {
    // Nobody is going to write: what is half written is still waited for.
    if (chunks.length === 0) stdin.destroy()
  }, passwordWaitMs)
  try {
    for await (const chunk of stdin) {
      chunks.push(chunk as Uint8Array)
      if ((chunk as Uint8Array).includes(0x0a)) break
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  } finally {
    clearTimeout(waited)
  }
  return chunks.length === 0 ? null : Buffer.concat(chunks)
}

async function* chunksOf(bytes: Uint8Array | null): AsyncGenerator<Uint8Array, void> {
  if (bytes) yield bytes
}
