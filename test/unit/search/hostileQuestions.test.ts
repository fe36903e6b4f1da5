import assert from 'node:assert/strict'
import fc from 'fast-check'
import { defaultFamilies } from '../../../src/search/defaultSynonyms.ts'
import { synonymsFrom } from '../../../src/search/synonyms.ts'
import { aDocument, ask, indexOf } from './aDocument.ts'

const conceptsOf = synonymsFrom(defaultFamilies)
const words = 'taman kota desa sampah warga pelayanan constructor prototype benchmarking studi tiru'.split(
  ' ',
)
const someText = (n: number) =>
  Array.from({ length: 40 }, (_, at) => words[(n * 7 + at * at) % words.length]).join(' ')
const index = indexOf(
  Array.from({ length: 200 }, (_, n) => aDocument(`d${n}`, n % 50 ? someText(n) : `langka ${someText(n)}`)),
)
const ways = [
  '',
  '*',
  '~9',
  '"',
  '-',
  '""',
  '-"',
  '- -',
  'foo:bar',
  '\u0000',
  '%00',
  '\u202e',
  '😀',
  'e\u0301',
  '__proto__',
]
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...ways, ...words, ' ', '+', '^2', ' -'), { maxLength: 40 })
    .map((parts) => parts.join('')),
)

describe('a question of any kind', () => {
  it('is answered, while someone types and after', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), fc.boolean(), (text, isVerbatim, isTyping) => {
        const { hits, total, complete } = ask(index, { text, isVerbatim }, { conceptsOf, isTyping })
        assert.ok(complete <= total && hits.length === Math.min(total, 100))
        for (const { score } of hits) assert.ok(Number.isFinite(score))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves nothing behind for the next one', () => {
    // A word in every document and one in a few: they are looked for in different ways.
    const answers = () => [ask(index, 'taman desa').hits, ask(index, 'langka').hits]
    const before = answers()
    fc.assert(
      fc.property(anything, (text) => {
        ask(index, text, { conceptsOf })
        assert.deepEqual(answers(), before)
      }),
      { numRuns: 200 },
    )
  })

  for (const [name, text] of Object.entries({
    '10,000 letters': 'a'.repeat(10_000),
    '500 words': Array.from({ length: 500 }, (_, n) => `kata${n}`).join(' '),
    '500 unknown words one edit away': words
      .map((word) => `${word}x`)
      .join(' ')
      .repeat(46),
    'many quotes': '"a" '.repeat(2500),
    'an open quote after many words': `"${'a '.repeat(5000)}`,
    'many minus signs': '-a '.repeat(3000),
    'a pattern that some engines read': '(a+)+$'.repeat(1500),
  })) {
    it(`with ${name} is answered at once`, () => {
      ask(index, text, { conceptsOf })
      const startedAt = performance.now()
      ask(index, text, { conceptsOf })
      // A few milliseconds; what is quadratic in 10,000 letters takes seconds.
      assert.ok(performance.now() - startedAt < 500)
    })
  }
})
