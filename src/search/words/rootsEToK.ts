/** The roots of roots.ts from e to k. */
export const rootsEToK = `
  ebi ebonit ebook eceng ecer edan edar edisi edit editor edukasi eduwisata efek efektif efektivitas efisien efisiensi
  egois egosentris egrang eja ejek ekaristi ekologi ekonom ekonomi ekor ekosistem ekowisata eksak eksekusi eksekutif
  eksekutor eksemplar eksentrik eksibisi eksim eksis eksistensi eksklusif ekskresi ekskursi ekspansi ekspansif
  ekspatriat ekspedisi eksperimen eksplisit eksploitasi eksplorasi eksponen ekspor eksportir ekspos ekspose eksposisi
  ekspresi ekstensif ekstern eksternal ekstra ekstradisi ekstrak ekstraksi ekstrakurikuler ekstrem ekstremis ekuator
  ekuitas ekuivalen elaborasi elak elang elastis elegan elektabilitas elektoral elektorat elektrifikasi elektrik
  elektroda elektrolit elektron elektronik elektronika elemen elementer eliminasi elips elit elite elok elpiji elus
  email emansipasi emas emban embargo embat embel ember embun embung embus emigran emigrasi emis emisi emosi empang
  empas empat empati emper emping empiris emplasemen empuk enak enam encer endap endemi endemik endorfin endus energi
  engah enggan engkau engsel enkripsi ensiklopedi ensiklopedia entah entas enteng entitas entomolog entomologi enyam
  enzim epidemi epidemiologi epik epilepsi epilog episode epitaf epos era eradikasi erang erat ergonomis erosi erupsi
  esa esai esensi esensial eskalasi eskalator eskavator esok estafet ester estetika estimasi estuari etalase etanol
  etape eter etik etika etimologi etnik etnis etnografi etos evakuasi evakuator evaluasi evolusi fabel faedah fajar
  fakir fakta faktor fakultas fakultatif falsafah famili familier fana fanatik fanatisme fantasi fantastis farmakologi
  farmasi fase fasih fasilitas fasilitator fasis fasisme fatal fatwa fauna favorit fax februari federasi feminin
  feminis feminisme fenomena fenomenal feodal feri fermentasi fertil fertilisasi feses festival fiberglas fibrilasi
  figur fiksi fiktif filantropi filateli film filologi filosof filosofi filosofis filsafat filsuf filter filum final
  finalis finansial finis firasat firma firman fisik fisika fisiologi fisioterapi fiskal fitnah fitrah fitur flamboyan
  fleksibel fleksibilitas flora flu fluktuasi fluktuatif fobia fogging foging fokus folikel fondasi fonetik fonologi
  forensik formal formalin formasi format formatur formula formulasi formulir forum fosfat fosfor fosil foto
  fotografer fotografi fotokopi fotosintesis fragmen fraksi frasa frekuensi frustrasi fundamental fundamentalis fungi
  fungisida fungsi fungsional furnitur fusi futsal gabah gabin gabung gabus gada gadai gadget gading gadis gado gaduh
  gaet gagah gagak gagal gagang gagap gagas gaharu gaib gairah gajah gaji gala galak galaksi galang galau galeri gali
  galon gamang gambar gamblang gambus gambut gamelan gamis gampang gamping ganas ganda gandaria gandeng gandrung
  gandum ganggang ganggu ganja ganjal ganjar ganjen ganjil ganteng ganti gantung ganyang gapai gapoktan gaptek gapura
  garam garang garap garasi garda gardu gareng garing garis garnisun garong garpu garu garuda garuk gas gasing
  gastronomi gatal gatot gaul gaung gawai gawang gawat gaya gayung gebrak gebu gebuk gebyar gedor gedung gegas gejala
  gejolak geladak gelagat gelak gelambir gelandang gelang gelanggang gelap gelar gelatik gelatin geledah gelegar
  gelembung gelepar geletak geliat gelincir gelinding gelinjang gelintir gelisah gelitik gelombang gelontor gelora
  gelut gemar gembala gembar gembel gembira gembleng gembok gembor gembung gembur gemercik gemerlap gemetar gemilang
  gemilap geming gempa gempar gempur gemuk gemuruh genang genap gencar gencat gendala gendang gendeng gender genderang
  gendong generasi genetik genetika genggam gengsi genit genius genjot genosida genre genta gentar gentayang genteng
  genting gentong genus geofisika geografi geografis geolog geologi geologis geometri geopark geosite geospasial
  geotermal gerabah gerah geraham gerai gerak geram geranat gerangan gerayang gerbang gerbong gerebek geregetan gereja
  gerendel gergaji gerhana geriatri gerigi gerilya gerimis gerinda germas gerobak gerogot gersang gertak gerutu gesa
  gesek geser gesit getah getar getas getek getir getol giat gigi gigih gigit gigolo gila gili giling gilir ginjal
  giok gips girang giring giro gitar gitaris giur gizi gladi gladiator glamor global glukosa goa goda gol golak golek
  golf golong goncang gondol gondong gonggong gonjang gonta gorden goreng gores gorila gorong gosip gosok gosong got
  gotik gotong goyah goyang gradasi grafik grafit graha granat granit gratifikasi gratis gravitasi graviti grebeg
  grogi grosir grup gua gubah gubernur gubris gubuk gudang gudeg gugah gugat gugup gugur gugus gula gulai gulali gulat
  guling gulir gulma gulud gulung gumam gumpal gumul guna gunawan guncang gundah gundik gundul gunjing gunting guntur
  gunung gurame gurami gurat gurau gurih gurindam gurita guru guruh gurun gusar gusi gusti gusur guyub guyur habis
  habitat habitus hablur hadang hadap hadas hadiah hadir hadis hafal hafiz hajar hajat haji hak hakikat hakiki hakim
  hal halal halaman halang halaqah halau halilintar halte haluan halus halusinasi hama hamba hambar hambat hambur
  hamil hampa hampar hampir hancur handai handal handuk hangar hangat hangus hantam hantar hanya hanyut hapus haram
  harap hardik harga hari haribaan harimau harkat harmoni harmonika harmonis harpa harta haru harum harus hasil hasrat
  hasta hasud hasut hati haus hawa hayal hayat hayati hazton hebat heboh hegemoni hektar hela helai helat heli
  helikopter helm hemat hemodialisis hemofilia hemoglobin hendak hengkang hening henti hepatitis heran herbal
  herbisida herbivora heroik heroin heterogen hewan hewani hias hibah hibernasi hibrida hibur hidang hidayah hidran
  hidrogen hidrolik hidrologi hidrometeorologi hidroponik hidup hierarki higiene higienis hijab hijau hijrah hikayat
  hikmah hilang hilir himpun hina hindar hindu hingar hingga hinggap hiperaktif hipertensi hipnosis hipnotis hipotek
  hipotensi hipotermia hipotesis hirarki hirau hiruk hirup hisab histeris histori historis hitam hitung hoaks hobi
  hoki holistik homestay homo homogen honor honorarium honorer horizon horizontal hormat hormon horor hortikultura
  hotel hubung hujah hujam hujan hujat hukum hukumah hulu huma humaniora humanis humanisme humas humor humoris humus
  huni hunus hura huru huruf hutama hutan ibadah ibadat ibarat ibu ibukota ibunda ide ideal identifikasi identik
  identitas ideologi idola ijab ijazah ijtihad ijtimak ikal ikan ikat ikhlas ikhtiar ikhtisar iklan iklim ikon ikonik
  ikrar iktikad ikut ikutserta ilahi ilalang ilegal ilham ilmiah ilmu ilusi ilustrasi ilustrator imaji imajinasi
  imajinatif imajiner imam iman imbal imbang imbas imbau imbuh imigran imigrasi imitasi imla imlek imperialis
  imperialisme imperium impi impit implan implementasi implikasi implisit impor importir imun imunisasi imunitas inang
  inap inbox incar incumbent indah indekos indeks indera indigo indikasi indikator individu indra induk induksi
  industri inefisiensi infak infanteri infeksi infertil infiltrasi inflasi infografis informal informan informasi
  informatif informatik informatika infrastruktur infus ingat inggris ingin ingkar ingus ini inisial inisiasi
  inisiatif inisiator injak injeksi injil inklusi inklusif inkonsisten inkubasi inkubator inovasi inovatif inovator
  inpres input insaf insan insang insektisida inseminasi inseminator insentif insiden inspeksi inspektorat inspirasi
  instalasi instan instansi insting institusi institusional institut instruksi instruktif instruktur instrumen insulin
  intai intan integral integrasi integritas intel intelek intelektual intelijen intens intensif intensifikasi
  intensitas interaksi interior interkoneksi intermeso intermiten intern internal internet interogasi
  interoperabilitas interpretasi interupsi interval intervensi inti intim intip intisari intonasi introduksi
  introspeksi intuisi invalid invasi inventaris inventarisasi investasi investor iodium ion ipar irama iri irigasi
  irik iring iris irit iritasi ironi ironis irung isak isap isi islah islam islami isolasi istana istilah istimewa
  istirahat istri isu isyarat italik itik itu iuran izin jabang jabar jabat jadah jadi jadwal jaga jagal jagat jago
  jagung jahanam jahat jahe jahil jahit jail jaja jajah jajal jajar jaket jaksa jala jalak jalan jalang jalar jali
  jalin jalma jalur jam jamah jambak jamban jambang jambore jambret jambu jamin jampi jamu jamur jana janda jangan
  jangankan janggal janggut jangka jangkar jangkau jangkit jangkrik jangkung janin janji jantan jantung januari jarah
  jarak jarang jari jaring jarum jarwo jas jasa jasad jasmani jatah jati jatuh jauh jawab jawara jawatan jawi jaya
  jazirah jazz jebak jeblos jebol jeda jegal jejak jejaka jejal jejaring jejer jelaga jelajah jelang jelas jelata
  jelek jeli jelita jelma jemaah jemari jemawa jembatan jempol jemput jemu jemur jenaka jenazah jendela jenderal
  jenggot jengkal jengkel jengkol jengok jenguk jenis jenius jenjang jentik jenuh jepit jepret jera jeram jerami
  jerang jerapah jerat jerawat jereng jeriken jerit jernih jero jeruji jeruk jerumus jet jeti jidat jihad jijik jilat
  jilbab jilid jimat jinak jingga jinjing jip jiplak jiran jitu jiwa jodoh joget jok jolok jompo jongkok jongos jorok
  jotos jual juang juara jubah jubel judes judi judul juga jujur julang juli juluk jumantik jumat jumawa jumbo jumlah
  jumpa jumput jungkat jungkir juni junior junjung junta juntai jurang juri jurnal juru jurus jurusan jus justru juta
  juz kabag kabah kabar kabel kabid kabin kabinet kabisat kabul kabung kabupaten kabut kaca kacamata kacang kacau
  kadang kadar kadaster kader kades kadet kadis kadus kafan kafe kafein kafilah kafir kaget kagum kaidah kail kain
  kaisar kait kaji kakak kakanda kakao kakap kakek kaki kaktus kaku kakus kala kalah kalajengking kalang kalau kaldera
  kaldu kalem kalender kaleng kali kalian kalibrasi kaligrafi kalimat kalium kalkulasi kalkulator kalkun kalo kalor
  kalori kalsium kalung kalut kamar kambing kambinghitam kambium kamera kamerad kami kamis kampak kampanye kamper
  kampiun kampung kampus kamuflase kamus kanal kancil kancing kandang kandas kandidat kandil kandung kangkung kanguru
  kanibal kanjeng kanker kano kanopi kantin kantong kantor kanvas kaos kap kapak kapal kapan kapas kapasitas kaper
  kapiler kaping kapital kapitalis kapitalisme kapling kapok kapsul kapten kapur kara karakter karakteristik karam
  karamba karambol karamel karang karangtaruna karantina karaoke karat karate karavan karawitan karbit karbohidrat
  karbon karburator karcis kardiologi kardiovaskular kardus karedok karena karesidenan karet kargo kari karier
  karikatur kariogenik karisma karismatik karitas karnaval karnivora karpet karsa karsinoma kartel kartografi karton
  kartu kartun karung karunia karut karya karyawan kas kasar kasat kaset kasi kasih kasihan kasir kasta kasti kastil
  kasual kasur kasus kaswari kata katak katalis katalisis katalog katarak katebelece katedral kategori kateter katode
  katolik katrol katun katup kaum kaur kaus kausal kaut kavaleri kaveling kavling kawah kawal kawan kawasan kawat
  kawin kawula kaya kayak kayang kayu kayuh keadaan kebab kebal kebat kebaya kebetulan kebiri kebo kebul kebun kebut
  kecam kecambah kecamuk kecap kecapi kecebong kecewa kecil kecimpung kecipir kecoa kecoak kecoh kecuali kecubung
  kecup kecut kedai kedaluwarsa kedap kedelai kedip kedok kedondong keduk kefir kehendak kejam kejang kejar kejawen
  keji keju kejuru kejut kekal kekang kekar kekasih kekeh kelabang kelabu keladi kelahi kelak kelakar kelam kelambu
  kelamin kelana kelapa kelas keledai kelelawar kelengkeng kelenjar kelenteng kelereng keliling kelinci kelir keliru
  kelok kelola kelompok kelontong kelopak keluar keluarga keluh kelupas keluwih keluyur kemah kemarau kemari kemarin
  kemaruk kemas kembali kembang kembangbiak kembar kembara kembung kemeja kemelut kemenyan kemih kemilau kemiri kemit
  kemoterapi kempes kempis kemplang kemudi kemudian kemumu kemuning kena kenal kenan kenang kenapa kenari kencan
  kencang kencing kencur kendaga kendala kendali kendang kendara kendati kendatipun kendi kendur kenduri kenek kening
  kenop kental kentang kentong kentongan kentut kenyang keok kepak kepal kepala kepang keping kepiting kepmen kepoh
  kepompong keponakan keppres kepul kepulaga kepundan kepung kera kerabat kerah kerajinan kerak keramat keramba
  keramik keranda kerang kerangka kerangkeng keranjang kerap keras keratin keratitis keraton kerbau kerdil kerek keren
  keresek kereta kerikil kering keringat keripik keris kerja kerjasama kerling kermi kernel kernet kerok keroncong
  kerongkong kerosin keroyok kertas kerub kerubung kerubut kerucut kerudung keruk kerumun kerupuk kerut kesal kesambi
  kesan kesat kesatria kesumat ketam ketan ketapang ketapel ketat ketawa ketel ketela ketiak ketik ketika ketombe
  keton ketoprak ketosis ketua ketuk ketumbar ketupat ketus khalayak khalifah khas khasiat khatam khatib khatulistiwa
  khawatir khayal khazanah khianat khidmat khilaf khitan khotbah khotib khusus khusyuk kiai kiamat kian kias kibar
  kibas kiblat kibul kidal kidul kidung kijang kikir kikis kilang kilas kilat kilau kilo kilogram kilometer kimia
  kimiawi kimono kincir kinerja kingdom kini kios kipas kiper kiprah kira kirab kiri kirim kisah kisar kisi kismis
  kisruh kista kita kitab kitar klaim klakson klan klarifikasi klarinet klasifikasi klasik klaster klausa klausul
  klepon kleptomania klerikal klien klik klimaks klimatologi klinik klinis klip klise klona klop klorin klorofil klub
  knalpot koalisi koar kobar kobok kobra kocar kocek kocok kode kodifikasi kodim kodok koefisien koheren kohesi koi
  koin koitus koki koklea kokoh kokok kokon kokpit kol kolaborasi kolaboratif kolak kolam kolega kolegial koleksi
  kolektif kolektivitas kolektor kolera kolesterol kolintang kolom kolonel kolong koloni kolonial kolonialisme kolosal
  kolot kolusi koma komandan komando kombat kombinasi komedi komedian komentar komersial komet komik komisaris komisi
  komisioner komite komitmen komoditas komoditi komodo kompak komparatif kompartemen kompas kompatibel kompeni
  kompensasi kompeten kompetensi kompetisi kompetitif kompetitor kompilasi kompleks kompleksitas komplet komplikasi
  komplotan komponen kompor kompos komposisi komposter komprehensif kompres kompresor kompromi komputasi komputer
  komunal komunikasi komunikatif komunikator komunike komunis komunisme komunitas kondang kondektur kondensasi kondisi
  kondom kondominium kondusif koneksi konfederasi konfeksi konferensi konfigurasi konfirmasi konflik konfrontasi
  konghucu konglomerat kongres kongsi konjungsi konkret konon konotasi konsekuen konsekuensi konseling konselor
  konsensus konsentrasi konsentrat konsep konser konservasi konservatif konsesi konsili konsinyasi konsisten
  konsistensi konsolidasi konsonan konspirasi konstan konstelasi konstituen konstitusi konstitusional konstruksi
  konstruktif konsul konsulat konsultan konsultasi konsumen konsumsi konsumtif kontak kontaktor kontaminasi kontan
  konteks kontekstual kontemporer konten konter kontes kontestan kontinen kontinental kontinu kontinuitas kontra
  kontradiksi kontrak kontraktor kontras kontrasepsi kontribusi kontrol kontroversi kontroversial konveksi konvensi
  konvensional konvergensi konversi konvoi kooperatif koordinasi koordinator koperasi kopi kopiah kopling kopra kopral
  kopyor koral koramil koran korban korek koreksi korektor korelasi korem koreografer koreografi koridor kornea kornet
  korosi korporasi korps korsleting korup korupsi koruptor kos kosakata kosan kosmetik kosmologi kosmos kosong kostum
  kota kotak kotamadya kotor koyak koyong krakatau kram kran krayon kreasi kreatif kreativitas kreator kredibel
  kredibilitas kredit kreditur kremasi krematorium kreol kretek krida kriminal kriminalitas kriminologi kripto krisis
  kristal kristen kriteria kritik kritis kromosom kronik kronis kronologi kronologis kruk ksatria kuadrat kuah kuala
  kualifikasi kualitas kualitatif kuantitas kuantitatif kuas kuasa kuasi kuat kubah kubang kubik kubis kubu kubur
  kubus kucil kucing kucur kuda kudapan kudeta kudu kudus kue kues kuesioner kuil kuis kuitansi kujang kuku kukuh
  kukus kulak kuliah kuliner kulit kulkas kulminasi kultur kultural kultus kumal kuman kumandang kumbang kumis
  kumparan kumpul kumuh kumur kunang kunci kuning kunjung kuno kuntum kunyah kunyit kuota kupas kupat kuping kupluk
  kupon kupu kurang kuras kurator kurban kurcaci kuret kurikulum kurir kurma kurs kursi kursor kursus kurun kurung
  kurus kurva kusam kusen kusir kusta kusut kutil kutip kutu kutub kutuk kuyup kwartal kwintal
`
