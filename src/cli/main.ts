import { readConfig } from '../config.ts'
import { startProblems } from '../startProblems.ts'
import { StoreRefused } from '../storage/openStore.ts'
import {
  CommandFailed,
  exitCodes,
  UsageError,
  type CommandParts,
  type LocalCommand,
  type StoreCommand,
  type Terminal,
} from './command.ts'
import { findCommand, readCommandLine, type Asked } from './commandLine.ts'
import { runningServer } from './controlClient.ts'
import { storeInWords } from './faults.ts'
import { givenInput, readable } from './givenInput.ts'
import { usageOf } from './help.ts'
import { openOwnStore } from './ownStore.ts'
import { runHere } from './runHere.ts'

/** Runs the command that these words ask for, wherever its store is open; returns the exit code. */
export async function main(
  words: readonly string[],
  stdin: NodeJS.ReadStream,
  terminal: Terminal,
): Promise<number> {
  try {
    const { command, invocation } = readCommandLine(words)
    const { dataDir } = readConfig()
    return command.place === 'here'
      ? await runLocal(command, { invocation, dataDir }, terminal)
      : await runOnStore(command, { words, invocation, dataDir, stdin }, terminal)
  } catch (error) {
    return tell(error, words, terminal)
  }
}

type Invoked = Asked['invocation']

function runLocal(
  command: LocalCommand,
  { invocation, dataDir }: { invocation: Invoked; dataDir: string },
  terminal: Terminal,
): Promise<number> {
  return command.run(invocation, { dataDir, now: () => new Date() }, terminal)
}

interface StoreCall {
  words: readonly string[]
  invocation: Invoked
  dataDir: string
  stdin: NodeJS.ReadStream
}

async function runOnStore(
  command: StoreCommand,
  { words, invocation, dataDir, stdin }: StoreCall,
  terminal: Terminal,
): Promise<number> {
  const given = await givenInput(command.input, invocation.operands, stdin)
  const inspected = (await command.inspect?.(dataDir, terminal)) ?? exitCodes.done
  const server = await runningServer(dataDir)
  // A store whose files are damaged cannot be opened here, and says no more than they did.
  if (inspected !== exitCodes.done && !server) return inspected
  const { lineCount } = given
  const ended = await (server
    ? server.run({ words: [...words], lineCount }, given.bytes, terminal)
    : onOwnStore(dataDir, (open) => runHere({ words, input: readable(given) }, open, terminal)))
  return Math.max(inspected, ended)
}

async function onOwnStore(
  dataDir: string,
  run: (open: () => Promise<CommandParts>) => Promise<number>,
): Promise<number> {
  let opened: CommandParts | null = null
  try {
    return await run(async () => (opened = await openOwnStore(dataDir)))
  } finally {
    await (opened as CommandParts | null)?.store.close()
  }
}

function tell(error: unknown, words: readonly string[], terminal: Terminal): number {
  if (error instanceof UsageError) {
    const command = findCommand(words)
    terminal.complain(error.message)
    terminal.complain(command ? usageOf(command) : 'Lihat perintah yang ada: npm run tiru -- help')
    return exitCodes.wrongUsage
  }
  for (const problem of problemsOf(error)) terminal.complain(problem)
  return exitCodes.failed
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof CommandFailed) return [error.message]
  if (error instanceof StoreRefused) return [storeInWords(error.sentence)]
  return startProblems(error)
}
