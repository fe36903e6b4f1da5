import { spawn, type SpawnOptions } from 'node:child_process'
import { createInterface } from 'node:readline'

const end = 'tiru-end-of-answer'

/** A program that reads commands line by line, such as psql. */
export interface LineShell {
  /** What it says to a command. Throws with what it complained about. */
  say(command: string): Promise<string[]>
  close(): Promise<void>
}

/** `echo`: the command that makes it say a word. Throws when the program cannot be started. */
export async function lineShell(
  program: string,
  words: readonly string[],
  { echo, ...options }: SpawnOptions & { echo: string },
): Promise<LineShell> {
  const child = spawn(program, words, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  child.stdin?.on('error', () => {})
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  if (!child.stdout) throw new Error(`${program} has no output`)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async say(command) {
      child.stdin?.write(`${command}\n${echo} ${end}\n`)
      const said: string[] = []
      for (;;) {
        const { value, done } = await lines.next()
        if (done || complaint !== '') throw new Error(complaint || `${program} has ended`)
        if (value.includes(end)) return said
        said.push(value)
      }
    },
    async close() {
      child.stdin?.end()
      await ended
    },
  }
}
