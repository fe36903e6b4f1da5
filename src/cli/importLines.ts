import { Refused, StoreUnavailable } from '../storage/store.ts'
import type { Parsed } from '../web/parse.ts'
import { CommandFailed, type Input, type Terminal } from './command.ts'
import { inWords, refusalInWords, storeInWords } from './faults.ts'
import { unreadable, type InputLine } from './inputLines.ts'
import { counted } from './terminal.ts'

/** What lines are read as. */
export interface RecordKind {
  /** What adds the record of a line, or what is wrong with it. */
  read(body: unknown): Parsed<() => Promise<void>>
}

export interface Imported {
  added: number
  refused: number
}

/** So many together are one write of the journal. */
const mostAtOnce = 64

/** Adds a record for each line, many at a time; names the lines that are wrong in their order. */
export async function importLines(input: Input, kind: RecordKind, terminal: Terminal): Promise<Imported> {
  const ledger = new Ledger(terminal)
  for await (const line of input.lines) {
    terminal.progress(line.number, input.lineCount)
    if ('text' in line && line.text.trim() === '') continue
    let read = readLine(line, kind)
    if ('isIncomplete' in read && read.isIncomplete) {
      // What it names may be among those that are being added.
      await ledger.tellAll()
      read = readLine(line, kind)
    }
    await ledger.take(line.number, outcomeOf(read))
  }
  return ledger.tellAll()
}

type LineRead = { add: () => Promise<void> } | { fault: string; isIncomplete: boolean }

function readLine(line: InputLine, kind: RecordKind): LineRead {
  if ('fault' in line) return { fault: unreadable[line.fault], isIncomplete: false }
  let body: unknown
  try {
    body = JSON.parse(line.text)
  } catch {
    return {
      fault: 'Bukan JSON yang benar: tulis satu objek per baris, misalnya {"name": "…"}.',
      isIncomplete: false,
    }
  }
  const parsed = kind.read(body)
  if (parsed.ok) return { add: parsed.value }
  const isIncomplete = parsed.errors.some(({ key }) => key === 'error.unknownReference')
  return { fault: inWords(parsed.errors), isIncomplete }
}

/** What became of a line: in, refused because of a fault of its own, or lost because the store takes nothing. */
type Outcome = { state: 'added' } | { state: 'refused'; fault: string } | { state: 'failed'; error: unknown }

async function outcomeOf(read: LineRead): Promise<Outcome> {
  if ('fault' in read) return { state: 'refused', fault: read.fault }
  try {
    await read.add()
    return { state: 'added' }
  } catch (error) {
    if (error instanceof Refused) return { state: 'refused', fault: refusalInWords(error) }
    return { state: 'failed', error }
  }
}

/** The lines under way, told in their order. */
class Ledger {
  readonly #terminal: Terminal
  readonly #imported: Imported = { added: 0, refused: 0 }
  readonly #underWay: { number: number; outcome: Promise<Outcome> }[] = []

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  /** Waits when too many are under way. */
  async take(number: number, outcome: Promise<Outcome>): Promise<void> {
    this.#underWay.push({ number, outcome })
    if (this.#underWay.length >= mostAtOnce) await this.#tellFirst()
  }

  async tellAll(): Promise<Imported> {
    while (this.#underWay.length > 0) await this.#tellFirst()
    return this.#imported
  }

  async #tellFirst(): Promise<void> {
    const first = this.#underWay.shift()
    const outcome = await first?.outcome
    if (!first || !outcome) return
    if (outcome.state === 'failed') throw await this.#stopped(outcome.error)
    this.#imported[outcome.state] += 1
    if (outcome.state === 'refused') this.#terminal.say(`Baris ${first.number} ditolak: ${outcome.fault}`)
  }

  async #stopped(reason: unknown): Promise<unknown> {
    // Those behind it may have gone in all the same.
    const others = await Promise.all(this.#underWay.map(({ outcome }) => outcome))
    if (!(reason instanceof StoreUnavailable)) return reason
    const added = this.#imported.added + others.filter(({ state }) => state === 'added').length
    const soFar = `Sampai di sini ${counted(added)} masuk, ${counted(this.#imported.refused)} ditolak.`
    return new CommandFailed(`${storeInWords(reason.sentence)} ${soFar}`, {
      cause: reason,
    })
  }
}
