import { rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Parts } from '../parts.ts'
import type { CommandParts, Terminal } from './command.ts'
import { controlAddress, type ControlAddress } from './controlAddress.ts'
import { requestSchema, type ControlAnswer } from './controlMessages.ts'
import { linesOf } from './inputLines.ts'
import { runHere } from './runHere.ts'

type ControlParts = Pick<Parts, 'config' | 'store' | 'search' | 'regions' | 'now' | 'log'>

export interface ControlSocket {
  /** Takes no more commands, and gives those that run a moment to end. Before the store is closed. */
  close(): Promise<void>
}

const patienceMs = 2000
const progressMs = 100

/** Takes the commands of `npm run tiru` as long as this process has the store open; only its own user may connect. */
export async function openControlSocket(parts: ControlParts): Promise<ControlSocket> {
  const { config, log } = parts
  const address = await controlAddress(config.dataDir)
  if (!address) {
    log.warn(`The path of DATA_DIR is too long for a control socket: stop the server to run "npm run tiru".`)
    return { close: async () => {} }
  }
  const running = new Map<Socket, Promise<void>>()
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    const ended = take(connection, parts).finally(() => running.delete(connection))
    running.set(connection, ended)
  })
  try {
    await listen(server, address)
  } catch (error) {
    // Not every file system knows sockets; the site can do without.
    log.warn({ error }, 'no control socket: stop the server to run "npm run tiru"')
  }
  return { close: () => close(server, running, address) }
}

async function listen(server: Server, { path, file }: ControlAddress): Promise<void> {
  // Whoever holds the store's lock owns the name too: what stands there was left by a crash.
  if (file) await rm(file, { force: true })
  // By the umask the file has mode 0600 from its first moment; listen() makes it before it returns.
  const umask = process.umask(0o177)
  try {
    const listening = new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, resolve)
    })
    process.umask(umask)
    await listening
  } finally {
    process.umask(umask)
  }
}

async function close(
  server: Server,
  running: ReadonlyMap<Socket, Promise<void>>,
  address: ControlAddress,
): Promise<void> {
  // Called back with an error when it never listened.
  const closed = new Promise((resolve) => server.close(resolve))
  const ended = () => Promise.all(running.values())
  await Promise.race([ended(), wait(patienceMs, undefined, { ref: false })])
  for (const connection of running.keys()) connection.destroy()
  await Promise.race([ended(), wait(patienceMs, undefined, { ref: false })])
  await closed
  await address.release()
}

/** One connection is one command. */
async function take(connection: Socket, parts: ControlParts): Promise<void> {
  // Of a command line that went away there is nobody left to tell.
  connection.on('error', () => {})
  const answer = (message: ControlAnswer) => {
    if (connection.writable) connection.write(`${JSON.stringify(message)}\n`)
  }
  const { store, search, regions, now, config } = parts
  const ground: CommandParts = { store, search, regions, now, dataDir: config.dataDir }
  try {
    // Not destroyed when a command stops reading: its answers are still to be sent. The request is line 0.
    const lines = linesOf(connection.iterator({ destroyOnReturn: false }), 0)
    const { words, lineCount } = await readRequest(lines)
    const exit = await runHere(
      { words, input: { lines, lineCount } },
      async () => ground,
      terminalOver(answer),
    )
    answer({ exit })
  } catch (error) {
    parts.log.error({ error }, 'a command of the control socket failed')
    answer({ complain: 'Ada kesalahan pada server: lihat catatannya.' })
    answer({ exit: 1 })
  }
  await ended(connection)
}

async function readRequest(lines: ReturnType<typeof linesOf>) {
  const { value: first } = await lines.next()
  if (!first || 'fault' in first) throw new Error('a connection without a request')
  return requestSchema.parse(JSON.parse(first.text))
}

// What was not read is read away: closing a socket with unread bytes would throw away the answers on their way.
function ended(connection: Socket): Promise<void> {
  return new Promise((resolve) => {
    connection.once('close', () => resolve())
    if (connection.destroyed) resolve()
    connection.resume()
    connection.end()
  })
}

function terminalOver(answer: (message: ControlAnswer) => void): Terminal {
  let toldAt = 0
  return {
    say: (line) => answer({ say: line }),
    complain: (line) => answer({ complain: line }),
    progress(done, total) {
      if (done !== total && Date.now() - toldAt < progressMs) return
      toldAt = Date.now()
      answer({ progress: [done, total] })
    },
  }
}
