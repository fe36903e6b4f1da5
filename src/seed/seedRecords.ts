import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectRoot } from '../config.ts'
import type { SiteContent } from '../host/site.ts'
import type { UnitContent } from '../host/unit.ts'
import type { PracticeContent } from '../practices/practice.ts'
import type { VisitContent } from '../visits/visit.ts'

export const seedFolder = join(projectRoot, 'data/seed')

/** A record that ships, with the slug that it gets. */
export interface Seeded<T> {
  slug: string
  content: T
}

export interface SeedRecords {
  site: SiteContent
  /** A successor stands before the units that it took over from. */
  units: Seeded<UnitContent>[]
  practices: Seeded<PracticeContent>[]
  visits: Seeded<VisitContent>[]
}

/** What ships in data/seed; a file's name is its record's slug. */
export function readSeedRecords(folder = seedFolder): SeedRecords {
  const units = read(join(folder, 'units.json')) as (UnitContent & { slug: string })[]
  return {
    site: read(join(folder, 'site.json')) as SiteContent,
    units: units.map(({ slug, ...content }) => ({ slug, content })),
    practices: readFolder<PracticeContent>(join(folder, 'practices')),
    visits: readFolder<VisitContent>(join(folder, 'visits')),
  }
}

function readFolder<T>(folder: string): Seeded<T>[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files
    .sort()
    .map((name) => ({ slug: basename(name, '.json'), content: read(join(folder, name)) as T }))
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
