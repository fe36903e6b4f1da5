import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.ts'

/** The server as a process of its own, with nothing of this process's environment but PATH. */
function started(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['dist/src/server.js'], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', errors: '' }
  child.stdout.on('data', (text) => (said.out += text))
  child.stderr.on('data', (text) => (said.errors += text))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }))
  return { child, ended, address: addressOf(child, ended) }
}

async function addressOf(child: ChildProcess, ended: Promise<unknown>): Promise<string> {
  let text = ''
  const ready = new Promise<string>((resolve) => {
    child.stdout?.on('data', (part) => {
      text += part
      const found = /Tiru is ready: (\S+)/.exec(text)
      if (found?.[1]) resolve(found[1])
    })
  })
  return Promise.race([ready, ended.then(() => '')])
}

describe('starting and stopping the server', function () {
  this.timeout(120_000)
  let folder: string
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'tiru-server-'))))
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const inFolder = () => ({ PORT: '0', DATA_DIR: join(folder, 'store') })

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`serves the seed, and ends with 0 at ${signal}, also when it comes twice`, async () => {
      const { child, ended, address } = started(inFolder())
      const response = await fetch(`${await address}/readyz`)
      assert.equal(response.status, 200)
      child.kill(signal)
      child.kill(signal)
      const { code, errors } = await ended
      assert.deepEqual({ code, errors }, { code: 0, errors: '' })
    })
  }

  it('starts and answers when its search index is damaged and can not be kept, and says why, once each', async () => {
    await mkdir(join(folder, 'store', 'search', 'index.bin'), { recursive: true })
    const { child, ended, address } = started({ ...inFolder(), LOG_LEVEL: 'warn' })
    const found = await fetch(`${await address}/api/v1/search?q=festival`)
    assert.ok(((await found.json()) as { total: number }).total > 0)
    child.kill('SIGTERM')
    const { code, out } = await ended
    const told = out.split('\n').filter((line) => line.includes('search index'))
    assert.equal(code, 0)
    assert.deepEqual(
      told.map((line) => /E[A-Z]{4,}/.exec((JSON.parse(line) as { error: Error }).error.message)?.[0]),
      ['EISDIR', 'EISDIR'],
    )
  })

  it('keeps the secret of its sessions to itself', async () => {
    const { child, ended, address } = started(inFolder())
    await address
    child.kill('SIGTERM')
    await ended
    const { mode } = await stat(join(folder, 'store/session-secret'))
    assert.equal(mode & 0o777, 0o600)
  })

  it('names every variable that it cannot use, one sentence each', async () => {
    const wrong = { PORT: 'x', LOG_LEVEL: 'loud', TRUST_PROXY: '-1', SMTP_URL: 'https://u:rahasia@mail' }
    const { code, errors } = await started({ ...inFolder(), ...wrong }).ended
    assert.equal(code, 1)
    assert.deepEqual(
      errors
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      ['PORT', 'TRUST_PROXY', 'SMTP_URL', 'LOG_LEVEL'],
    )
    assert.doesNotMatch(errors, /rahasia/)
  })

  it('says that the port is taken', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, errors } = await started({ ...inFolder(), PORT: String(port) }).ended
    other.close()
    assert.equal(code, 1)
    assert.match(errors, new RegExp(`^Port ${port} is taken by another program: [^\\n]+\\n$`))
  })

  it('says that the data folder is none, or cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    for (const dataDir of [join(folder, 'file'), join(folder, 'file/store'), '/sys/store']) {
      const { code, errors } = await started({ PORT: '0', DATA_DIR: dataDir }).ended
      assert.equal(code, 1, errors)
      assert.match(errors, new RegExp(`${dataDir}[^\\n]+\\n$`))
      assert.equal(errors.trim().split('\n').length, 1)
    }
  })

  it('refuses a second process on the same data folder, and lets it in when the first has ended', async () => {
    const first = started(inFolder())
    await first.address
    const { code, errors } = await started(inFolder()).ended
    assert.equal(code, 1)
    assert.equal(errors.trim().split('\n').length, 1, errors)
    assert.match(errors, new RegExp(join(folder, 'store')))
    first.child.kill('SIGKILL')
    await first.ended
    const next = started(inFolder())
    assert.match(await next.address, /^http/)
    next.child.kill('SIGTERM')
    assert.equal((await next.ended).code, 0)
  })
})
