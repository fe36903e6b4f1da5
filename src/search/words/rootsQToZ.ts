/** The roots of roots.ts from q to z. */
export const rootsQToZ = `
  quran raba rabas rabies rabu rabuk rabun racau racik racun radang radar radiasi radiator radikal radikalisme radio
  radioaktif radiologi rafia raga ragam ragi ragu rahang rahasia rahim rahmat raib raih raja rajam rajang rajawali
  rajin rajuk rajut rak raket rakit raksa raksasa rakus rakyat ralat rama ramadan ramah ramai ramal rambah rambat
  rambu rambut rambutan rampas ramping rampok rampung ramu rana ranah rancak rancang rancu randai randu rangka rangkai
  rangkak rangkap rangkul rangkum rangsang rangsek rangsel rangsum ranjang ranjau ransel ransum rantai rantang rantau
  ranting ranum rapal rapat rapi rapor rapuh rasa rasi rasialis rasialisme rasio rasional rasis rasisme rasuk rasul
  rata ratap ratifikasi ratna ratu ratus raung raup raut rawa rawan rawat rawon raya rayap rayu razia reaksi realis
  realisasi realistis realita realitas rebah rebak reboisasi rebung rebus rebut receh recok reda redaksi redaktur
  redam reduksi redup referendum referensi refleks refleksi reflektif reformasi reformis regang regel regen regenerasi
  regensi regional registrasi regresi regu regular regulasi reguler rehabilitasi reinkarnasi reka rekah rekam rekan
  rekapitulasi rekat rekayasa rekening reklamasi reklame rekomendasi rekonsiliasi rekonstruksi rekor rekreasi
  rekreatif rekrut rekrutmen rektor rektorat rektum rel rela relai relaks relasi relatif relativitas relawan relevan
  relevansi reli reliabilitas relief religi religius relik relikwi relokasi relung rem remaja remas rematik rembes
  rembuk rembulan remedi remeh remot rempah rempeyek remuk renaisans renang rencana rendah rendam rendang rendemen
  rendeng rengek renggang renggut rengkuh rengut renja renjana renovasi renstra renta rental rentan rentang rente
  renung renyah renyuk reog reorganisasi reot reparasi repertoar repetisi replikasi repot representasi representatif
  represi represif reproduksi reptil republik reputasi resah resap resep resepsi resepsionis reses resesi resi residen
  residensi residivis residu resik resistan resistansi resistensi resital resleting resmi resolusi resonansi resor
  responden respons responsif restan restoran restorasi restrukturisasi restu resume retak retas retina retorika
  retort retret retribusi reuni revisi revitalisasi revolusi revolusioner revolver rewel rezeki rezim riak riang rias
  ribu ribut ricuh rida ridho rilis rimba rimbun rimpang rinci rindang rindu ringan ringkas ringkih ringkik ringkus
  ringsek rinjani rintang rintih rintik rintis risalah risau riset risih risik risiko ritel ritme ritual riuh rival
  rivalitas riwayat rkpd robek roboh robot roda rodi rogoh rohani rok roket rokok rol roman romantika romantis romawi
  rombak rombong rompak rompi romusa rona ronda rongga rongrong rontgen rontok rosario rosot rotan rotasi roti royal
  royalti royong rpjmd rpjmdes ruam ruang ruas rubel rubrik rubuh rudal rudapaksa rugi ruh rujak rujuk rukiah rukun
  rukyat rumah rumbai rumbia rumit rumpang rumpi rumpon rumpun rumput rumus runcing runding rundung rungu runtuh
  runtun runut rupa rupanya rupawan rupiah rural rusa rusak rusuh rusuk rute rutin saat sabana sabar sabda sabet sabit
  sablon sabot sabotase sabtu sabuk sabun sabung sabut sadap sadar sadis sado sadur saf safari sagu sah sahabat sahaja
  saham sahara sahih sahur sahut sail saing sains saintis sair sais saja sajadah sajak saji sakelar sakit sakral saksi
  sakti saku salad salah salaharti salahguna salahpaham salak salam salat salawat saldo salep salib salin saling
  salinitas saliva salju salon salur salut salvo sama samak saman samar sambal sambang sambar sambi sambil sambung
  sambut samin sampah sampai sampan sampel samping sampul samudera samurai sanad sanatorium sandal sandang sandar
  sandera sandi sanding sandiwara sandung sang sanga sangar sangat sangga sanggah sanggar sanggup sangka sangkal
  sangkar sangkur sangkut sangrai sanitasi sanjung sanksi santai santan santap santer santet santri santun sapa sapi
  sapih sapta sapu saputangan saraf saran sarana sarang sarapan sarat sarden sardin sari saring sarira sarjana
  sarkasme saron sarung sasana sasar saset sasi sasmita sastra satai satelit satgas satire satpam satpol satu satuan
  satwa saudagar saudara saudari sauh sauna saung saut savana sawah sawala sawang sawar sawi sawit saya sayang sayap
  sayat sayembara sayu sayup sayur scan seakan sebab sebal sebar sebarluas sebat sebelah sebelas sebelum sebentar
  seberang seblang sebut secang sedak sedan sedang sedap sedekah sedekap seder sederhana sedia sedih sedikit sedimen
  sedimentasi sedot sedu seduh segala segan segar segel segera segi segitiga segmen sego sehat sejahtera sejak sejarah
  sejati sejuk sekadar sekali sekalipun sekam sekap sekarang sekarat sekat sekda sekdes seken sekering sekian sekitar
  sekoci sekolah sekon sekongkol sekop sekresi sekretarial sekretariat sekretaris seks seksi sekstan seksual
  seksualitas sekta sekte sektor sektoral sekuel sekuen sekuensial sekularisme sekuler sekunder sekuritas sekuriti
  sekutu sel sela selada selai selain selak selaku selalu selam selamat selamatan selancar selang selangkang selaput
  selaras selasa selasar selat selatan selawat selayaknya selebritas selebriti seledri seleksi selektif selektivitas
  selempang selendang selenggara selenium selera selesa selesai seleweng selia selidik seligi selimut selingkuh selip
  selir selisih selisik selo seloka selokan selongsong selonjor selonong seloroh selubung seludup seluk seluler
  selulit selulosa selundup seluruh selusup selusur semai semak semampai semangat semangka semantik semarak semasa
  semat semata semayam sembab sembah sembako sembarang sembelih sembelit sembilan sembilu semboyan sembrono sembuh
  sembul sembunyi sembur semedi semen semenjak sementara semeru semesta semester semi semifinal semikonduktor seminar
  seminari semiotika semir sempal sempat sempit sempoyong semprit semprot sempurna semrawut semu semua semula semut
  senam senandung senang senantiasa senapan senar senarai senat senator sendal sendat sendi sendiri sendok sendu
  sengaja sengat sengau senggang senggol sengguk sengit sengkarut sengketa sengon sengsara seni senin senja senjang
  senjata sensasi sensasional sensitif sensitivitas sensor sensual sensus sentak sental senter sentil sentimen
  sentimental sentimeter sentosa sentra sentral sentris sentrum sentuh senyap senyawa senyum seolah sepadan sepah
  sepak sepakat sepakbola separuh sepat sepatu sepeda sepele seperti sepi sepih sepit sepsis september septik sepuh
  sepuluh sepupu serabut serah serahterima serai serak serakah seram serambi serampang serang serangga serangkai serap
  serapah serasi serat serawak serba serbaguna serbet serbu serbuk sereal serebral serebrum serempak serempet serenade
  serentak serep seret sergah sergap seri serial seribu serigala serikat serindit sering seringai serius serobot serok
  serologi seronok serotonin serpih sersan serta sertifikasi sertifikat sertu seru seruduk seruling serum serunai
  serupa serut server serviks servis sesaji sesak sesal sesat sesi sesuai sesuatu sesumbar setan setapak setara setda
  setel setem seteru setia setir setop setor setrika setrum setuju sewa sewot sewu seyogia seyogianya sia siaga sial
  siamang siang siap siapa siapapun siapsiaga siar siasat sibak siber sibuk sidak sidang sidik sifat sifilis sigap
  signifikan signifikansi sihir sika sikap sikat siklon siklus siksa siku sikut silabus silakan silam silang silase
  silat silaturahmi silau silet silikon silinder silogisme silsilah silu siluman simak simbah simbiosis simbol
  simbolis simetri simetris simfoni simpai simpan simpang simpati simpatik simpatisan simpel simposium simpuh simpul
  simulasi simulator simultan sinagoge sinambung sinapsis sinar sinden sindikat sindir sindrom sinema sinematografi
  sinergi sinergitas sinetron singa singgah singgasana singgung singkal singkap singkat singkir singkong singsing
  sinis sinkron sinonim sinopsis sintaksis sinterklas sintesis sintetis sinting sinus sinusitis sinyal sipil sipir
  sipit siput sir siram sirat sirene siresan siri sirih sirik sirip sirkuit sirkulasi sirkus sirna sirop sirsak sisa
  sisi sisih sisip sisir siskamling sistem sistematik sistematika sistematis sistemik siswa siswi sita sitir sitrus
  situ situasi situs siul siuman siung skala skandal skema skenario skeptis skets sketsa ski skop skor skpd skrining
  skripsi skuad skuter slogan sma smk smp snorkeling soal sobat sobek soda sodet sodok sodomi sodor sofa sogok soket
  sokong sol solar solder solek solid solidaritas solois solusi somasi sombong sonata songket songsong sonik sop sopan
  sopir sopran sorak soraya sore sorot sortasi sortir sosial sosialis sosialisasi sosialisme sosiolog sosiologi
  sosiologis sosis sosok soto sowan spanduk spasi spasial spat spektakuler spektrum spekulasi sperma spesial spesialis
  spesialisasi spesies spesifik spesifikasi spidol spiral spirit spiritual spiritus sponsor spontan spora sporadis
  sportif sportivitas sprei sprint stabil stabilitas stadion staf stagnan stagnasi stamina stan standar stasioner
  stasiun statis statistik status stek stempel stensil stepa stereo steril stigma stiker stimulan stimulasi stimulus
  stok stoking stop strata strategi strategis stratifikasi stres stroke struk struktur struktural studi studio
  stunting suaka suami suap suara suasana suatu subak subjek subjektif subkultur sublim subordinasi subsidi substansi
  substansial substitusi subuh subur subvensi subversi subversif suci sudah sudi sudut sufi sugesti suguh suhu suhuf
  suji sujud suka sukacita sukar sukarela sukma sukses suksesi suku sukun sulam sulang sulap sulfat sulfur sulih
  suling sulit sultan sultanat suluh suluk sulung sulut sumatera sumbang sumbat sumber sumir sumpah sumpal sumpit
  sumsum sumuk sumur sunah sunan sunat sundul sungai sungging sungguh sungkan sungut sunrise suntik sunting suntuk
  sunyi supel super superior supermarket supersemar supervisi supir suplai suplemen suplesi suportif surabi surai
  surat surau surfaktan surfing surga suri surplus suruh suruk surut survei surveilans surya susah susastra susila
  suspek suspensi suster susu susul susun susup susur susut sutera sutradara suvenir suwir swadaya swakelola swalayan
  swapraja swasembada swasta swatantra syahadat syahbandar syahdan syahdu syahid syahwat syair syarat syariat syekh
  syok syuhada syukur syuting taat tabah tabel tabiat tabib tabir tablet tablig tabloid tabrak tabu tabuh tabung tabur
  tabut tadah tadarus tadi tafsir tagar tagih tahan tahap tahayul tahbis tahlil tahta tahu tahun tahura taifun tajam
  tajir tajuk tajwid takabur takar takbir takbirat takdir takhayul takhta takjub taklim taklimat taklu takluk takraw
  taksi taksir taktik taktis takut takwa takziah talang talas talenta tali talib talud tamak taman tamasya tamat
  tambah tambak tambal tambang tambat tamborin tambun tameng tampah tampak tampan tampang tampar tampik tampil tampuk
  tampung tamsil tamu tanah tanam tancap tanda tandan tandang tandas tandatangan tandem tanding tandon tandu tanduk
  tandus tang tangan tangas tangga tanggal tanggang tanggap tangguh tangguk tanggul tanggulang tanggung tanggungjawab
  tangis tangkai tangkal tangkap tangkar tangkas tangki tangkis tangkup tani tanjak tanjung tank tanpa tantang
  tantular tanya taoge tapa tapai tapak tape tapioka tapis tara taraf tarawih target tari tarif tarik tarikh taring
  tarsius tart tartar tarub taruh taruna tarung tas tasawuf tasbih tasik tasyahud tasyakuran tata tatanegara tatap
  tatar tatkala tato taucang taufan taufik tauge tauke taut tawa tawakal tawan tawar tawas tawon tawuran tayang taziah
  tbc teater tebak tebal tebang tebar tebas tebeng tebing tebu tebus teduh teflon tegak tegang tegar tegas tegel teguh
  teguk tegun tegur teh tekad tekak tekan teken teknik teknis teknisi teknokrat teknologi tekor teks tekstil tekstual
  tekstur tektonik tekuk tekun telaah teladan telaga telah telan telanjang telanjur telapak telat telatah telegram
  telekomunikasi telemedisin telepati telepon teleskop televisi telik telikung telinga telisik teliti teluh teluk
  telunjuk telur telusur tema teman tembaga tembak tembakau tembang temberang tembikar tembok tembolok tembus tempa
  tempat tempayan tempe tempel tempelak tempeleng temperamen temperatur tempik tempo tempoh tempong temporer tempua
  tempuh tempur tempurung temu temulawak tenaga tenagakerja tenang tenar tendang tendensi tengadah tengah tenggak
  tenggang tenggara tenggat tenggelam tengger tenggiling tenggiri tenggorokan tengik tengkar tengkorak tengkuk
  tengkulak tengkurap tengok tenis tenong tenor tensi tentakel tentang tentara tenteng tenteram tentu tenun teologi
  teorema teoretis teori tepat tepi tepis teplok tepok teposeliro tepuk tepung tera teraju terakota terali terampil
  terang terap terapeutik terapi terapis terarium teras terasi teratai teratak terawang terbang terbit terestrial
  teriak terigu terima teripang teritip teritori teritorial terjal terjang terjemah terjun terka terkadang terkam
  terlalu terlantar termal terminal terminasi terminator terminologi termistor termodinamika termometer termonuklir
  termoregulasi termos termosfer termostat ternak terobos terompet terong teropong teror teroris terorisme terowong
  terowongan terpa terpal terpentin tersier tertib terumbu teruna terung terus tes tesis testimoni testis tetangga
  tetanus tetap tetapi tetas tetes tewas tiang tiap tiarap tiba tidak tidur tifus tiga tik tikai tikam tikar tikung
  tikus tilang tilas tilawah tilep tilik tim timah timang timba timbal timbang timbul timbun timpa timpal timpang
  timpuk timun timur tindak tindaklanjut tindas tindih tindik tinggal tinggi tingkah tingkap tingkat tinja tinjau
  tinju tinta tipe tipikal tipikor tipis tipologi tipu tirah tirai tiram tiran tirani tiri tirta tiru tisik tisu titah
  titan titel titik titikberat titip titis tiup tiwul toba tobat todong toga toilet tokcer toko tokoh tolak toleh
  toleran toleransi tolok tolol tolong tomat tombak tombok tombol ton tonggak tongkang tongkat tongkol tongkrong
  tonikum tonjol tonton topan topang topeng topi topik topografi topong toreh torium torpedo torso total totalitas
  totaliter toya tpa tps tradisi tradisional tragedi traktat traktir traktor transaksi transek transenden transfer
  transformasi transfusi transisi transit transkrip transkripsi translasi translok transmigran transmigrasi transmisi
  transparan transparansi transplantasi transportasi trap trauma traumatis trayek tremor tren trenyuh tresna tribun
  tribuna trigonometri triliun trilogi trimester trio triplek tripleks triwulan trofi trolibus trombosis trompet
  tronton tropis trotoar truk tsunami tua tuah tuai tualang tuam tuan tuang tuba tubektomi tuberkulosis tubruk tubuh
  tuding tuduh tudung tugas tugu tuhan tuju tujuh tukang tukar tukik tulang tular tulen tuli tulip tulis tulus tumbal
  tumbang tumben tumbuh tumbuk tumis tumit tumor tumpah tumpang tumpangsari tumpas tumpeng tumpu tumpuk tumpul tuna
  tunai tunang tunas tunda tundra tundu tunduk tungau tunggak tunggal tunggang tunggu tunggul tungkai tungku tunjal
  tunjang tunjuk tuntas tuntun tuntut tupai turap turbin turbulensi turis turnamen turun turus turut tusuk tutor tutu
  tutul tutup tutur tuyul uang uap ubah uban ubek uber ubi ubin ubun ubur ucap udang udar udara udik ujar uji ujicoba
  ujung ukhuwah ukir ukm ukulele ukur ulah ulama ulang ular ulas ulat ulayat uleg ulet ulir ultimatum ultraviolet
  ulung ulur umat umbai umbar umbi umbul umbut umkm umpama umpan umpat umpet umrah umum umur unda undak undang undi
  unduh undur unesco unggah unggas unggul ungkap ungkit ungsi ungu uni unifikasi uniform unik unilateral unit
  universal universitas unjuk unsur unta untai untuk untung upacara upah upaya upeti upil urai uranium urap urat urban
  urbanisasi urea uretra urgensi urin urine urologi uruk urung urus urut usaha usai usang usap usg usia usik usil usir
  uskup ustaz usul usung usus usut utama utang utara utas utilitas utopia utuh utus uzur vaksin vaksinator vakum valas
  valensi valid validasi validitas valuta vandal vandalisme vanili variabel varian variasi variatif varietas vas
  vasektomi vegetarian vegetasi vektor vena vendor ventilasi ventilator ventral verbal verifikasi versi vertikal
  vertikultur veteran veto vibrasi video vihara vikaris vila vinil viral virus visi viskositas visual vital vitalitas
  vitamin vokal vokalis vokasi voli voltase voltmeter volume vonis voting vulgar vulkan vulkanik vulkanologi wabah
  wabup wacana wadah waduh waduk wadul wafat wafer wagon wahana wahyu waisak wajah wajan wajar wajib wajik wakaf wakil
  waktu walang walau walaupun waled walet wali walikota walimah walisanga wals wanara wangi wangsa wangsit wanita
  wanodya wanprestasi waralaba waras warga warganegara waris warkah warkat warna warong warta wartawan waru warung
  wasiat wasit waspada wasting waswas watak watas watt wawali wawancara wawas wayang wedana wejang wenang wereng weton
  wibawa wicara widuri widyaiswara wifi wihara wijen wilayah wira wiraswasta wirausaha wirid wisata wisma wisuda
  wiyata wortel wudu wujud wulan wungu yahudi yakin yakni yatim yayasan yodium yoga yogurt yudikatif yudisial yudisium
  yunior yuridiksi yuridis yurisdiksi yurisprudensi zaitun zakat zalim zaman zamrud zat zebra ziarah zigot zikir zina
  zirah zodiak zona zonasi zoologi zuhur
`
