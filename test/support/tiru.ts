import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { systemActor } from '../../src/accounts/account.ts'
import { openControlSocket } from '../../src/cli/controlSocket.ts'
import { readConfig } from '../../src/config.ts'
import { loadRegions } from '../../src/regions/regions.ts'
import { openSearch } from '../../src/search/openSearch.ts'
import { openStore } from '../../src/storage/openStore.ts'
import type { Search } from '../../src/search/search.ts'
import type { Store } from '../../src/storage/store.ts'

const entry = fileURLToPath(new URL('../../src/cli/tiru.js', import.meta.url))

export interface Ended {
  code: number | null
  out: string
  error: string
}

/** Runs `npm run tiru -- WORDS` in a process of its own; without `input` its standard input is empty. */
export function tiru(words: readonly string[], dataDir: string, input: string | Buffer = ''): Promise<Ended> {
  const child = spawn(process.execPath, [entry, ...words], { env: { ...process.env, DATA_DIR: dataDir } })
  const ended: Ended = { code: null, out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.error += text))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })))
}

const aUnit = {
  name: 'Bagian Organisasi',
  abbreviation: null,
  validFrom: null,
  validTo: null,
  successor: null,
}

/** A store in a folder of its own, open in a server or closed. */
export interface Place {
  dataDir: string
  /** Asks the store: the server's, or one that is opened for it. */
  look<T>(question: (store: Store) => Promise<T>): Promise<T>
  search: Search | null
  close(): Promise<void>
}

export async function placeWith(server: 'a server' | 'no server', folder = 'store'): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'tiru-cli-'))
  const dataDir = join(root, folder)
  const store = await openStore({ dataDir })
  // Not new any more, so that nothing is filled in.
  await store.addUnit(aUnit, systemActor)
  const removed = () => rm(root, { recursive: true, force: true })
  if (server === 'no server') {
    await store.close()
    return { dataDir, look: (question) => opened(dataDir, question), search: null, close: removed }
  }
  const search = await openSearch(store)
  const control = await openControlSocket({
    config: readConfig({ DATA_DIR: dataDir }),
    store,
    search,
    regions: loadRegions(),
    now: () => new Date(),
    log: pino({ level: 'silent' }),
  })
  return {
    dataDir,
    look: (question) => question(store),
    search,
    async close() {
      await control.close()
      await store.close()
      await removed()
    },
  }
}

async function opened<T>(dataDir: string, question: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDir })
  try {
    return await question(store)
  } finally {
    await store.close()
  }
}
