export const home = {
  'home.heading': 'Apa yang ingin Anda tiru?',
  'home.lead':
    'Praktik baik {government}: apa yang dilakukan, apa hasilnya, apa yang tidak berjalan, dan siapa yang sudah datang belajar.',
  'home.description': 'Praktik baik dan kunjungan belajar {government}, dengan sumber dan tanggalnya.',
  'home.try': 'Coba cari',
  'home.figures': 'Dalam angka',
  'home.figure.practices': 'praktik baik tercatat',
  'home.figure.visits': 'kunjungan belajar',
  'home.figure.institutions': 'instansi yang datang',
  'home.figure.people': 'orang tercatat',
  'home.figures.note':
    'Dihitung dari catatan di situs ini, {years}. Jumlah orang hanya dari rombongan yang jumlahnya diketahui.',
  'home.affairs': 'Cari menurut urusan',
  'home.newest': 'Praktik terbaru',
  'home.newest.all': 'Semua praktik baik',
  'home.mostVisited': 'Paling banyak dikunjungi',
  'home.visits': 'Kunjungan terakhir',
  'home.visits.all': 'Semua kunjungan',
  'home.request.title': 'Ingin melihat langsung?',
  'home.request.text': 'Ajukan kunjungan rombongan Anda: tujuh pertanyaan, sekitar lima menit, tanpa akun.',
  'home.empty.title': 'Situs ini masih kosong',
  'home.empty.text': 'Belum ada praktik yang diterbitkan. Petugas dapat masuk dan menulis yang pertama.',
} as const
