import assert from 'node:assert/strict'
import { openSearchDescription } from '../../../src/interchange/openSearch.ts'
import { parseXml, textOf } from '../../support/xmlTree.ts'

describe('An OpenSearch description', () => {
  const described = (name: string) =>
    parseXml(
      openSearchDescription({
        name,
        description: 'Cari',
        language: 'id',
        template: 'https://a.id/search?q={searchTerms}',
      }),
    )

  it('keeps a short name whole', () => {
    assert.equal(textOf(described('Tiru Banyuwangi'), 'ShortName'), 'Tiru Banyuwangi')
  })

  it('cuts a name between words to the 16 and 48 characters that the format allows', () => {
    const root = described('Bank Pengetahuan Inovasi Kabupaten Penukal Abab Lematang Ilir')
    assert.equal(textOf(root, 'ShortName'), 'Bank Pengetahuan')
    assert.equal(textOf(root, 'LongName'), 'Bank Pengetahuan Inovasi Kabupaten Penukal Abab')
  })

  it('cuts a word that is too long by itself', () => {
    assert.equal(textOf(described('x'.repeat(40)), 'ShortName'), 'x'.repeat(16))
  })
})
