import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemActor } from '../../src/accounts/account.ts'
import { openStore } from '../../src/storage/openStore.ts'
import { aPractice } from '../support/builders.ts'
import { placeWith, tiru } from '../support/tiru.ts'

const serverPath = fileURLToPath(new URL('../../src/server.js', import.meta.url))

describe('the control socket', function () {
  this.timeout(120_000)

  it('may be used by its own user alone, and goes with its server', async () => {
    const place = await placeWith('a server')
    const { mode } = await stat(join(place.dataDir, 'control.sock'))
    assert.equal((mode & 0o777).toString(8), '600')
    await place.close()
    await assert.rejects(stat(join(place.dataDir, 'control.sock')))
  })

  it('replaces the socket that a crash left', async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'tiru-crash-')), 'store')
    const environment = { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }
    const start = async () => {
      const child = spawn(process.execPath, [serverPath], {
        env: environment,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await new Promise((resolve) => child.stdout.once('data', resolve))
      return child
    }
    const ended = (child: Awaited<ReturnType<typeof start>>, signal: NodeJS.Signals) =>
      new Promise((resolve) => child.once('exit', resolve).kill(signal))

    await ended(await start(), 'SIGKILL')
    assert.ok((await stat(join(dataDir, 'control.sock'))).isSocket())
    // Nobody listens any more: the command opens the store itself.
    assert.equal((await tiru(['token', 'list'], dataDir)).code, 0)
    const second = await start()
    const { out } = await tiru(['reindex'], dataDir)
    assert.match(out, /^Indeks pencarian dibuat ulang/)
    assert.equal(await ended(second, 'SIGTERM'), 0)
    await rm(join(dataDir, '..'), { recursive: true })
  })

  it('works in a folder whose path is too long for a socket', async function () {
    if (process.platform !== 'linux') this.skip()
    const place = await placeWith('a server', 'panjang'.repeat(25))
    const { code, out, error } = await tiru(['token', 'list'], place.dataDir)
    assert.deepEqual([code, out, error], [0, 'Belum ada token.\n', ''])
    await place.close()
  })

  it('survives whoever talks nonsense or goes away', async () => {
    const place = await placeWith('a server')
    for (const nonsense of [
      '',
      '\n',
      'GET / HTTP/1.1\r\n\r\n',
      '{"words":[],"lineCount":null}\n',
      '{"words":["import","practices","x"],"lineCount":3}\n{"na',
    ]) {
      await new Promise((resolve) => {
        const connection = connect(join(place.dataDir, 'control.sock'), () => connection.end(nonsense))
        connection.resume().on('close', resolve)
        if (nonsense.startsWith('{"words":["import'))
          connection.once('connect', () => setTimeout(() => connection.destroy(), 50))
      })
    }
    assert.equal((await tiru(['token', 'list'], place.dataDir)).code, 0)
    await place.close()
  })
})

describe('npm run tiru -- repair', function () {
  this.timeout(120_000)

  it('shows what would be lost, and saves the rest only when told to', async () => {
    const root = await mkdtemp(join(tmpdir(), 'tiru-repair-'))
    const dataDir = join(root, 'store')
    const store = await openStore({ dataDir })
    await store.addPractice(aPractice({ name: 'Selamat' }), { slug: null, state: 'published' }, systemActor)
    await store.close()
    const checkpoint = join(dataDir, 'checkpoint.json')
    const damaged = (await readFile(checkpoint, 'utf8')).replace('Ringkasan sebuah', 'Ringkasan seekor')
    await writeFile(checkpoint, damaged)

    const checked = await tiru(['check'], dataDir)
    assert.equal(checked.code, 1)
    assert.match(checked.out, /^Rusak: checkpoint\.json: /m)
    const refused = await tiru(['token', 'list'], dataDir)
    assert.deepEqual([refused.code, refused.error.split('\n').length], [1, 2])
    const shown = await tiru(['repair'], dataDir)
    assert.equal(shown.code, 1)
    assert.match(shown.out, /Belum ada yang diubah/)
    assert.equal(await readFile(checkpoint, 'utf8'), damaged)
    const repaired = await tiru(['repair', '--yes'], dataDir)
    assert.equal(repaired.code, 0, repaired.error)
    assert.equal((await tiru(['token', 'list'], dataDir)).code, 0)
    await rm(root, { recursive: true })
  })
})

describe('npm run tiru with words that are wrong', function () {
  this.timeout(120_000)
  const cases: [string[], RegExp][] = [
    [['terbang'], /^Perintah “terbang” tidak dikenal\.\n.*help\n$/],
    [['user'], /^Lengkapi perintahnya: user add\./],
    [['user', 'add', 'a@b.id'], /^Pilihan --role wajib ditulis\.\nPakai: npm run tiru -- user add /],
    [
      ['user', 'add', 'a@b.id', '--role', 'raja'],
      /^Peran “raja” tidak dikenal: pilih admin, editor, staff, atau trainer\./,
    ],
    [['import', 'guests', 'x.ndjson'], /^“guests” tidak dapat dimasukkan/],
    [['check', '--keras'], /^Pilihan --keras tidak dikenal\./],
    [['generate', '--practices', 'banyak', '--out', 'x'], /^--practices harus angka bulat/],
  ]
  for (const [words, expected] of cases) {
    it(`says one sentence and the usage: ${words.join(' ')}`, async () => {
      const dataDir = join(tmpdir(), `tiru-none-${process.pid}`)
      const { code, out, error } = await tiru(words, dataDir)
      assert.deepEqual([code, out], [2, ''])
      assert.match(error, expected)
      assert.equal(error.trimEnd().split('\n').length, 2)
      await assert.rejects(stat(dataDir))
    })
  }

  it('says which file is not there', async () => {
    const dataDir = join(tmpdir(), `tiru-none-${process.pid}`)
    const { code, error } = await tiru(['import', 'visits', '/tak/ada.ndjson'], dataDir)
    assert.deepEqual([code, error], [1, 'Berkas /tak/ada.ndjson tidak ada.\n'])
  })

  it('checks and repairs no store that is not there', async () => {
    const dataDir = join(tmpdir(), `tiru-none-${process.pid}`)
    for (const command of ['check', 'repair']) {
      const { code, error } = await tiru([command], dataDir)
      assert.equal(code, 1)
      assert.match(error, /^Belum ada penyimpanan: /)
    }
  })

  it('lists every command in its help', async () => {
    const { code, out } = await tiru(['help'], tmpdir())
    assert.equal(code, 0)
    for (const name of ['user add', 'token create', 'import', 'generate', 'check', 'repair', 'reindex']) {
      assert.match(out, new RegExp(`^  ${name} ?`, 'm'))
    }
  })
})
