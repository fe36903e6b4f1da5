import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { CommandFailed, type Terminal } from './command.ts'
import { controlAddress } from './controlAddress.ts'
import { answerSchema, type ControlRequest } from './controlMessages.ts'

export interface RunningServer {
  /** Has the server run a command that reads these bytes; returns the exit code. */
  run(request: ControlRequest, bytes: AsyncIterable<Uint8Array>, terminal: Terminal): Promise<number>
  /** Goes away without asking for anything. */
  leave(): void
}

/** The server that has this data folder open; null when none takes commands. */
export async function runningServer(dataDir: string): Promise<RunningServer | null> {
  const address = await controlAddress(dataDir).catch(() => null)
  if (!address) return null
  try {
    const connection = await connectTo(address.path)
    return (
      connection && { run: (...asked) => converse(connection, ...asked), leave: () => connection.destroy() }
    )
  } finally {
    await address.release()
  }
}

function connectTo(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const connection = connect({ path, allowHalfOpen: true })
    connection.once('connect', () => resolve(connection))
    connection.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null)
      else if (error.code === 'EACCES' || error.code === 'EPERM') reject(new CommandFailed(foreign))
      else reject(error)
    })
  })
}
const foreign =
  'Server yang berjalan milik pengguna lain: jalankan perintah ini sebagai pengguna yang menjalankan server.'

async function converse(
  connection: Socket,
  request: ControlRequest,
  bytes: AsyncIterable<Uint8Array>,
  terminal: Terminal,
): Promise<number> {
  connection.on('error', () => {})
  const sending = send(connection, request, bytes)
  try {
    const exit = await listen(connection, terminal)
    if (exit !== null) return exit
    await sending
    throw new CommandFailed(
      'Server berhenti sebelum perintah ini selesai: periksa hasilnya, lalu ulangi bila perlu.',
    )
  } finally {
    connection.destroy()
    await sending.catch(() => {})
  }
}

/** Tells what the server says until it gives the exit code; null when it goes away before. */
async function listen(connection: Socket, terminal: Terminal): Promise<number | null> {
  for await (const line of createInterface({ input: connection })) {
    const answer = answerSchema.parse(JSON.parse(line))
    if ('exit' in answer) return answer.exit
    if ('say' in answer) terminal.say(answer.say)
    else if ('complain' in answer) terminal.complain(answer.complain)
    else terminal.progress(...answer.progress)
  }
  return null
}

async function send(
  connection: Socket,
  request: ControlRequest,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  connection.write(`${JSON.stringify(request)}\n`)
  for await (const chunk of bytes) {
    if (connection.destroyed) return
    if (!connection.write(chunk)) await drained(connection)
  }
  connection.end()
}

function drained(connection: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      connection.off('drain', done).off('close', done)
      resolve()
    }
    connection.on('drain', done).on('close', done)
  })
}
