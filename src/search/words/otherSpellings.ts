/** Words that no rule gets right, and their root. */
export const irregular = pairsOf(`
  bebatuan batu, berapi api, dedaunan daun, diawali awal, dimengerti mengerti, keabsahan sah, lainnya lain,
  memangku pangku, mengawali awal, mengawalinya awal, pendudukan duduk, pendudukannya duduk, pengertian mengerti,
  pengetahuan tahu, pengrajin kerajinan, pepohonan pohon, perajin kerajinan, peralatan alat, perasaan rasa,
  permusyawaratan musyawarah, reruntuhan runtuh, sejarawan sejarah, seniman seni
`)

/** Roots in another spelling, or so near that they are looked for together, and the root that stands for them. */
export const otherSpellings = pairsOf(`
  adzan azan, akomodir akomodasi, aktifitas aktivitas, aktip aktif, aktualisasi aktual, alquran quran,
  analisa analisis, antri antre, anugrah anugerah, apotik apotek, atlit atlet, azas asas, azasi asasi, blanko blangko,
  cabe cabai, cendikia cendekia, cidera cedera, cindera cendera, cinderamata cenderamata, coklat cokelat,
  detil detail, diagnosa diagnosis, digitalisasi digital, disain desain, dzikir zikir, efektifitas efektivitas,
  efektip efektif, ekstrim ekstrem, faham paham, fikir pikir, globalisasi global, gubug gubuk, hadits hadis,
  hakekat hakikat, harmonisasi harmonis, hektare hektar, hembus embus, hempas empas, himbau imbau, himpit impit,
  hipotesa hipotesis, hipotik hipotek, hisap isap, hutang utang, ijasah ijazah, ijin izin, ijtima ijtimak,
  import impor, inovatip inovatif, insyaf insaf, isyu isu, jadual jadwal, jamaah jemaah, jaman zaman, jenasah jenazah,
  jendral jenderal, jogja yogyakarta, jogjakarta yogyakarta, kadaluarsa kedaluwarsa, kadaluwarsa kedaluwarsa,
  karir karier, karna karena, kawatir khawatir, kendor kendur, kerajian rajin, khasanah khazanah,
  kolektifitas kolektivitas, komersialisasi komersial, komplek kompleks, kongkrit konkret, konkrit konkret,
  koordinir koordinasi, kreatifitas kreativitas, kreatip kreatif, kripik keripik, krupuk kerupuk, kuatir khawatir,
  kwalitas kualitas, kwantitas kuantitas, kwitansi kuitansi, kyai kiai, legalisasi legal, lembab lembap,
  lobang lubang, managemen manajemen, manejer manajer, menejemen manajemen, mentri menteri, mesjid masjid,
  metoda metode, milyar miliar, modernisasi modern, mulai mula, mushalla musala, mushola musala, musholla musala,
  musium museum, musolla musala, nafas napas, nampak tampak, nasehat nasihat, negatip negatif, netralisasi netral,
  nonton tonton, nopember november, normalisasi normal, nyebrang seberang, objektifitas objektivitas, obyek objek,
  optimalisasi optimal, organisir organisasi, otentik autentik, otomatisasi otomatis, otopsi autopsi, pasen pasien,
  pasip pasif, pebruari februari, peranan peran, perduli peduli, persentasi persentase, photo foto, ponakan keponakan,
  pondasi fondasi, popular populer, positip positif, praktek praktik, produktifitas produktivitas,
  profesionil profesional, proklamir proklamasi, propinsi provinsi, prosentase persentase, putera putra, puteri putri,
  ramadhan ramadan, raport rapor, rapot rapor, regionalisasi regional, rehab rehabilitasi, rejeki rezeki,
  rekap rekapitulasi, relatifitas relativitas, resiko risiko, respon respons, romadhon ramadan, rubah ubah,
  samudra samudera, sekedar sekadar, sekertaris sekretaris, selektifitas selektivitas, sensitifitas sensitivitas,
  sentralisasi sentral, shalat salat, sholat salat, silahkan silakan, silaturahim silaturahmi,
  silaturrahmi silaturahmi, sinkronisasi sinkron, sintesa sintesis, sistim sistem, sorga surga,
  sportifitas sportivitas, stabilisasi stabil, standard standar, standardisasi standar, standarisasi standar,
  sterilisasi steril, subyek subjek, sumatra sumatera, survey survei, sutra sutera, syaraf saraf, syariah syariat,
  tapi tetapi, taqwa takwa, tarip tarif, tauladan teladan, tehnik teknik, tehnis teknis, tehnologi teknologi,
  telantar terlantar, telor telur, tentram tenteram, terlanjur telanjur, tolerir toleransi, trampil terampil,
  trilyun triliun, ustad ustaz, ustadz ustaz, vaksinasi vaksin, wewenang wenang, yogya yogyakarta
`)

function pairsOf(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(',').map((pair) => pair.trim().split(' ') as [string, string]))
}
