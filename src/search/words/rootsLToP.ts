/** The roots of roots.ts from l to p. */
export const rootsLToP = `
  laba label labil laboratorium labrak labu labuh lacak laci lacur lada ladang laden lafal laga lagak lagam lagi
  lagipula lagu laguna lahan lahap lahar lahir laik lain lajang laju lajur laknat lakon laksa laksamana laksana laku
  lalai lalap lalat laler lalim lalu lama laman lamar lambai lamban lambang lambat lambung lamin lampau lampion lampir
  lampu lamtoro lamun lancang lancar lanceng lancip lancong landa landai landak landas landung langgam langgan langgar
  langgeng langit langka langkah langsat langsung lanjut lansia lansir lanskap lantai lantang lantar lantas lantik
  lantun lantur laos lap lapak lapang lapar lapis lapor lapuk lara larang larap laras larat lari laron larung larut
  larva las lasa laskar lata latar latarbelakang lateral latif latih latin latsar laundri laut lava lavender lawak
  lawan lawas lawat layak layan layang layar layu lazim lebah lebai lebam lebar lebaran lebat lebih lebur leceh lecet
  lecut ledak ledek leding lega legal legalisir legalitas legenda legendaris legi legislasi legislatif legislator
  legitimasi legiun legong leher lejit lekak lekang lekas lekat lekuk lelah lelaki lelang lele leleh leluasa lelucon
  leluhur lemah lemak lemari lembaga lembah lembam lembap lembar lembayung lembing lembu lembur lembut lempar lempeng
  lemper lempung lena lencana lendir lengan lengang lengkap lengket lengking lengkong lengkuas lengkung lengser lenong
  lensa lentera lentik lentur lenyap lepas lepra leptospirosis lepuh lerai lereng lesat lesbian lesehan lesi lestari
  lesu lesung letak letal letih letnan letup letus leukemia leukosit level lever lewat lezat liana liang liar libat
  liberal liberalisme libur licik licin lidah lidik lift liga lihai lihat liku likuid likuidasi likuiditas lilin lilit
  lima limas limau limbah limbung limfa limfoma limosin limpa limpah limun lincah lindas lindung lindur linear linggis
  lingkar lingkung lingkup linglung lingual linguis linguistik linier linmas lintah lintang lintas linting lipan lipat
  lipatganda lipstik lipur liput lirik liris lisan lisensi lisong listrik liter literasi literatur liturgi liuk liur
  liwet loak loba lobak lobi lobster lodeh logam logat logika logis logistik logo lohor loka lokakarya lokal lokasi
  loker loket lokomotif lokus lolong lolos lomba lombok lompat loncat lonceng londo longgar longok longsor lonjak
  lonjong lontar lontong lorong lotek loteng lotre loyal loyalitas loyo luang luap luar luas lubang luber lubuk lucu
  lucut ludah ludes ludruk lugas lugu luhur luih luka lukis luku luluh lulur lulus lumas lumat lumayan lumba lumbung
  lumer lumpia lumpuh lumpur lumut lunak lunas luncur lunglai luntur lupa lupis lurah lurik luruh lurus lusa lusin
  lusuh lutung lutut maaf maag mabar mabrur mabuk macam macan macet madah madani madar madrasah madu magang maghrib
  magis magister magma magnet magrib maha mahal mahar maharaja maharani mahardika mahasiswa mahir mahkamah mahkota
  mahligai mahoni main majalah majas majelis majemuk majenun majikan maju maka makalah makam makan makar makaroni
  makelar makhluk maki makin maklumat makmum makmur makna makro makruh maksi maksiat maksimal maksud maktub mal malah
  malaikat malam malang malaria malas maling malpraktik malu mama mamah mamalia mampir mampu mampus mana manajemen
  manajer manajerial manca mancanegara mancung mandala mandat mandau mandek mandi mandiri mandor mandul manfaat mangga
  manggala manggis manggung mangkal mangkat mangkir mangkok mangkuk mangrove mangsa mangut mania manifestasi manifesto
  manik manikur manipulasi manis manja manjur mantan mantap mantel mantik mantra mantri mantu manual manufaktur manula
  manusia manuskrip manuver mapan maraca marah marak maraton marem maret marga margarin margin marginal maritim markah
  markas markisa marmer marmut marsekal martabat martil martir masa masak masalah masam masehi masif masinis masjid
  maskapai masker maskot maskulin massa masuk masyarakat masygul masyhur mata matahari matang matematika matematis
  materai materi material materialisme materiil mati matrik matriks mau maung maupun mawar mawas maya mayat mayit
  mayor mayoritas mck mebel medali medan media mediasi mediator medik medikal medis meditasi medium medula mega megah
  megalit megalitik mei meiosis meja mejeng mekanik mekanika mekanis mekanisme mekar melalui melanin melankolia
  melankolis melanoma melarat melas melati melatonin melayu melek melempem meleset melinjo meliwis melodi melon
  melongo melulu memang memar memo memoar memori mempelai menang menantu menara mencak mencret mendiang mendoan
  mendung menengah mengerti meninggal meningitis meniskus menit menjangan menopause menstruasi mentah mentai mental
  mentalitas mentari mentega mentereng menteri mentimun mentok mentor menu menung menurut merah merajalela merak
  merana meranti merapi merbau mercon mercu mercusuar merdeka merdu merek meriah meriam merica meridian meritokrasi
  merkuri merpati mertua mesenkim mesin meski meskipun mesosfer mesra mesti metabolik metabolisme metadata metafora
  metalik metalurgi metamorfosis metastasis meteor meteorologi meter meterai metil metode metro metropolis
  metropolitan mewah mewek migas migrain migran migrasi mihrab mikro mikroba mikrobiologi mikrofon mikrohidro
  mikrometer mikron mikroskop milenial milenium mili miliar miliarder milik milisi militan militer mimbar mimik mimpi
  minat mindi mineral minggat minggu mini miniatur minim minimal minimarket miniseri minor minoritas minta minum minus
  minyak miopi miring mirip misa misal misi misil misionaris miskin miskonsepsi mistar misteri misterius mistik
  mitigasi mitologi mitos mitosis mitra mobil mobilisasi mobilitas modal mode model moderasi moderat moderator modern
  modifikasi modis modul moduler modus mogok mohon mojang molek molekul molor momen momentum momong monarki moneter
  monitor monitoring monolog monopoli monorel monoton monster monsun montir monumen monumental moral moralitas
  moratorium morfin morfologi mortalitas mosi motel motif motivasi motivator motor moyang mozaik mpasi muai mual
  mualaf muamalah muara muat muazin mubalig mubazir muda mudah mudarat mudik mufakat muhrim mujair mujarab muka
  mukadimah mukim mukjizat mukmin muktamar mula mulas mulia multi multilateral multimedia multinasional muluk mulus
  mulut mumi mumpuni munafik muncrat muncul mundur mungil mungkin mungkir munisipal muntaber muntah murah murai mural
  muram murid murka murni mursal mursid murtad murung musafir musala musang museum mushaf musibah musik musikal musim
  musisi muskil muslihat muslim muslimah musnah musrenbang musrenbangdes mustahik mustahil mustaka musuh musyawarah
  musyrik mutakhir mutasi mutiara mutlak mutu mutualisme muzaki nabati nabi nada nadar nadi nadir nafkah nafsu naga
  nagari naif naik najis nakal nakhoda nakoda nalar naluri nama namun nanah nanas nangka nanti napas napi narapidana
  narasi narasumber narkoba narkotika narsis narwastu nasabah nasi nasib nasihat nasional nasionalis nasionalisasi
  nasionalisme naskah nasrani nastar natal natrium natural naturalis naturalisasi naung navigasi nazar nazi nebula
  negara negatif negeri negosiasi negosiator nekat nektar nelangsa nelayan nenek neolitikum neon neonatal neraca
  neraka nestapa netizen neto netral netralitas neurologi neuron ngarai ngeri ngilu niaga niat nifas nihil nikah nikel
  nikmat nikotin nila nilai ningrat ningsih nipah nira nirlaba nirwana nisan nisbah nisbi niscaya nista nitrat
  nitrogen nobat noda noktah nomaden nomenklatur nominal nominasi nomine nomor nona nonaktif nonperizinan norak norma
  normal normatif nostalgia nota notaris notasi notulen notulensi notulis novel novelis november nuansa nujum nukleus
  nuklir numerasi numerik nurani nuri nusantara nutrisi nyala nyaman nyamplung nyamuk nyana nyanyi nyaring nyaris
  nyata nyawa nyenyak nyeri nyinyir nyiur nyonya oase obat obeng obesitas obituari objek objektif objektivitas
  obligasi obor obrak obral obrol observasi observatorium obsesi oceh odgj oditur odol ofensif ogah ojek oker oksida
  oksidasi oksigen oktaf oktan oktober okulasi okupansi okupasi olah olahraga oleh oleng oles oli oligarki olimpiade
  oling olok ombak ombudsman omel omelet omnibus omong ompong omset omzet oncom ondel onggok ongkang ongkos onkologi
  online ons ontologi opak opas opd opelet oper opera operasi operasional operatif operator opini oplos opname opor
  oposisi opsi optik optimal optimasi optimis optimisme oral orang orangtua orangutan oranye orasi orator orbit orde
  order ordo organ organik organisasi organisator organisme orgasme orientalis orientasi orisinal orisinalitas ormas
  ornamen ortodoks ortopedi oseanografi osilasi osmosis osteoporosis otak otobus otoda otodidak otomasi otomatis
  otomotif otonom otonomi otorita otoritas otoriter otot output outsourcing oval ovarium oven overdosis oyot ozon
  pabean pabrik pacar pacat pacek paceklik pacet pacu pacul pada padam padan padang padat padepokan padi padma padu
  paduka pagar pagebluk pagelaran pagi pagut paguyuban pahala paham pahat pahit pahlawan pailit pajak pajang pak pakai
  pakan pakar pakde pakem paket pakis paksa pakta paku pala palang palapa palawija palem paleontologi palet paling
  palma palpasi palsu palu palung pamali paman pamer pamflet pamit pamong pampang pampas pampat pamrih pamungkas panah
  panakawan panas panca pancang pancar pancaroba pancasila panci pancing pancung pandai pandan pandang pandawa pandemi
  pandir pandita pandu panembahan panen pangan pangeran panggang panggil panggul panggung pangkal pangkas pangkat
  pangku panglima pangling pangsa pangsit panik panili panitia panjang panjat panorama pansus pantai pantang pantas
  pantat pantau panti pantomim pantri pantul pantun papah papan papar papat papaya para parade paradigma paradoks
  paraf parafin parafrasa paragraf parah paralayang paralel paralimpiade parameter parang paranormal parap paras
  parasit parasut parau pare parfum pari paria paripurna parit pariwisata parkir parkit parlemen parlente parodi
  paroki paron parsial partai partikel partikelir partisan partisipan partisipasi partisipatif partitur partner paru
  paruh parut parwa pas pasak pasal pasang pasar pascapanen pasien pasif pasifik pasir paskah pasok paspor pasrah
  pastel pasteurisasi pasti pastor pastur pasu pasukan patah patai paten pati patih patik patin patogen patok patologi
  patri patriarki patriot patriotisme patrol patroli patuh patung patut paud paus paut paviliun pavilyun pawai payah
  payung pdam pecah pecat pecel pecinan pecut pedagogi pedal pedalaman pedang pedas pedati pedestrian pedet pedih
  pedoman pedometer pedukuhan peduli pegal pegang pegas pegawai peka pekak pekan pekarangan pekat pekerti pekik pel
  peladen pelaku pelamin pelan pelana pelanduk pelangi pelat pelatuk pelepah pelet peleton pelihara pelik pelikan
  pelintir pelita pelopor pelor pelosok peluang peluh peluit peluk pelupuk peluru pelvis pembuluh pemda pemdes
  pemfigus pemilu pemirsa pemkab pemkot pemprov pemuda pemudi pemuka pena penalti penasaran penat pencaharian pencak
  pencar pencil pencong pendam pendapa pendapat pendapatan pendar pendek pendekar pendeta pending pendopo penduduk
  penetrasi pengacara pengadaan pengadilan pengalaman penganan pengantin pengap pengaruh penggal penggawa pening
  peninsula penisilin peniti penjara penjol penjuru penologi pensiun pentakosta pentas pentatonik pentil penting
  pentol penuh penyandang penyek penyok penyu pepatah pepaya pepes pepet peptik perabot perahu perai perak peran
  perang perangai perangkat perangko peranti peras perawan perban perbup perca percaya percik percuma perda perdana
  perdata perdu perempuan perewa perforasi performa perfusi pergi pergok pergub perhati peri peria peribahasa perigi
  perih perihal perikemanusiaan periksa perilaku perimeter peringkat perintah periode periodik periodisasi perisai
  periskop peristaltik peristiwa perit peritonitis periuk perkada perkakas perkamen perkara perkasa perkosa perkusi
  perkutan perkutut perlente perlu permadani permai permaisuri permanen permata permeabel permen permendagri permisi
  permisif permukaan permutasi pernah pernik peroksida peroleh peron perpres pers persegi persen persentase persepsi
  persero persis persisten persona personalia personel personifikasi perspektif persuasi persuasif pertalite pertama
  pertamax pertiwi pertusis perundungan perunggu perus perut perwali perwira pesakitan pesan pesantren pesat pesawat
  peserta pesimis pesimisme pesimistik pesing pesisir peso pesona pesta pestisida peta petahana petai petak petaka
  petang petasan peti petik petir petisi petrokimia petroleum petuah piagam piala piama piano pias piatu pici picik
  picing picu picung pidana pidato pigmen pigura pihak pijah pijak pijar pijat pikap pikat piket pikir piknik pikul
  pikun pil pilah pilar pilek pilih pilin pilkada pilkades pilot pilu pilus pimpin pimpong pinang pincang pindah
  pindai pindang pinggan pinggang pinggir pinggul pingit pingsan pinisi pinjam pinsil pinta pintal pintar pintas pintu
  pinus pion pionir pipa pipi pipih pipis pipit piramida pirang piranti piring piru pisah pisang pisau pita pitak
  piton pituah piuh piutang piyama pkk plafon plagiat planet plankton planologi plasenta plasma plastik plastis plat
  platform platina plaza pleno pleton plot plural pluralis pluralisme plus pneumonia poci podium pohon poin pojok
  pokdarwis poket pokja pokmas pokok poktan pola polan polarisasi polda polemik poles poliklinik polimer polindes
  polio polis polisi politeknik politik politikus politis politisi polong polos polres polsek polusi polutan pom poma
  pompa ponco pondok pontang pontianak popok popularitas populasi populer populis porak pornografi poros porot
  porselen porsi portabel portal portofolio pos posbindu pose posisi positif poskesdes poskestren posko poso poster
  posting postur posyandu pot potas potensi potensial potong potret prabayar prabu praduga praja prajabatan prajurit
  prakarsa prakata prakira praktik praktikum praktis praktisi pramugara pramugari pramuka pranata prangko praperadilan
  prasangka prasarana prasasti prasejarah prasyarat pratama preambul predator predikat prediksi prediktif prefektur
  preferensi prehistori prekuel preman prematur premi premis premium preposisi presentasi presiden presisi prestasi
  prestise presto prevalensi preventif pria pribadi pribumi prihal prihatin prima primadona primata primer primitif
  primordial prinsip prioritas prisma privasi privat privatisasi privilese priyayi proaktif probabilitas probiotik
  problem problematik problematika prodeo produk produksi produktif produktivitas produsen produser profesi
  profesional profesor profil proforma prognosis program progresif progresivitas proklamasi proklamator proksi
  prolanis prolog promosi promotif promotor propaganda properti proporsi proporsional proposal prosa prosedur proses
  prosesi prosesor prospek protagonis protein proteksi protektorat protes protestan protokol prototipe provinsi
  provokasi provokator proyek proyeksi proyektor psikiater psikiatri psikis psikolog psikologi psikologis psikotropika
  puas puasa puber pubertas publik publikasi pucat puci pucuk pudar puding pugar puing puisi puja puji pukat pukau
  pukul pul pula pulang pulas pulau pulih pulpen puluh pulung puma pun punah puncak pundak pundi punggawa punggung
  pungut puntir puntung punya pupuk pupus puput pura purba purbakala purna purnabakti purnama purnawirawan puruk
  pusaka pusar pusara pusat pusing puskesmas puso pustaka pustu putar puter putih puting putra putri putus puyer puyuh
`
