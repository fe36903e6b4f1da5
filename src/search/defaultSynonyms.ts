/** Words and phrases that people use for the same thing: what a new site starts with. */
export const defaultFamilies: readonly (readonly string[])[] = [
  'benchmarking = studi banding = studi tiru = kaji tiru = studi komparasi = studi eksplorasi = observasi lapangan = studi lapangan = wisata kinerja',
  'skpd = opd = perangkat daerah = dinas',
  'csr = tjsl = tanggung jawab sosial perusahaan',
  'apbd = anggaran daerah',
  'mpp = mal pelayanan publik',
  'pemkab = pemerintah kabupaten',
  'pemkot = pemerintah kota',
  'pemprov = pemerintah provinsi',
  'diklat = pelatihan',
  'kk = ktp = akta = adminduk',
  'kemenaker = kemnaker = kementerian ketenagakerjaan',
  'setneg = sekretariat negara',
  'gojek = go jek',
  'mal = mall',
  'diklatpim iv = diklatpim 4 = pkp',
  'diklatpim iii = diklatpim 3 = pka',
].map((family) => family.split(' = '))
