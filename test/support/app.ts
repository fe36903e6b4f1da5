import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import type TestAgent from 'supertest/lib/agent.js'
import { systemActor, type Role, type User } from '../../src/accounts/account.ts'
import { hashToken, newToken } from '../../src/accounts/tokens.ts'
import { createApp } from '../../src/app.ts'
import { readConfig, type Config } from '../../src/config.ts'
import type { UnitContent } from '../../src/host/unit.ts'
import { openHandouts, type Handouts } from '../../src/handouts/handouts.ts'
import { openQuestionCounter } from '../../src/insights/questionCounter.ts'
import { openViewCounter } from '../../src/insights/viewCounter.ts'
import type { Parts } from '../../src/parts.ts'
import type { PracticeContent } from '../../src/practices/practice.ts'
import type { Mail } from '../../src/mail/mailer.ts'
import { loadRegions } from '../../src/regions/regions.ts'
import { AttachmentTexts } from '../../src/search/files/attachmentTexts.ts'
import { openSearch } from '../../src/search/openSearch.ts'
import type { OpenJournalFile } from '../../src/storage/embedded/journal.ts'
import type { Store } from '../../src/storage/store.ts'
import type { VisitContent } from '../../src/visits/visit.ts'
import { tempStore } from './tempStore.ts'

/** What the store holds at first: practices are published. */
export interface Records {
  units?: UnitContent[]
  practices?: PracticeContent[]
  visits?: VisitContent[]
  config?: Partial<Config>
  now?: () => Date
  hasNoMail?: boolean
  /** Takes every line of the log, of any level. */
  log?: (line: string) => void
  /** Makes files; a real one when not given. */
  handouts?: Handouts
  /** A disk that fails when told to. */
  openJournal?: OpenJournalFile
}

export interface TestApp {
  /** Keeps cookies; sends no Origin of its own: `.set('Origin', origin)` for a POST. */
  http: TestAgent
  /** Another reader, with no cookies. */
  reader: () => TestAgent
  origin: string
  /** Where a browser finds it. */
  address: string
  store: Store
  parts: Parts
  /** What was mailed, the first first; with `hasNoMail` nothing can be. */
  mails: Mail[]
  /** Of attached files. */
  texts: AttachmentTexts
  addUser: (role: Role, differs?: Partial<Pick<User, 'email' | 'name'>>) => Promise<User>
  /** An agent that has signed in as a new user of that role, or as the user given, and sends the Origin header. */
  signIn: (who: Role | User) => Promise<TestAgent>
  /** An API token of that role: `.set('Authorization', `Bearer ${token}`)`. */
  bearer: (role: Role) => Promise<string>
  close: () => Promise<void>
}

/** Of every user that addUser makes. */
export const testPassword = 'kata-sandi-uji-coba'
// Made once by the real argon2id: making it for each user would cost each test 40 ms.
const testPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$1uH2pUi0vl0LVhzyjU1lQA$p97jIEXbVNoORDfAFT5ZyVUxhEbuNVneY+zfIzY2Rm4'

/** The real app on a real store in a temporary folder; both go when the test, or the whole run, is over. */
export async function appWith(records: Records = {}): Promise<TestApp> {
  const { store, dataDir, dispose } = await tempStore({
    ...(records.now && { now: records.now }),
    ...(records.openJournal && { openJournal: records.openJournal }),
  })
  await fill(store, records)
  const config = {
    ...readConfig({ PORT: '3000', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }),
    ...records.config,
  }
  const folder = join(dataDir, 'search', 'texts')
  const texts = new AttachmentTexts({ store, folder, log: () => {} })
  const mails: Mail[] = []
  const parts: Parts = {
    config,
    store,
    search: await openSearch(store, { texts }),
    regions: loadRegions(),
    views: await openViewCounter(store),
    questions: await openQuestionCounter(store, records.now ?? (() => new Date())),
    mailer: {
      isConfigured: !records.hasNoMail,
      send: async (mail) => !records.hasNoMail && mails.push(mail) > 0,
    },
    handouts: records.handouts ?? openHandouts(),
    log: records.log ? pino({ level: 'trace' }, { write: records.log }) : pino({ level: config.logLevel }),
    now: records.now ?? (() => new Date()),
    sessionSecret: 'only-for-tests-only-for-tests-only',
  }
  const server = await listen(createServer(createApp(parts)))
  return opened({ ...testApp(parts, server, dispose), texts, mails })
}

function testApp(
  parts: Parts,
  server: Server,
  dispose: () => Promise<void>,
): Omit<TestApp, 'texts' | 'mails'> {
  const { store, search, config } = parts
  let count = 0
  const addUser: TestApp['addUser'] = (role, differs = {}) => {
    count += 1
    const user = { email: `${role}-${count}@contoh.go.id`, name: `Petugas ${role}`, role, ...differs }
    return store.addUser({ ...user, passwordHash: testPasswordHash }, systemActor)
  }
  return {
    http: request.agent(server),
    reader: () => request.agent(server),
    origin: config.baseUrl,
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    store,
    parts,
    addUser,
    async signIn(who) {
      const { email } = typeof who === 'string' ? await addUser(who) : who
      const agent = request.agent(server).set('Origin', config.baseUrl)
      await agent.post('/login').type('form').send({ email, password: testPassword }).expect(303)
      return agent
    },
    async bearer(role) {
      const token = newToken()
      await store.addToken({ name: `uji ${role}`, role, hash: hashToken(token) }, systemActor)
      return token
    },
    async close() {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
      await Promise.all([search.close(), parts.handouts.close()])
      await dispose()
    },
  }
}

async function fill(store: Store, { units = [], practices = [], visits = [] }: Records): Promise<void> {
  // One after the other: visits name practices, practices name units.
  for (const unit of units) await store.addUnit(unit, systemActor)
  for (const practice of practices)
    await store.addPractice(practice, { slug: null, state: 'published' }, systemActor)
  for (const visit of visits) await store.addVisit(visit, systemActor)
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

// An app that a test or a beforeEach made goes after that test; one that a before made goes at the end of the run.
const open = { forTheRun: new Set<TestApp>(), forTheTest: new Set<TestApp>() }
let isInTest = false

function opened(app: TestApp): TestApp {
  const apps = isInTest ? open.forTheTest : open.forTheRun
  const { close } = app
  const closeOnce: TestApp = {
    ...app,
    async close() {
      if (apps.delete(closeOnce)) await close()
    },
  }
  apps.add(closeOnce)
  return closeOnce
}

async function closeAll(apps: Set<TestApp>): Promise<void> {
  for (const app of apps) await app.close()
}

beforeEach(() => {
  isInTest = true
})
afterEach(async () => {
  isInTest = false
  await closeAll(open.forTheTest)
})
after(() => closeAll(open.forTheRun))
