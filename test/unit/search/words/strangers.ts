/** Words that look alike and must not meet. */
export const strangers = `
sampah sampai, kantor kantong, malu maluku, bali kembali, malang pemalang, diri kediri, penduduk duduk, selesai lesap,
beruang ruang, beruang uang, koperasi operasi, kubah ubah, kurus urus, kaku aku, kawal awal, kawasan awas, pasukan masuk,
kelas las, perdana dana, perdata data, permata mata, perkara kara, beringin ingin, berita rita, kemeja meja, kepala pala,
kelapa lapar, sekutu kutu, sejati jati, setara tara, selatan selat, selasa rasa, sekarang karang, pendapatan dapat,
pengadaan ada, pengalaman alam, perhatian hati, pegawai gawai, pemuda muda, peserta serta, perangkat angkat,
berangkat angkat, pengacara acara, pengadilan adil, rambutan rambut, durian duri, masalah masa, makalah maka, kota kotak,
tari tarik, dua duta, tiga tugas, roda ronda, beras berat, pasar pasir, sungai sungguh, desa desain, dinas dingin,
pantai pantau, bidan bidang, hutan utang, laut lauk, gigi gizi, tani tanam, kader kadar, camat cemas, lurah murah,
budaya budidaya, perempuan ampuh, berlian lian, melayu layu, merapi rapi, terapi rapi, menang tang, keluar luar,
sosial sosialisasi, organ organisasi, bupati pati, direktur direktori, komunikasi komunitas, abdul abdullah, bandung
bendung, semarang serang, belum sebelum, kasih kasihan, kerak rak, kebon bon, irian iri, lalu selalu, sekolah olah, kerajinan rajin, media median, akta fakta,
stunting sunting, posyandu pandu, produk produksi, promosi motivasi, satwa satu, karya karyawan, warta wartawan, jumat jumlah,
kapal kapas, gula gulai, sapi sepi, kopi koperasi, negeri ngeri, provinsi provisi, menara tara, makam makan
`
  .trim()
  .split(/,\s*/)
  .map((pair) => pair.split(/\s+/))

/** English words of Indonesian offices, which no rule for Indonesian may cut. */
export const foreigners = `
access advisory banking beach benchmarking benefit best branding briefing budgeting center coaching dashboard delivery
digital director district event feedback festival government heritage hiking innovation internet keynote launching leadership
learning meeting member mentoring network online parenting performance person permit planning pension person service session
setting sharing smart startup surfing sustainable team telemedicine tenant terminal tourism tracking trading training trekking
upgrade village volunteer workshop
`
  .trim()
  .split(/\s+/)
