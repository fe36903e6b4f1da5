import type { LineRead } from './evalLines.ts'
import { fileInput, readable } from './givenInput.ts'
import { unreadable, type InputLine } from './inputLines.ts'
import type { Terminal } from './command.ts'

export interface FileOfLines<T> {
  path: string
  read(body: unknown): LineRead<T>
}

/** What the lines of a file say; of those that are wrong `tellFault` hears. */
export async function* linesIn<T>(
  { path, read }: FileOfLines<T>,
  terminal: Pick<Terminal, 'progress'>,
  tellFault: (fault: string) => void,
): AsyncGenerator<T, void> {
  const { lines, lineCount } = readable(await fileInput(path))
  for await (const line of lines) {
    terminal.progress(line.number, lineCount)
    if ('text' in line && line.text.trim() === '') continue
    const outcome = readLine(line, read)
    if ('read' in outcome) yield outcome.read
    else tellFault(`${path} baris ${line.number}: ${outcome.fault}`)
  }
}

function readLine<T>(line: InputLine, read: (body: unknown) => LineRead<T>): LineRead<T> {
  if ('fault' in line) return { fault: unreadable[line.fault] }
  try {
    return read(JSON.parse(line.text))
  } catch {
    return { fault: 'Bukan JSON yang benar: tulis satu objek per baris, misalnya {"id": "…"}.' }
  }
}

/** So many at a time, the last ones as they come. */
export async function* inGroups<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<T[], void> {
  let group: T[] = []
  for await (const one of all) {
    group.push(one)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
