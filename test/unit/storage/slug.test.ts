import assert from 'node:assert/strict'
import { freeSlug, slugFrom } from '../../../src/slug.ts'

describe('a slug', () => {
  const made: Record<string, string> = {
    'Banyuwangi Festival': 'banyuwangi-festival',
    '  Lahir Procot, Pulang Bawa Akta! ': 'lahir-procot-pulang-bawa-akta',
    'Café Ijèn — Edisi №2': 'cafe-ijen-edisi-no2',
    '../../etc': 'etc',
    日本語: 'praktik',
    '': 'praktik',
  }
  for (const [name, slug] of Object.entries(made)) {
    it(`of "${name}" is ${slug}`, () => assert.equal(slugFrom(name), slug))
  }

  it('has at most 80 characters and ends with a whole word', () => {
    const slug = slugFrom('inovasi pelayanan '.repeat(10))
    assert.equal(slug, 'inovasi-pelayanan-inovasi-pelayanan-inovasi-pelayanan-inovasi-pelayanan-inovasi')
    assert.equal(slugFrom('a'.repeat(100)), 'a'.repeat(80))
  })

  it('counts on while it is taken, within the 80 characters', () => {
    const taken = new Set(['mpp', 'mpp-2', 'a'.repeat(80)])
    assert.equal(
      freeSlug('MPP', (slug) => taken.has(slug)),
      'mpp-3',
    )
    assert.equal(
      freeSlug('a'.repeat(90), (slug) => taken.has(slug)),
      `${'a'.repeat(78)}-2`,
    )
  })

  it('is never a word that is an address of its own', () => {
    assert.equal(
      freeSlug('Compare', () => false),
      'compare-2',
    )
  })
})
