/** Words of one family a line: all of them are found by any of them. Most were written before the stemmer was looked at. */
export const families = `
abadi mengabadikan diabadikan keabadian
adopsi mengadopsi diadopsi pengadopsian adopsinya
adu mengadu pengaduan aduan diadukan mengadukan
agenda mengagendakan diagendakan agendanya
ajak mengajak diajak ajakan mengajaknya
ajar mengajar pengajar pengajaran diajarkan mengajarkan belajar pelajar pelajaran pembelajaran pembelajar mempelajari
aju mengajukan diajukan pengajuan pengaju
akhir berakhir mengakhiri pengakhiran terakhir
aksi beraksi aksinya
aktif mengaktifkan diaktifkan pengaktifan keaktifan
aku mengaku mengakui diakui pengakuan
alih beralih mengalihkan dialihkan pengalihan peralihan
alir mengalir aliran mengalirkan dialiri pengaliran
alokasi mengalokasikan dialokasikan pengalokasian teralokasi
aman mengamankan diamankan pengamanan keamanan
ambil mengambil diambil pengambilan terambil
amat mengamati diamati pengamatan pengamat
ampu mengampu pengampu diampu
anggar menganggarkan penganggaran anggaran dianggarkan
anggota beranggotakan keanggotaan anggotanya
angkat mengangkat diangkat pengangkatan terangkat
angkut mengangkut angkutan pengangkutan pengangkut diangkut
anjur menganjurkan anjuran dianjurkan
antar mengantar pengantar diantar antaran pengantaran mengantarkan
antisipasi mengantisipasi diantisipasi pengantisipasian
arah mengarahkan pengarahan diarahkan terarah pengarah
arsip mengarsipkan pengarsipan kearsipan diarsipkan
asuh mengasuh pengasuh pengasuhan asuhan diasuh
atas mengatasi diatasi teratasi
atur mengatur peraturan aturan pengaturan diatur teratur keteraturan
awas mengawasi pengawas pengawasan diawasi
ayom mengayomi pengayom pengayoman diayomi
baca membaca pembaca bacaan dibaca pembacaan terbaca
bagi membagi pembagian dibagi membagikan dibagikan terbagi berbagi
bahas membahas pembahasan dibahas bahasan
baik memperbaiki perbaikan diperbaiki kebaikan
bakar membakar kebakaran pembakaran dibakar terbakar
balas membalas balasan dibalas pembalasan
banding membandingkan perbandingan dibandingkan pembanding
bangun membangun pembangunan bangunan dibangun pembangun terbangun
bantu membantu bantuan dibantu pembantu
banyak memperbanyak kebanyakan diperbanyak terbanyak
basmi membasmi pembasmian dibasmi pembasmi
batal membatalkan pembatalan dibatalkan
batas membatasi pembatasan dibatasi terbatas keterbatasan batasan
bawa membawa dibawa pembawa bawaan terbawa
bayar membayar pembayaran dibayar pembayar terbayar
beban membebani pembebanan dibebani terbebani dibebankan
bebas membebaskan pembebasan dibebaskan kebebasan terbebas
beda berbeda perbedaan membedakan dibedakan
bekal membekali pembekalan dibekali berbekal
beli membeli pembeli pembelian dibeli
belanja berbelanja pembelanjaan membelanjakan dibelanjakan
benah membenahi pembenahan dibenahi berbenah
benar membenarkan kebenaran dibenarkan pembenaran
bentuk membentuk pembentukan dibentuk terbentuk bentukan
berangkat keberangkatan memberangkatkan diberangkatkan pemberangkatan
beras perberasan berasnya
beri memberi memberikan diberikan pemberian pemberi
berita memberitakan pemberitaan diberitakan
bersih membersihkan kebersihan pembersihan dibersihkan
besar membesarkan memperbesar kebesaran terbesar
biaya membiayai pembiayaan dibiayai biayanya
bicara berbicara pembicaraan pembicara membicarakan dibicarakan
bimbing membimbing bimbingan pembimbing dibimbing pembimbingan
bina membina pembinaan binaan dibina pembina
bincang berbincang perbincangan memperbincangkan
bisnis berbisnis pebisnis bisnisnya
bongkar membongkar pembongkaran dibongkar
buat membuat pembuatan dibuat buatan pembuat
buang membuang pembuangan dibuang buangan terbuang
budaya membudayakan kebudayaan berbudaya pembudayaan dibudayakan
budidaya membudidayakan pembudidayaan dibudidayakan pembudidaya
buka membuka pembukaan dibuka terbuka keterbukaan
bukti membuktikan pembuktian dibuktikan terbukti
buku membukukan pembukuan dibukukan pembukuannya
bunuh membunuh pembunuhan pembunuh dibunuh
buru memburu pemburu perburuan diburu
butuh membutuhkan kebutuhan dibutuhkan kebutuhannya
cabut mencabut pencabutan dicabut
cakup mencakup cakupan dicakup tercakup
capai mencapai pencapaian capaian dicapai tercapai ketercapaian
cari mencari pencarian dicari pencari
catat mencatat pencatatan catatan dicatat tercatat pencatat
cegah mencegah pencegahan dicegah tercegah
cek mengecek pengecekan dicek
cat mengecat pengecatan dicat
cepat mempercepat percepatan dipercepat kecepatan tercepat
cerita bercerita menceritakan diceritakan
cetak mencetak pencetakan cetakan dicetak percetakan
cinta mencintai pecinta dicintai kecintaan tercinta
cipta menciptakan penciptaan pencipta diciptakan tercipta ciptaan
coba mencoba percobaan dicoba
cuci mencuci pencucian dicuci cucian pencuci
curah mencurahkan curahan dicurahkan
curi mencuri pencuri pencurian dicuri
daftar mendaftar pendaftaran pendaftar didaftarkan terdaftar mendaftarkan
dagang berdagang pedagang perdagangan dagangan memperdagangkan
damai berdamai perdamaian kedamaian mendamaikan
dampak berdampak dampaknya
damping mendampingi pendamping pendampingan didampingi
dana mendanai pendanaan didanai dananya
dapat mendapat mendapatkan didapatkan terdapat
data mendata pendataan didata terdata
datang mendatangi kedatangan didatangi mendatangkan didatangkan pendatang
daya memberdayakan pemberdayaan diberdayakan berdaya keberdayaan
debat berdebat perdebatan memperdebatkan diperdebatkan
dekat mendekati pendekatan kedekatan didekati mendekatkan terdekat
dengar mendengar pendengar pendengaran mendengarkan terdengar didengarkan
desa perdesaan pedesaan desanya
didik mendidik pendidikan pendidik dididik terdidik
diri berdiri mendirikan pendirian didirikan pendiri
diskusi berdiskusi mendiskusikan pendiskusian didiskusikan
dokumentasi mendokumentasikan pendokumentasian didokumentasikan terdokumentasi
donasi berdonasi mendonasikan didonasikan
dorong mendorong dorongan didorong pendorong terdorong
duduk menduduki kedudukan diduduki berkedudukan
dukung mendukung dukungan didukung pendukung
edar mengedarkan peredaran edaran beredar diedarkan pengedar
efektif mengefektifkan keefektifan
kelola mengelola pengelolaan dikelola pengelola terkelola
kembang mengembangkan pengembangan dikembangkan berkembang perkembangan pengembang
evaluasi mengevaluasi dievaluasi pengevaluasian
fasilitas memfasilitasi difasilitasi fasilitasnya
fokus memfokuskan difokuskan berfokus pemfokusan terfokus
fungsi berfungsi memfungsikan difungsikan pemfungsian
gabung bergabung menggabungkan gabungan penggabungan digabungkan tergabung
gagal menggagalkan kegagalan digagalkan
gagas menggagas gagasan digagas penggagas
galakkan menggalakkan penggalakan digalakkan
gali menggali penggalian digali galian penggali
gambar menggambar gambaran menggambarkan digambarkan penggambaran tergambar
ganggu mengganggu gangguan diganggu terganggu pengganggu
ganti mengganti penggantian diganti pengganti bergantian pergantian
gelar menggelar digelar pergelaran
gerak bergerak pergerakan gerakan menggerakkan penggerak digerakkan tergerak
giat bergiat kegiatan giatnya berkegiatan
goreng menggoreng gorengan digoreng penggorengan
guna menggunakan penggunaan digunakan pengguna kegunaan berguna
gugat menggugat gugatan penggugat digugat tergugat
habis menghabiskan dihabiskan kehabisan
hadap menghadapi dihadapi menghadap penghadapan
hadir menghadiri kehadiran dihadiri menghadirkan dihadirkan
hambat menghambat hambatan dihambat penghambat terhambat penghambatan
hapus menghapus penghapusan dihapus terhapus
harap berharap harapan mengharapkan diharapkan
harga menghargai penghargaan dihargai berharga
hasil menghasilkan dihasilkan penghasilan berhasil keberhasilan
hemat menghemat penghematan dihemat
henti berhenti menghentikan dihentikan penghentian pemberhentian diberhentikan
hibah menghibahkan penghibahan dihibahkan
hidup kehidupan menghidupkan dihidupkan penghidupan
hijau menghijaukan penghijauan dihijaukan
hilang menghilang kehilangan menghilangkan dihilangkan penghilangan
himpun menghimpun himpunan penghimpunan dihimpun terhimpun
hitung menghitung perhitungan penghitungan dihitung terhitung hitungan
hormat menghormati kehormatan dihormati penghormatan terhormat
hubung menghubungi hubungan penghubung perhubungan berhubungan menghubungkan terhubung
hukum menghukum hukuman dihukum penghukuman terhukum
huni menghuni penghuni hunian dihuni berpenghuni
hutan kehutanan perhutanan penghutanan
identifikasi mengidentifikasi diidentifikasi pengidentifikasian teridentifikasi
ikut mengikuti diikuti pengikut
imbau mengimbau imbauan diimbau
impor mengimpor pengimpor diimpor
indah keindahan memperindah terindah
informasi menginformasikan diinformasikan penginformasian
ingat mengingat peringatan mengingatkan diingatkan pengingat memperingati
ingin keinginan menginginkan diinginkan berkeinginan
inovasi berinovasi menginovasi inovasinya
integrasi mengintegrasikan pengintegrasian terintegrasi diintegrasikan
investasi berinvestasi menginvestasikan penginvestasian
isi mengisi pengisian diisi terisi berisi
izin mengizinkan perizinan diizinkan izinnya
jabat menjabat jabatan pejabat dijabat
jadwal menjadwalkan penjadwalan dijadwalkan terjadwal
jaga menjaga penjagaan dijaga penjaga terjaga
jahit menjahit penjahit jahitan dijahit
jalan berjalan perjalanan menjalankan dijalankan
jalin menjalin jalinan dijalin terjalin
jamin menjamin jaminan dijamin penjaminan terjamin penjamin
jangkau menjangkau jangkauan terjangkau dijangkau keterjangkauan
janji berjanji perjanjian menjanjikan dijanjikan
jaring menjaring jaringan penjaringan dijaring terjaring
jawab menjawab jawaban dijawab terjawab
jelas menjelaskan penjelasan dijelaskan kejelasan memperjelas
jemput menjemput penjemputan dijemput jemputan penjemput
jual menjual penjual penjualan dijual terjual berjualan jualan
juang berjuang perjuangan pejuang memperjuangkan diperjuangkan
juara menjuarai kejuaraan juaranya
jumlah berjumlah menjumlahkan penjumlahan dijumlahkan
kabul mengabulkan dikabulkan pengabulan
kaji mengkaji kajian pengkajian dikaji pengkaji
kampanye berkampanye mengampanyekan dikampanyekan
kampung perkampungan kampungnya
kawal mengawal pengawal pengawalan dikawal
kaya memperkaya kekayaan pengayaan terkaya
kebun berkebun perkebunan pekebun
kelompok berkelompok pengelompokan mengelompokkan dikelompokkan
keluar mengeluarkan pengeluaran dikeluarkan keluaran
keluh mengeluh keluhan mengeluhkan dikeluhkan
kemas mengemas kemasan pengemasan dikemas
kena mengenai dikenai mengenakan dikenakan terkena pengenaan
kenal mengenal pengenalan dikenal memperkenalkan diperkenalkan perkenalan terkenal
kendali mengendalikan pengendalian dikendalikan terkendali pengendali
kendara kendaraan mengendarai pengendara berkendara
kerah mengerahkan pengerahan dikerahkan
kerja bekerja pekerja pekerjaan mengerjakan dikerjakan pengerjaan
kering mengeringkan pengeringan dikeringkan kekeringan pengering
kirim mengirim pengiriman kiriman dikirim pengirim terkirim
kolaborasi berkolaborasi mengolaborasikan kolaborasinya
komunikasi berkomunikasi mengomunikasikan dikomunikasikan
konsultasi berkonsultasi mengonsultasikan dikonsultasikan
konsumsi mengonsumsi dikonsumsi pengonsumsian
kontrol mengontrol pengontrolan dikontrol terkontrol
koordinasi berkoordinasi mengoordinasikan pengoordinasian dikoordinasikan
kuasa menguasai penguasaan dikuasai penguasa kekuasaan berkuasa
kuat memperkuat penguatan kekuatan diperkuat menguatkan terkuat
kukuh mengukuhkan pengukuhan dikukuhkan
kumpul mengumpulkan pengumpulan kumpulan dikumpulkan berkumpul perkumpulan terkumpul pengumpul
kunjung dikunjungi kunjungan berkunjung mengunjungi pengunjung
kurang mengurangi pengurangan dikurangi kekurangan berkurang
kutip mengutip kutipan dikutip pengutipan
laksana melaksanakan pelaksanaan dilaksanakan pelaksana terlaksana keterlaksanaan
laku melakukan dilakukan berlaku memberlakukan pemberlakuan diberlakukan perlakuan kelakuan
lamar melamar lamaran pelamar dilamar
lambat memperlambat keterlambatan terlambat perlambatan diperlambat
lampir melampirkan lampiran dilampirkan terlampir
lancar memperlancar kelancaran melancarkan dilancarkan
langgar melanggar pelanggaran dilanggar pelanggar
langsung berlangsung melangsungkan dilangsungkan kelangsungan keberlangsungan
lanjut melanjutkan kelanjutan lanjutan dilanjutkan berlanjut keberlanjutan berkelanjutan
lantik melantik pelantikan dilantik terlantik
lapor melapor laporan melaporkan dilaporkan pelaporan pelapor
larang melarang larangan dilarang pelarangan terlarang
latih melatih pelatih pelatihan latihan dilatih berlatih terlatih
lawan melawan perlawanan dilawan berlawanan
layan melayani pelayanan layanan dilayani pelayan
lebar melebarkan pelebaran dilebarkan memperlebar
lelang melelang pelelangan dilelang lelangnya
lepas melepas pelepasan dilepas melepaskan terlepas
lestari melestarikan pelestarian kelestarian dilestarikan pelestari
letak meletakkan peletakan terletak diletakkan
libat melibatkan keterlibatan terlibat pelibatan dilibatkan
lihat melihat dilihat terlihat penglihatan memperlihatkan
lindung melindungi perlindungan dilindungi pelindung terlindungi
lintas melintas perlintasan melintasi lintasan dilintasi
lukis melukis pelukis lukisan dilukis
lulus lulusan kelulusan meluluskan diluluskan
luncur meluncurkan peluncuran diluncurkan
maaf memaafkan dimaafkan pemaaf
maju memajukan kemajuan dimajukan pemajuan
mampu kemampuan memampukan berkemampuan
manfaat bermanfaat memanfaatkan pemanfaatan dimanfaatkan kemanfaatan
masak memasak masakan dimasak pemasakan
mandiri kemandirian memandirikan kemandiriannya
masuk memasuki masukan memasukkan dimasukkan pemasukan
masyarakat kemasyarakatan memasyarakatkan dimasyarakatkan
menang memenangkan kemenangan pemenang dimenangkan
milik memiliki pemilik dimiliki kepemilikan
minat peminat berminat meminati diminati
minta meminta permintaan diminta peminta
miskin kemiskinan pemiskinan dimiskinkan
mitra bermitra kemitraan mitranya
mohon memohon permohonan pemohon dimohon
mudah memudahkan kemudahan dimudahkan mempermudah dipermudah
mulai memulai dimulai permulaan
mukim bermukim permukiman pemukiman pemukim
musyawarah bermusyawarah permusyawaratan memusyawarahkan
nama menamai penamaan bernama dinamai
nikah menikah pernikahan menikahkan dinikahkan
nilai menilai penilaian dinilai penilai bernilai
nikmat menikmati penikmat dinikmati kenikmatan
nyaman kenyamanan ternyaman nyamannya
nyata menyatakan kenyataan pernyataan dinyatakan
obat mengobati pengobatan diobati berobat terobati
olah mengolah pengolahan olahan diolah pengolah
operasi mengoperasikan pengoperasian beroperasi dioperasikan
organisasi mengorganisasi pengorganisasian berorganisasi diorganisasi
padu memadukan paduan perpaduan terpadu keterpaduan dipadukan
paham memahami pemahaman dipahami
pajak perpajakan pajaknya dipajaki
pakai memakai pemakai dipakai pakaian pemakaian
paksa memaksa paksaan dipaksa pemaksaan
pamer memamerkan pameran dipamerkan
pandang memandang pandangan dipandang pemandangan
pandu memandu pemandu panduan dipandu
panen memanen dipanen pemanenan
panggil memanggil panggilan dipanggil pemanggilan
pantau memantau pemantauan dipantau pemantau terpantau
papar memaparkan paparan dipaparkan pemaparan
pasang memasang pemasangan dipasang terpasang
pasar memasarkan pemasaran dipasarkan pemasar
pasok memasok pasokan pemasok dipasok
patuh mematuhi kepatuhan dipatuhi pematuhan
pelihara memelihara pemeliharaan dipelihara terpelihara pemelihara
penuh memenuhi pemenuhan dipenuhi terpenuhi kepenuhan
percaya mempercayai kepercayaan dipercaya memercayai terpercaya
periksa memeriksa pemeriksaan diperiksa pemeriksa
perintah pemerintah pemerintahan memerintah diperintah
pesan memesan pemesanan pesanan dipesan pemesan
petik memetik petikan dipetik pemetikan
pilah memilah pemilahan dipilah terpilah pilahan
pilih memilih pemilihan pilihan dipilih pemilih terpilih
pimpin memimpin pemimpin pimpinan kepemimpinan dipimpin
pindah memindahkan pemindahan perpindahan dipindahkan berpindah kepindahan
pinjam meminjam pinjaman peminjam dipinjam peminjaman meminjamkan
potong memotong pemotongan potongan dipotong pemotong
prioritas memprioritaskan diprioritaskan pemrioritasan
produksi memproduksi diproduksi pemroduksian
program memprogramkan pemrograman diprogramkan pemrogram
promosi mempromosikan dipromosikan pemromosian
proses memproses pemrosesan diproses
publikasi memublikasikan dipublikasikan publikasinya
puji memuji pujian dipuji terpuji
pulih memulihkan pemulihan dipulihkan kepulihan
pungut memungut pungutan dipungut pemungutan pemungut
pupuk memupuk pemupukan dipupuk
pusat memusatkan pemusatan terpusat dipusatkan
putus memutuskan keputusan diputuskan pemutusan putusan
raih meraih peraih diraih peraihan
ramai keramaian meramaikan teramai diramaikan
ramah keramahan peramah ramahnya
rancang merancang rancangan perancangan dirancang perancang
rawat merawat perawatan perawat dirawat terawat
rayakan merayakan perayaan dirayakan
rekam merekam perekaman rekaman direkam perekam
rencana merencanakan perencanaan direncanakan terencana perencana berencana
replikasi mereplikasi direplikasi mereplikasikan pereplikasian
resmi meresmikan peresmian diresmikan
rinci merinci perincian rincian dirinci terperinci
rintis merintis perintis rintisan dirintis perintisan
rumah perumahan merumahkan dirumahkan
rumus merumuskan perumusan rumusan dirumuskan perumus
rusak merusak kerusakan perusakan dirusak perusak
saing bersaing persaingan menyaingi pesaing
saji menyajikan penyajian sajian disajikan penyaji
salur menyalurkan penyaluran saluran disalurkan tersalurkan penyalur
sambung menyambung sambungan penyambungan disambung tersambung bersambung
sambut menyambut sambutan penyambutan disambut
sampai menyampaikan penyampaian disampaikan tersampaikan
sapu menyapu penyapu disapu
saring menyaring penyaringan saringan disaring penyaring
sebar menyebar penyebaran sebaran menyebarkan disebarkan tersebar
sedia menyediakan penyediaan tersedia disediakan ketersediaan penyedia persediaan
sehat kesehatan menyehatkan penyehatan
sejahtera kesejahteraan menyejahterakan disejahterakan
selamat menyelamatkan keselamatan penyelamatan diselamatkan
selaras menyelaraskan penyelarasan keselarasan diselaraskan
selenggara menyelenggarakan penyelenggaraan diselenggarakan terselenggara penyelenggara
selesai menyelesaikan penyelesaian diselesaikan terselesaikan
selidik menyelidiki penyelidikan diselidiki penyelidik
sembuh menyembuhkan penyembuhan kesembuhan disembuhkan
sempurna menyempurnakan penyempurnaan kesempurnaan disempurnakan
serah menyerahkan penyerahan diserahkan
serap menyerap penyerapan serapan terserap diserap
sesuai menyesuaikan penyesuaian disesuaikan kesesuaian
setor menyetor setoran penyetoran disetor penyetor
setuju menyetujui persetujuan disetujui
sewa menyewa penyewaan disewa penyewa menyewakan persewaan
siap menyiapkan persiapan penyiapan disiapkan kesiapan mempersiapkan
siar menyiarkan penyiaran siaran disiarkan penyiar
simpan menyimpan penyimpanan simpanan disimpan tersimpan
singkat menyingkat singkatan mempersingkat penyingkatan disingkat
sosialisasi menyosialisasikan disosialisasikan penyosialisasian tersosialisasi
suluh menyuluh penyuluh penyuluhan disuluh
sumbang menyumbang sumbangan penyumbang disumbangkan
susun menyusun penyusunan susunan disusun tersusun penyusun
tahan menahan pertahanan tahanan ditahan ketahanan bertahan mempertahankan
tahap tahapan bertahap pentahapan
tambah menambah penambahan tambahan ditambah bertambah pertambahan
tambang menambang pertambangan penambang penambangan ditambang
tampil menampilkan penampilan tampilan ditampilkan
tampung menampung penampungan ditampung tertampung
tanam menanam penanaman tanaman ditanam tertanam penanam
tanding bertanding pertandingan menandingi
tanggap menanggapi tanggapan ditanggapi
tangani menangani penanganan ditangani tertangani
tanggulang menanggulangi penanggulangan ditanggulangi tertanggulangi
tanggung menanggung bertanggung ditanggung penanggung tanggungan tertanggung
tanya bertanya pertanyaan menanyakan ditanyakan penanya mempertanyakan
tari menari penari tarian
tarik menarik penarikan tarikan ditarik tertarik
tata menata penataan ditata tertata
tebang menebang penebangan ditebang penebang
teliti meneliti penelitian peneliti diteliti ketelitian
tempuh menempuh ditempuh tempuhan
temu menemukan penemuan pertemuan ditemukan bertemu temuan penemu
tenun menenun tenunan penenun ditenun
tepat ketepatan menepati ditepati
terap menerapkan penerapan diterapkan terapan
terbit menerbitkan penerbitan diterbitkan penerbit terbitan
terima menerima penerimaan diterima penerima berterima
ternak beternak peternak peternakan diternakkan
tertib menertibkan penertiban ketertiban ditertibkan
tetap menetapkan penetapan ditetapkan ketetapan
tiba ketibaan setiba tibanya
tiru meniru tiruan peniru ditiru peniruan
tindak bertindak tindakan menindak penindakan ditindak
tinggal meninggalkan peninggalan ditinggalkan tertinggal
tingkat meningkat peningkatan meningkatkan ditingkatkan
tinjau meninjau peninjauan tinjauan ditinjau peninjau
tolak menolak penolakan ditolak
tolong menolong pertolongan penolong ditolong
tonton menonton penonton tontonan ditonton
tuju menuju tujuan bertujuan ditujukan menujukan
tukar menukar pertukaran penukaran ditukar bertukar
tular menular penularan menularkan tertular ditularkan
tulis menulis penulis tulisan ditulis tertulis penulisan
tumbuh menumbuhkan pertumbuhan ditumbuhkan tumbuhan bertumbuh penumbuhan
tunda menunda penundaan ditunda tertunda
tunjang menunjang tunjangan penunjang ditunjang
tunjuk menunjukkan petunjuk ditunjukkan penunjukan pertunjukan
tuntas menuntaskan penuntasan dituntaskan ketuntasan
turun menurun penurunan menurunkan diturunkan keturunan
tutup menutup penutupan ditutup tertutup penutup
ubah mengubah perubahan diubah pengubahan berubah
ucap mengucapkan ucapan diucapkan pengucapan
udara mengudara perudaraan udaranya
uji menguji pengujian diuji penguji ujian teruji
ukur mengukur pengukuran ukuran diukur terukur pengukur
ulang mengulang pengulangan ulangan diulang berulang
umum mengumumkan pengumuman diumumkan
undang mengundang undangan diundang perundangan
unduh mengunduh unduhan pengunduhan diunduh pengunduh
unggah mengunggah unggahan pengunggahan diunggah pengunggah
unggul keunggulan mengungguli unggulan diunggulkan
ungsi mengungsi pengungsi pengungsian mengungsikan diungsikan
urus mengurus pengurus pengurusan urusan diurus kepengurusan
usaha berusaha pengusaha mengusahakan perusahaan diusahakan
usul mengusulkan usulan diusulkan pengusul pengusulan
utama mengutamakan keutamaan diutamakan pengutamaan
vaksin vaksinasi memvaksin divaksin pemvaksinan
verifikasi memverifikasi diverifikasi pemverifikasian terverifikasi
wajib mewajibkan kewajiban diwajibkan
wakil mewakili perwakilan diwakili
waris mewarisi warisan pewaris diwariskan mewariskan pewarisan
wenang berwenang kewenangan wewenang
wisata wisatawan berwisata wisatanya
wujud mewujudkan perwujudan diwujudkan terwujud
yakin meyakini keyakinan diyakini meyakinkan
zonasi menzonasi zonasinya
bom mengebom pengeboman dibom pengebom
las mengelas pengelasan dilas
sah mengesahkan pengesahan disahkan keabsahan
tes mengetes pengetesan dites
sayur sayuran sayurnya
buah berbuah buahan membuahkan pembuahan
darat mendarat pendaratan daratan mendaratkan
laut kelautan melaut lautan
ikan perikanan ikannya
tani bertani petani pertanian
nelayan kenelayanan nelayannya
hewan kehewanan hewannya
penduduk kependudukan berpenduduk penduduknya
pemuda kepemudaan pemudanya
pegawai kepegawaian pegawainya
bupati kebupatian bupatinya
camat kecamatan camatnya
lurah kelurahan lurahnya
menteri kementerian menterinya
negara kenegaraan negaranya
warganegara kewarganegaraan warganegaranya
olahraga berolahraga keolahragaan olahragawan
pustaka perpustakaan kepustakaan pustakawan
seni kesenian berkesenian seninya
sejarah bersejarah kesejarahan sejarawan
bahasa berbahasa kebahasaan bahasanya
agama beragama keagamaan agamanya
swadaya keswadayaan berswadaya swadayanya
gotong bergotong digotong
gizi bergizi gizinya
hamil kehamilan menghamili
lahir kelahiran melahirkan dilahirkan terlahir
mati kematian mematikan dimatikan
sakit penyakit kesakitan menyakiti
rehabilitasi merehabilitasi direhabilitasi
revitalisasi merevitalisasi direvitalisasi
digital mendigitalkan digitalnya
modern memodernkan kemodernan
aplikasi mengaplikasikan diaplikasikan pengaplikasian aplikasinya
akses mengakses diakses pengaksesan aksesnya
akreditasi terakreditasi mengakreditasi diakreditasi
sertifikasi menyertifikasi tersertifikasi disertifikasi
standar menstandarkan terstandar distandarkan
target menargetkan ditargetkan targetnya
monitor memonitor dimonitor pemonitoran
survei menyurvei disurvei penyurvei
desain mendesain didesain pendesain
adat beradat keadatan adatnya
pengalaman berpengalaman pengalamannya
abai mengabaikan diabaikan pengabaian
absen mengabsen diabsen pengabsenan
acu mengacu acuan pengacuan diacu
adil keadilan mengadili peradilan diadili
ahli keahlian ahlinya berkeahlian
ajaib keajaiban ajaibnya
akibat mengakibatkan diakibatkan berakibat
akrab keakraban mengakrabkan
alami mengalami dialami
andal mengandalkan diandalkan keandalan
ancam mengancam ancaman terancam pengancaman
aneh keanehan anehnya
anggap menganggap anggapan dianggap
angsur mengangsur angsuran diangsur
apresiasi mengapresiasi diapresiasi pengapresiasian
arti berarti mengartikan diartikan
asal berasal asalnya
asin mengasinkan diasinkan pengasinan
aspirasi mengaspirasikan diaspirasikan
audit mengaudit diaudit pengauditan
ayun mengayun ayunan diayun
badan berbadan badannya
bahagia kebahagiaan membahagiakan berbahagia
bahaya berbahaya membahayakan kebahayaan
baku membakukan pembakuan dibakukan kebakuan
balik membalik berbalik terbalik dibalik kebalikan
bangga membanggakan kebanggaan berbangga dibanggakan
bangkit membangkitkan kebangkitan pembangkit dibangkitkan
bantah membantah bantahan dibantah terbantahkan
basah membasahi dibasahi pembasahan
bedah membedah pembedahan dibedah bedahan
bela membela pembelaan dibela pembela
belah membelah belahan pembelahan dibelah
bendung membendung bendungan pembendungan dibendung
bentang membentang bentangan terbentang pembentangan
berani keberanian memberanikan pemberani
berat memberatkan keberatan pemberat diberatkan
biak membiakkan pembiakan dibiakkan
biar membiarkan dibiarkan pembiaran
bijak kebijakan bijaknya
bocor kebocoran membocorkan dibocorkan
boros pemborosan memboroskan
bubar membubarkan pembubaran dibubarkan
bujuk membujuk bujukan dibujuk
bungkus membungkus bungkusan pembungkus dibungkus
busuk membusuk pembusukan kebusukan
cacat kecacatan mencacatkan
cair mencairkan pencairan dicairkan cairan mencair
canang mencanangkan pencanangan dicanangkan
canggih kecanggihan tercanggih
celaka kecelakaan mencelakakan
cemar mencemari pencemaran tercemar dicemari cemaran
cerah mencerahkan pencerahan kecerahan
cerdas mencerdaskan kecerdasan pencerdasan
cermat mencermati kecermatan dicermati pencermatan
cicil mencicil cicilan dicicil pencicilan
cocok mencocokkan kecocokan dicocokkan pencocokan
contoh mencontoh percontohan mencontohkan dicontohkan
cukup mencukupi kecukupan tercukupi dicukupi
dakwa mendakwa terdakwa dakwaan didakwa
dalam mendalam pendalaman kedalaman mendalami
dangkal pendangkalan mendangkalkan kedangkalan
dasar mendasar berdasarkan mendasari didasarkan
daur mendaur pendauran didaur
denda mendenda didenda pendendaan
deteksi mendeteksi terdeteksi pendeteksian dideteksi
dewasa kedewasaan mendewasakan pendewasaan
dingin mendinginkan pendingin pendinginan kedinginan
disiplin mendisiplinkan kedisiplinan pendisiplinan
distribusi mendistribusikan pendistribusian didistribusikan
domisili berdomisili domisilinya
ekspor mengekspor diekspor pengekspor
eksplorasi mengeksplorasi dieksplorasi
empuk mengempukkan keempukan
enak keenakan enaknya
evakuasi mengevakuasi dievakuasi pengevakuasian
gagah kegagahan gagahnya
gaji menggaji penggajian digaji
galang menggalang penggalangan digalang
gampang kegampangan menggampangkan
ganjar mengganjar ganjaran diganjar
garap menggarap garapan penggarap digarap penggarapan
garis bergaris menggaris penggaris
gembira kegembiraan menggembirakan bergembira
geser bergeser pergeseran menggeser penggeseran
gigit menggigit gigitan digigit tergigit
giling menggiling penggilingan digiling gilingan penggiling
goda menggoda godaan tergoda penggoda
golong menggolongkan golongan penggolongan tergolong
gosok menggosok penggosok gosokan
gratis menggratiskan digratiskan penggratisan
gulir bergulir menggulirkan digulirkan
gusur menggusur penggusuran digusur gusuran
hadiah berhadiah menghadiahkan dihadiahkan
halal menghalalkan kehalalan
halang menghalangi halangan dihalangi terhalang penghalang
hancur menghancurkan kehancuran penghancuran dihancurkan
hangat menghangatkan kehangatan penghangat
hias menghias hiasan penghias dihias perhiasan
hibur menghibur hiburan penghibur dihibur
hidang menghidangkan hidangan dihidangkan terhidang
hirup menghirup dihirup penghirupan
hutang berutang utang
ijazah berijazah ijazahnya
ilmu keilmuan berilmu ilmunya
imunisasi mengimunisasi diimunisasi pengimunisasian
inap menginap penginapan menginapkan
indera penginderaan mengindera
jalur berjalur jalurnya
jangka berjangka jangkanya
jera menjerakan penjeraan
jernih menjernihkan penjernihan kejernihan
kabar mengabarkan dikabarkan pengabaran
kait mengaitkan berkaitan keterkaitan dikaitkan terkait
kapal perkapalan kapalnya
kasar kekasaran mengasarkan
kelas berkelas kelasnya
kembali mengembalikan pengembalian dikembalikan
kemudi mengemudi pengemudi mengemudikan dikemudikan
keras kekerasan mengeraskan pengerasan
keruk mengeruk pengerukan dikeruk
kesan terkesan mengesankan berkesan
ketat memperketat pengetatan diperketat
khawatir kekhawatiran mengkhawatirkan dikhawatirkan
khusus kekhususan mengkhususkan pengkhususan
klaim mengklaim diklaim pengklaiman
kolam berkolam kolamnya
kompos pengomposan mengomposkan dikomposkan
kontrak mengontrak kontrakan dikontrak pengontrak
kotor mengotori kotoran dikotori pengotoran
kristal mengkristal pengkristalan
kubur mengubur kuburan dikubur penguburan
kukus mengukus kukusan dikukus pengukus
kunci mengunci terkunci dikunci penguncian
kupas mengupas kupasan dikupas pengupasan
lahan lahannya berlahan
lakon melakonkan dilakonkan
langka kelangkaan terlangka
lapis melapisi pelapis lapisan dilapisi pelapisan
lengkap melengkapi kelengkapan dilengkapi pelengkap perlengkapan
lepuh melepuh lepuhan
libur liburan meliburkan diliburkan
liput meliput liputan peliputan diliput
lipat melipat lipatan dilipat pelipatan
lolos meloloskan diloloskan kelolosan
longsor kelongsoran longsoran
luas memperluas perluasan keluasan diperluas meluas
lunas melunasi pelunasan dilunasi
lupa melupakan terlupakan kelupaan dilupakan pelupa
luruh meluruhkan peluruhan
lurus meluruskan pelurusan diluruskan kelurusan
macet kemacetan memacetkan
mahal kemahalan termahal
mahir kemahiran memahirkan
main bermain permainan pemain memainkan dimainkan
makan memakan makanan dimakan pemakan
makmur kemakmuran memakmurkan
malas kemalasan pemalas bermalasan
malu memalukan kemaluan dipermalukan mempermalukan
mandi memandikan pemandian dimandikan
manis pemanis manisan kemanisan
manusia kemanusiaan manusianya
merah memerahkan kemerahan pemerah
merata meratakan pemerataan diratakan
minum meminum minuman peminum diminum
muat memuat muatan dimuat pemuatan termuat
muda mempermuda termuda
mulia memuliakan kemuliaan dimuliakan pemuliaan
mundur memundurkan kemunduran dimundurkan
muncul memunculkan kemunculan dimunculkan pemunculan
murah kemurahan termurah
musnah memusnahkan pemusnahan dimusnahkan kemusnahan
naik menaikkan kenaikan dinaikkan menaiki
nasihat menasihati penasihat dinasihati
niaga perniagaan berniaga
niat berniat diniatkan meniatkan
nyanyi menyanyi penyanyi nyanyian dinyanyikan menyanyikan
obral mengobral diobral pengobralan
optimal mengoptimalkan pengoptimalan dioptimalkan
orang perorangan orangnya
padam memadamkan pemadam pemadaman dipadamkan
padat memadatkan kepadatan pemadatan terpadat
pancar memancarkan pancaran pemancar terpancar
pandai kepandaian pandainya
panggang memanggang panggangan dipanggang pemanggang
panjang memperpanjang perpanjangan diperpanjang terpanjang
parah memperparah terparah diperparah keparahan
parkir memarkir parkiran pemarkiran diparkir perparkiran
penting mementingkan kepentingan berkepentingan terpenting dipentingkan
peran berperan memerankan pemeran diperankan
peras memeras perasan pemerasan diperas
pesona mempesona memesona terpesona
pikir berpikir pemikiran pikiran memikirkan dipikirkan pemikir
pisah memisahkan pemisahan terpisah perpisahan dipisahkan
pompa memompa pemompaan dipompa
puas memuaskan kepuasan dipuaskan
pukul memukul pukulan dipukul pemukul
putar memutar putaran diputar perputaran pemutaran
racun meracuni keracunan diracuni beracun
raga peragaan memperagakan diperagakan
ragam keragaman beragam keberagaman meragamkan
rangkai merangkai rangkaian dirangkai perangkaian
rangsang merangsang rangsangan perangsang dirangsang
rapat merapatkan kerapatan dirapatkan
rapi merapikan kerapian dirapikan perapian
rasa merasa perasaan merasakan dirasakan terasa
rekomendasi merekomendasikan direkomendasikan
rekrut merekrut perekrutan direkrut perekrut
relokasi merelokasi direlokasi perelokasian
renovasi merenovasi direnovasi perenovasian
respons merespons direspons
retak meretakkan keretakan
robek merobek robekan dirobek
rugi merugi kerugian merugikan dirugikan
rujuk merujuk rujukan dirujuk perujukan
rukun kerukunan merukunkan
sadar menyadari kesadaran penyadaran disadari tersadar
salah menyalahkan kesalahan disalahkan bersalah
salin menyalin salinan penyalinan disalin
sama menyamakan kesamaan persamaan disamakan
santun menyantuni santunan kesantunan penyantun
sapa menyapa sapaan disapa
sasar menyasar sasaran disasar
satu menyatukan kesatuan persatuan bersatu penyatuan
sederhana menyederhanakan kesederhanaan penyederhanaan disederhanakan
segar menyegarkan kesegaran penyegaran penyegar
sekolah bersekolah persekolahan menyekolahkan disekolahkan
semai menyemai persemaian penyemaian disemai semaian
sembah menyembah sembahan persembahan mempersembahkan dipersembahkan
semprot menyemprot penyemprotan disemprot semprotan penyemprot
sentuh menyentuh sentuhan disentuh tersentuh
sertifikat bersertifikat menyertifikatkan
sidang bersidang persidangan menyidangkan disidangkan
simpul menyimpulkan kesimpulan disimpulkan penyimpulan
sinergi bersinergi menyinergikan disinergikan
singgah menyinggahi persinggahan disinggahi
sisih menyisihkan penyisihan disisihkan tersisih
suara menyuarakan disuarakan bersuara penyuaraan
subsidi menyubsidi disubsidi bersubsidi penyubsidian
sulit menyulitkan kesulitan mempersulit dipersulit
sumber bersumber menyumberkan
sunat menyunat sunatan disunat
syarat mensyaratkan persyaratan disyaratkan bersyarat
syukur bersyukur mensyukuri disyukuri kesyukuran
tajam mempertajam penajaman ketajaman dipertajam
takut menakuti ketakutan penakut menakutkan
tanda menandai penanda ditandai bertanda pertanda penandaan
tangkap menangkap penangkapan tangkapan ditangkap tertangkap
tarif menarifkan penarifan
tebal ketebalan menebalkan penebalan
tegas menegaskan ketegasan penegasan ditegaskan
teladan keteladanan meneladani diteladani
tembus menembus tembusan ditembus penembusan
tenang menenangkan ketenangan penenang
tenggelam menenggelamkan ditenggelamkan penenggelaman
tentu menentukan ketentuan penentuan ditentukan tertentu penentu
terang menerangkan keterangan penerangan diterangkan
terbang beterbangan penerbangan menerbangkan diterbangkan penerbang
terjemah menerjemahkan terjemahan penerjemah diterjemahkan penerjemahan
tetes menetes tetesan penetesan
tidur tertidur menidurkan ditidurkan
timbang menimbang pertimbangan timbangan mempertimbangkan dipertimbangkan penimbangan
timbun menimbun timbunan penimbunan ditimbun tertimbun
tinggi meninggikan ketinggian tertinggi peninggian
titip menitipkan titipan penitipan dititipkan
tonjol menonjol menonjolkan tonjolan
tua menua tertua penuaan
tumpang menumpang penumpang tumpangan ditumpangi
tumpuk menumpuk tumpukan penumpukan bertumpuk
tuntut menuntut tuntutan dituntut penuntut penuntutan
tusuk menusuk tusukan ditusuk penusukan
tutur menuturkan penuturan dituturkan penutur tuturan
unik keunikan uniknya terunik
ungkap mengungkap ungkapan pengungkapan diungkapkan terungkap
untung menguntungkan keuntungan beruntung diuntungkan
upaya mengupayakan diupayakan berupaya
urai mengurai uraian penguraian diuraikan terurai
urut mengurutkan urutan diurutkan pengurutan berurutan
validasi memvalidasi divalidasi tervalidasi
wabah mewabah wabahnya
waspada mewaspadai kewaspadaan diwaspadai
wawancara mewawancarai diwawancarai pewawancara
wilayah kewilayahan perwilayahan wilayahnya
wisuda mewisuda wisudawan diwisuda
zakat berzakat menzakatkan zakatnya
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
