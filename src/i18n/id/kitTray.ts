export const kitTray = {
  'tray.title': 'Baki bahan',
  'tray.lead':
    'Bahan yang Anda sisihkan untuk paket diklat. Hanya Anda yang melihat baki ini; isinya tetap ada sampai Anda memasukkannya ke paket.',
  'tray.add': 'Tambah ke paket',
  'tray.remove': '✓ Di baki, keluarkan',
  'tray.strip': 'Baki: {n} bahan',
  'tray.open': 'Buka baki',
  'tray.said.added': 'Ditambahkan ke baki. Isi baki: {n} bahan.',
  'tray.said.removed': 'Dikeluarkan dari baki. Isi baki: {n} bahan.',
  'tray.full':
    'Baki sudah berisi {max} bahan, paling banyak sekian. Masukkan dulu isinya ke paket atau keluarkan yang tidak dipakai.',
  'tray.notPublic': 'Bahan ini tidak tampil untuk umum, jadi tidak dapat dimasukkan ke paket.',
  'tray.empty': 'Baki Anda masih kosong.',
  'tray.empty.how':
    'Buka praktik, kunjungan, atau hasil pencarian, lalu tekan “Tambah ke paket” di samping bahan yang Anda perlukan.',
  'tray.list': 'Isi baki',
  'tray.takeOut': 'Keluarkan',
  'tray.removed': 'Bahan dikeluarkan dari baki.',
  'tray.emptying': 'Kosongkan baki',
  'tray.emptied': 'Baki sudah kosong.',
  'tray.place': 'Masukkan ke paket',
  'tray.place.hint':
    'Semua bahan di baki dimasukkan sekaligus. Urutannya dapat Anda atur sesudahnya; yang sudah ada di paket tidak digandakan.',
  'tray.kit': 'Paket yang sudah ada',
  'tray.place.existing': 'Masukkan ke paket ini',
  'tray.newTitle': 'Judul paket baru',
  'tray.newTitle.hint': 'Misalnya: Kerja tim dan kemitraan.',
  'tray.place.new': 'Buat paket baru',
  'tray.nameless': 'Bahan yang tidak tampil untuk umum',
  'tray.about': 'dari {title}',
  'tray.withdrawn': 'Sudah ditarik dari publikasi: {reason}',
  'tray.hidden': 'Sekarang tidak tampil untuk umum.',
  'tray.gone': 'Tidak ditemukan lagi: mungkin sudah dihapus atau kalimatnya diubah.',
  'tray.leftOut': 'Bahan ini tidak ikut di halaman dan berkas paket.',
  'choose.full':
    'Satu paket paling banyak berisi {max} bahan. Paket ini sudah berisi {now}, jadi {more} bahan lagi tidak muat. Keluarkan sebagian atau buat paket kedua.',
}
