import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino, stdSerializers, type Logger } from 'pino'
import { systemActor } from './accounts/account.ts'
import { sessionSecretOf } from './accounts/sessionSecret.ts'
import { setupLinkFor } from './accounts/setupLink.ts'
import { erasePastAdopters } from './adoptions/contactRetention.ts'
import { createApp } from './app.ts'
import { openControlSocket } from './cli/controlSocket.ts'
import { readConfig } from './config.ts'
import { openHandouts } from './handouts/handouts.ts'
import { openMailer } from './mail/mailer.ts'
import { openQuestionCounter } from './insights/questionCounter.ts'
import { openViewCounter } from './insights/viewCounter.ts'
import type { Parts } from './parts.ts'
import { loadRegions } from './regions/regions.ts'
import { erasePastContacts } from './requests/retention.ts'
import { AttachmentTexts } from './search/files/attachmentTexts.ts'
import { indexFile } from './search/indexFile.ts'
import { openSearch } from './search/openSearch.ts'
import { ensureSeed } from './seed/ensureSeed.ts'
import { startProblems } from './startProblems.ts'
import { openStore } from './storage/openStore.ts'
import { drainable } from './web/drain.ts'

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2000,
  maxHeaderSize: 8192,
}
// Together under the ten seconds that supervisors wait before they kill.
const drainLimitMs = 7500
const stopLimitMs = 9500

// Listeners that stay: `npm start` passes on a Ctrl-C that the terminal has already sent.
const stopAsked = new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve())
})

try {
  await serve()
  process.exit(0)
} catch (error) {
  for (const problem of startProblems(error)) console.error(problem)
  process.exit(1)
}

async function serve(): Promise<void> {
  const parts = await openParts()
  const { store, search, views, questions, handouts } = parts
  try {
    const server = createServer(limits, createApp(parts))
    const drain = drainable(server)
    const control = await openControlSocket(parts)
    await listen(server, parts)
    await stopAsked
    setTimeout(() => process.exit(0), stopLimitMs).unref()
    await Promise.all([drain(drainLimitMs), control.close()])
    await Promise.all([views.flush(), questions.flush(), search.close(), handouts.close()])
  } finally {
    await store.close()
  }
}

async function openParts(): Promise<Parts> {
  const config = readConfig()
  const log = pino({ level: config.logLevel, serializers: { error: stdSerializers.err } })
  const warn = (message: string, error?: unknown) => log.warn({ error }, message)
  const now = () => new Date()
  const store = await openStore({ dataDir: config.dataDir, now, log: warn })
  await ensureSeed(store, systemActor)
  const regions = loadRegions()
  const views = await openViewCounter(store)
  const questions = await openQuestionCounter(store, now)
  const searchDir = join(config.dataDir, 'search')
  const search = await openSearch(store, {
    texts: new AttachmentTexts({ store, folder: join(searchDir, 'texts'), log: warn }),
    file: indexFile(join(searchDir, 'index.bin'), warn),
  })
  every(60_000, log, () => views.flush())
  every(60_000, log, () => questions.flush())
  every(3_600_000, log, () => store.endExpiredSessions())
  every(3_600_000, log, () => store.anonymiseGuests(systemActor))
  every(3_600_000, log, () => erasePastContacts({ store, now }))
  every(3_600_000, log, () => erasePastAdopters({ store, now }))
  const sessionSecret = await sessionSecretOf(config.sessionSecret, config.dataDir)
  const mailer = openMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom ?? '', log: warn })
  const handouts = openHandouts()
  return { config, store, search, regions, views, questions, mailer, handouts, log, now, sessionSecret }
}

async function listen(server: Server, { config, store, now }: Parts): Promise<void> {
  server.listen(config.port)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const address = config.port === 0 ? `http://localhost:${port}` : config.baseUrl
  console.log(`Tiru is ready: ${address}`)
  const setupLink = await setupLinkFor(store, address, now())
  if (setupLink) console.log(`No account yet. Create the first admin within an hour at ${setupLink}`)
}

function every(milliseconds: number, log: Logger, work: () => Promise<unknown>): void {
  const attempt = () => void work().catch((error: unknown) => log.warn({ error }, 'will be tried again'))
  setInterval(attempt, milliseconds).unref()
}
