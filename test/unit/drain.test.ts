import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { drainable } from '../../src/web/drain.ts'

async function listening(answer: RequestListener) {
  const server = createServer(answer)
  const drain = drainable(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { drain, port: (server.address() as AddressInfo).port }
}

function asked(port: number, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => get({ port, agent }, resolve).on('error', reject))
}

describe('stopping the server', () => {
  const agent = new Agent({ keepAlive: true })
  afterEach(() => agent.destroy())

  it('finishes an answer that runs, tells its client to close, and accepts nobody else', async () => {
    const { drain, port } = await listening(
      (_request, response) => void setTimeout(() => response.end('whole'), 400),
    )
    const answer = asked(port, agent)
    await wait(100)
    const drained = drain(5000)
    await assert.rejects(once(connect(port, '127.0.0.1'), 'connect'), /ECONNREFUSED/)
    const response = await answer
    assert.equal(response.headers.connection, 'close')
    assert.equal(await text(response), 'whole')
    await drained
  })

  it('does not wait for a client that keeps an idle connection open', async () => {
    const { drain, port } = await listening((_request, response) => void response.end('whole'))
    await text(await asked(port, agent))
    const startedAt = Date.now()
    await drain(5000)
    assert.ok(Date.now() - startedAt < 1000, 'the idle connection held the server up')
  })

  it('cuts what still runs when the time is over', async () => {
    const { drain, port } = await listening(() => {})
    const answer = asked(port, agent)
    answer.catch(() => {})
    await wait(100)
    const startedAt = Date.now()
    await drain(300)
    assert.ok(Date.now() - startedAt < 1500)
    await assert.rejects(answer, /socket hang up/)
  })
})
