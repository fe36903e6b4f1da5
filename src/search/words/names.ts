/** Names of regions, towns, countries and some people, which the rules would cut: ke-diri, pe-malang. */
export const names: ReadonlySet<string> = new Set(
  `
    abab abdullah abdulrahman abdurrahman aceh afganistan afrika agam ahmad alasbuluh alasmalang albania algeria
    aljazair alor amazon ambarawa ambon amerika ampat ampenan anambas andalusia angola ankara arabia arafuru arfak
    argentina armenia asahan asia asmat atambua athena atlantik australia austria azerbaijan badui badung balangan
    bali balige balikpapan balkan baltik baluran bambang banda banggai bangil bangka bangkalan bangkok bangladesh
    bangli bangorejo banjarbaru banjarmasin banjarnegara bantaeng banten bantul banyuasin banyumas banyuwangi barito
    baros barru batam batanghari batulicin baubau bavaria beatles becker bedagai beethoven beijing beirut bekasi
    belanda belawan belgia belgrado belitung belu bener bengali benggala bengkalis bengkayang bengkulu benjamin
    berastagi berau berawa berger bergman berkeley berkshire berlin bermuda bernadette bernard bernardus bernie
    bernstein bertrand besuki bharat biaro bima binjai bintan bintuni bireuen bitung blambangan blimbingsari blitar
    blora boalemo bogor bojonegoro bolaang bolango bolivia bombana bondowoso bone bontang borneo borobudur bosnia
    boven boyolali brasil brazil brebes britania brunei budapest budiman bukittinggi buleleng bulgaria bulukumba
    bulungan bunaken bungo buol burma buton california ceko chili china ciamis cianjur cibinong cikampek cikarang
    cikini cilacap cilegon cileungsi ciliwung cimahi cina ciputat cirebon cisarua citarum cluring colombia columbia
    croatia dairi darmawan deiyai dekai deli demak denmark denpasar depok dharmasraya dian diana diane dickens diego
    dietrich digoel dilan dili dimas dimitri dinda diponegoro disney disneyland django dogiyai dompu donggala dubai
    dublin dumai ekuador empatlawang ende enim enrekang eritrea eropa estonia ethiopia etiopia fakfak fiji filipina
    finlandia flores florida gajahmada gambiran garut gayo ghana gianyar giri glagah glenmore golan gorontalo gowa
    grajagan gresik grobogan guatemala guinea gunungkidul gunungsitoli habibie halmahera hasan hasundutan hatta hawai
    hawaii hermawan hidayatullah himalaya hindia hiroshima hongaria hongkong houston humbang husain husein iberia
    ibrahim ijen ilir india indocina indonesia indragiri indramayu irak iran irawan irian irlandia islandia ismail
    israel istanbul italia jabodebek jabodetabek jabung jajag jakarta jamaika jambi jatiluwih jawa jayapura jayawijaya
    jember jembrana jeneponto jepang jepara jerman jerusalem jimbaran johannesburg johor jokowi jombang kabat kadiri
    kaimana kairo kalabahi kalibaru kalifornia kalimantan kalipuro kamboja kamerun kampar kampunganyar kanada kanan
    kandangan kapuas karanganyar karangasem karawang karimun karimunjawa karo kartanegara kartini kasan kaspia
    kasunanan katingan kaukasus kayong kazakhstan kebalenan kebayoran kebumen kediri keerom kefamenanu kelantan
    kelimutu kelly kelud kelvin kemayoran kemiren kendal kendari kennedy kenneth kent kentucky kenya kepahiang
    kepanjen kepler kepulungan kerala kerinchi kerinci kerobokan kertanegara kertosono kevin keynes kintamani
    kirgizstan klaten klungkung kolaka kolombia komering konawe kongo konstantinopel korea kotabaru kotamobagu
    kotawaringin kraksaan kroasia krui kuansing kuantan kuba kulon kulonprogo kuningan kupang kurniawan kuta kutai
    kuwait labuhanbatu lahat lamandau lamongan lampung langkat langsa lanny lapan lasem latvia lawang lebak lebong
    legian lematang lembang lembata lhokseumawe libanon liberia libya lingga lisboa lituania lombardia london
    lubuklinggau lubuksikaping lues luksemburg lumajang luwu madagaskar madiun madura magelang magetan mahakam
    majalengka majapahit majene makassar makedonia malaka malawi malaysia mali malinau malioboro malta maluku mamasa
    mamberamo mamuju manado manchester manchuria mandailing mandalika mandar manggarai mangkunegaran manhattan manila
    manokwari mappi maroko maros martapura mataram mauritania mauritius maybrat mebe median medina mediterania
    megawati meksiko melaka melanesia melawi melbourne mempawah memphis mendel mendeleev menganti mentawai menteng
    merangin merauke merbabu mercedes mercury meredith merkel merkurius mesir mesopotamia messi mesuji metallica
    meulaboh mimika minahasa minangkabau mohammad mojokerto moldova monako mongolia mongondow montenegro morotai
    morowali moskwa moutong mozambik muaro muhammad mukomuko mumbai muna muncar musi myanmar nabire nagan nagekeo
    namibia natuna ndao nduga nepal ngada nganjuk ngawi ngurah nias niger nigeria nikaragua norwegia numfor nunukan
    nusa nusakambangan ogan oksibil oman osaka osing oslo pacitan padangpanjang padangsidempuan padangsidimpuan
    padjadjaran pagaralam pagaruyung pajajaran pakistan pakpak palangka palangkaraya palembang palestina palopo
    pamekasan panama pandaan pandeglang pangandaran pangkajene pangkalpinang paniai panjaitan papua paraguay parepare
    pariaman parigi paris pasaman pasangkayu paser pasundan pasuruan patagonia payakumbuh pekalongan pekanbaru pekin
    peking pelalawan pele pemalang pematangsiantar penajam penang penanjakan penelope penganjuran pengantigan
    penglipuran pennsylvania penrith pentagon penukal perancis perawang perbaungan perhutani perindo perlis permadi
    persebaya perseus persia persib persija persipura pertamina perth peru perumnas pesanggaran pesawaran pidie
    pinrang plengkung pohuwato polandia polewali polinesia ponorogo portugal prabowo prabumulih praha prambanan
    prancis prapat prigen prigi pringsewu probolinggo progo pujon punjab purbalingga purwakarta purwoharjo purwokerto
    purworejo qatar rahman raijua rangkasbitung rappang rawas rejang rembang riau rogojampi rokan rote rumania rusia
    rwanda sabah sabang sabu salatiga samarinda sambas samoa samosir sampang sampit sangatta sanggau sangihe santiago
    sanur sarawak sarmi sarolangun saudi sawahlunto sebastian sekadau selandia selangor selayar seluma semarang
    seminyak sempu senayan senegal sentani seoul septian serbia serdang serengeti sergio serpong serui seruyan
    setiawan siak siantar siau siberia sibolga sidempuan sidenreng sidikalang sidney sidoarjo sigi sijunjung sikka
    siliragung simalungun simeulue sinai singapura singaraja singhasari singingi singkawang singkil singojuruh
    singosari singotrunan sinjai sintang siprus situbondo skandinavia skotlandia sleman slovakia slovenia sobger
    soedirman soeharto soekarno solok somalia songgon soppeng sorong spanyol sragen srilanka sriwijaya srono stockholm
    subang subulussalam sudan sudirman suharto sukabumi sukamade sukamara sukarno sukoharjo sula sulaiman sulawesi
    sumba sumbawa sumedang sumenep sungailiat suparman supiori surabaya surakarta suriah suriname susilo sutan swedia
    swiss syahrir sydney tabalong tabanan tagulandang taiwan tajikistan takalar talaud taliabu tambrauw tamiang tana
    tanahbumbu tanahlaut tangerang tanggamus tanimbar tanjungbalai tanjungpandan tanjungpinang tanjungselor tanzania
    tapanuli tapin tarakan tarumanegara tasikmalaya tasmania tebet tebo tegal tegaldlimo tegalsari teheran telukbetung
    temanggung temenggungan tenganan tennessee terengganu teresa ternate terry tesla texas thailand tibet tidore
    tidung timika timor tiongkok tobelo togo tojo tokyo tolikara tolitoli tomohon toraja trenggalek trowulan tual
    tuban tulungagung tunisia turki turkmenistan ubud uganda ujungpandang ukraina umar ungaran uruguay usman utsman
    uzbekistan vatikan venesia venezuela versailles vietnam waingapu wajo wakatobi waropen warsawa washington weda
    wellington wina wondama wongsorejo wonogiri wonosari wonosobo yahukimo yalimo yaman yapen yerusalem yogyakarta
    yordania yudhoyono yugoslavia yunani yusuf zambia zimbabwe zurich
`
    .trim()
    .split(/\s+/),
)
