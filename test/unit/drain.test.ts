import assert from 'node:assert/strict'
import { once } from 'node:events'
import {
  Agent,
  createServer,
  get,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { drainable } from '../../src/web/drain.ts'

async function listening(answer: RequestListener) {
  const server = createServer(answer)
  const drain = drainable(server)
  const arrived = once(server, 'request')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { drain, arrived, port: (server.address() as AddressInfo).port }
}

function asked(port: number, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => get({ port, agent }, resolve).on('error', reject))
}

describe('stopping the server', () => {
  const agent = new Agent({ keepAlive: true })
  afterEach(() => agent.destroy())

  it('finishes an answer that runs, tells its client to close, and accepts nobody else', async () => {
    const { drain, arrived, port } = await listening(() => {})
    const answer = asked(port, agent)
    const [, running] = (await arrived) as [IncomingMessage, ServerResponse]
    const drained = drain(5000)
    await assert.rejects(once(connect(port, '127.0.0.1'), 'connect'), /ECONNREFUSED/)
    running.end('whole')
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
    assert.ok(Date.now() - startedAt < 4000, 'the idle connection held the server up')
  })

  it('cuts what still runs when the time is over', async () => {
    const { drain, arrived, port } = await listening(() => {})
    const answer = asked(port, agent)
    answer.catch(() => {})
    await arrived
    const startedAt = Date.now()
    await drain(300)
    assert.ok(Date.now() - startedAt < 5000)
    await assert.rejects(answer, /socket hang up/)
  })
})
