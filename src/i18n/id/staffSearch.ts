export const staffSearch = {
  'staffSearch.title': 'Yang dicari pembaca',
  'staffSearch.lead':
    'Dari kata yang dicari pembaca terlihat apa yang belum ada di sini, atau sudah ada dengan nama lain.',
  'staffSearch.synonyms': 'Ubah sinonim',
  'staffSearch.unanswered.title': 'Belum ada jawabannya',
  'staffSearch.unanswered.lead':
    'Tidak ada praktik atau kunjungan yang memuat semua katanya. Tulis yang belum ada; bila sudah ada dengan nama lain, admin dapat menambah sinonim. Kata yang sudah terjawab hilang dari daftar ini.',
  'staffSearch.unanswered.none':
    'Belum ada. Kata yang dicari pembaca tetapi belum dimuat praktik atau kunjungan mana pun akan tampil di sini, dengan jumlah dan hari terakhirnya.',
  'staffSearch.popular.title': 'Paling banyak dicari',
  'staffSearch.popular.none':
    'Belum ada. Kata yang sudah tiga kali dicari, pada hari yang berbeda, dan ada hasilnya akan tampil di sini.',
  'staffSearch.times': '{n} kali, terakhir {day}',
  'staffSearch.nothing': 'tanpa hasil',
  'staffSearch.partly': 'hanya sebagian katanya ditemukan',
  'staffSearch.addSynonym': 'Tambah\u00a0sinonim',
  'staffSearch.addSynonym.for': 'untuk',
  'staffSearch.kept.title': 'Apa yang dihitung',
  'staffSearch.kept.what':
    'Hanya kata-katanya, berapa kali, dan hari pertama serta terakhirnya. Tidak dicatat siapa yang mencari, dari mana, atau pukul berapa.',
  'staffSearch.kept.not':
    'Pencarian yang memuat alamat surel atau nomor panjang, seperti NIK atau nomor telepon, tidak dihitung.',
  'staffSearch.kept.long':
    'Kata yang {days} hari tidak dicari dihapus. Kata yang sudah tiga kali dicari, pada hari yang berbeda, dapat disarankan kepada pembaca lain bila semuanya tertulis dalam satu catatan publik.',

  'synonyms.title': 'Sinonim pencarian',
  'synonyms.lead':
    'Orang mencari hal yang sama dengan kata yang berbeda. Siapa pun yang mencari salah satu kata dalam satu baris juga menemukan yang lain.',
  'synonyms.rule.same':
    'Gabungkan hanya kata yang sama artinya, bukan yang sekadar berkaitan: “ASN” dan “PNS” jangan sebaris.',
  'synonyms.rule.once': 'Satu kata hanya boleh ada di satu baris.',
  'synonyms.rule.forms':
    'Huruf besar dan imbuhan tidak perlu ditulis dua kali: “melatih” dan “pelatihan” sudah dianggap sama.',
  'synonyms.families': 'Daftar sinonim',
  'synonyms.families.hint':
    'Satu baris untuk satu arti. Pisahkan kata-katanya dengan “=” atau koma, misalnya: csr = tjsl = tanggung jawab sosial perusahaan',
  'synonyms.begun':
    'Lengkapi baris pertama dengan kata yang dipakai di situs ini, lalu simpan. Bila kata itu sudah punya baris, pindahkan kata baru ke sana.',
  'synonyms.saved': 'Sinonim tersimpan dan langsung dipakai pencarian.',
  'synonyms.starting': 'Baris bawaan yang tidak ada dalam daftar ini ({n})',
  'synonyms.starting.hint': 'Salin ke daftar di atas bila ingin dipakai.',
  'synonyms.error.tooMany': 'Terlalu banyak baris: paling banyak {max}. Hapus yang jarang dipakai.',
  'synonyms.error.oneWord':
    'Baris {line}, “{text}”: tulis paling sedikit dua kata yang sama artinya, misalnya “csr = tjsl”, atau hapus baris ini.',
  'synonyms.error.manyWords': 'Baris {line}, “{text}”: paling banyak {max} kata. Hapus yang jarang dipakai.',
  'synonyms.error.longWord':
    'Baris {line}, “{text}”: ada kata yang lebih dari {max} huruf. Persingkat, atau pisahkan dengan “=”.',
  'synonyms.error.stopWord':
    'Baris {line}, “{text}”: “{word}” hanya berisi kata umum atau tanda baca, yang tidak ikut dicari. Hapus, atau tulis lebih lengkap.',
  'synonyms.error.sameWord':
    'Baris {line}, “{text}”: kata-kata ini sudah dianggap sama tanpa sinonim. Tambah kata lain, atau hapus baris ini.',
  'synonyms.error.twice':
    'Baris {line}: “{word}” sudah ada di baris {other}. Gabungkan kedua baris, atau hapus salah satunya.',
} as const
