import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { SearchQuestion } from '../../../src/search/search.ts'
import { sorts } from '../../../src/search/search.ts'
import type { SearchDocument } from '../../../src/search/documents/searchDocument.ts'
import { TextIndex } from '../../../src/search/textIndex.ts'
import { aDocument, ask, everything } from './aDocument.ts'

// Each is its own stem.
const words = ['taman', 'kota', 'desa', 'laut', 'pasar']
const affairs = ['sosial', 'pangan', 'kesehatan'] as const
const stages = ['penerapan', 'inisiatif'] as const
const years = [2014, 2015, 2016]
const regions = ['32', '32.71', '35', '35.10']
const types = ['practice', 'visit'] as const

const someOf = <T>(values: readonly T[]) => fc.subarray([...values])
const oneOrNone = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values))
const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' '))

/** Of 12 names, so that documents replace each other. */
const document = fc
  .record({
    id: fc.integer({ min: 0, max: 11 }).map(String),
    type: fc.constantFrom(...types),
    title: text,
    text,
    affairs: someOf(affairs),
    stage: oneOrNone(stages),
    year: oneOrNone(years),
    regions: someOf(regions),
    date: fc.constantFrom('', '2014', '2015-06-01'),
  })
  .map(({ id, type, text: said, ...rest }) => aDocument(id, said, { key: `${type}:${id}`, type, ...rest }))

const step = fc.oneof(
  { weight: 4, arbitrary: document.map((put) => ({ put })) },
  { weight: 1, arbitrary: document.map(({ key }) => ({ remove: key })) },
  { weight: 1, arbitrary: fc.constant({ pause: true }) },
)

const asked = fc.record({
  any: someOf(words),
  quoted: fc.array(fc.constantFrom(...words), { maxLength: 2 }),
  without: fc.subarray(words, { maxLength: 1 }),
  type: oneOrNone(types),
  affairs: someOf(affairs),
  years: someOf(years),
  regions: someOf(regions),
  stages: someOf(stages),
  sort: fc.constantFrom(...sorts),
  perPage: fc.integer({ min: 1, max: 5 }),
})
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never

function questionOf({ any, quoted, without, ...rest }: Asked): SearchQuestion {
  const parts = [
    ...any,
    ...(quoted.length > 0 ? [`"${quoted.join(' ')}"`] : []),
    ...without.map((word) => `-${word}`),
  ]
  return { ...everything, ...rest, text: parts.join(' '), isVerbatim: true }
}

const wordsOf = ({ title, passages: [passage] }: SearchDocument) => [
  title.split(' '),
  passage!.text.split(' '),
]

function holdsPhrase(document: SearchDocument, phrase: readonly string[]): boolean {
  return wordsOf(document).some((said) => ` ${said.join(' ')} `.includes(` ${phrase.join(' ')} `))
}

/** Whether it is found, whatever the filters, and whether it holds every word. */
function matches(document: SearchDocument, { any, quoted, without }: Asked) {
  const holds = (word: string) => wordsOf(document).flat().includes(word)
  const sought = [...any, ...quoted]
  const isFound =
    (sought.length === 0 || sought.some(holds)) &&
    (quoted.length === 0 || holdsPhrase(document, quoted)) &&
    !without.some(holds)
  return { isFound, isComplete: sought.every(holds) }
}

const valuesOf = {
  type: ({ type }: SearchDocument) => [type],
  urusan: (document: SearchDocument) => document.affairs,
  year: ({ year }: SearchDocument) => (year === null ? [] : [String(year)]),
  region: (document: SearchDocument) => document.regions,
  stage: ({ stage }: SearchDocument) => (stage === null ? [] : [stage]),
}
type Facet = keyof typeof valuesOf
const facets = Object.keys(valuesOf) as Facet[]

const chosenOf = (question: Asked): Record<Facet, readonly string[]> => ({
  type: question.type === null ? [] : [question.type],
  urusan: question.affairs,
  year: question.years.map(String),
  region: question.regions,
  stage: question.stages,
})

const passes = (document: SearchDocument, facet: Facet, chosen: readonly string[]) =>
  chosen.length === 0 || valuesOf[facet](document).some((value) => chosen.includes(value))

/** Counted one by one. */
function expected(documents: readonly SearchDocument[], question: Asked) {
  const chosen = chosenOf(question)
  const found = documents.filter((one) => matches(one, question).isFound)
  const under = (others: readonly Facet[]) =>
    found.filter((one) => others.every((facet) => passes(one, facet, chosen[facet])))
  const hits = under(facets)
  const counts = facets.map((facet) => {
    const values = under(facets.filter((other) => other !== facet)).flatMap((one) => valuesOf[facet](one))
    return [
      facet,
      Object.fromEntries(values.map((value) => [value, values.filter((one) => one === value).length])),
    ]
  })
  return {
    keys: hits.map(({ key }) => key).toSorted(),
    complete: hits.filter((one) => matches(one, question).isComplete).length,
    counts: Object.fromEntries(counts) as Record<Facet, Record<string, number>>,
  }
}

/** All pages, and what the first one says of all of them. */
function answered(index: TextIndex, question: SearchQuestion) {
  const { total, complete, facets: counted } = ask(index, question)
  const pages = Array.from({ length: Math.ceil(total / question.perPage) + 1 }, (_, at) =>
    ask(index, { ...question, page: at + 1 }).hits.map(({ key }) => key),
  )
  const counts = Object.entries(counted).map(([facet, values]) => [
    facet,
    Object.fromEntries(values.map(({ value, count }) => [value, count])),
  ])
  return { total, complete, keys: pages.flat(), counts: Object.fromEntries(counts) as Record<Facet, object> }
}

describe('what an answer counts', () => {
  it('is what counting one by one gives, under any filters, after any changes', async function () {
    this.timeout(60_000)
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (steps, questions, isKeptAtOnce) => {
          // Whatever holds a word is found: how much is left out of an answer is not what this is about.
          const index = new TextIndex({ leastShare: 0 })
          const documents = new Map<string, SearchDocument>()
          for (const one of steps) {
            if ('put' in one) {
              documents.set(one.put.key, one.put)
              if (isKeptAtOnce) await index.putAll([one.put])
              else index.put(one.put)
            } else if ('remove' in one) {
              documents.delete(one.remove)
              index.remove(one.remove)
            } else await new Promise(setImmediate)
          }
          assert.equal(index.size, documents.size)
          for (const question of questions) {
            const { keys, complete, counts } = expected([...documents.values()], question)
            const answer = answered(index, questionOf(question))
            assert.equal(answer.total, keys.length)
            assert.equal(answer.complete, complete)
            assert.deepEqual(answer.keys.toSorted(), keys)
            assert.deepEqual(answer.counts, counts)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
