import type { ProseField } from '../../practices/practice.ts'

/** Sentences with slots: `{hal}` is the topic, `{desa}` a village, `{n}` a number, the others are in words.ts. */
export const proseSentences: Record<ProseField, readonly string[]> = {
  problem: [
    'Sebelum praktik ini berjalan, {warga} di {desa} terhalang {kendala} setiap kali mengurus {hal}.',
    'Urusan {hal} lama dianggap tanggung jawab {pelaku} saja, padahal {kendala} membuatnya tidak tertangani.',
    'Survei kecil terhadap {n} orang menunjukkan bahwa {kendala} menjadi keluhan utama.',
    'Banyak {warga} menyerah karena {kendala} dan {kendala}.',
    'Catatan {pelaku} tentang {hal} tersebar di {n} tempat dan tidak pernah dicocokkan.',
    'Akibatnya, program {hal} hanya dinikmati {warga} yang tinggal dekat kantor.',
  ],
  goals: [
    'Praktik ini bertujuan agar {warga} dapat mengurus {hal} tanpa terhalang {kendala}.',
    'Sasarannya {n} keluarga di {desa} dan sekitarnya.',
    'Tujuan antaranya ialah membuat {pelaku} bekerja dengan cara yang lebih {sifat}.',
    'Pemerintah daerah ingin {hal} menjadi urusan bersama, bukan urusan satu dinas.',
    'Ukuran keberhasilannya jelas: {akibat}.',
  ],
  design: [
    'Rancangannya bertumpu pada {cara} dan {cara}.',
    'Langkah pertama, {pelaku} mendata {warga} di {desa} memakai {alat}.',
    'Setelah itu {pelaku} dan {pelaku} menyepakati pembagian tugas untuk {hal}.',
    'Setiap laporan tentang {hal} dijawab {pelaku} paling lambat {n} hari.',
    '{Waktu}, hasilnya dibahas bersama {warga} di balai desa.',
    'Bila ada {kendala}, {pelaku} memakai {cara} sebagai jalan lain.',
    'Peralatannya {sifat}: {alat} dan {alat} sudah cukup.',
    'Semua langkah dituangkan dalam pedoman {n} halaman yang dibagikan kepada {pelaku}.',
    'Pelaksanaan dimulai di {desa}, lalu meluas ke {desa} dan {desa}.',
  ],
  novelty: [
    'Kebaruannya terletak pada {cara}, yang sebelumnya tidak dikenal dalam urusan {hal}.',
    'Berbeda dengan cara lama, {warga} ikut menentukan jadwal dan ukuran keberhasilan.',
    'Belum ada {pelaku} lain di sekitar {desa} yang memadukan {cara} dengan {cara}.',
    'Cara kerjanya {sifat} dan tidak menunggu anggaran baru.',
  ],
  results: [
    '{Waktu}, {n} orang terlayani dan {akibat}.',
    'Di {desa}, {akibat}; di {desa} hasilnya belum terlihat.',
    'Jumlah pengaduan tentang {hal} berubah dari {n} menjadi {n} dalam setahun.',
    'Sebanyak {n} {warga} mengikuti kegiatan ini, terutama melalui {cara}.',
    'Laporan {pelaku} mencatat bahwa {akibat}, meskipun {kendala} masih terasa.',
    'Anggaran yang terpakai Rp {n} juta, sebagian besar untuk {alat}.',
  ],
  benefits: [
    'Bagi {warga}, manfaat utamanya ialah {akibat}.',
    'Bagi {pelaku}, pekerjaan tentang {hal} menjadi lebih {sifat}.',
    'Manfaat lain yang tidak direncanakan: {akibat}.',
    'Pengalaman di {desa} kini dipakai sebagai bahan pelatihan {pelaku}.',
  ],
  preconditions: [
    'Daerah yang ingin meniru perlu menyiapkan {cara} lebih dulu.',
    'Dukungan {pejabat} diperlukan, terutama untuk mengatasi {kendala}.',
    'Sedikitnya {n} petugas perlu dilatih tentang {hal}.',
    'Tanpa data {warga} yang mutakhir, cara ini sulit berjalan.',
  ],
  adaptability: [
    'Cara ini dapat dipakai untuk urusan selain {hal}, asalkan {pelaku} mau berbagi data.',
    'Daerah dengan {kendala} dapat memulai dari satu dusun saja.',
    'Di {desa} cara yang sama dijalankan dengan {alat} karena anggarannya kecil.',
    'Bagian yang paling mudah ditiru ialah {cara}; yang paling sulit ialah menjaga semangat {pelaku}.',
  ],
  sustainability: [
    'Keberlanjutannya dijaga dengan peraturan desa dan {cara}.',
    'Biaya rutin sekitar Rp {n} juta setahun ditanggung bersama oleh {pelaku} dan {pelaku}.',
    'Setiap tahun {n} kader baru dilatih agar tidak bergantung pada satu orang.',
    'Evaluasi dilakukan {waktu} dan hasilnya diumumkan.',
  ],
  lessons: [
    'Pelajaran terpenting: mulai dari {cara}, baru kemudian membeli {alat}.',
    '{Pelaku} perlu dilibatkan sejak awal agar {kendala} tidak berulang.',
    'Yang {sifat} lebih bertahan daripada yang canggih.',
    'Angka tentang {hal} harus dicatat pada hari itu juga.',
  ],
  failures: [
    'Percobaan dengan {alat} gagal karena {kendala}.',
    'Di {desa} kegiatan ini berhenti setelah {n} bulan karena {kendala}.',
    'Target {n} {warga} tidak tercapai pada tahun pertama.',
    'Pelibatan {pelaku} terlambat, sehingga {warga} sempat bingung.',
  ],
}

export const summarySentences = [
  '{Pelaku} di {desa} menata {hal} melalui {cara}, sehingga {akibat}.',
  'Praktik ini menjawab {kendala} yang dialami {warga} dalam urusan {hal}.',
  'Caranya {sifat}: {cara}, ditambah {cara}.',
  'Kini {n} orang terlayani, dan {akibat}.',
  'Kegiatan yang lahir di {desa} ini dikerjakan {pelaku} bersama {warga}.',
]

export const namePatterns = [
  'Gerakan {Hal} {Desa}',
  'Klinik {Hal} {Desa}',
  '{Hal} Jemput Bola {Desa}',
  'Sekolah {Hal} {Desa}',
  'Rumah {Hal} {Desa}',
  '{Hal} Satu Pintu {Desa}',
  'Sahabat {Hal} {Desa}',
  'Hari {Hal} {Desa}',
  'Kampung {Hal} {Desa}',
  '{Hal} Keliling {Desa}',
  'Kartu {Hal} {Desa}',
  'Lumbung {Hal} {Desa}',
]

export const visitTitles = [
  '{lembaga} mempelajari {hal} di {desa}',
  'Studi tiru {lembaga}: {hal}',
  'Kunjungan {lembaga} ke {desa}',
  '{lembaga} belajar {hal} dan {cara}',
  'Studi lapangan {lembaga} tentang {hal}',
]

export const visitSentences = [
  'Rombongan {lembaga} diterima {pejabat} dan mendengar cerita tentang {hal}.',
  'Peserta berkeliling ke {desa} dan bertanya langsung kepada {warga}.',
  'Yang paling banyak ditanyakan ialah {kendala} dan cara mengatasinya.',
  'Tuan rumah menunjukkan {cara} serta {alat} yang dipakai sehari-hari.',
  'Pimpinan rombongan ingin mencoba {cara} di daerahnya.',
  'Sesi ditutup dengan pembahasan rencana tindak lanjut selama {n} menit.',
  'Beberapa peserta meragukan hasilnya karena di daerah mereka ada {kendala}.',
]

export const questionPatterns: readonly (readonly [question: string, answer: string])[] = [
  ['Bagaimana {pelaku} mengatasi {kendala}?', 'Dengan {cara}; {waktu} baru terasa hasilnya.'],
  ['Berapa biaya {hal} dalam setahun?', 'Sekitar Rp {n} juta, terutama untuk {alat}.'],
  ['Siapa yang memulai {hal}?', '{Pelaku} di {desa}, lalu didukung {pejabat}.'],
  ['Apa yang terjadi bila {warga} tidak ikut?', 'Mereka didatangi {pelaku}; biasanya penyebabnya {kendala}.'],
  ['Apakah ada aturan khusus tentang {hal}?', 'Ada peraturan kepala daerah dan pedoman {n} halaman.'],
]

export const purposePatterns = [
  'Mempelajari {hal} untuk diterapkan bagi {warga}.',
  'Membandingkan cara mengatasi {kendala} dalam urusan {hal}.',
  'Bagian dari pelatihan: melihat {cara} dan {cara} di lapangan.',
]
