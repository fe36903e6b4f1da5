export const guests = {
  'guests.register.title': 'Pendaftaran tamu',
  'guests.register.early': 'Pendaftaran belum dibuka. Silakan kembali mulai {date}.',
  'guests.register.over':
    'Pendaftaran sudah ditutup sejak {date}. Bila Anda belum tercatat, sampaikan kepada petugas.',
  'guests.register.agree':
    'Dengan menekan tombol di bawah, Anda setuju data ini dicatat seperti tertulis di atas.',
  'guests.register.button': 'Setuju dan daftar',
  'guests.thanks.title': 'Terima kasih',
  'guests.thanks.text': 'Anda sudah tercatat hadir. Halaman ini boleh ditutup.',
  'guests.thanks.next': 'Daftarkan orang berikutnya',
  'guests.name': 'Nama lengkap',
  'guests.name.hint': 'Boleh dengan gelar. Jangan tulis NIK.',
  'guests.position': 'Jabatan',
  'guests.position.hint': 'Misalnya Kepala Bidang Pemerintahan, peserta, atau pendamping.',
  'guests.group': 'Rombongan',
  'guests.group.choose': 'Pilih rombongan Anda',
  'guests.group.other': 'Bukan dari rombongan ini',
  'guests.institution': 'Instansi',
  'guests.otherInstitution': 'Instansi lain',
  'guests.otherInstitution.hint': 'Isi hanya bila rombongan Anda tidak ada di daftar.',
  'guests.phone': 'Nomor telepon',
  'guests.phone.hint': 'Boleh dikosongkan. Misalnya 0812 3456 7890.',
  'guests.notice.title': 'Data yang kami catat',
  'guests.notice.what': 'Nama, jabatan, dan instansi Anda. NIK tidak pernah diminta.',
  'guests.notice.whatPhone':
    'Nama, jabatan, instansi, dan nomor telepon bila Anda mengisinya. NIK tidak pernah diminta.',
  'guests.notice.why': 'Untuk daftar hadir kunjungan ini dan menghitung jumlah tamu.',
  'guests.notice.who': 'Hanya petugas {government} yang dapat melihatnya. Yang diumumkan hanya jumlah orang.',
  'guests.notice.until':
    'Disimpan sampai {date} ({n} hari sesudah kunjungan), lalu dihapus. Yang tersisa hanya hitungan.',
  'guests.notice.rights':
    'Anda boleh meminta data Anda diperlihatkan, dibetulkan, atau dihapus: sampaikan kepada petugas.',
  'guests.notice.rightsAt':
    'Anda boleh meminta data Anda diperlihatkan, dibetulkan, atau dihapus: {contact}.',
  'guests.notice.version': 'Versi pemberitahuan: {version}.',
  'guests.error.identityNumber':
    'Hapus angka yang panjang itu: NIK, NIP, atau nomor identitas lain tidak boleh ditulis di sini.',
  'guests.error.phone': 'Tulis nomor telepon dengan angka, misalnya 0812 3456 7890.',
  'guests.error.institution': 'Pilih rombongan Anda, atau tulis instansi Anda.',
  'guests.error.notice': 'Pemberitahuan tentang data sudah diperbarui. Baca lagi, lalu kirim sekali lagi.',
  'guests.error.full': 'Daftar tamu kunjungan ini sudah penuh. Sampaikan kepada petugas.',
} as const
