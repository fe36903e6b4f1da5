import type { Regions } from '../regions/regions.ts'
import type { Search } from '../search/search.ts'
import type { Store } from '../storage/store.ts'
import type { InputLine } from './inputLines.ts'

/** What a command works on: in the server's process its own parts, else a store that the command line opened. */
export interface CommandParts {
  store: Store
  /** Null without a server: each start makes the index anew. */
  search: Search | null
  regions: Regions
  now: () => Date
  dataDir: string
}

export interface Terminal {
  say(line: string): void
  /** What is wrong: on the standard error output. */
  complain(line: string): void
  /** `total` is null when nobody knows it. */
  progress(done: number, total: number | null): void
}

/** What a command reads line by line: a file's, or a password. */
export interface Input {
  lines: AsyncIterable<InputLine>
  /** Null when nobody knows it. */
  lineCount: number | null
}

export interface Invocation {
  operands: readonly string[]
  /** A flag stands for ''. */
  options: ReadonlyMap<string, string>
  input: Input
}

/** Where a command reads from, beside its words. */
export type InputKind = { from: 'nothing' } | { from: 'password' } | { from: 'file'; operand: number }

interface Described {
  /** One or two words. */
  name: string
  /** What follows the name. */
  usage: string
  about: string
  /** How many words besides options. */
  operands: number
  options: Readonly<Record<string, OptionRule>>
}

export interface OptionRule {
  isFlag?: boolean
  isRequired?: boolean
}

/** Runs in the server when one has the store open, else in the process of the command line. */
export interface StoreCommand extends Described {
  place: 'store'
  input: InputKind
  /** Refuses words that are wrong before anything is opened, by throwing UsageError. */
  demand?(invocation: Omit<Invocation, 'input'>): void
  /** Looks at the closed files first, in the process of the command line; not 0 when something is wrong. */
  inspect?(dataDir: string, terminal: Terminal): Promise<number>
  /** Returns the exit code. */
  run(invocation: Invocation, parts: CommandParts, terminal: Terminal): Promise<number>
}

/** Needs no open store. */
export interface LocalCommand extends Described {
  place: 'here'
  run(invocation: Omit<Invocation, 'input'>, ground: LocalGround, terminal: Terminal): Promise<number>
}

export interface LocalGround {
  dataDir: string
  now: () => Date
}

export type Command = StoreCommand | LocalCommand

/** Words that no command understands; said with the usage, exit code 2. */
export class UsageError extends Error {}

/** Something that the one who asked can put right: one sentence, exit code 1. */
export class CommandFailed extends Error {}

export const exitCodes = { done: 0, failed: 1, wrongUsage: 2 } as const
