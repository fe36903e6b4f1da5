/** The roots of roots.ts from a to d. */
export const rootsAToD = `
  abad abadi abah abai abaka abang abdi abon abrasi absen absensi absolut abstrak absurd abu acah acak acap acara acu
  acuh acung ada adab adaptasi adaptif adapun adat adegan adenda adidaya adik adikuasa adil adinda adipati adminduk
  administrasi administratif administrator admiral adobe adonan adopsi adrenalin adu aduk adun adven advokasi afdeling
  afiliasi aforisme agama agar agen agenda agih agitasi agraria agraris agresi agresif agribisnis agrikultur
  agroindustri agronom agronomi agrowisata agung agustus ahli aib air ajaib ajak ajal ajang ajar ajek ajeng aju ajudan
  akademi akademik akademikus akademis akademisi akal akan akar akasia akhir akhlak akibat akil akomodasi akordeon
  akrab akreditasi akrobat akronim aksara akselerasi aksen akses aksesibilitas aksesori aksi aksial aksioma akta aktif
  akting aktivasi aktivis aktivitas aktor aktris aktual aku akuaponik akuarium akuatik akuifer akuisisi akumulasi akun
  akuntabel akuntabilitas akuntan akuntansi akupunktur akurat akut alam alamat alami alangkah alas alasan alat albino
  album alegori alergi alfabet algoritma aliansi alias alibi alih alihfungsi alim alir alis aljabar alkitab alkohol
  almanak almarhum almari aloi alokasi alpa alpukat altar alternatif altruisme aluminium alumni alun alur alveolus
  amal aman amanah amanat amandemen amarah amat ambang ambeien ambil ambilalih ambisi ambivalen ambruk ambulans
  amendemen amenorea amfibi amis amnesti ampas ampere amplas amplop ampuh ampun amputasi amuk anak analgesik analisis
  analog analogi anarki anatomi ancam ancang andaikata andal andaliman andil andong aneh aneka anekaragam anekdot
  aneksasi anemia anestesi angan anggap anggar anggota anggrek angguk anggun anggur angin angina angka angkasa angkat
  angkatan angket angklung angkot angkringan angkuh angkut angsa angsur aniaya animasi animator anime animo anjak
  anjing anjlok anjung anjungan anjur anoa anoda anomali anonim anorganik antar antara antarmuka antartika antem
  antena anti antibiotik antibodi antik antioksidan antisipasi antitesis antologi antraks antre antropologi antuk
  antusias antusiasme anugerah anut anyam aorta apam apapun aparat aparatur apartemen apatis apbd apbdes apbn apel
  apes api apik apit apkir aplaus aplikasi aplikatif apotek apoteker apresiasi apresiatif april apriori apron apung
  aqidah arab arah arak aral arang aransemen arbei arbitrase arca area arek aren arena arendo argumen argumentasi aria
  arif arisan aristokrat aritmetika aritmia arkeolog arkeologi armada arogan aroma arsip arsitek artefak arteri arti
  artikel artileri artis artistik aruk arung arus arwah asah asal asam asap asas asasi asbes asesmen asesor aset asi
  asih asimetris asimilasi asin asing asisten asli asma asosiasi aspal asparagus aspek aspirasi aspirin asrama asri
  asteroid astrologi astronaut astronom astronomi asuh asumsi asupan asuransi asyik atap atas atasnama ataupun ateis
  atensi atlas atlet atletik atmosfer atom atraksi atraktif atribut atur audiensi audio audit auditor auditorium aula
  aurat autentik autisme autobiografi autodidak autopsi aviasi awak awal awam awan awang awas awet ayah ayahanda ayak
  ayam ayat ayom ayun azab azan azimat babad babak babat babi babinkamtibmas babinsa babu baca bacang bacok badai
  badak badal badan badik badminton badut bagai bagaimanapun bagan bagasi bagi bagus bahadur bahaduri bahagia bahan
  bahana bahari baharu bahas bahasa bahaya bahkan bahtera bahu bahwasanya baiat baik bait baja bajaj bajak bajik
  bajing baju baka bakal bakar bakat bakau bakiak bakmi bakso bakteri bakti baku bakul bala balada balai balairung
  balam balap balas balet balig baliho balik balita balkon balok balon balsam balut bambu bamper ban banci bandar
  bandara bandel bandeng banding bandit bandrek bandul bandung bangau bangga bangkai bangkang bangkit bangkrut bangku
  bangsa bangsal bangsawan bangun bani banjar banjir banjur bank banner bansos bantah bantai bantal bantar banteng
  banting bantu banyak bapa bapak bapenda bappeda bapperida baptis bara barang barangkali barat bareng baret baring
  baris barok baron barong barter baru basa basah basi basil basis basket baskom basmi basuh batako batal batalion
  batang batas baterai batih batik batil batin batita batok batolit batu batubara batuk bau baud baur baut bawa bawah
  bawal bawang baya bayam bayan bayang bayar bayi bayonet bazar bea beasiswa bebal beban bebas bebastugas bebek beber
  becak becek beceng becus beda bedah bedak bedeng bedil bedol beduk bega begal begawan begini begitu bejana bejat
  bekal bekam bekantan bekap bekas bekatul bekicot beku bekuk bela belacu beladiri belah belai belaka belakang belalai
  belalang belanga belanja belas belasungkawa belatung belenggu belerang beli belia beliau belimbing belit beliung
  belok belot beludru belukar belulang belum belut bemo bena benah benak benalu benam benang benar bencana benci benda
  bendahara bendera bendi bendung bengawan bengis bengkak bengkalai bengkel bengkok bengong benih bening benjol bensin
  bentak bentang bentar benteng bentrok bentuk bentur benua benur berabe beranda berandal berang berangkat berangus
  berani berantas beras berat bercak berdikari berewok berhala beri beriberi berikut berilium beringas beringin berita
  berkah berkas berkat berlian bernas berondong berontak bersih bersikeras bersin bersut beruang beruk besan besar
  besek beser besi besit besok besuk betah betapa betina betis beton betul bezuk bhabinkamtibmas biadab biak bianglala
  biar biara bias biasa biawak biaya bibi bibir bibit bicara bidadari bidah bidak bidal bidan bidang bidik bihun bijak
  bijaksana biji bijih bikin bikini biksu bila bilah bilang bilangan bilas bilateral bilik bimbang bimbing bimtek bina
  binal binar binasa binatang bincang bingkai bingkis bingung binokular bintang bintara bintik biodata biodiesel
  bioetanol biofarmaka biofloc bioflok biogas biografi biola biologi biologis biomassa biopsi biosfer bioskop biota
  birahi birama biri biro birokrasi birokrat biru bis bisik bising biskuit bisnis bisu bisul bius bkd bkpsdm blangko
  blender blog blok blokade blokir blus blusuk bobol bobot bocah bocor bodoh boga bogem bohlam bohong boikot bokashi
  bokong bola boleh boling bolong bolos bolpoin bom bombardir bon boncel boneka bonggol bongkah bongkar bongkok bonus
  bopeng bor boraks bordir borgol borjuis borong boros bortel bos bosan botak botani botol bowling boyan boyong bpkad
  brankas brantas brigade brokat broker brokoli bromo bronkitis brosur brucellosis brutal bruto buah buahnaga buai
  buaian bual buana buang buat buaya bubar bubuh bubuk bubur bubut budak budaya buddha budeg budek budi budidaya bugar
  bugil buhul bui buih bujang bujangga bujuk bujur buka bukit bukti buku bulai bulan bulat buldoser buletin bulir
  bully bulog bulu buluh bulutangkis bumbu bumbung bumd bumdes bumerang bumi bumn buncis buncit bunda bundar bundel
  bunga bungalo bungkam bungkuk bungkus bungsu bunker buntal bunting buntu buntut bunuh bunyi bupati buram buras
  burgundi buritan buron bursa buru buruh buruk burung bus busa busana buset busi busuk busur buta butek butik butir
  butuh buyar buyut cabai cabang cabik cabul cabut cacah cacar cacat caci cacing cadang cadar cadas cagak cagar cahar
  cahaya caing cair cakalang cakap cakar cakra cakram cakrawala cakup calo calon calung camar camat camil campak
  campin camping campur campuraduk campurtangan canai canang canda candi candra candu canggih canggung cangkang
  cangkir cangkok cangkul cantik cantol cantum cap capai capek caping caplok capung cara cari carik carter cas cat
  catat catok catur catut cawan cawat cawuk cebok cebur cecak cecar cedera cegah cegat ceguk cek cekak cekal cekam
  cekatan cekcok cekik cekok cekung cela celah celaka celana celemek celeng celengan celoteh celup celurit cemar
  cemara cemas cemberut cemburu cemerlang cemeti cemilan cemooh cempaka cempedak cendana cendawan cendekia cendera
  cenderamata cenderung cendol cengang cengeng cengkeh cengkeram cengkerama centang centeng centil centong cepak cepat
  cepol cerabut cerah cerai ceramah cerat cerca cercah cerdas cerdik cerewet ceria cerita cermai cermat cermin cerna
  ceroboh cerobong cerocos cerpen cerpenis cerucuk cetak cetar cetus cewek cibir cicak cicil cicip ciduk cikal cikar
  cilik cincang cincau cincin cindai cinta ciprat cipta ciri cita citra cium ciut coba coblos cocok cocol codet
  cokelat colek colok colong combong comot condong congkak congkel contek contoh copet copot cor corak coret corong
  covid cowok cuaca cuan cuat cubit cuci cucu cucur cuek cuil cuka cukai cukong cukup cukur culas culik cuma cuman
  cumbu cumi cungkil cuping cuplik cupu curah curam curang curat curi curiga curug cuti dadak dadar dadu daerah daftar
  dagang daging dahaga dahak dahan dahi dahsyat dahulu dai daki dakwa dakwah dalam dalang dalem dalih dalil dam damai
  damar damba dambak damkar dampak dampar damping damprat dana danau dandan dandang dangau dangdut dangkal dapat dapuk
  dapur dara darah darat darma darmawisata darurat dasar dasarian dasawarsa dasawisma dasbor dashboard dasi data
  datang datar datuk daulat daun daur dawai daya dayung debar debat debit debitur debu debut decak deda dedak dedikasi
  deduksi defensif definisi definitif defisit deflasi deforestasi deformasi degan degradasi degup dehidrasi dekade
  dekam dekan dekap dekat deklarasi dekoder dekorasi dekret delapan delegasi deliberasi delik delima delman delta
  demam demi demikian demo demografi demokrasi demokratisasi demonstrasi demosi dempet dempul denah denda dendang
  dengar dengki dengkul dengkur dengung densus dentang dentum denyut depak depan departemen depo deponir deportasi
  deposito depot depresi deputi dera derai derajat derap deras derau deregulasi derek deret derik dering derita
  dermaga dermawan deru desa desah desain desak desawisata desember desimal desinfektan desis deskripsi destar
  destinasi destruktif detail detasemen deteksi detektif detektor detergen determinan detik detonasi devaluasi deviden
  devisa dewa dewan dewasa diabetes diafragma diagnosis diagonal diagram dialek dialektika dialisis dialog diam
  diameter diare diaspora didih didik dieng dieresis diesel diet difabel diferensial diferensiasi difteri difusi
  digestif digital dikit diklat diklatpim dikotomi diktat diktator dikte diktum dilatasi dilema dilusi dimensi
  dimensional dimorfisme dinamik dinamika dinamis dinamisasi dinamisator dinamisme dinamit dinamo dinar dinas dinasti
  dinding dingin dini dinkes dinosaurus dinsos dioda diode dioksida dioksin diopter diorama diploma diplomasi diplomat
  diplomatik dipol direksi direktif direktorat direktori direktur dirgantara dirham diri dirigen disabilitas disdik
  disdukcapil disertasi disfungsi dishub disinfeksi disinfektan disinformasi disintegrasi disiplin disjoki disket
  diskografi diskominfo diskon diskotek diskresi diskriminasi diskriminatif diskualifikasi diskusi disleksia dislokasi
  disnaker disonansi disosiasi dispar disparbud disparitas dispendukcapil dispensasi dispenser dispepsia disposisi
  disrupsi disruptif distal distansi distopia distorsi distribusi distributor distrik diuretik diurnal divergen
  divergensi diversifikasi diversitas divestasi dividen diving divisi doa dobel dobrak dodol dogma dok dokar dokter
  doktor doktrin dokumen dokumentasi dokumenter dolan dolar dolmen domain domba domestik dominan dominasi domisili
  dompet donasi donatur dongak dongeng dongkel dongkol dongkrak dorong dosa dosen dosin dosis dpmd dpmptsp dprd draf
  drainase drakula dram drama dramatis drastis drone drop drum dua duafa dubur duduk duet duga duka dukacita dukcapil
  dukun dukung dulang duli dulu dunia duplik duplikasi duplikat durasi durhaka duri durian durjana dusta dusun duta
  duyun duyung dwarapala dwifungsi
`
