import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { systemActor } from '../../src/accounts/account.ts'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openHandouts } from '../../src/handouts/handouts.ts'
import { openQuestionCounter } from '../../src/insights/questionCounter.ts'
import { openViewCounter } from '../../src/insights/viewCounter.ts'
import { loadRegions } from '../../src/regions/regions.ts'
import { AttachmentTexts } from '../../src/search/files/attachmentTexts.ts'
import { openSearch } from '../../src/search/openSearch.ts'
import { ensureSeed } from '../../src/seed/ensureSeed.ts'
import { openStore } from '../../src/storage/openStore.ts'
import { addKitOf } from './kitOf.ts'

export interface Site {
  address: string
  /** Slug of the kit. */
  kit: string
  close(): Promise<void>
}

/** The whole site on a store of its own, with one published kit. */
export async function openSite(practices: number, photos: number): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiru-bench-'))
  const [now, log] = [() => new Date(), () => {}]
  const store = await openStore({ dataDir, now, log })
  await ensureSeed(store, systemActor)
  const kit = await addKitOf(practices, photos, store)
  const texts = new AttachmentTexts({ store, folder: join(dataDir, 'texts'), log })
  const search = await openSearch(store, { texts })
  const handouts = openHandouts()
  const app = createApp({
    config: readConfig({ PORT: '3000', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }),
    store,
    search,
    regions: loadRegions(),
    views: await openViewCounter(store),
    questions: await openQuestionCounter(store, now),
    mailer: { isConfigured: false, send: async () => false },
    handouts,
    log: pino({ level: 'silent' }),
    now,
    sessionSecret: 'only-for-the-benchmark-only-for-it',
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kit,
    async close() {
      server.close()
      server.closeAllConnections()
      await Promise.all([search.close(), handouts.close()])
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
