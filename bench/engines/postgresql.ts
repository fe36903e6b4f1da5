import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Question } from '../document.ts'
import { writeCsv } from './csv.ts'
import { Absent, wordsOf, type Engine } from './engine.ts'
import { lineShell, type LineShell } from './lineShell.ts'
import { startPostgres, type RunningPostgres } from './postgresServer.ts'

/** PostgreSQL's text search, in the database of BENCH_DATABASE_URL or in a throwaway one; times are psql's own. */
export async function postgresql(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'tiru-bench-postgres-'))
  // The server may run as another user.
  await chmod(folder, 0o755)
  const { server, shell } = await opened(folder)
  return {
    about: `configuration "indonesian", GIN index, ts_rank, title A; OR; word:* for prefixes; no fuzzy search; ${server.about}`,
    async build(texts) {
      const csv = join(folder, 'documents.csv')
      await writeCsv(csv, texts)
      await shell.say(
        'create temp table kept(id int, title text, body text, affair text, year int, words tsvector);',
      )
      await shell.say(`\\copy kept(id, title, body, affair, year) from '${csv}' csv`)
      await shell.say(
        "update kept set words = setweight(to_tsvector('indonesian', title), 'A') || to_tsvector('indonesian', body);",
      )
      await shell.say(
        'create index on kept using gin(words); create index on kept(affair, year); analyze kept;',
      )
      await shell.say('\\timing on')
    },
    async ask(question, limit) {
      const said = await shell.say(queryOf(question, limit))
      return { ids: said.slice(0, -1).map(Number), ms: Number(/[\d.]+/.exec(said.at(-1) ?? '')?.[0]) }
    },
    async bytesOnDisk() {
      const [bytes] = await shell.say("select pg_total_relation_size('kept');")
      return Number(bytes)
    },
    async close() {
      await shell.close()
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}

async function opened(folder: string): Promise<{ server: RunningPostgres; shell: LineShell }> {
  let server: RunningPostgres | null = null
  try {
    server = await serverFor(folder)
    const shell = await lineShell('psql', ['-XqAt', server.address], { echo: '\\echo' })
    await shell.say('select 1;')
    return { server, shell }
  } catch (error) {
    await server?.stop()
    await rm(folder, { recursive: true })
    const [reason] = (error as Error).message.trim().split('\n')
    throw new Absent(`${reason} (BENCH_DATABASE_URL names a database to use)`, { cause: error })
  }
}

async function serverFor(folder: string): Promise<RunningPostgres> {
  const address = process.env['BENCH_DATABASE_URL']
  if (!address) return startPostgres(folder)
  return { address, about: 'in the database of BENCH_DATABASE_URL', stop: async () => {} }
}

function queryOf(question: Question, limit: number): string {
  const { filter } = question
  const filtered = filter ? ` and affair = '${filter.affair}' and year = ${filter.year}` : ''
  return (
    `select id from kept, to_tsquery('indonesian', '${tsqueryOf(question)}') asked where words @@ asked${filtered} ` +
    `order by ts_rank(words, asked) desc limit ${limit};`
  )
}

function tsqueryOf({ kind, text }: Question): string {
  return wordsOf(text).join(' | ') + (kind === 'prefix' ? ':*' : '')
}
