import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Question } from '../document.ts'
import { wordsOf, type Engine } from './engine.ts'
import { openSqlite } from './sqlite.ts'

/** SQLite's full-text search as it comes. */
export async function sqliteFts5(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'tiru-bench-sqlite-'))
  const remove = () => rm(folder, { recursive: true })
  const sqlite = await openSqlite(folder).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  return {
    about: `FTS5 as it comes (unicode61, no stemmer), bm25 with the title at 3; OR; word* for prefixes; no fuzzy search; ${sqlite.about}`,
    async build(texts) {
      await sqlite.run('create table kept(id integer primary key, title, body, affair, year integer)')
      await sqlite.fill('kept', texts)
      await sqlite.run(
        "create virtual table found using fts5(title, body, content='kept', content_rowid='id')",
      )
      await sqlite.run("insert into found(found) values('rebuild')")
      await sqlite.run('create index filtered on kept(affair, year)')
    },
    ask: (question, limit) => sqlite.ask(queryOf(question, limit)),
    bytesOnDisk: async () => (await stat(join(folder, 'bench.db'))).size,
    async close() {
      await sqlite.close()
      await remove()
    },
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
