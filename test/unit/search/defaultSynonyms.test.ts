import assert from 'node:assert/strict'
import { defaultFamilies } from '../../../src/search/defaultSynonyms.ts'
import { stemsOf } from '../../../src/search/words/analysis.ts'

const keyOf = (word: string) => stemsOf(word).join(' ')
const familyOf = (word: string) =>
  defaultFamilies.find((family) => family.some((one) => keyOf(one) === keyOf(word)))

describe('the synonyms that a site starts with', () => {
  // What people search with, and the short names that stand in its records.
  const named = `
    benchmarking = studi banding = studi tiru = kaji tiru = studi komparasi = studi eksplorasi = observasi lapangan = studi lapangan = wisata kinerja
    skpd = opd = pd = perangkat daerah = dinas
    csr = tjsl = tanggung jawab sosial perusahaan
    apbd = anggaran daerah
    mpp = mal pelayanan publik
    pemkab = pemerintah kabupaten
    pemkot = pemerintah kota
    pemprov = pemerintah provinsi
    diklat = pelatihan
    kk = ktp = akta = adminduk
    diklatpim_4 = pkp
    diklatpim_3 = pka
    diklatpim_2 = pkn_2
    diklatpim_1 = pkn_1
    prajabatan = latsar
    iid = indeks inovasi daerah
    rsud = rumah sakit umum daerah
    bpm-pd = dpmd
    apbn = anggaran pendapatan dan belanja negara
    mou = nota kesepahaman
    pks = perjanjian kerja sama
    add = alokasi dana desa
    kb = keluarga berencana`
  for (const line of named.trim().split('\n')) {
    const words = line.trim().split(' = ')
    it(`hold ${words.join(', ')} together`, () => {
      const family = familyOf(words[0] ?? '')
      assert.ok(family)
      assert.deepEqual(
        words.filter((word) => familyOf(word) !== family),
        [],
      )
    })
  }

  // Each would bring what was not asked for.
  const apart = `
    asn / pns
    pkp / pka
    pkn 1 / pkn 2
    apbd / apbn
    umkm / ukm
    pemkab / pemkot
    kipp / iid
    mou / pks
    pelatihan / latsar`
  for (const line of apart.trim().split('\n')) {
    const [one = '', other = ''] = line.trim().split(' / ')
    it(`keep ${one} and ${other} apart`, () => {
      assert.ok(familyOf(one))
      assert.notEqual(familyOf(one), familyOf(other))
    })
  }
})
