import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Question } from '../document.ts'
import { writeCsv } from './csv.ts'
import { Absent, wordsOf, type Engine } from './engine.ts'
import { lineShell, type LineShell } from './lineShell.ts'

/** SQLite's full-text search as it comes, by its command line; times are those that it tells itself. */
export async function sqliteFts5(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'tiru-bench-sqlite-'))
  const file = join(folder, 'bench.db')
  const shell = await opened(file, folder)
  return {
    about:
      'FTS5 as it comes (unicode61, no stemmer), bm25 with the title at 3; OR; word* for prefixes; no fuzzy search',
    async build(texts) {
      const csv = join(folder, 'documents.csv')
      await writeCsv(csv, texts)
      await shell.say('create table kept(id integer primary key, title, body, affair, year integer);')
      await shell.say(`.import --csv ${csv} kept`)
      await shell.say(
        "create virtual table found using fts5(title, body, content='kept', content_rowid='id');",
      )
      await shell.say(
        "insert into found(found) values('rebuild'); create index filtered on kept(affair, year);",
      )
      await shell.say('.timer on')
    },
    async ask(question, limit) {
      const said = await shell.say(`${queryOf(question, limit)};`)
      return { ids: said.slice(0, -1).map(Number), ms: msIn(said.at(-1) ?? '') }
    },
    bytesOnDisk: async () => (await stat(file)).size,
    async close() {
      await shell.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function opened(file: string, folder: string): Promise<LineShell> {
  try {
    return await lineShell('sqlite3', ['-batch', file], { echo: '.print' })
  } catch (error) {
    await rm(folder, { recursive: true })
    throw new Absent('there is no sqlite3 command', { cause: error })
  }
}

function queryOf(question: Question, limit: number): string {
  const found = `select rowid from found where found match '${matchOf(question)}'`
  const { filter } = question
  const filtered = filter
    ? ` and rowid in (select id from kept where affair = '${filter.affair}' and year = ${filter.year})`
    : ''
  return `${found}${filtered} order by bm25(found, 3, 1) limit ${limit}`
}

function matchOf({ kind, text }: Question): string {
  const words = wordsOf(text).map((word) => `"${word}"`)
  return words.join(' OR ') + (kind === 'prefix' ? '*' : '')
}

/** Of "Run Time: real 0.001 user 0.000584 sys 0.000000": the last two are exact. */
function msIn(told: string): number {
  const [, user, system] = /user ([\d.]+) sys ([\d.]+)/.exec(told) ?? []
  return (Number(user) + Number(system)) * 1000
}
