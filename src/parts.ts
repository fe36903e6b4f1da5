import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Handouts } from './handouts/handouts.ts'
import type { QuestionCounter } from './insights/questionCounter.ts'
import type { ViewCounter } from './insights/viewCounter.ts'
import type { Regions } from './regions/regions.ts'
import type { Mailer } from './mail/mailer.ts'
import type { Search } from './search/search.ts'
import type { Store } from './storage/store.ts'

/** What the app is made of; tests put in a real store in a temporary folder. */
export interface Parts {
  config: Config
  store: Store
  search: Search
  regions: Regions
  views: ViewCounter
  questions: QuestionCounter
  mailer: Mailer
  handouts: Handouts
  log: Logger
  now: () => Date
  sessionSecret: string
}
