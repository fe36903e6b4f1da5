import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

export interface RunningPostgres {
  address: string
  about: string
  stop(): Promise<void>
}

/** Makes a database in the folder, with all settings as they come, and serves it on a socket in the folder alone. */
export async function startPostgres(folder: string): Promise<RunningPostgres> {
  const programs = programFolder()
  const owner = await someoneElse()
  const data = join(folder, 'data')
  await mkdir(data, { mode: 0o700 })
  if (owner) await chown(data, owner.uid, owner.gid)
  const run = (program: string, words: readonly string[]) =>
    execute(join(programs, program), words, { ...owner, cwd: data })
  await run('initdb', ['--auth=trust', '--username=bench', '--encoding=UTF8', '--locale=C.UTF-8', data])
  const options = `-c listen_addresses='' -c unix_socket_directories='${data}'`
  await run('pg_ctl', ['start', '-w', '-D', data, '-l', join(data, 'log'), '-o', options])
  return {
    address: `postgresql://bench@/postgres?host=${encodeURIComponent(data)}`,
    about: 'a throwaway server with settings as they come',
    stop: async () => void (await run('pg_ctl', ['stop', '-m', 'fast', '-D', data])),
  }
}

/** Where `initdb` and `pg_ctl` are: on the path, or where Debian keeps them. */
function programFolder(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : []
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions]
  const found = folders.find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  )
  if (found === undefined) throw new Error('there is no initdb')
  return found
}

/** PostgreSQL does not run as root. */
async function someoneElse(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null
  const numberOf = async (flag: string) => Number((await execute('id', [flag, 'postgres'])).stdout)
  return { uid: await numberOf('-u'), gid: await numberOf('-g') }
}
