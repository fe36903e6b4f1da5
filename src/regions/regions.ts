import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { projectRoot } from '../config.ts'
import { recogniser } from './institutionRegion.ts'
import type { Region, RegionKind } from './region.ts'
import { ownName, spellingKey, wordsOf } from './spelling.ts'

/** The provinces, regencies and cities of data/regions, by their Kemendagri codes. */
export interface Regions {
  /** By code: each province is followed by its regencies and cities. */
  all: readonly Region[]
  byCode(code: string): Region | null
  regenciesOf(provinceCode: string): readonly Region[]
  /** What someone who has typed so much may mean, the likeliest first. */
  matching(text: string, limit: number): readonly Region[]
  /** Of "Pemkab Blitar"; null for a ministry, a campus, a company, and for a name that fits several regions. */
  regionCodeOfInstitution(name: string): string | null
}

let loaded: Regions | null = null

/** Reads data/regions on the first call. */
export function loadRegions(): Regions {
  loaded ??= regionsOf([...readRegions('provinces.csv'), ...readRegions('regencies.csv')])
  return loaded
}

function readRegions(file: string): Region[] {
  const rows: { code: string; name: string }[] = parse(
    readFileSync(join(projectRoot, 'data/regions', file)),
    {
      columns: true,
    },
  )
  return rows.map(({ code, name }) => ({
    code,
    name,
    kind: kindOf(code, name),
    provinceCode: code.slice(0, 2),
  }))
}

function kindOf(code: string, name: string): RegionKind {
  if (code.length === 2) return 'provinsi'
  return name.startsWith('Kota ') ? 'kota' : 'kabupaten'
}

function regionsOf(unordered: Region[]): Regions {
  const all = unordered.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const byCode = new Map(all.map((region) => [region.code, region]))
  const within = (provinceCode: string) =>
    all.filter((region) => region.kind !== 'provinsi' && region.provinceCode === provinceCode)
  return {
    all,
    byCode: (code) => byCode.get(code) ?? null,
    regenciesOf: within,
    matching: (text, limit) => matching(all, text, limit),
    regionCodeOfInstitution: recogniser(all),
  }
}

function matching(all: readonly Region[], text: string, limit: number): Region[] {
  const typed = spellingKey(wordsOf(text).join(' '))
  if (typed === '') return []
  const ranked = all.map((region) => ({ region, rank: rankOf(region, typed) })).filter(({ rank }) => rank < 3)
  const sorted = ranked.toSorted(
    (a, b) => a.rank - b.rank || ownName(a.region).localeCompare(ownName(b.region)),
  )
  return sorted.slice(0, limit).map(({ region }) => region)
}

/** 0 to 2, the smaller the likelier; 3 when it does not match. */
function rankOf(region: Region, typed: string): number {
  const own = spellingKey(ownName(region))
  const whole = spellingKey(region.name)
  if (own.startsWith(typed) || whole.startsWith(typed)) return 0
  if (wordsOf(ownName(region)).some((word) => word.startsWith(typed))) return 1
  return whole.includes(typed) ? 2 : 3
}
