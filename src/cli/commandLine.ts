import { parseArgs } from 'node:util'
import { UsageError, type Command, type Invocation } from './command.ts'
import { commands } from './commands.ts'

export interface Asked {
  command: Command
  invocation: Omit<Invocation, 'input'>
}

/** The command that these words ask for; throws UsageError. */
export function readCommandLine(words: readonly string[]): Asked {
  const command = commandNamed(words)
  const { name } = command
  const options = Object.fromEntries(
    Object.entries(command.options).map(([option, { isFlag }]) => [
      option,
      { type: isFlag ? 'boolean' : 'string' } as const,
    ]),
  )
  // Not strict: its own messages are English.
  const { tokens, positionals } = parseArgs({
    args: words.slice(name.split(' ').length),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string>()
  for (const token of tokens) if (token.kind === 'option') given.set(...readOption(command, token))
  demandOptions(command, given)
  demandOperands(command, positionals)
  const invocation = { operands: positionals, options: given }
  if (command.place === 'store') command.demand?.(invocation)
  return { command, invocation }
}

/** The command whose name these words begin with. */
export function findCommand([first = 'help', second]: readonly string[]): Command | null {
  const asked = [`${first} ${second}`, ['--help', '-h'].includes(first) ? 'help' : first]
  return commands.find(({ name }) => asked.includes(name)) ?? null
}

function commandNamed(words: readonly string[]): Command {
  const command = findCommand(words)
  if (command) return command
  const [first] = words
  const alike = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name)
  if (alike.length > 0) throw new UsageError(`Lengkapi perintahnya: ${alike.join(', ')}.`)
  throw new UsageError(`Perintah “${first}” tidak dikenal.`)
}

function readOption(
  { options }: Command,
  { name, rawName, value }: { name: string; rawName: string; value: string | undefined },
): [string, string] {
  const rule = Object.hasOwn(options, name) ? options[name] : undefined
  if (!rule) throw new UsageError(`Pilihan ${rawName} tidak dikenal.`)
  if (rule.isFlag && value !== undefined) throw new UsageError(`Pilihan ${rawName} ditulis tanpa nilai.`)
  if (!rule.isFlag && !value) throw new UsageError(`Tulis nilai sesudah ${rawName}.`)
  return [name, value ?? '']
}

function demandOptions({ options }: Command, given: ReadonlyMap<string, string>): void {
  for (const [option, { isRequired }] of Object.entries(options)) {
    if (isRequired && !given.has(option)) throw new UsageError(`Pilihan --${option} wajib ditulis.`)
  }
}

function demandOperands({ operands }: Command, given: readonly string[]): void {
  const surplus = given[operands]
  if (surplus !== undefined) throw new UsageError(`“${surplus}” tidak dikenal di sini.`)
  if (given.length < operands) throw new UsageError('Perintah ini belum lengkap.')
}
