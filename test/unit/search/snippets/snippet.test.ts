import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stemsOf, tokensOf } from '../../../../src/search/words/analysis.ts'
import { seekerOf } from '../../../../src/search/snippets/mentions.ts'
import type { PassageField } from '../../../../src/search/search.ts'
import type { Passage } from '../../../../src/search/documents/searchDocument.ts'
import { snippetsFor } from '../../../../src/search/snippets/snippet.ts'
import { escapeHtml } from '../../../../src/web/safeHtml.ts'

const filler = 'Kalimat pengisi yang panjang. '

function aPassage(text: string, field: PassageField = 'summary'): Passage {
  return { field, text, file: null }
}

function found(passages: string | Passage[], question: string, phrases: string[] = []) {
  const stems = [...stemsOf(question), ...phrases.flatMap(stemsOf)]
  const sought = { weights: new Map(stems.map((stem) => [stem, 1])), phrases: phrases.map(stemsOf) }
  return snippetsFor(sought)({ passages: typeof passages === 'string' ? [aPassage(passages)] : passages })
}
const snippet = (...asked: Parameters<typeof found>): string => found(...asked).snippet

describe('snippetsFor', () => {
  it('marks the words asked for, in any inflection', () => {
    assert.equal(snippet('Petugas melayani warga.', 'pelayanan'), 'Petugas <mark>melayani</mark> warga.')
  })

  it('shows the passage that holds most of them, not the first', () => {
    const text = `Taman di kota. ${filler.repeat(20)}Taman publik dibangun dengan CSR.`
    assert.match(
      snippet(text, 'taman csr'),
      /^… .*<mark>Taman<\/mark> publik dibangun dengan <mark>CSR<\/mark>\.$/,
    )
  })

  it('tells in which part of the record it stands, and in which file', () => {
    const file = { name: 'SK Bupati.pdf', path: '/files/aa/SK%20Bupati.pdf' }
    const passages: Passage[] = [
      aPassage('Taman di kota.'),
      aPassage('Taman dibangun bersama warga.', 'design'),
      { field: 'file', text: 'Taman dibangun dengan dana CSR.', file },
    ]
    assert.deepEqual(found(passages, 'taman').foundIn, { field: 'summary', file: null })
    assert.deepEqual(found(passages, 'taman bangun').foundIn, { field: 'design', file: null })
    assert.deepEqual(found(passages, 'taman bangun csr').foundIn, { field: 'file', file })
  })

  it('prefers a word that tells much to two that tell little', () => {
    const passages = [aPassage('Program daerah.'), aPassage('Lansia.', 'goals')]
    const weights = new Map([
      ...stemsOf('program daerah').map((stem) => [stem, 0.4] as const),
      ...stemsOf('lansia').map((stem) => [stem, 5] as const),
    ])
    assert.equal(snippetsFor({ weights, phrases: [] })({ passages }).foundIn.field, 'goals')
  })

  it('prefers words near together', () => {
    const apart = `Taman ${'kata '.repeat(30)}publik.`
    assert.equal(
      found([aPassage(apart), aPassage('Taman publik.', 'goals')], 'taman publik').foundIn.field,
      'goals',
    )
  })

  it('shows words asked for side by side, though others stand elsewhere', () => {
    const passages = [
      aPassage('Tiru studi taman.'),
      aPassage('Studi dan tiru.', 'goals'),
      aPassage('Studi tiru.', 'design'),
    ]
    assert.equal(found(passages, 'taman', ['studi tiru']).foundIn.field, 'goals')
    assert.equal(found(passages.slice(0, 1), 'taman', ['studi tiru']).foundIn.field, 'summary')
    assert.match(
      snippet(`${filler.repeat(20)}Ini studi tiru.`, '', ['studi tiru']),
      /<mark>studi<\/mark> <mark>tiru<\/mark>/,
    )
  })

  it('begins with a sentence when one begins near, and fills its length near the end', () => {
    const text = `${filler.repeat(20)}Di sini ada taman.`
    const shown = snippet(text, 'taman')
    assert.match(shown, /^… Kalimat .* ada <mark>taman<\/mark>\.$/)
    assert.ok(shown.length > 150 && shown.length < 260, shown)
    assert.match(snippet(`${filler.repeat(20)}Taman. ${filler.repeat(20)}`, 'taman'), / …$/)
  })

  it('shows how the summary begins when only the title holds the word', () => {
    const passages = [aPassage('Nama: Singkatan.', 'acronymMeaning'), aPassage(filler.repeat(20))]
    const { snippet: shown, foundIn } = found(passages, 'taman')
    assert.match(shown, /^Kalimat pengisi .* …$/)
    assert.deepEqual(foundIn, { field: 'summary', file: null })
    assert.equal(snippet([], 'taman'), '')
  })

  it('escapes what stands in the text', () => {
    assert.equal(snippet('<b>Taman</b>', 'taman'), '&lt;b&gt;<mark>Taman</mark>&lt;/b&gt;')
  })

  it('cuts out of any text without changing it', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (text, question) => {
        const { snippet: shown } = found(text, question)
        const cut = shown
          .replaceAll(/<\/?mark>/g, '')
          .replace(/^… /, '')
          .replace(/ …$/, '')
        assert.ok(escapeHtml(text).includes(cut), `${cut} is not in ${text}`)
        assert.ok(/\p{Surrogate}/u.test(text) || !/\p{Surrogate}/u.test(shown), 'half a character')
      }),
    )
  })

  it('is quick in long records and in any text', () => {
    const words =
      'program pelayanan lansia dengan kader desa yang mengunjungi rumah warga setiap pekan'.split(' ')
    const texts = [
      Array.from({ length: 30_000 }, (_, at) => `${words[at % 11]}${at % 7}`).join(' '),
      ...[
        'taman ',
        'taman',
        'a',
        ' ',
        '. ',
        '\n',
        '.',
        'é',
        'é ',
        '中',
        '中 ',
        '\u0301',
        '😀',
        '\ud800',
        '½',
      ].map((part) => `x${part.repeat(200_000).slice(0, 200_000)}x`),
    ]
    for (const text of texts) {
      const startedAt = performance.now()
      for (let time = 0; time < 3; time += 1) found(text, 'taman publik a x é 1', ['taman taman', 'a x'])
      assert.ok(performance.now() - startedAt < 1000, JSON.stringify(text.slice(0, 5)))
    }
  })
})

describe('seekerOf', () => {
  it('finds what the analysis finds', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (text, question) => {
        const stems = new Set(stemsOf(question))
        const slowly = tokensOf(text).flatMap(({ stem, start, end }, place) =>
          stems.has(stem) ? [{ stem, start, end, place }] : [],
        )
        const seek = seekerOf(stems)
        assert.deepEqual(seek(text), slowly)
        assert.deepEqual(seek(text), slowly, 'a text it knows')
      }),
      { numRuns: 500 },
    )
  })
})

/** Words, signs and what is rare in any order. */
function anyText(): fc.Arbitrary<string> {
  const parts = [
    'taman',
    'Pelayanan',
    'di',
    'kota/kabupaten',
    "Jum'at",
    'É',
    'e\u0301',
    '½',
    '\u00ad',
    '…',
    '–',
    '😀',
    '<b>',
    '&amp;',
    ' ',
    '. ',
    '\n',
  ]
  const part = fc.oneof(
    fc.constantFrom(...parts),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ maxLength: 3 }),
  )
  return fc.array(part, { maxLength: 120 }).map((some) => some.join(''))
}
