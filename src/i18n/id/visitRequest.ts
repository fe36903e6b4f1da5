export const visitRequest = {
  'visitRequest.title': 'Ajukan kunjungan',
  'visitRequest.description':
    'Ajukan kunjungan belajar ke {government}: apa yang perlu disiapkan, berapa lama mengisinya, dan apa yang terjadi sesudahnya.',
  'visitRequest.lead':
    'Untuk instansi yang ingin datang dan belajar langsung dari {government}. Satu rombongan, satu permohonan.',
  'visitRequest.need.title': 'Yang perlu disiapkan',
  'visitRequest.need.who': 'nama instansi, dan pelatihannya bila kunjungan ini bagian dari pelatihan',
  'visitRequest.need.what': 'apa yang ingin dipelajari',
  'visitRequest.need.when':
    'tanggal yang diinginkan, sebaiknya juga tanggal cadangan, dan kira-kira berapa orang',
  'visitRequest.need.contact': 'nama dan nomor telepon atau surel orang yang dapat kami hubungi',
  'visitRequest.need.letter': 'surat permohonan, bila sudah ada; boleh menyusul',
  'visitRequest.time': 'Mengisinya sekitar lima menit: tujuh pertanyaan, satu per halaman. Tidak perlu akun.',
  'visitRequest.time.saved':
    'Isian yang belum terkirim tersimpan di perangkat Anda, juga bila sinyal terputus.',
  'visitRequest.then.title': 'Apa yang terjadi sesudahnya',
  'visitRequest.then.receipt': 'Anda mendapat nomor permohonan dan tautan rahasia untuk melihat statusnya.',
  'visitRequest.then.staff':
    'Petugas menelaah dan menghubungi Anda: diterima, tanggal lain, atau belum dapat.',
  'visitRequest.then.briefing':
    'Bila diterima, tautan yang sama memuat acara, lokasi, dan bahan bacaan sebelum berangkat.',
  'visitRequest.start': 'Mulai',
  'visitRequest.wanted': 'Praktik yang dipilih: {practice}',
  'visitRequest.progress': 'Pertanyaan {n} dari {all}',
  'visitRequest.next': 'Lanjutkan',
  'visitRequest.toCheck': 'Simpan dan periksa jawaban',
  'visitRequest.back': 'Kembali',

  'visitRequest.institution.question': 'Instansi mana yang akan berkunjung?',
  'visitRequest.institution': 'Nama instansi',
  'visitRequest.institution.hint': 'Misalnya Pemerintah Kota Bogor, atau nama kampus atau lembaga.',
  'visitRequest.programme.question': 'Kunjungan seperti apa?',
  'visitRequest.kind': 'Jenis kunjungan',
  'visitRequest.programme': 'Pelatihan',
  'visitRequest.programme.hint': 'Kosongkan bila bukan bagian dari pelatihan.',
  'visitRequest.batch': 'Angkatan',
  'visitRequest.batch.hint': 'Misalnya IV atau 12.',
  'visitRequest.purpose.question': 'Apa yang ingin dipelajari?',
  'visitRequest.purpose': 'Tujuan kunjungan',
  'visitRequest.purpose.hint': 'Satu dua kalimat: masalah apa di daerah Anda yang ingin dijawab.',
  'visitRequest.topics': 'Topik atau pertanyaan khusus',
  'visitRequest.topics.hint': 'Misalnya pembiayaan, aturan, atau cara memulai.',
  'visitRequest.practices.question': 'Praktik mana yang ingin dilihat?',
  'visitRequest.practices': 'Praktik',
  'visitRequest.practices.hint': 'Boleh lebih dari satu. Lewati bila belum tahu.',
  'visitRequest.practiceName': 'Praktik lain',
  'visitRequest.practiceName.hint': 'Ketik namanya; beberapa nama dipisahkan titik koma.',
  'visitRequest.practiceName.unknown':
    'Belum ada praktik bernama “{name}” di sini. Pilih dari daftar, atau kosongkan dan sebut di topik.',
  'visitRequest.dates.question': 'Kapan, dan berapa orang?',
  'visitRequest.firstChoiceOn': 'Tanggal pilihan pertama',
  'visitRequest.secondChoiceOn': 'Tanggal cadangan',
  'visitRequest.secondChoiceOn.hint': 'Memudahkan bila tanggal pertama sudah terisi.',
  'visitRequest.plannedCount': 'Perkiraan jumlah orang',
  'visitRequest.plannedCount.hint': 'Kosongkan bila belum diketahui.',
  'visitRequest.contact.question': 'Siapa yang dapat kami hubungi?',
  'visitRequest.contactName': 'Nama kontak',
  'visitRequest.contactPhone': 'Nomor telepon atau WhatsApp',
  'visitRequest.contactPhone.hint': 'Isi telepon atau surel, paling sedikit salah satu.',
  'visitRequest.contactEmail': 'Surel',
  'visitRequest.contactEmail.hint': 'Tautan status dikirim ke sini bila pengelola dapat mengirim surel.',
  'visitRequest.leaderName': 'Nama pimpinan rombongan',
  'visitRequest.leaderName.hint': 'Bila sudah diketahui.',
  'visitRequest.leaderPosition': 'Jabatan pimpinan rombongan',
  'visitRequest.letter.question': 'Apakah surat permohonannya sudah ada?',
  'visitRequest.letterNo': 'Nomor surat',
  'visitRequest.letterNo.hint': 'Lewati bila belum ada. Berkasnya diunggah setelah permohonan terkirim.',
  'visitRequest.letterDate': 'Tanggal surat',

  'visitRequest.notice.title': 'Data yang kami simpan',
  'visitRequest.notice.what':
    'Nama pimpinan, nama kontak, telepon, surel, dan surat: hanya dilihat petugas, dipakai untuk mengurus kunjungan ini.',
  'visitRequest.notice.long':
    'Dihapus otomatis {days} hari setelah kunjungan, atau setelah tanggal terakhir yang diminta. Kami tidak meminta NIK.',
  'visitRequest.notice.public':
    'Bila kunjungan diterima, nama instansi, tanggal, dan praktiknya tampil di situs ini; nama orang tidak.',
  'visitRequest.notice.more': 'Selengkapnya tentang privasi',

  'visitRequest.check.title': 'Periksa jawaban',
  'visitRequest.check.lead': 'Belum ada yang terkirim. Periksa, ubah bila perlu, lalu kirim.',
  'visitRequest.check.change': 'Ubah',
  'visitRequest.check.none': 'tidak diisi',
  'visitRequest.check.send': 'Kirim permohonan',
  'visitRequest.check.letter': 'Berkas surat diunggah di halaman berikutnya, atau menyusul.',
  'visitRequest.trap.filled':
    'Ada bagian tersembunyi yang terisi, mungkin oleh isian otomatis. Kami sudah mengosongkannya: kirim sekali lagi.',
  'visitRequest.tooMany':
    'Terlalu banyak permohonan dari jaringan ini. Isian Anda tetap di halaman ini: tunggu {n} menit, lalu kirim lagi.',

  'visitRequest.error.past': 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
  'visitRequest.error.farAway': 'Tanggal ini lebih dari dua tahun lagi. Periksa tahunnya.',
  'visitRequest.error.sameDay':
    'Tanggal cadangan sama dengan pilihan pertama. Pilih tanggal lain atau kosongkan.',
  'visitRequest.error.reach': 'Isi nomor telepon atau surel, supaya kami dapat menjawab.',

  'visitRequest.receipt.title': 'Permohonan terkirim',
  'visitRequest.receipt.number': 'Nomor permohonan',
  'visitRequest.receipt.for': '{institution}, {day}',
  'visitRequest.receipt.keep.title': 'Simpan tautan ini',
  'visitRequest.receipt.keep.text':
    'Dengan tautan ini Anda melihat status permohonan dan, bila diterima, acara kunjungannya. Siapa pun yang memegangnya dapat membukanya, jadi bagikan hanya kepada rombongan Anda. Berlaku sampai {day}.',
  'visitRequest.receipt.qr': 'Kode QR menuju halaman status permohonan {number}',
  'visitRequest.receipt.open': 'Buka halaman status',
  'visitRequest.receipt.whatsapp': 'Bagikan lewat WhatsApp',
  'visitRequest.receipt.whatsapp.text':
    'Permohonan kunjungan {institution} ke {government}, nomor {number}. Status dan acaranya: {address}',
  'visitRequest.receipt.mailed': 'Tautan ini juga dikirim ke surel kontak yang Anda isi.',
  'visitRequest.letter.title': 'Surat permohonan',
  'visitRequest.letter.lead':
    'Unggah surat permohonan bila sudah ada, atau kembali ke sini nanti lewat tautan di atas.',
  'visitRequest.letter.file': 'Berkas surat',
  'visitRequest.letter.file.hint':
    'PDF, JPEG, atau PNG; paling besar 10 MB. Foto surat yang terbaca jelas juga boleh.',
  'visitRequest.letter.send': 'Unggah surat',
  'visitRequest.letter.received': 'Sudah kami terima: {names}.',
  'visitRequest.letter.none': 'Pilih berkas suratnya dahulu.',
  'visitRequest.letter.wrongType':
    'Berkas ini bukan PDF, JPEG, atau PNG yang utuh, atau gambarnya lebih dari 24 megapiksel. Pilih berkas lain.',
  'visitRequest.letter.enough': 'Sudah ada {n} berkas. Hubungi petugas bila masih ada yang lain.',
  'visitRequest.letter.tooMany': 'Pilih satu berkas saja.',

  'visitRequest.mail.subject': 'Permohonan kunjungan {number} kami terima',
  'visitRequest.mail.text':
    'Permohonan kunjungan Anda ke {government} sudah kami terima.\n\nNomor: {number}\nTanggal pilihan pertama: {day}\n\nStatus, dan bila diterima acaranya: {address}\nTautan ini rahasia: bagikan hanya kepada rombongan Anda. Berlaku sampai {until}.\n\nBila Anda tidak mengajukan kunjungan, abaikan surel ini.\n\n{site}',
  'visitRequest.mailStaff.subject': 'Permohonan kunjungan baru: {number}',
  'visitRequest.mailStaff.text':
    'Ada permohonan kunjungan baru, nomor {number}, untuk {day}.\n\nBuka: {address}\n\n{site}',
} as const
