import assert from 'node:assert/strict'
import { proseFields, type PublishedPractice } from '../../../src/practices/practice.ts'
import { bodyOf, practiceDocument } from '../../../src/search/searchDocument.ts'
import { aPractice } from '../../support/builders.ts'

function bodyWith(prose: string): string {
  const published = { ...aPractice(), ...Object.fromEntries(proseFields.map((field) => [field, prose])) }
  const practice = { id: 'a', version: 1, slug: 'a', firstPublishedAt: null, published }
  return bodyOf(practiceDocument(practice as unknown as PublishedPractice))
}

describe('practiceDocument', () => {
  it('reads Markdown without its marks', () => {
    const markdown =
      '## Asal\n\n- **Satu** [tautan](https://a.example)\n- Dua\n\n| a | b |\n|---|---|\n| c | d |'
    assert.match(bodyWith(markdown), /^Asal\n\nSatu tautan\nDua\n\n a b/m)
  })

  it('is read in no time, however the prose is made', () => {
    for (const part of ['[', '](', ' ', '\t', '\n', ' \n', '*', '|', '[a](']) {
      const started = performance.now()
      bodyWith(`x${part.repeat(20_000).slice(0, 19_990)}x`)
      // Quadratic patterns took 3 s for these eleven fields.
      assert.ok(performance.now() - started < 1000, JSON.stringify(part))
    }
  })
})
