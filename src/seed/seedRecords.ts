import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseNewAdoption, type TypedAdoption } from '../adoptions/adoptionForm.ts'
import { projectRoot } from '../config.ts'
import type { SiteContent } from '../host/site.ts'
import type { UnitContent } from '../host/unit.ts'
import { parsePractice } from '../practices/practiceForm.ts'
import type { PracticeContent } from '../practices/practice.ts'
import { loadRegions } from '../regions/regions.ts'
import { parseVisit } from '../visits/visitForm.ts'
import type { VisitContent } from '../visits/visit.ts'
import type { Parsed } from '../web/parse.ts'

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
  /** The slug is that of its file only. */
  adoptions: Seeded<TypedAdoption>[]
  /** Checked when they are added: they name records by what a store calls them. */
  kits: Seeded<unknown>[]
}

/** What ships in data/seed; a file's name is its record's slug. Throws an error that names the file and the field. */
export function readSeedRecords(folder = seedFolder): SeedRecords {
  const site = read(join(folder, 'site.json')) as SiteContent
  const units = (read(join(folder, 'units.json')) as (UnitContent & { slug: string })[]).map(
    ({ slug, ...content }) => ({ slug, content }),
  )
  const practices = readFolder(join(folder, 'practices'))
  const visits = readFolder(join(folder, 'visits'))
  const adoptions = readFolder(join(folder, 'adoptions'))
  const slugs = { practices: slugsOf(practices), units: slugsOf(units) }
  return {
    site,
    units,
    practices: practices.map((seeded) => checked(seeded, parsePractice(seeded.content, slugs))),
    visits: visits.map((seeded) =>
      checked(seeded, parseVisit(seeded.content, { ...slugs, ...knownRegions })),
    ),
    adoptions: adoptions.map((seeded) =>
      checked(seeded, parseNewAdoption(seeded.content, { ...slugs, ...knownRegions, today: noLimit })),
    ),
    kits: readFolder(join(folder, 'kits')),
  }
}

const knownRegions = {
  regionCodeOf: () => null,
  isRegion: (code: string) => loadRegions().byCode(code) !== null,
  // Only asked for a visit without a status, and each that ships has one.
  today: '2014-09-23',
}

// What ships has happened already; the clock of this machine may be wrong.
const noLimit = '9999-12-31'

function slugsOf(seeded: Seeded<unknown>[]): ReadonlySet<string> {
  return new Set(seeded.map(({ slug }) => slug))
}

export function checked<T>({ slug }: Seeded<unknown>, parsed: Parsed<T>): Seeded<T> {
  if (parsed.ok) return { slug, content: parsed.value }
  const faults = parsed.errors.map(({ field, key }) => `${field} (${key})`)
  throw new Error(`the seed record ${slug} is wrong: ${faults.join(', ')}`)
}

function readFolder(folder: string): Seeded<unknown>[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => ({ slug: basename(name, '.json'), content: read(join(folder, name)) }))
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
