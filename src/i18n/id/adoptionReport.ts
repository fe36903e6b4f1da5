export const adoptionReport = {
  'adoptionReport.title': 'Replikasi {practice}',
  'adoptionReport.lead':
    'Halaman ini untuk instansi Anda: kabarkan perkembangannya di sini. Tidak perlu akun.',
  'adoptionReport.secret':
    'Siapa pun yang memegang tautan ini dapat melapor atas nama instansi Anda: jangan disebarkan.',
  'adoptionReport.state': 'Keadaan sekarang',
  'adoptionReport.report': 'Laporkan perkembangan',
  'adoptionReport.report.lead': 'Petugas meninjau laporan sebelum ada yang terlihat umum.',
  'adoptionReport.report.send': 'Kirim laporan',
  'adoptionReport.stage': 'Sampai tahap mana?',
  'adoptionReport.note.hint':
    'Apa yang sudah dilakukan, hasilnya, dan kendalanya. Sesudah ditinjau dapat terlihat umum: jangan tulis nama orang.',
  'adoptionReport.noChange': 'Tidak ada perubahan: masih {stage}',
  'adoptionReport.noChange.hint': 'Satu ketukan cukup supaya kami tahu upaya ini masih berjalan.',
  'adoptionReport.noChange.note': 'Tidak ada perubahan.',
  'adoptionReport.plan': 'Ubah rencana atau target',
  'adoptionReport.plan.save': 'Kirim rencana dan target',
  'adoptionReport.stop': 'Hentikan replikasi ini',
  'adoptionReport.stop.lead':
    'Berhenti juga pelajaran. Ceritakan sebabnya supaya daerah lain tidak terbentur hal yang sama.',
  'adoptionReport.stop.send': 'Laporkan berhenti',
  'adoptionReport.why': 'Mengapa dihentikan?',
  'adoptionReport.why.hint':
    'Misalnya: anggaran dialihkan, aturan berubah, atau tidak cocok dengan keadaan setempat.',
  'adoptionReport.consent': 'Nama instansi di situs ini',
  'adoptionReport.consent.ask':
    'Nama instansi Anda belum disebut di situs ini. Bila setuju, umum dapat melihat nama instansi, yang ditiru, rencana, target, serta tahap, keterangan, dan bukti yang sudah ditinjau. Narahubung tidak pernah ditampilkan.',
  'adoptionReport.consent.given':
    'Umum dapat melihat nama instansi Anda, yang ditiru, rencana, target, serta tahap, keterangan, dan bukti yang sudah ditinjau. Narahubung tidak pernah ditampilkan.',
  'adoptionReport.consent.give': 'Setuju disebut',
  'adoptionReport.consent.take': 'Jangan sebut lagi',
  'adoptionReport.letter': 'Surat pernyataan replikasi',
  'adoptionReport.letter.text':
    'Untuk ditandatangani dan dilampirkan sebagai bukti, juga bagi Indeks Inovasi Daerah.',
  'adoptionReport.letter.get': 'Unduh surat (DOCX)',
  'adoptionReport.events': 'Yang sudah dilaporkan',
  'adoptionReport.events.none': 'Belum ada laporan.',
  'adoptionReport.closed.waiting':
    'Usulan ini sedang ditinjau petugas. Laporan dapat dikirim sesudah diterima.',
  'adoptionReport.closed.rejected': 'Usulan ini tidak diterima. Hubungi petugas bila menurut Anda keliru.',
  'adoptionReport.done.reported': 'Laporan terkirim. Petugas akan meninjaunya.',
  'adoptionReport.done.noChange': 'Terima kasih, kabarnya kami catat.',
  'adoptionReport.done.stopped': 'Terima kasih sudah memberi tahu. Petugas akan meninjaunya.',
  'adoptionReport.done.plan': 'Terkirim. Rencana dan target berlaku sesudah ditinjau petugas.',
  'adoptionReport.done.consent': 'Pilihan Anda disimpan.',
  'adoptionReport.stage.hint': '“Diterapkan” perlu bukti.',
} as const
