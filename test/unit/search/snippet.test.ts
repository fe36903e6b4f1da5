import assert from 'node:assert/strict'
import { stemsOf } from '../../../src/search/analysis.ts'
import { snippetOf } from '../../../src/search/snippet.ts'

const snippet = (text: string, question: string) => snippetOf(text, new Set(stemsOf(question)))

describe('snippetOf', () => {
  it('marks the words asked for, in any inflection', () => {
    assert.equal(snippet('Petugas melayani warga.', 'pelayanan'), 'Petugas <mark>melayani</mark> warga.')
  })

  it('shows the passage that holds most of them, not the first', () => {
    const text = `Taman di kota. ${'Kalimat pengisi yang panjang. '.repeat(20)}Taman publik dibangun dengan CSR.`
    assert.match(
      snippet(text, 'taman csr'),
      /^… .*<mark>Taman<\/mark> publik dibangun dengan <mark>CSR<\/mark>\.$/,
    )
  })

  it('escapes what stands in the text', () => {
    assert.equal(snippet('<b>Taman</b>', 'taman'), '&lt;b&gt;<mark>Taman</mark>&lt;/b&gt;')
  })
})
