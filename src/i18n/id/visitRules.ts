export const visitRules = {
  'visitRules.title': 'Aturan kunjungan',
  'visitRules.lead': 'Batas, masa simpan, hari libur, dan kop surat yang dipakai di seluruh situs.',
  'visitRules.saved': 'Aturan kunjungan tersimpan.',
  'visitRules.changed': 'Terakhir diubah {at}.',
  'visitRules.section.limits': 'Batas dan masa simpan',
  'visitRules.section.holidays': 'Hari libur',
  'visitRules.section.letters': 'Kop dan penanda tangan surat',
  'visitRules.mostDelegationsADay': 'Rombongan paling banyak dalam sehari',
  'visitRules.mostDelegationsADay.hint':
    'Lebih dari ini, petugas diperingatkan. Kosongkan bila tidak ada batas.',
  'visitRules.guestRetentionDays': 'Data tamu disimpan (hari)',
  'visitRules.guestRetentionDays.hint':
    'Sesudah itu nama dan kontak tamu dihapus; jumlahnya tetap. Berlaku bagi tamu yang mendaftar setelah aturan ini disimpan.',
  'visitRules.silentMonths': 'Replikasi disebut diam setelah (bulan)',
  'visitRules.silentMonths.hint': 'Selama ini tanpa kabar, replikasi masuk daftar yang perlu ditanyakan.',
  'visitRules.holidays': 'Libur nasional dan cuti bersama',
  'visitRules.holidays.hint':
    'Satu per baris: tanggal, spasi, nama. Misalnya 2026-12-25 Hari Raya Natal. Salin dari SKB 3 Menteri (Menteri Agama, Menteri Ketenagakerjaan, Menteri PANRB) tentang hari libur nasional dan cuti bersama yang terbit tiap tahun. Situs ini tidak mengisinya sendiri.',
  'visitRules.holidays.unreadable':
    'Baris {lines} belum terbaca, misalnya “{line}”. Tulis tanggal yang ada di kalender, spasi, lalu nama: 2026-12-25 Hari Raya Natal.',
  'visitRules.letterhead': 'Kop surat',
  'visitRules.letterhead.hint':
    'Baris di bawah nama pemerintah daerah, paling banyak 6: nama perangkat daerah, alamat, telepon, surel.',
  'visitRules.signatoryName': 'Nama penanda tangan',
  'visitRules.signatoryPosition': 'Jabatan penanda tangan',
  'visitRules.signatoryPlace': 'Tempat surat dibuat',
  'visitRules.outside': 'Isi angka bulat dari {min} sampai {max}.',
  'visitRules.papers': 'Teks surat dan naskah',
  'visitRules.toCalendar': 'Ke kalender kunjungan',
} as const
