import { rm, stat } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { Server } from 'node:net'
import { join } from 'node:path'
import { sentence } from '../sentence.ts'
import { StoreRefused } from '../storeRefused.ts'

export type Unlock = () => Promise<void>

/**
 * Makes this process the only one that owns the folder; refuses when another is. The lock is a listening socket, so it
 * is gone the moment its process is, and a paused process keeps it.
 */
export async function lockFolder(dataDir: string): Promise<Unlock> {
  const address = await addressOf(dataDir)
  const server = (await listen(address)) ?? (await listenAfterCrash(address))
  if (!server) {
    throw new StoreRefused(sentence('store.refused.inUse', { folder: dataDir }))
  }
  return () => new Promise((resolve) => server.close(() => resolve()))
}

async function addressOf(dataDir: string): Promise<string> {
  const { dev, ino } = await stat(dataDir, { bigint: true })
  // Abstract: no file, and the same name whatever path leads to the folder.
  if (process.platform === 'linux') return `\0tiru-${dev}-${ino}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\tiru-${dev}-${ino}`
  return join(dataDir, 'store.lock')
}

/** Null when another process listens there, or a socket file was left. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen(address, () => resolve(server.unref()))
  })
}

/** A socket file outlives its process: where nobody answers, it is replaced. */
async function listenAfterCrash(address: string): Promise<Server | null> {
  if (process.platform === 'linux' || process.platform === 'win32') return null
  if (await isAnswered(address)) return null
  await rm(address, { force: true })
  return listen(address)
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
