import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { replaceDurably } from '../durableFile.ts'
import { sentence, type Sentence } from '../sentence.ts'
import { StoreRefused } from '../storeRefused.ts'
import { checkpointName } from './dataFolder.ts'
import { collectionNames } from './engine.ts'
import type { Operation } from './engine.ts'
import { apply, emptyMemory } from './memory.ts'
import type { Memory } from './memory.ts'

const format = 1
const linesPerPiece = 500

/** Up to where a checkpoint tells the story: the last frame in it, and the journal that goes on from there. */
export interface Place {
  seq: number
  nextJournal: number
}

interface Header extends Place {
  tiruCheckpoint: typeof format
  bytes: number
  sha256: string
}

export interface Checkpoint {
  memory: Memory
  /** Null when its header cannot be read. */
  place: Place | null
  /** Why it cannot be trusted, and which lines of it could not be read; null when it is whole. */
  damage: Sentence | null
  lostLines: string[]
}

/** Replaces the checkpoint; when this fails or the power goes, the old one is still there. */
export async function writeCheckpoint(dataDir: string, memory: Memory, place: Place): Promise<void> {
  await replaceDurably(join(dataDir, checkpointName), encodeCheckpoint(memory, place))
}

/** A header line, then a line for each record: the crc32 of what follows, its collection, and the record. */
function encodeCheckpoint(memory: Memory, { seq, nextJournal }: Place): Buffer[] {
  // In pieces: one string of a hundred megabytes would be copied several times over.
  const pieces: Buffer[] = []
  let lines: string[] = []
  for (const collection of collectionNames) {
    for (const record of memory[collection].values()) {
      if (lines.push(encodeLine(collection, record)) === linesPerPiece) {
        pieces.push(Buffer.from(lines.join('')))
        lines = []
      }
    }
  }
  pieces.push(Buffer.from(lines.join('')))
  const place = { seq, nextJournal }
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const header: Header = { tiruCheckpoint: format, ...place, bytes, sha256: sumOf(place, pieces) }
  return [Buffer.from(`${JSON.stringify(header)}\n`), ...pieces]
}

function encodeLine(collection: string, record: unknown): string {
  const text = `${collection} ${JSON.stringify(record)}`
  return `${checksumOf(text)} ${text}\n`
}

/** Reads what can be read. Null when there is no checkpoint. */
export async function readCheckpoint(dataDir: string): Promise<Checkpoint | null> {
  let file: Buffer
  try {
    file = await readFile(join(dataDir, checkpointName))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const headerEnd = file.indexOf('\n') + 1
  const header = readHeader(file.toString('utf8', 0, headerEnd))
  const body = file.subarray(headerEnd)
  const memory = emptyMemory()
  if (!header) {
    const lostLines = readLines(body, memory)
    return { memory, place: null, damage: sentence('store.damage.checkpointHeader'), lostLines }
  }
  const isWhole = header.bytes === body.length && header.sha256 === sumOf(header, [body])
  const lostLines = readLines(body, memory, isWhole)
  return { memory, place: header, damage: isWhole ? null : sentence('store.damage.checkpointSum'), lostLines }
}

function readHeader(line: string): Header | null {
  try {
    const header = JSON.parse(line) as Header
    if (header.tiruCheckpoint > format) {
      throw new StoreRefused(sentence('store.refused.newer'))
    }
    return header.tiruCheckpoint === format && `${JSON.stringify(header)}\n` === line ? header : null
  } catch (error) {
    if (error instanceof StoreRefused) throw error
    return null
  }
}

/** Puts the records into `memory`; returns the lines that are damaged. */
function readLines(body: Buffer, memory: Memory, isWhole = false): string[] {
  const lost: string[] = []
  let start = 0
  while (start < body.length) {
    const newline = body.indexOf(0x0a, start)
    const end = newline === -1 ? body.length : newline
    const line = body.toString('utf8', start, end)
    start = end + 1
    if (isWhole || line.slice(0, 8) === checksumOf(line.slice(9))) putLine(line, memory)
    else lost.push(line)
  }
  return lost
}

function putLine(line: string, memory: Memory): void {
  const space = line.indexOf(' ', 9)
  const record = JSON.parse(line.slice(space + 1)) as { id: string }
  apply(memory, { collection: line.slice(9, space), id: record.id, record } as Operation)
}

function checksumOf(text: string): string {
  return crc32(text).toString(16).padStart(8, '0')
}

// The place is covered too: a flipped digit in it would skip or repeat changes.
function sumOf({ seq, nextJournal }: Place, body: readonly Buffer[]): string {
  const bytes = body.reduce((sum, piece) => sum + piece.length, 0)
  const sum = createHash('sha256').update(`${format} ${seq} ${nextJournal} ${bytes}\n`)
  for (const piece of body) sum.update(piece)
  return sum.digest('hex')
}
