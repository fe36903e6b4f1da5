/** What the host's officials bring home from visits of their own. */
export const learned = {
  'learned.lead':
    'Apa yang dibawa pulang pejabat kami. Setiap praktik baru menjadi draf praktik kami, dan dicatat sebagai replikasi oleh kami sendiri, dengan tahap, bukti dan pengingat. Umum belum melihatnya.',
  'learned.taken': 'Yang sudah dibawa pulang',
  'learned.none': 'Belum ada yang dicatat dari kunjungan ini.',
  'learned.progress': 'Perkembangan {practice}',
  'learned.form': 'Catat yang dipelajari',
  'learned.what': 'Praktik yang dipelajari',
  'learned.name': 'Nama praktik',
  'learned.name.hint': 'Seperti disebut di sana, misalnya: Jogja Smart Service.',
  'learned.summary': 'Apa itu, dalam satu atau dua kalimat',
  'learned.summary.hint': 'Menjadi ringkasan drafnya. Nanti dapat dilengkapi.',
  'learned.affair': 'Urusan',
  'learned.affair.hint': 'Boleh dikosongkan.',
  'learned.existing': 'Atau praktik kami yang sudah ada',
  'learned.existing.hint':
    'Bila yang dipelajari memperkuat praktik kami sendiri: tulis namanya di sini, dan kosongkan nama di atas.',
  'learned.next': 'Selanjutnya',
  'learned.choice': 'Sejauh mana',
  'learned.plan.hint': 'Wajib bila berkomitmen, bersama unit dan target tanggalnya.',
  'learned.save': 'Catat yang dipelajari',
  'learned.toBoard': 'Lihat semua replikasi kami sendiri',
  'learned.logged': 'Hasil kunjungan sudah disimpan. Lanjut: catat apa yang dipelajari di sini.',
  'learned.done':
    'Tersimpan, lihat daftar di bawah. Praktik baru masih berupa draf: lengkapi, lalu terbitkan.',
  'learned.note': 'Dipelajari pada kunjungan {date}.',
  'learned.error.again': 'Praktik ini sudah dicatat untuk kunjungan ini. Lihat daftar di atas.',
  'learned.error.exists':
    'Kami sudah punya praktik dengan nama ini. Kosongkan isian ini dan tulis namanya pada “praktik kami yang sudah ada”.',
  'learned.error.either': 'Isi nama praktik baru atau praktik kami yang sudah ada, jangan keduanya.',
} as const
