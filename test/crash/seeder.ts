import { systemActor } from '../../src/accounts/account.ts'
import { ensureSeed } from '../../src/seed/ensureSeed.ts'
import { openStore } from '../../src/storage/openStore.ts'

// A child process of the seed test: fills a new store and kills itself after so many changes.
const [dataDir = '', given = ''] = process.argv.slice(2)
const store = await openStore({ dataDir })
let changes = 0
dieAt(0)
store.onChange(() => dieAt((changes += 1)))
await ensureSeed(store, systemActor)

function dieAt(count: number): void {
  if (count === Number(given)) process.kill(process.pid, 'SIGKILL')
}
