import assert from 'node:assert/strict'
import { madeUpPractice } from '../../../src/cli/madeUp/practices.ts'
import { madeUpVisit } from '../../../src/cli/madeUp/visits.ts'
import { loadRegions } from '../../../src/regions/regions.ts'

const practices = Array.from({ length: 400 }, (_, index) => madeUpPractice('a', index) as Made)
const ground = { seed: 'a', practices: 400, regions: loadRegions().all }
const visits = Array.from({ length: 400 }, (_, index) => madeUpVisit(ground, index) as Made)

interface Made {
  slug: string
  isMadeUp: boolean
  summary: string
  publicSummary: string
  affairs: string[]
  practices: string[]
}

describe('made-up records', () => {
  it('say that they are made up, in the text too', () => {
    for (const { isMadeUp, summary, publicSummary } of [...practices, ...visits]) {
      assert.equal(isMadeUp, true)
      assert.match(summary ?? publicSummary, /Contoh buatan/)
    }
  })

  it('have addresses of their own, and differ in length and subject', () => {
    assert.equal(new Set([...practices, ...visits].map(({ slug }) => slug)).size, 800)
    const lengths = practices.map((practice) => JSON.stringify(practice).length)
    assert.ok(Math.max(...lengths) > 2 * Math.min(...lengths))
    assert.ok(new Set(practices.flatMap(({ affairs }) => affairs)).size > 25)
  })

  it('use words as people do: a few very often, many rarely', () => {
    const counts = new Map<string, number>()
    const words = practices.flatMap(
      (one) =>
        JSON.stringify(one)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    )
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    const rare = [...counts.values()].filter((count) => count <= 3).length
    assert.ok(counts.size > 1000, String(counts.size))
    assert.ok(rare > counts.size / 4, `${rare} of ${counts.size}`)
  })

  it('name practices that are there, a few of them much more often', () => {
    const slugs = new Set(practices.map(({ slug }) => slug))
    const studied = visits.flatMap((visit) => visit.practices)
    assert.ok(studied.every((slug) => slugs.has(slug)))
    const first = studied.filter((slug) => slug === practices[0]?.slug).length
    assert.ok(first > studied.length / 50)
  })
})
