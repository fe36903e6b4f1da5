/**
 * Common Indonesian roots and the words of local government, written for Tiru. A word that takes affixes belongs here when
 * the rules alone would cut it too far ("selesai", "kelola") or too little; a derived word belongs here when it has a
 * meaning of its own ("penduduk" is not "duduk").
 */
export const roots: ReadonlySet<string> = new Set(
  `
  abad abadi abai abang abdi abu acak acara acu acuan ada adab adat adik adil adopsi adu aduk adun advokasi
  agama agar agen agenda agraria agung ahli air ajaib ajak ajang ajar aju akal akan akar akhir akhlak akibat
  akrab akreditasi aksara akses aksi aktif aktivitas aktor aku akumulasi akun akurat akut alam alamat alas
  alat alih alim alir alokasi alternatif alumni alun alur amal aman amat ambil ambisi ambulans amnesti ampuh
  ampun anak analisa analisis ancam andal andil aneh aneka angan anggap anggar anggota anggun angin angka
  angkat angkot angkut angsur aniaya antar antara antisipasi antre antri anugerah anut anyam apik apung arah
  arahan arak aral arang area arif arsip arsitek arti artikel arus asa asah asal asap asas aset asin asing
  asli aspek aspirasi asrama asuh asumsi asuransi atap atas atur aula awak awal awam awan awas awet ayah
  ayam ayat ayom ayun azas babak baca badai badan bagai bagi bagus bahagia bahan bahas bahasa bahaya bahu
  baik baju bakal bakar bakat bakteri bakti balai balap balas balik balita balok balut ban bandar banding
  bandung bangga bangkit bangkrut bangsa bangun banjir bank bantah bantai bantal bantu banyak bapak barang
  barat baris baru basah basis basmi batal batang batas batik batin batu batuk bawa bawah bayam bayang bayar
  bayi bea beasiswa beban bebas beda bedah bekal bekas beku bela belah belaka belakang belanja belas beli
  belit belok belum bena benah benak benam benang benar bencana benci benda bendung bengkel benih bentang
  bentar bentuk bera berani beras berat beri berita berkah berkas berkat bersih besar besi beton betul biar
  biara biasa biaya bibir bibit bicara bidan bidang bijak bijaksana bila bilang bimbang bimbing bina
  binatang bingkai bingung bintang biro birokrasi bisik bisnis bisu blok bobot bocor bodoh bohong bola boleh
  bom bongkar bonus boros bosan botol boyong brigade bruto buah buang buat buaya budaya budi budidaya buih
  bujuk buka bukit bukti buku bulan bulat bulu bumbu bumi bunga bungkus bunuh bunyi bupati buram buru buruh
  buruk burung busana busuk butik butir butuh cabai cabang cabut cacah cacat cadang cagar cahaya cair cakap
  cakup calon camat campur canang canda canggih cangkul cantik cantum capai cara cari cat catat cegah cek
  cekung celah celaka cemar cemas cendekia cenderung cepat cerah cerai cerdas cerita cermat cermin cetak
  cetus ciduk cinta cipta ciri cita citra coba cocok coklat colok contoh copot corak coret corong cuaca cuci
  cukup cukur cuma curah curang curi curiga cuti daerah daftar dagang daging dahulu daki dalam dalang dalih
  damai dampak damping dana dandan dangkal dapat dapur darah darat darurat dasar data datang datar daun daur
  daya debat debu dekat dekorasi delegasi demam demi demo demokrasi denda dengar denyut depan departemen
  derajat deras derita dermaga desa desain desak detail deteksi detik dewa dewan dewasa dialog diam didik
  diet digital dikte dinas dinding dingin direktur diri disiplin diskusi distribusi divisi doa dokter
  dokumen dokumentasi domisili donasi dongeng dorong dosa dosen draf drainase dua duduk duga duka dukun
  dukung dulang duli dunia durasi duta edar edukasi efektif efisien ego ekologi ekonomi ekor ekosistem
  eksplorasi ekspor ekspresi elektronik elemen elok emansipasi embun emisi emosi empat empati empuk enak
  enam energi enggan engkau entah entas era erat erosi esai esok estetika etik etika etnis evakuasi evaluasi
  fajar fakta faktor fakultas fasilitas fasilitator favorit federasi festival figur fiktif film filter final
  fisik fokus formal formasi format formula formulir foto fraksi frekuensi fungsi gabung gadai gading gaduh
  gagah gagal gagas gairah gajah gaji gala galak galang gali gambar gambut ganas ganda gandeng gandrung
  gandum ganggu ganjar ganti gantung garam garap garasi garda garis gas gaul gaung gaya gedung gejala
  gejolak gelang gelap gelar gelisah gelombang gelora gemar gembira gempa gempur gemuk genang gencar gendong
  generasi genggam gerak geram gerbang gereja gerilya gerobak gesa geser getah getar giat gigi gigih gigit
  gila giling gilir girang gizi goda golong gotong goyang grafik graha gratis gua gubernur gudang gugah
  gugat gugur gula gulat guling gulir gulung gumam guna guncang gunting gunung gurau guru gusar gusur guyub
  habis habitat hadap hadiah hadir hafal hak hakim hal halal halaman halang halau halus hambat hamil hampar
  hampir hancur hangat hangus hantam hantar hanya hapus harap harapan harga hari harian harta haru harum
  harus hasil hasrat hasut hati haus hawa hebat heboh hela helat hemat hendak hening henti heran hias hibah
  hibur hidang hidayah hidup hijau hikmah hilang hilir himbau himpun hina hindar hingar hingga hirau hirup
  hitam hitung hobi holistik homogen honor hormat hotel hubung hujan hujat hukum hulu huma humas huni hunian
  huruf hutan hutang ibadah ibarat ibu ide ideal identifikasi identitas ikan ikat iklan iklim ikrar ikut
  ilham ilmu imajinasi imam iman imbal imbang imbas imbau imigrasi impian implementasi impor imunisasi inap
  inbox incar indah indeks indikator individu induk industri inflasi informasi informatika infrastruktur
  ingat ingin ingkar ini inisiasi inisiatif injak inovasi inovatif inovator insan insentif inspeksi
  inspektorat inspirasi instalasi instansi institusi instruksi intai integrasi intelektual intensif
  interaksi internal internet intervensi inti investasi investor irama irigasi iring iris isi isolasi istana
  istirahat istri isu isyarat itu izin jabar jabat jadi jadwal jaga jagung jahat jahit jaja jajah jajak
  jajar jaksa jalan jalin jalur jam jamah jamin jamu jamur janda jangan janggal jangka jangkau jangkit janin
  janji jarak jarang jaring jasa jasmani jati jatuh jauh jawab jaya jebak jejak jejaring jelajah jelang
  jelas jelek jelma jemaah jembatan jemput jemur jenazah jenis jenjang jenuh jepit jera jerit jernih jilid
  jinak jiwa jodoh joget jual juang juara judi judul juga jujur julang juluk jumlah jumpa jurang juri jurnal
  jurus kabar kabinet kabul kabupaten kabut kaca kacang kacau kadang kadar kader kafe kagum kaidah kail kain
  kait kaji kakak kaki kaku kalah kalang kalender kali kalimat kalung kamar kami kampanye kampung
  kampus kamus kandang kandas kandung kantin kantong kantor kapal kapan kapas kapasitas kaping kapital
  karakter karang karantina karcis karet kari karir karnaval kartu karung karya karyawan kas kasar kasih
  kasus kata kategori kaum kawal kawan kawasan kawin kaya kayu keadilan kebal kebun kecam kecap kecewa kecil
  kecuali kedai kedap kejam kejar keji kejut kelak kelakar kelam kelas keliling kelola kelompok keluar
  keluarga keluh kelupas kemah kemarau kemas kembali kembang kembar kementerian kempis kena kenal kenan
  kenang kencang kendala kendali kendara kental kentang kenyang kepala keping kepung kera kerabat kerah
  keramat keramik keranjang kerap keras kereta kering keris kerja kertas keruk kerumun kesal kesan ketat
  ketik ketua ketuk khas khawatir khayal khianat khidmat khilaf khotbah khusus khusyuk kiamat kias kiblat
  kikis kilang kilas kilat kilau kini kira kiri kirim kisah kisar kita klaim klasifikasi klasik klien klinik
  koalisi koin kolaborasi kolam koleksi kolom koloni komandan komando kombinasi komentar komersial komisi
  komite komitmen komoditas kompak kompensasi kompetensi kompetisi komplek kompleks komponen kompos
  komprehensif komputer komunikasi komunitas kondisi konferensi konflik konsentrasi konsep konservasi
  konsisten konsolidasi konstitusi konstruksi konsultasi konsumen konsumsi kontak konten kontrak kontribusi
  kontrol konvensi koordinasi koordinator koperasi kopi koral koran korban korupsi kosong kota kotor kreasi
  kreatif kreativitas kredit kriteria kritik kritis kuasa kuat kubur kucur kuda kue kuku kukuh kuliah
  kuliner kulit kumpul kunci kuning kunjung kuota kupas kupu kurang kuras kurban kurikulum kursi kursus
  kurun kurung kusam kusut kutip kutuk kuyup laba labuh lacak laci ladang lagu lahan lahir laik lain lajang
  laju lajur laksana laku lalai lalu lama laman lamar lambang lambat lampau lampir lampu lancar lancong
  landa landas landung langgan langgar langit langka langkah langsung lanjut lansia lantai lantar lantas
  lantik lapang lapar lapis lapor larang laras lari larut laskar latar latih latin laut lawan lawat layak
  layan layang layar lebah lebar lebat lebih lebur lecet ledak lega legal legenda legislatif lekat lelah
  lelaki lelang lembaga lembah lembar lembut lempar lengan lengkap lepas lestari letak letih letus lewat
  lezat liar libat libur licik licin lidah lihat lilin lima limbah limpah lindung lingkar lingkung lingkup
  lintas lipat liput liris listrik literasi logam logika lokakarya lokal lokasi lokus lolos lomba lompat
  longgar longsor lorong luang luap luar luas lubang lucu ludah lugas luhur luka lukis lulus lumba lumpuh
  lumpur lunak lunas luncur lupa lurah lurus lusa lusin maaf mabuk macam macan macet madani magang magnet
  mahal mahasiswa mahir main majalah majelis majikan maju maka makalah makam makan maklumat makmur makna
  maksimal maksud mal malam malang malas malu mampu mana mandat mandi mandiri manfaat mangkir mangrove
  mangsa mania manis mantap manusia marah marak marga marginal markas martabat masa masak masalah masam
  masjid masker massa masuk masyarakat mata matang mati mau mawas maya mayor mayoritas media medis mega
  mekanisme mekar melek memang memori menang mendung mental menteri mentor menu merah merata merdeka merek
  merosot mesin meski mesra mesti metode mewah milik mimpi minat minggu mini minim minimal minta minum
  minyak mirip misi miskin misteri mitigasi mitos mitra mobil mobilitas modal model moderasi modern modul
  mohon momentum monitor monitoring moral moratorium motif motivasi motor muara muat muda mudah mudik muka
  mukim mula mulai mulia muluk mulus mulut muncul mundur mungkin murah muram murid murni murung musik musim
  musnah musuh musyawarah mutakhir mutasi mutlak mutu nabi nada nadi nafas nafkah nafsu nagari naik najis
  nalar naluri nama nampak nanti napas narasi narasumber narkoba nasabah nasi nasib nasihat naskah natal
  naung negara negatif negeri negosiasi nelayan nenek neraca netral niaga niat nikah nikmat nilai ningrat
  nisan niscaya nista nobat noda nomor norma normal nota notulen nuansa nusantara nyala nyaman nyamuk nyanyi
  nyaring nyaris nyata nyawa nyenyak obat objek objektif obral obrol observasi obyek ocehan olah olahraga
  oleh omong ongkos operasi operator opini optimal optimis orang orasi organ organik organisasi orientasi
  otak otomatis otonom otonomi otoritas otot pabrik pacu pada padam padan padang padat padi padu paduka
  pagar pagelaran pagi paham pahat pahit pahlawan pajak pajang pakai pakan pakar paket paksa palang paling
  palsu pamer pamong panas pancang pancar pancing pandai pandang pandemi pandu panen pangan panggang panggil
  panggung pangkal pangkas pangkat pangku panik panitia panjang panjat pantai pantang pantas pantau pantul
  papan papar para parah parameter paripurna pariwisata parkir partai partisipasi paru pasang pasar pasien
  pasir pasok pasrah pasti pasukan patah patok patroli patuh patung patut paut pawai payah payung pecah
  pecat pedas pedih pedoman peduli pegang pegawai pejabat peka pekan pekik pelaku pelihara pelopor
  pelosok peluang peluk peluru pemuda pemudi penat pencar pendam pendapat pendek pending penduduk pengaruh
  penjara penjuru pensiun pentas penting penuh perabot perahu peran perang perangkat peranti percaya percik
  perempuan pergi peri periksa perintah peristiwa periuk perkara perkasa perkosa perlu permai
  permata permisi pernah perosot personel perspektif pertama perut pesan pesat pesawat pesisir pesona pesta
  peta petak petani peti petik petir petugas piagam piala piatu pidana pidato pihak pijak pijat pikat pikir
  pikul pilah pilar pilih pilot pimpin pindah pinggir pinjam pintar pintas pintu pipa pisah pisang pisau
  piutang plastik plaza pohon pokok pola polemik polisi politik polusi pompa pondok populasi porak porsi pos
  posisi positif posko posyandu potensi potong prakarsa praktik pramuka prasarana prasasti prestasi pribadi
  prihatin prima prinsip prioritas privasi priyayi problem produk produksi produktif produktivitas profesi
  profesional profil program progresif proklamasi proporsi proposal prosedur proses prospek protes protokol
  provinsi proyek psikologi puas puasa publik publikasi puisi puja puji pukul pula pulang pulau pulih puluh
  pun puncak pungut punya pura pusat pusing puskesmas pustaka putar putih putra putri putus rabuk racun
  radar radikal radio raga ragam ragu rahasia raih raja rajin rakit rakus rakyat ramah ramai rambah rambat
  rambu rambut rampas rampung ranah rancang rangkai rangkap rangkul rangkum rangsang rantai rantang rantau
  rapat rapi rapor rapuh rasa rasio rasional rasuk rata ratap ratus raup rawan rawat raya rayap rayu reaksi
  realisasi rebah reboisasi rebut reda reduksi referensi refleksi reformasi regenerasi regional registrasi
  regu regulasi rehabilitasi rejeki reka rekam rekan rekayasa rekening rekomendasi rekonstruksi rekor
  rekreasi rekrut rela relasi relawan relevan reli religi relokasi remaja rembuk renang rencana rendah
  rendam renggang renovasi renta rentan rentang renung replikasi reputasi resah resap resep reses resi
  resiko resmi respon respons restoran restorasi restu retribusi revitalisasi revolusi ria riang ribu ribut
  rilis rimba rinci rincian rindu ringan ringkas rintang rintih rintis riset risiko riwayat robek robot roda
  rombak rombong rona ronda rongga rontok roti ruang ruas rubrik rugi rujuk rukun rumah rumit rumpun rumput
  rumus runcing rundung runtuh runtun rupa rupiah rusak rusuh rute rutin saat sabar sabut sadap sadar sah
  sahabat saham sahut saing saja sajak saji sakit saksi sakti saku salah salam saldo salin saling salur sama
  samar sambung sambut sampah sampai sampan sampel sandang sandar sandi sanding sangat sangga sanggah
  sanggar sanggup sangka sangkal sangkut sanitasi sanjung sanksi santai santri santun sapa sapi sapu saran
  sarana sarang sarat sari saring sarung sasar sastra satu satuan satwa saudara saung sawah sawit saya
  sayang sayap sayembara sayur sebab sebal sebar seberang sebut sedang sedap sedekah sederhana sedia sedih
  sedikit sedot segan segar segera segmen sehat sejahtera sejarah sejuk sekap sekat sekolah sekretariat
  sekretaris sektor sektoral sela selam selamat selaput selaras selatan seleksi selenggara selera selesai
  selidik selimut selip selisih selubung seluruh semai semangat semarak semat sembah sembilan sembuh
  sembunyi semen semesta semi seminar sempat sempit sempurna semua semut senam senandung senang senantiasa
  sendat sendiri sengaja sengat sengketa sengsara seni senja senjata sensus sentosa sentra sentral sentuh
  senyum sepak sepakat separuh sepat sepeda sepi serah serak serakah seram serang serap serba serbu seret
  serius serobot serta sertifikasi sertifikat seru servis sesak sesal sesat sesuai setel setia setor setuju
  sewa sia siaga siang siap siapa siar siasat sibuk sidang sidik sifat sigap sikap sikat siklus siksa siku
  silam silang silat silsilah simbol simpan simpang simpati simpul simulasi sinar sindir sinergi singgah
  singgung singkap singkat singkir singsing sinopsis siram sirat sirkulasi sirna sisa sisi sisih sisip sisir
  sistem siswa situasi situs skala skema skor soal sogok sokong solar solid solidaritas solusi sombong
  songsong sopan sopir sorak sorot sosial sosialisasi sosok spesial spesifik spirit stabil stabilitas
  stadion staf standar stasiun statis statistik status strategi strategis struktur studi suami suap suara
  suasana suatu subsidi subur suci sudah sudut sugesti suguh suhu sujud suka sukar sukarela sukses suku
  sulam suling sulit suluh sulung sumbang sumbat sumber sumpah sumur sunat sungai sungguh sungkan sunting
  sunyi supervisi surat surga suruh surut survei susah suspek susul susun susut sutra swadaya swasta syarat
  syukur taat tabah tabir tablet tabrak tabu tabung tabur tadah tadi tagih tahan tahap tahu tahun tajam
  tajuk takar takdir takluk taksir taktik takut talang tali tamak taman tamat tambah tambak tambal tambang
  tampak tampar tampil tampung tamu tanah tanam tancap tanda tandas tandatangan tanding tangan tangga
  tanggal tanggap tangguh tanggul tanggulang tanggung tangis tangkap tangkas tangkis tani tanjak tanjung
  tanpa tantang tanya tapak tapi tapis target tari tarif tarik taring taruh taruna tarung tas tata tatap
  tatar taut tawa tawan tawar taziah tebak tebal tebang tebar tebing tebu tebus teduh tegak tegang tegas
  teguh tegur tekad tekan teknik teknis teknologi teks tekstil tekun telaah teladan telan telantar telat
  telinga teliti teluk telur telusur tema teman tembaga tembak tembok tembus tempa tempat tempel tempuh
  tempur temu tenaga tenang tendang tengah tenggang tenggelam tengok tentang tentara tenteram tentram tentu
  tenun teori tepat tepi teposeliro tepuk teraju terang terap teras terbang terbit teriak terima terjang
  terjemah terjun terka terlantar termal terminal ternak terobos teror terpa tertib terus tetangga tetap
  tetas tetes tewas tiang tiap tiba tidak tidur tiga tikar tikus tilang tilik tim timbang timbul timbun
  timpa timpang timur tindak tindas tindih tinggal tinggi tingkah tingkat tinjau tipis tipu tiru titah titik
  titip tiup tobat toko tokoh tolak toleran toleransi tolok tolong tombol tonggak tonjol tonton topang topi
  topik total tradisi tradisional transaksi transfer transformasi transisi translok transmigrasi transparan
  transparansi transportasi tren tua tuah tuan tuang tubuh tuduh tugas tuhan tuju tukang tukar tulang tular
  tuli tulis tumbuh tumpah tumpang tumpas tumpu tumpuk tuna tunai tunas tunda tunduk tunggak tunggal tunggu
  tunjang tunjuk tuntas tuntun tuntut turis turun turut tusuk tutor tutup tutur uang ubah ubi ucap udang
  udara ujar uji ujung ukir ukur ulama ulang ulas ulat ulet ulur umat umbar umbi umpama umpan umpul umum
  umur undang undi unduh unggah unggas unggul ungkap ungkit ungsi ungu uni unik unit universal universitas
  unjuk unsur untai untuk untung upacara upah upaya urai urat urban urung urus urut usaha usai usang usap
  usia usik usir usul usung usut utama utang utara utuh utus vaksin vaksinasi valid validasi variabel
  variasi vendor verifikasi versi video visi visual vital volume wabah wadah waduk wahana wajah wajar wajib
  wakaf wakil waktu walau walikota wangi wanita warga waris warisan warna warta warung wasiat waspada
  wawancara wawas wenang wewenang wibawa widyaiswara wilayah wirausaha wisata wisma wisuda wujud yakin yatim
  yayasan yuridis zakat zaman ziarah zona zonasi
`.split(/\s+/),
)
