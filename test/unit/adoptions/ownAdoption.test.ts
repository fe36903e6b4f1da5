import assert from 'node:assert/strict'
import { isOwn, ofOthers } from '../../../src/adoptions/ownAdoption.ts'
import { anAdoption } from '../../support/adoptionBuilders.ts'

const site = { government: 'Pemerintah Kabupaten Banyuwangi' }

describe('An adoption', () => {
  for (const institution of ['Pemerintah Kabupaten Banyuwangi', 'Pemkab Banyuwangi', 'kab. banyuwangi'])
    it(`is the host’s own when it is by “${institution}”`, () => {
      assert.equal(isOwn({ institution }, site), true)
    })

  for (const institution of ['Pemerintah Kota Bogor', 'Universitas Banyuwangi', 'Provinsi Banyuwangi'])
    it(`is another’s when it is by “${institution}”`, () => {
      assert.equal(isOwn({ institution }, site), false)
    })

  it('of the host is left out of those of others, in their order', () => {
    const all = ['Kota Bogor', 'Pemkab Banyuwangi', 'Kab. Sigi'].map((institution) =>
      anAdoption({ institution }),
    )
    assert.deepEqual(
      ofOthers(all, site).map(({ institution }) => institution),
      ['Kota Bogor', 'Kab. Sigi'],
    )
  })
})
