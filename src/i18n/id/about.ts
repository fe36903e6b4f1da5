export const about = {
  'about.title': 'Tentang situs ini',
  'about.description':
    'Siapa yang mengelola situs ini, dari mana isinya, dan bagaimana menghubungi pengelolanya.',
  'about.lead':
    '{site} mencatat praktik baik {government} dan kunjungan instansi lain yang datang mempelajarinya, supaya yang dibawa pulang bukan hanya foto bersama.',
  'about.for.title': 'Untuk siapa',
  'about.for.delegations':
    'Rombongan yang akan, sedang, atau sudah berkunjung: mencari praktik yang cocok, menyiapkan pertanyaan, dan membawa pulang pelajarannya.',
  'about.for.trainers':
    'Widyaiswara dan peserta pelatihan kepemimpinan: menemukan contoh nyata yang sumbernya jelas.',
  'about.for.public': 'Warga, peneliti, dan wartawan: membaca, mengutip, dan mengunduh.',
  'about.records.title': 'Bagaimana isinya dibuat',
  'about.records.sources':
    'Setiap catatan menyebut sumbernya dan seberapa yakin kami pada sumber itu: tinggi, sedang, atau rendah.',
  'about.records.conflict':
    'Angka yang bertentangan ditampilkan berdampingan, tidak dipilih atau dirata-ratakan.',
  'about.records.unknown':
    'Yang belum diketahui ditulis “belum diketahui”, tidak diisi nol dan tidak dikarang.',
  'about.records.history':
    'Setiap versi yang diterbitkan tersimpan dan dapat dibandingkan di halaman riwayat. Halaman yang ditarik tetap menyebut alasannya.',
  'about.records.language':
    'Naskah praktik dan kunjungan berbahasa Indonesia. Halaman berbahasa Inggris menerjemahkan menu, judul, dan keterangan.',
  'about.reuse.title': 'Mengutip dan memakai ulang',
  'about.reuse.text':
    'Setiap halaman praktik memuat cara mengutipnya. Pembaruan dapat dilanggani dengan pembaca Atom, dan isinya dapat diambil oleh sistem lain lewat API.',
  'about.contact.title': 'Kontak dan permohonan kunjungan',
  'about.contact.text':
    'Ajukan kunjungan lewat formulir di situs ini; statusnya dapat dilihat lewat tautan rahasia. Koreksi, usulan praktik, dan pertanyaan lain sampaikan ke kontak di bawah ini.',
  'about.contact.government': 'Pemerintah daerah',
  'about.contact.unit': 'Perangkat daerah',
  'about.contact.email': 'Surel',
  'about.contact.phone': 'Telepon',
  'about.contact.address': 'Alamat',
  'about.contact.notGiven':
    'Pengelola belum mengisi surel, telepon, dan alamatnya. Untuk sementara, kirim surat kepada pemerintah daerah ini.',
  'accessibility.title': 'Aksesibilitas',
  'accessibility.description':
    'Apa yang kami lakukan agar situs ini dapat dipakai semua orang, apa yang belum, dan cara melaporkan hambatan.',
  'accessibility.lead':
    'Situs ini dibuat agar dapat dipakai siapa saja, juga dengan ponsel sederhana, sinyal lemah, papan ketik, atau pembaca layar.',
  'accessibility.aim.title': 'Yang kami tuju',
  'accessibility.aim.text': 'Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA.',
  'accessibility.done.title': 'Yang sudah dilakukan',
  'accessibility.done.scripts':
    'Semua halaman dapat dibaca dan semua formulir dapat dikirim tanpa JavaScript.',
  'accessibility.done.keyboard':
    'Semua tautan dan formulir dapat dicapai dengan papan ketik; fokusnya selalu terlihat dan ada tautan langsung ke isi.',
  'accessibility.done.display':
    'Tampilan mengikuti mode terang atau gelap, kontras tinggi, dan permintaan mengurangi gerak pada perangkat Anda. Halaman tidak perlu digeser ke samping mulai lebar 320 piksel.',
  'accessibility.done.colour':
    'Keadaan tidak pernah ditandai dengan warna saja. Setiap grafik disertai tabel dengan angka yang sama.',
  'accessibility.done.tests': 'Uji otomatis (axe) dijalankan pada halaman umum setiap kali program berubah.',
  'accessibility.limits.title': 'Yang belum',
  'accessibility.limits.audit':
    'Situs ini belum diperiksa oleh lembaga luar atau oleh pengguna pembaca layar.',
  'accessibility.limits.uploads':
    'Lampiran yang diunggah (misalnya PDF) dibuat pihak lain dan mungkin tidak aksesibel.',
  'accessibility.report.title': 'Laporkan hambatan',
  'accessibility.report.text':
    'Sampaikan hambatan yang Anda temui lewat kontak pada halaman Tentang: halaman mana, apa yang ingin Anda lakukan, dan alat apa yang Anda pakai.',
  'accessibility.report.link': 'Ke kontak',
  'privacy.title': 'Privasi',
  'privacy.description':
    'Data apa yang disimpan situs ini, untuk apa, berapa lama, dan hak Anda menurut UU 27/2022.',
  'privacy.lead': 'Situs ini dapat dibaca tanpa mendaftar, tanpa cookie, dan tanpa pelacak dari pihak lain.',
  'privacy.kept.title': 'Yang disimpan',
  'privacy.table.why': 'Untuk apa',
  'privacy.table.long': 'Berapa lama',
  'privacy.views.what': 'Jumlah halaman dilihat, tanpa siapa yang melihat',
  'privacy.views.why': 'Menunjukkan praktik mana yang banyak dibaca',
  'privacy.views.long': 'Selama halamannya ada',
  'privacy.searches.what':
    'Kata yang dicari: katanya, berapa kali, dan hari terakhir; tanpa siapa, dari mana, atau pukul berapa. Yang memuat surel atau nomor panjang tidak dihitung',
  'privacy.searches.why':
    'Mengetahui apa yang belum ada di sini; yang sering dicari dan ada hasilnya dapat disarankan kepada pembaca lain',
  'privacy.searches.long': 'Sampai 90 hari tidak dicari lagi',
  'privacy.log.what':
    'Catatan server: waktu, alamat halaman tanpa kata pencarian, dan berhasil atau tidak; tanpa alamat IP',
  'privacy.log.why': 'Memperbaiki gangguan',
  'privacy.log.long': 'Menurut aturan server pengelola; aplikasi ini tidak menentukannya',
  'privacy.visits.what':
    'Kunjungan: instansi, program, angkatan, jumlah orang. Nama pimpinan rombongan hanya tampil bila sudah diterbitkan sebelumnya atau disetujui',
  'privacy.visits.why': 'Catatan pelayanan publik dan bahan belajar',
  'privacy.visits.long': 'Tanpa batas waktu, sebagai catatan pemerintahan; dapat ditarik',
  'privacy.requests.what':
    'Permohonan kunjungan: nama dan kontak pemohon, nama pimpinan rombongan, dan berkas surat; hanya dilihat petugas',
  'privacy.requests.why': 'Menjawab permohonan dan mengurus kunjungannya',
  'privacy.requests.long':
    'Sampai {days} hari setelah kunjungan, atau setelah tanggal terakhir yang diminta, lalu dihapus otomatis; permohonannya sendiri tetap dihitung tanpa nama',
  'privacy.guests.what':
    'Tamu kunjungan: nama, jabatan, instansi, dan nomor telepon bila diminta; hanya dilihat petugas',
  'privacy.guests.why': 'Daftar hadir dan jumlah tamu',
  'privacy.guests.long':
    'Sampai {days} hari setelah kunjungan, lalu dihapus otomatis; jumlahnya tetap dihitung',
  'privacy.adopters.what':
    'Narahubung instansi yang meniru sebuah praktik: nama, telepon, dan surel; hanya dilihat petugas',
  'privacy.adopters.why': 'Menanyakan perkembangan replikasinya',
  'privacy.adopters.long':
    'Selama replikasinya berjalan, lalu {days} hari setelah kabar terakhir, kemudian dihapus otomatis',
  'privacy.contacts.what': 'Nomor surat, dan kontak rombongan yang dicatat petugas: hanya dilihat petugas',
  'privacy.contacts.why': 'Mengurus kunjungan',
  'privacy.contacts.long': 'Belum ditetapkan; dihapus atas permintaan',
  'privacy.staff.what': 'Akun petugas: nama, surel, kata sandi yang diacak, dan catatan siapa mengubah apa',
  'privacy.staff.why': 'Keamanan dan pertanggungjawaban',
  'privacy.staff.long': 'Selama akun ada; catatan perubahan tetap disimpan',
  'privacy.not.title': 'Yang tidak disimpan',
  'privacy.not.text':
    'Kami tidak meminta NIK, tidak memasang iklan atau alat ukur pihak lain, dan tidak menyimpan apa yang Anda cari bersama jati diri Anda.',
  'privacy.cookies.title': 'Cookie dan penyimpanan di perangkat',
  'privacy.cookies.text':
    'Satu cookie dipakai hanya untuk petugas yang masuk. Isian formulir petugas dan permohonan kunjungan yang belum terkirim disimpan di perangkat itu sendiri sampai terkirim atau dibuang; permohonan kunjungan paling lama 30 hari.',
  'privacy.rights.title': 'Hak Anda',
  'privacy.rights.text':
    'Menurut UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, Anda dapat meminta akses, perbaikan, dan penghapusan data tentang diri Anda. Sampaikan lewat kontak pada halaman Tentang; undang-undang memberi pengelola waktu 3 x 24 jam untuk menanggapi permintaan akses dan perbaikan.',
} as const
