import { readFile, readdir } from 'node:fs/promises'
import { sentence, type Sentence } from '../sentence.ts'
import { readCheckpoint } from './checkpointFile.ts'
import { checkpointName, journalNumberOf, journalPath } from './dataFolder.ts'
import { readStretches } from './frame.ts'
import type { Frame } from './frame.ts'
import { decodeLine } from './journalLine.ts'
import { describeLoss } from './loss.ts'
import { apply, deepFreeze, emptyMemory } from './memory.ts'
import type { Memory } from './memory.ts'
import { lacksLaterFields, withLaterFields } from './visitRecord.ts'

/** Something that is not as Tiru left it. */
export interface Damage {
  file: string
  sentence: Sentence
  /** What is known of the changes that cannot be read any more, one line each. */
  lost: string[]
}

/** Bytes after the last whole frame: a write that was cut off, and so was never acknowledged. */
export interface TornTail {
  journal: number
  start: number
  bytes: Buffer
}

/** All that can be read in a data folder; nothing is changed. */
export interface StoreReading {
  memory: Memory
  seq: number
  /** The journal to go on with, and how far it is whole; null when it is not there. */
  last: { number: number; bytes: number } | null
  /** Journals that are not needed any more: in the checkpoint already, or begun and never used. */
  spent: number[]
  tornTail: TornTail | null
  damages: Damage[]
}

// Neither smaller nor greater than any: the first frame that is found is taken as it comes.
const unknownSeq = NaN

/** Reads checkpoint and journals, only those before `before` if given. Damage is reported, and read past. */
export async function readStore(dataDir: string, before = Infinity): Promise<StoreReading> {
  const numbers = await journalNumbers(dataDir)
  const checkpoint = await readCheckpoint(dataDir)
  const damages: Damage[] = []
  const damage = checkpoint ? checkpoint.damage : sentence('store.damage.noCheckpoint')
  const lost = (checkpoint?.lostLines ?? []).map(describeLoss)
  if (damage) damages.push({ file: checkpointName, sentence: damage, lost })
  const place = checkpoint?.place ?? { seq: unknownSeq, nextJournal: numbers[0] ?? 1 }
  const reading: StoreReading = {
    memory: checkpoint?.memory ?? emptyMemory(),
    seq: place.seq,
    last: null,
    spent: numbers.filter((number) => number < place.nextJournal),
    tornTail: null,
    damages,
  }
  const needed = numbers.filter((number) => number >= place.nextJournal && number < before)
  await readJournals(dataDir, reading, { first: place.nextJournal, needed, before })
  if (Number.isNaN(reading.seq)) reading.seq = 0
  const { visits } = reading.memory
  for (const [id, visit] of visits)
    if (lacksLaterFields(visit)) visits.set(id, deepFreeze(withLaterFields(visit)))
  return reading
}

interface Span {
  first: number
  needed: readonly number[]
  before: number
}

async function readJournals(
  dataDir: string,
  reading: StoreReading,
  { first, needed, before }: Span,
): Promise<void> {
  // The journal that must come next; null when the last one read does not say that it goes on.
  let expected: number | null = first
  for (const number of needed) {
    const bytes = await readFile(journalPath(dataDir, number))
    if (expected === null && bytes.length === 0) {
      reading.spent.push(number)
      continue
    }
    if (expected === null) damaged(reading, number - 1, { key: 'store.damage.journalEndMissing' })
    if (expected !== null && expected !== number)
      damaged(reading, expected, { key: 'store.damage.journalMissing' })
    keepTornTailAsDamage(reading)
    expected = readJournal(reading, number, bytes)
  }
  if (expected !== null && expected < before)
    damaged(reading, expected, { key: 'store.damage.journalMissing' })
}

/** Applies a journal's frames; returns the number of the journal that it says it goes on in. */
function readJournal(reading: StoreReading, number: number, journal: Buffer): number | null {
  let continuedIn: number | null = null
  reading.last = { number, bytes: 0 }
  for (const { start, end, frame } of readStretches(journal)) {
    const bytes = journal.subarray(start, end)
    if (!frame && end === journal.length && continuedIn === null)
      reading.tornTail = { journal: number, start, bytes }
    else if (!frame) damaged(reading, number, { key: 'store.damage.bytes', values: { start, end } }, bytes)
    else {
      continuedIn = applyFrame(reading, number, frame) ?? continuedIn
      reading.last = { number, bytes: end }
    }
  }
  return continuedIn
}

function applyFrame(reading: StoreReading, journal: number, frame: Frame): number | null {
  const next = reading.seq + 1
  if (frame.seq < next) {
    damaged(reading, journal, { key: 'store.damage.twice', values: { seq: frame.seq } })
    return null
  }
  if (frame.seq > next) {
    const values = { from: next, to: frame.seq - 1 }
    damaged(reading, journal, { key: 'store.damage.changesMissing', values })
  }
  reading.seq = frame.seq
  let continuedIn: number | null = null
  for (const line of frame.lines.map(decodeLine)) {
    if ('continuedIn' in line) continuedIn = line.continuedIn
    else for (const operation of line.operations) apply(reading.memory, operation)
  }
  return continuedIn
}

// A cut-off write can only stand at the very end of all journals.
function keepTornTailAsDamage(reading: StoreReading): void {
  const { tornTail } = reading
  if (!tornTail) return
  reading.tornTail = null
  damaged(reading, tornTail.journal, { key: 'store.damage.journalEnd' }, tornTail.bytes)
}

function damaged(
  reading: StoreReading,
  journal: number,
  { key, values = {} }: Partial<Sentence> & Pick<Sentence, 'key'>,
  bytes?: Buffer,
): void {
  const file = journalPath('', journal)
  const lost = bytes ? bytes.toString('utf8').split('\n').slice(1).map(describeLoss) : []
  reading.damages.push({
    file,
    sentence: sentence(key, { ...values, file }),
    lost: lost.filter((line) => line !== ''),
  })
}

async function journalNumbers(dataDir: string): Promise<number[]> {
  const numbers = (await readdir(dataDir)).map(journalNumberOf).filter((number) => number !== null)
  return numbers.sort((a, b) => a - b)
}
