import { join } from 'node:path'
import type { Texts } from '../heldTexts.ts'
import { writeCsv } from './csv.ts'
import { Absent, type Asked } from './engine.ts'
import { lineShell } from './lineShell.ts'

/** A database in a file. */
export interface Sqlite {
  about: string
  run(statement: string): Promise<void>
  /** Fills a table of id, title, body, affair and year. */
  fill(table: string, texts: Texts): Promise<void>
  /** The numbers in the first column, and how long it took. */
  ask(query: string): Promise<Asked>
  close(): Promise<void>
}

/** Node's own SQLite where there is one (from 22.5 on), else the `sqlite3` command. */
export async function openSqlite(folder: string): Promise<Sqlite> {
  const file = join(folder, 'bench.db')
  const inNode = await sqliteInNode(file)
  if (inNode) return inNode
  try {
    return await sqliteCommand(folder, file)
  } catch (error) {
    throw new Absent('there is neither node:sqlite nor a sqlite3 command', { cause: error })
  }
}

/** What this uses of node:sqlite, which the types of Node 20 do not know. */
interface NodeSqlite {
  DatabaseSync: new (file: string) => {
    exec(statement: string): void
    prepare(statement: string): {
      run(...values: (string | number)[]): unknown
      all(): Record<string, number>[]
    }
    close(): void
  }
}

async function sqliteInNode(file: string): Promise<Sqlite | null> {
  const name = 'node:sqlite'
  const module = await import(name).catch(() => null)
  if (module === null) return null
  const database = new (module as NodeSqlite).DatabaseSync(file)
  return {
    about: 'by node:sqlite',
    run: async (statement) => database.exec(statement),
    async fill(table, texts) {
      database.exec('begin')
      const insert = database.prepare(`insert into ${table} values (?, ?, ?, ?, ?)`)
      for (const { id, title, body, affair, year } of texts) insert.run(id, title, body, affair, year)
      database.exec('commit')
    },
    async ask(query) {
      const startedAt = performance.now()
      const rows = database.prepare(query).all()
      const ms = performance.now() - startedAt
      return { ids: rows.map((row) => Object.values(row)[0] ?? -1), ms }
    },
    close: async () => database.close(),
  }
}

async function sqliteCommand(folder: string, file: string): Promise<Sqlite> {
  const shell = await lineShell('sqlite3', ['-batch', file], { echo: '.print' })
  return {
    about: 'by the sqlite3 command, times as it tells them itself',
    run: async (statement) => void (await shell.say(`${statement};`)),
    async fill(table, texts) {
      const csv = join(folder, 'documents.csv')
      await writeCsv(csv, texts)
      await shell.say(`.import --csv ${csv} ${table}`)
      await shell.say('.timer on')
    },
    async ask(query) {
      const said = await shell.say(`${query};`)
      return { ids: said.slice(0, -1).map(Number), ms: msIn(said.at(-1) ?? '') }
    },
    close: () => shell.close(),
  }
}

/** Of "Run Time: real 0.001 user 0.000584 sys 0.000000": the last two are exact. */
function msIn(told: string): number {
  const [, user, system] = /user ([\d.]+) sys ([\d.]+)/.exec(told) ?? []
  return (Number(user) + Number(system)) * 1000
}
