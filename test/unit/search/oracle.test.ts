import assert from 'node:assert/strict'
import fc from 'fast-check'
import lunr from 'lunr'
import { TextIndex } from '../../../src/search/textIndex.ts'
import { wordsOf } from '../../../src/search/words/analysis.ts'
import { pipeline } from '../../../src/search/words/pipeline.ts'
import { aDocument, ask } from './aDocument.ts'

// lunr's own index over the same analysis, asked term by term: a second opinion on what is found and on BM25. Over one
// field its formula is ours without the title, the nearness and the order by completeness.
const lunrsRanking = { titleAlone: 0, proximity: 0, leastShare: 0 }

function lunrIndex(texts: readonly string[]): lunr.Index {
  const builder = new lunr.Builder()
  builder.tokenizer = Object.assign(
    (text: unknown) => wordsOf(String(text)).map((word) => new lunr.Token(word, {})),
    { separator: /\s+/ },
  )
  builder.pipeline = pipeline
  builder.ref('id')
  builder.field('text')
  texts.forEach((text, id) => builder.add({ id: String(id), text }))
  return builder.build()
}

/** Ids with their scores; lunr keeps three digits of each term's. */
function askLunr(index: lunr.Index, words: readonly string[]): Map<string, number> {
  const terms = new Set(words.flatMap((word) => pipeline.runString(word)))
  // Without a term lunr finds everything.
  if (terms.size === 0) return new Map()
  const found = index.query((query) => {
    for (const term of terms) query.term(term, { usePipeline: false })
  })
  // lunr divides by the length of the question's vector: that changes no order.
  return new Map(found.map(({ ref, score }) => [ref, score * Math.sqrt(terms.size)]))
}

const someWord = fc.constantFrom(
  ...'taman kota desa sampah warga melayani pelayanan layanan yang di dan festival laut kunjungan mengunjungi'.split(
    ' ',
  ),
)
const someText = fc.array(someWord, { maxLength: 30 }).map((words) => words.join(' '))
const someQuestion = fc.array(someWord, { minLength: 1, maxLength: 4 })

describe('the index, beside lunr’s', () => {
  it('finds the same documents, in the same order by the same formula', () => {
    fc.assert(
      fc.property(fc.array(someText, { minLength: 1, maxLength: 40 }), someQuestion, (texts, words) => {
        const index = new TextIndex(lunrsRanking)
        texts.forEach((text, id) => index.put(aDocument(String(id), text)))
        const theirs = askLunr(lunrIndex(texts), words)
        const ours = ask(index, { text: `${words.join(' ')}?`, isVerbatim: true }).hits.map(
          ({ key }) => key.split(':')[1]!,
        )
        assert.deepEqual(ours.toSorted(), [...theirs.keys()].toSorted())
        const scores = ours.map((id) => theirs.get(id)!)
        scores.slice(1).forEach((score, at) => {
          assert.ok(score <= scores[at]! + 0.003 * words.length, `${ours.join(' ')}: ${scores.join(' ')}`)
        })
      }),
      { numRuns: 300 },
    )
  })
})
