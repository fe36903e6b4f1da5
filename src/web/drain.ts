import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/**
 * Prepares a server for a soft stop. The function returned stops accepting, lets running answers finish, each with
 * `Connection: close`, and resolves when all connections are closed, the last ones by force after `limitMs`.
 */
export function drainable(server: Server): (limitMs: number) => Promise<void> {
  const running = new Set<ServerResponse>()
  let isDraining = false

  // Before the app's own listener: its answer must know that the connection ends.
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    running.add(response)
    response.on('close', () => running.delete(response))
    if (isDraining) endConnectionAfter(response)
  })

  return async (limitMs) => {
    isDraining = true
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const response of running) endConnectionAfter(response)
    // server.close() alone waits for clients that keep idle connections open.
    const idle = setInterval(() => server.closeIdleConnections(), 200)
    const hardStop = setTimeout(() => server.closeAllConnections(), limitMs)
    await closed
    clearInterval(idle)
    clearTimeout(hardStop)
  }
}

function endConnectionAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close')
}
