import { Refused, StoreUnavailable } from '../storage/store.ts'
import { Problem } from '../web/problem.ts'
import {
  CommandFailed,
  exitCodes,
  UsageError,
  type CommandParts,
  type Input,
  type Terminal,
} from './command.ts'
import { readCommandLine } from './commandLine.ts'
import { refusalInWords, storeInWords } from './faults.ts'

/** Runs a command on the store in this process; what went wrong is said, and told by the exit code. */
export async function runHere(
  { words, input }: { words: readonly string[]; input: Input },
  openParts: () => Promise<CommandParts>,
  terminal: Terminal,
): Promise<number> {
  try {
    const { command, invocation } = readCommandLine(words)
    if (command.place !== 'store') throw new UsageError(`${command.name} tidak berjalan di server.`)
    return await command.run({ ...invocation, input }, await openParts(), terminal)
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) throw error
    terminal.complain(sentence)
    return error instanceof UsageError ? exitCodes.wrongUsage : exitCodes.failed
  }
}

/** What someone who gave a command can understand and put right; null for everything else. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof UsageError || error instanceof CommandFailed) return error.message
  if (error instanceof Refused) return refusalInWords(error)
  if (error instanceof StoreUnavailable) return storeInWords(error.sentence)
  if (error instanceof Problem && error.status === 429) return 'Server sedang sibuk: coba lagi sebentar lagi.'
  return null
}
