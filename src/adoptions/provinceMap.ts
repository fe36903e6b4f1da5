import type { Regions } from '../regions/regions.ts'
import type { Frame } from '../web/frame.ts'
import { eastFrom, provincePlaces, type ProvincePlace } from './provincePlaces.ts'

/** One province as a square; a number and a link only where there is something to count. */
export interface MapTile {
  code: string
  x: number
  y: number
  lines: { text: string; y: number; isLong: boolean }[]
  /** Null for nothing. */
  count: { text: string; y: number } | null
  path: string | null
  /** "Gorontalo 1: Provinsi Gorontalo, 1 replikasi". */
  label: string
  /** The province of the host. */
  isHome: boolean
}

/** West and east stand beside each other, or on a phone under each other. */
export interface MapHalf {
  name: 'west' | 'east'
  viewBox: string
  width: number
  height: number
  tiles: MapTile[]
}

/** As `/adoptions/map` prints it: the drawing, and a table that says the same. */
export interface ProvinceMap {
  caption: string
  halves: MapHalf[]
  columns: { region: string; count: string }
  /** The most first. */
  rows: { name: string; path: string; count: number }[]
  /** "37 provinsi lain belum tercatat." */
  rest: string
  home: string | null
  /** How many stand in no province; null when none. */
  others: string | null
}

export interface MapWords {
  caption: string
  /** Heading of the numbers in the table. */
  counted: string
  /** What a number means, in a sentence of its own: "1 replikasi". */
  count: (n: number) => string
}

export const square = { pitch: 60, side: 56, middle: 28 } as const

/** `codes`: one region, or none, for each of what is counted. */
export function provinceMap(
  codes: readonly (string | null)[],
  words: MapWords,
  { regions, frame }: { regions: Regions; frame: Frame },
): ProvinceMap {
  const { t, site } = frame
  const counts = countByProvince(codes)
  const others = codes.length - [...counts.values()].reduce((sum, count) => sum + count, 0)
  const home = site.regionCode.slice(0, 2)
  const nameOf = (code: string) => regions.byCode(code)?.name ?? code
  const rows = [...counts]
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ name: nameOf(code), path: `/regions/${code}`, count }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
  const tile = (place: ProvincePlace): MapTile => {
    const { code, short } = place
    const n = counts.get(code) ?? 0
    // What is seen stands first, for those who speak to a browser.
    const label = `${short.join(' ')} ${n}: ${nameOf(code)}, ${words.count(n)}`
    return { ...tileOf(place, n), label, isHome: code === home }
  }
  const homeName = provincePlaces.some(({ code }) => code === home) ? nameOf(home) : null
  return {
    caption: words.caption,
    halves: [
      half('west', provincePlaces.filter(isWest).map(tile), { from: 0, to: eastFrom - 0.25, top: 0 }),
      half('east', provincePlaces.filter((one) => !isWest(one)).map(tile), {
        from: eastFrom,
        to: 13,
        top: 1,
      }),
    ],
    columns: { region: t('map.province'), count: words.counted },
    rows,
    rest: t('map.rest', { n: provincePlaces.length - rows.length }),
    home: homeName === null ? null : t('map.home', { province: homeName }),
    others: others === 0 ? null : t('map.others', { n: others }),
  }
}

function isWest({ column }: ProvincePlace): boolean {
  return column < eastFrom
}

/** By the provinces of these regions; a code that the map does not know is left out. */
export function countByProvince(codes: readonly (string | null)[]): Map<string, number> {
  const known = new Set(provincePlaces.map(({ code }) => code))
  const counts = new Map<string, number>()
  for (const code of codes) {
    const province = code?.slice(0, 2) ?? ''
    if (known.has(province)) counts.set(province, (counts.get(province) ?? 0) + 1)
  }
  return counts
}

function tileOf({ code, column, row, short }: ProvincePlace, count: number) {
  const isCounted = count > 0
  const first = short.length === 1 ? (isCounted ? 20 : 32) : isCounted ? 15 : 26
  return {
    code,
    x: column * square.pitch + 2,
    y: row * square.pitch + 2,
    lines: short.map((text, index) => ({ text, y: first + index * 12, isLong: text.length > 8 })),
    count: isCounted ? { text: String(count), y: short.length === 1 ? 44 : 47 } : null,
    path: isCounted ? `/regions/${code}` : null,
  }
}

interface Edges {
  from: number
  to: number
  top: number
}

function half(name: MapHalf['name'], tiles: MapTile[], { from, to, top }: Edges): MapHalf {
  const bottom = Math.max(...tiles.map(({ y }) => y)) + square.side + 2
  const [width, height] = [(to - from) * square.pitch, bottom - top * square.pitch]
  return {
    name,
    viewBox: `${from * square.pitch} ${top * square.pitch} ${width} ${height}`,
    width,
    height,
    tiles,
  }
}
