import assert from 'node:assert/strict'
import { holdsAll } from '../../../src/search/holdsAll.ts'
import { aDocument, indexOf } from './aDocument.ts'

describe('holdsAll', () => {
  const index = indexOf([
    aDocument('satu', 'Taman kota dan desa bagi warga: pelayanan pasar.'),
    aDocument('dua', 'Layanan Sari.'),
  ])

  it('wants each word in one document, as it is written, however many there are', () => {
    assert.ok(holdsAll('taman kota desa warga pelayanan pasar', index))
    assert.ok(holdsAll('Pasar yang di taman', index))
    assert.ok(!holdsAll('taman kota desa warga layanan', index))
    assert.ok(!holdsAll('taman kota desa warga pasar sari', index))
    assert.ok(!holdsAll('taman wkwkwk', index))
  })

  it('says no to a text that tells nothing, and to one of more words than can be asked for', () => {
    assert.ok(!holdsAll('yang di', index))
    const words = Array.from({ length: 40 }, (_, n) => `kata${n}`).join(' ')
    assert.ok(!holdsAll(words, indexOf([aDocument('satu', words)])))
  })
})
