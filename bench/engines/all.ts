import type { Engine } from './engine.ts'
import { flexSearch } from './flexsearch.ts'
import { lunrAsItComes, lunrOverOurAnalysis } from './lunr.ts'
import { miniSearch } from './minisearch.ts'
import { ours } from './ours.ts'
import { postgresql } from './postgresql.ts'
import { sqliteFts5 } from './sqliteFts5.ts'

/** In the order of the tables; each throws Absent where it cannot be had. */
export const engines = {
  Tiru: ours,
  lunr: lunrAsItComes,
  'lunr + our stems': lunrOverOurAnalysis,
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  'SQLite FTS5': sqliteFts5,
  PostgreSQL: postgresql,
} as const satisfies Record<string, () => Engine | Promise<Engine>>

export type EngineName = keyof typeof engines
export const engineNames = Object.keys(engines) as EngineName[]
