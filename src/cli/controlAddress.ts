import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'

export interface ControlAddress {
  /** What to listen on or connect to. */
  path: string
  /** The socket's file; null on Windows, whose pipes are none. */
  file: string | null
  /** Call it when the address is not needed any more. */
  release(): Promise<void>
}

// sun_path takes 108 bytes on Linux and 104 on macOS.
const longestPath = 100

/** Where the server of a data folder takes commands; null when the folder's path is too long for a socket. */
export async function controlAddress(dataDir: string): Promise<ControlAddress | null> {
  if (process.platform === 'win32') {
    const { dev, ino } = await stat(dataDir, { bigint: true })
    return { path: `\\\\.\\pipe\\tiru-control-${dev}-${ino}`, file: null, release: async () => {} }
  }
  const file = join(dataDir, 'control.sock')
  if (Buffer.byteLength(file) <= longestPath) return { path: file, file, release: async () => {} }
  if (process.platform !== 'linux') return null
  // The same file by a short name, as long as the folder is kept open.
  const folder = await open(dataDir, 'r')
  return { path: `/proc/self/fd/${folder.fd}/control.sock`, file, release: () => folder.close() }
}
