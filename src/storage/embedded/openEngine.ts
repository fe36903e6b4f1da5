import { mkdir, open, readFile } from 'node:fs/promises'
import { journalPath } from './dataFolder.ts'
import type { Engine } from './engine.ts'
import { readStretches } from './frame.ts'
import { journalOn, openJournalFile } from './journal.ts'
import type { OpenJournalFile } from './journal.ts'
import { journaledEngine } from './journaledEngine.ts'
import { decodeLine } from './journalLine.ts'
import { journalsFrom } from './journals.ts'
import { apply, deepFreeze, emptyMemory } from './memory.ts'

export interface EngineOptions {
  dataDir: string
  now: () => Date
  log: (message: string, error?: unknown) => void
  openJournal?: OpenJournalFile
}

export interface OpenedEngine extends Engine {
  readonly isNew: boolean
  readonly notices: readonly string[]
}

export async function openEngine(options: EngineOptions): Promise<OpenedEngine> {
  const { dataDir, log } = options
  await mkdir(dataDir, { recursive: true })
  const path = journalPath(dataDir, 1)
  await open(path, 'a').then((file) => file.close())
  const memory = emptyMemory()
  let seq = 0
  let length = 0
  for (const { frame, end } of readStretches(await readFile(path))) {
    if (!frame) break
    seq = frame.seq
    length = end
    for (const line of frame.lines.map(decodeLine)) {
      if ('operations' in line) for (const operation of line.operations) apply(memory, deepFreeze(operation))
    }
  }
  const journal = journalOn(await (options.openJournal ?? openJournalFile)(path), 1, length)
  const journals = journalsFrom(journal, seq)
  const engine = journaledEngine({
    memory,
    journals,
    afterBatch: async () => {},
    reportError: (error, during) => log(during, error),
  })
  return {
    ...engine,
    isNew: seq === 0,
    notices: [],
    async close() {
      await engine.close()
      await journals.close()
    },
  }
}
