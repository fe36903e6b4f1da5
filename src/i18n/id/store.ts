/** What the store says: to staff, to whoever starts Tiru, and by the commands `check` and `repair`. */
export const store = {
  'store.reason.full': 'ruang simpan di server penuh',
  'store.reason.system': 'sistem melaporkan {code}',

  'store.trouble.refused':
    'Perubahan terakhir tidak tersimpan: {reason}. Perubahan berikutnya akan dicoba lagi.',
  'store.trouble.unconfirmed':
    'Tidak ada perubahan yang diterima sampai Tiru dimulai ulang: penulisan tidak dapat dipastikan ({reason}).',
  'store.trouble.notUndone':
    'Tidak ada perubahan yang diterima sampai Tiru dimulai ulang: penulisan gagal ({reason}) dan tidak dapat dibatalkan ({undoing}).',
  'store.trouble.upload': 'Berkas tidak dapat disimpan: {reason}.',
  'store.trouble.closed': 'Penyimpanan sudah ditutup.',

  'store.notice.new': 'Penyimpanan baru dibuat di {folder}.',
  'store.notice.tornTail':
    'Penulisan terakhir sebelum server mulai terpotong ({bytes} bita) dan belum pernah dinyatakan tersimpan; sisanya disimpan di {file}.',

  'store.refused.newer': 'Penyimpanan ini ditulis oleh Tiru yang lebih baru: jalankan versi itu.',
  'store.refused.none': 'Tidak ada penyimpanan di {folder}.',
  'store.refused.notBegun': 'Penyimpanan di {folder} tidak dapat dimulai. {reason}',
  'store.refused.inUse':
    '{folder} sedang dipakai proses Tiru lain: hentikan proses itu, atau atur DATA_DIR ke folder lain.',
  'store.refused.parts':
    '{folder} berisi bagian penyimpanan ({names}) tanpa {checkpoint}: kembalikan berkas itu, pulihkan cadangan, atau lihat dengan "npm run tiru -- repair" apa yang masih dapat diselamatkan.',
  'store.refused.otherThings':
    '{folder} berisi hal lain ({names}): atur DATA_DIR ke folder kosong atau yang belum ada.',
  'store.refused.damaged':
    'Penyimpanan di {folder} rusak: {damage} Lihat dengan "npm run tiru -- repair" apa yang masih dapat diselamatkan, atau pulihkan cadangan.',
  'store.refused.unwritable':
    'DATA_DIR {folder} tidak dapat ditulisi: beri pengguna yang menjalankan Tiru hak menulis di sana, atau atur folder lain.',
  'store.refused.readOnly': 'DATA_DIR {folder} ada di media yang tidak dapat ditulisi: atur folder lain.',
  'store.refused.full': 'DATA_DIR {folder} ada di media yang penuh: kosongkan ruang lalu mulai lagi.',
  'store.refused.notMade': 'DATA_DIR {folder} tidak dapat dibuat di sini: atur folder lain.',
  'store.refused.noFolder': 'DATA_DIR {folder} bukan folder: atur yang memang folder, atau yang belum ada.',
  'store.refused.unusable': 'DATA_DIR {folder} tidak dapat dipakai ({code}).',

  'store.damage.noCheckpoint': 'Berkas checkpoint tidak ada.',
  'store.damage.checkpointHeader': 'Berkas checkpoint rusak: baris pertamanya tidak terbaca.',
  'store.damage.checkpointSum': 'Berkas checkpoint rusak: jumlah pemeriksanya salah.',
  'store.damage.journalMissing': 'Jurnal tidak ada ({file}).',
  'store.damage.journalEndMissing': 'Akhir jurnal hilang ({file}).',
  'store.damage.journalEnd': 'Akhir jurnal rusak, padahal ada jurnal lain sesudahnya ({file}).',
  'store.damage.bytes': 'Bita {start} sampai {end} rusak, padahal ada isi sesudahnya ({file}).',
  'store.damage.twice': 'Perubahan {seq} tercatat dua kali ({file}).',
  'store.damage.changesMissing': 'Perubahan {from} sampai {to} hilang ({file}).',
  'store.damage.tornTail':
    'Penulisan terakhir terpotong ({bytes} bita) dan belum pernah dinyatakan tersimpan.',
  'store.damage.noSite': 'Catatan identitas situs tidak ada.',
  'store.damage.address': 'Alamat {address} tidak menuju catatannya.',
  'store.damage.noRevision': 'Praktik {slug} sudah terbit tetapi tidak punya revisi.',
  'store.damage.unknownPractice': 'Kunjungan {visit} menyebut praktik {practice} yang tidak ada.',
  'store.damage.noVisit': 'Catatan {record} menyebut kunjungan yang tidak ada.',
  'store.damage.noRequest': 'Satu rombongan kunjungan {visit} menyebut permohonan yang tidak ada.',
  'store.damage.adoptionOfNone': 'Adopsi {id} menyebut praktik {practice} yang tidak ada.',
  'store.damage.noEdition': 'Paket {slug} sudah terbit tetapi tidak punya versi.',
  'store.damage.kitItem': 'Paket {slug} memuat catatan yang tidak ada ({kind}).',
  'store.damage.deadLink': 'Tautan rahasia ({kind} {id}) tidak menuju catatan apa pun.',
  'store.damage.uploadMissing': 'Berkas unggahan milik {owner} tidak ada.',
  'store.damage.upload': 'Berkas unggahan milik {owner} rusak.',
  'store.damage.unnamedFile': 'Tidak ada catatan yang menyebut berkas ini.',
} as const
