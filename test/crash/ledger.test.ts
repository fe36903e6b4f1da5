import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../src/storage/openStore.ts'
import { assertNothingHalf, assertNothingLost, enterInto } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { Acknowledgement } from './writer.ts'

const writerPath = fileURLToPath(new URL('./writer.js', import.meta.url))
const rounds = Number(process.env['LEDGER_ROUNDS'] ?? 20)

describe('a store whose process is killed while it writes', function () {
  // Eleven seconds for 20 rounds on two free cores; LEDGER_ROUNDS=200 for the long run.
  this.timeout(rounds * 9000)
  let dataDir: string
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tiru-ledger-'))
  })
  after(() => rm(dataDir, { recursive: true, force: true }))

  it(`has lost nothing acknowledged and holds nothing half, ${rounds} times in a row`, async () => {
    const ledger: Ledger = new Map()
    let acknowledged = 0
    for (let round = 1; round <= rounds; round += 1) {
      acknowledged += await writeUntilKilled(dataDir, round, ledger)
      const store = await openStore({ dataDir })
      await assertNothingLost(store, ledger)
      await assertNothingHalf(store)
      await store.close()
    }
    assert.ok(
      acknowledged > rounds * 10,
      `only ${acknowledged} writes were acknowledged: the rounds prove nothing`,
    )
  })
})

/** Kills the writer with SIGKILL at an uneven moment after its first acknowledgement; returns how many there were. */
async function writeUntilKilled(dataDir: string, round: number, ledger: Ledger): Promise<number> {
  const child = spawn(process.execPath, [writerPath, dataDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  // The pipe is read to its end: what the child wrote before it died is in it.
  for await (const line of createInterface({ input: child.stdout })) {
    if (acknowledged === 0) setTimeout(() => child.kill('SIGKILL'), 20 + ((round * 37) % 130))
    acknowledged += 1
    enterInto(ledger, JSON.parse(line) as Acknowledgement)
  }
  return acknowledged
}
