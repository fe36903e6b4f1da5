import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemActor } from '../../../src/accounts/account.ts'
import { projectRoot } from '../../../src/config.ts'
import { openSearch } from '../../../src/search/openSearch.ts'
import { meanOf, measuresOf } from '../../../src/search/rankingMeasures.ts'
import type { Search } from '../../../src/search/search.ts'
import { readQuestion } from '../../../src/search/searchQuestion.ts'
import { ensureSeed } from '../../../src/seed/ensureSeed.ts'
import { tempStore, type TempStore } from '../../support/tempStore.ts'

// What people would type to find the records of data/seed, judged by reading the records: 2 is what they want, 1 is of
// use too. A slug that begins with a day is a visit's.
interface Judged {
  kind: string
  text: string
  rel: Record<string, number>
}
interface Answered extends Judged {
  slugs: string[]
}

const judged = readFileSync(join(projectRoot, 'test/unit/search/relevance.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judged)
const enoughAmongFirstThree = 0.95
/** Just under what is reached (0.9666; without synonyms 0.927, without respelling 0.960): raise it when that rises. */
const enoughNdcg = 0.97

describe('the search, asked what people would type', function () {
  this.timeout(60_000)
  let temporary: TempStore
  let search: Search
  let answered: Answered[]

  before(async () => {
    temporary = await tempStore()
    await ensureSeed(temporary.store, systemActor)
    search = await openSearch(temporary.store)
    answered = []
    for (const one of judged) {
      const { hits } = await search.ask(readQuestion({ q: one.text }, 10))
      answered.push({ ...one, slugs: hits.map(({ slug }) => slug) })
    }
  })
  after(async () => {
    await search.close()
    await temporary.dispose()
  })

  it('knows each record that the judgements name', async () => {
    const { store } = temporary
    const records = [...(await store.publishedPractices()), ...(await store.publicVisits())]
    const slugs = new Set(records.map(({ slug }) => slug))
    const named = judged.flatMap(({ rel }) => Object.keys(rel))
    assert.deepEqual(
      named.filter((slug) => !slugs.has(slug)),
      [],
    )
  })

  it(`shows the right record among the first three for ${enoughAmongFirstThree * 100} % of the questions`, () => {
    const missed = answered.filter((one) => !isRightAmongFirstThree(one))
    const share = 1 - missed.length / answered.length
    assert.ok(
      share >= enoughAmongFirstThree,
      `${share.toFixed(3)}${spreadOf(answered)}\nmissed:${linesOf(missed)}`,
    )
  })

  it(`reaches an nDCG@10 of ${enoughNdcg}`, () => {
    const ndcg = ndcgOf(answered)
    assert.ok(ndcg >= enoughNdcg, `${ndcg.toFixed(4)}${spreadOf(answered)}`)
  })
})

function isRightAmongFirstThree({ slugs, rel }: Answered): boolean {
  return slugs.slice(0, 3).some((slug) => rel[slug] === 2)
}

function linesOf(some: readonly Answered[]): string {
  return some
    .map(({ kind, text, slugs }) => `\n  ${kind}: ${text} -> ${slugs.slice(0, 3).join(', ')}`)
    .join('')
}

function ndcgOf(some: readonly Answered[]): number {
  return meanOf(some.map(({ slugs, rel }) => measuresOf(slugs, new Map(Object.entries(rel)))))['nDCG@10']
}

/** By kind of question: how many there are, how many missed the first three, and their nDCG@10. */
function spreadOf(all: readonly Answered[]): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const some = all.filter((one) => one.kind === kind)
      const missed = some.filter((one) => !isRightAmongFirstThree(one))
      return `\n  ${kind.padEnd(12)} ${some.length} asked, ${missed.length} missed, nDCG@10 ${ndcgOf(some).toFixed(3)}`
    })
    .join('')
}
