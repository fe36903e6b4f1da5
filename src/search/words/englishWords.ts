/** English words of Indonesian offices and tourism that the rules would cut: me-eting, be-nefit, pe-rson. */
export const englishWords: ReadonlySet<string> = new Set(
  `
    about access account accounting action active activity adaptation admin administration advance adventure advisory
    agency agent agile agreement alert alliance ambassador american analysis analyst animation annual appreciation
    approach article artificial asean asian assessment asset assistance assistant association attention audience
    australian authority automation available award awareness baby back background balance balanced banking base based
    basic basin battle beach bean beautiful beauty because become been beer before begin beginner beginning behavior
    behind being belief believe benchmark benchmarking benefit berth best better between beverage beyond bicycle
    bidding biking billboard billion birth black blended board boarding book booking border born brand branding bread
    breakfast bridge briefing bring british broadcasting browser budget budgeting building bullying bureau burn
    business button buyer cabin calendar call camera camp campaign capacity capital captain card care career cargo
    carnival case cash casting catering center central centre century ceremony chain champion championship change
    channel charging chart check checking chief children choice church cinema citizen city civil class classic clean
    cleaning clearing clinic clinical cloud club coach coaching coast coding coffee collaboration collection college
    command commission commitment committee common communication community company competition complaint complete
    computing concept concern conference connection conservation consultant consulting content contest context control
    controlling convention cooking cooperation corner corporate corporation cost costume council counter counting
    country couple course court cover covering craft crafting creation creative creator crisis critical crossing crowd
    cruise cultural culture currency current custom customer cycle cycling daily dance dancing danger dark database
    date dating deadline deal dealing death debate debt december decision deep default defence defense defining degree
    delay delivery demand democracy democratic denial density dental department dependent deposit describe desert
    design designer desk desktop destination detection detective determination develop developer developing
    development device dialogue diamond dictionary dietary difference different digitizing dining dinner direct
    direction director directory disability disaster discount discover discovery discussion disease display disruption
    distance distribution district diverse diversity division document documentation dollar dominant donation door
    double down download downtown draft dragon drawing dream dreaming drink drive driver driving during dynamic early
    earth earthquake east eastern easy ecology economic economy ecosystem ecotourism edition education educational
    effect effective efficiency election electric electronic elegant elementary emergency emission emotional empire
    employee empowerment enabling encounter ending energy engagement engine engineer engineering english enjoy
    enterprise entertainment entry environment equality equipment error essay essential establish estate european
    evaluation even evening event every everyone evidence evolution example excellence excellent exchange executive
    exercise exhibition existing exit exotic expert explore explorer exploring export exposure express expression
    extension extra extreme face facebook facilitator facility fact factory fair faith fall family famous fantasy farm
    farmer farming fashion fast father feature federal feed feedback feeding feeling female fiction field fight
    fighter fighting figure file finance financial finding fine fire firm first fish fishing fitness floating flood
    floor flower flying focus folder following food foot football force foreign forest form forward foundation founder
    frame framework franchise free freedom freelance french frequency fresh friday friend friendly front fruit fuel
    full function fund funding fundraising fusion future gallery gambling game gaming garden gardening gate gateway
    gathering general generation generic german getaway giant gift giving glass globe goal going gold golden good
    goods google governance government grand graphic grass great green greeting grid ground group growing growth guard
    guest guidance guide guideline guiding guitar habit hacker hacking half hall hand handling handmade happiness
    happy harbor hard hardware harvest hashtag head headline healing health healthy hearing heart heating heavy height
    help helpdesk heritage hero hidden high highland highlight hiking hill hills history holding holiday home homepage
    honey horse hospital hospitality host hosting hotline hour hours house household housing human humanity hunter
    hunting husband hybrid icon idea identity illegal image imaging impact implementation improvement include
    including inclusion inclusive income incubator independent index indian indicator indigenous indonesian industry
    influence influencer information infrastructure inland inner innovation innovative inside insight inspection
    inspiration inspired instagram installation instant institute institution insurance integrated integration
    integrity intelligence intelligent interactive interest interface international internship interview into
    introduction invention inventory investment invitation island issue jogging join joining joint journal journalism
    journey judge jumping junction just justice keep keeper keeping kennel kept kettle keyboard keynote kick kids
    kindergarten king kitchen kite knowing knowledge labor laboratory lake land landing landmark landscape language
    laptop large last launch launching laundry lawyer layout lead leader leadership leading league lean learner
    learning leasing leave lecture left legacy legend leisure lending lesson letter leverage liaison liberty library
    license life lifestyle lifting light lighting limited line link linked liquid list listening literacy literature
    little live living load loan lobby local location lock lockdown logistic logistics long look looking loop lost
    lounge love lower luxury machine made magazine magic mail mailing mainstream maintenance major make maker making
    mall manage management manager managing manufacturing mapping maps marathon march marine maritime mark marker
    market marketing marketplace martial mass master mastering match matching matter maximum meal mean meaning means
    measure measurement measuring meat mechanical mechanism mediation medical medicine medieval meditation meet
    meeting melting member membership membrane memorial memory mention mentoring merchandise merchant merging merit
    message messaging messenger metal method mexican middle midnight migration mile military million mind mindset
    minimum mining minister ministry minute mirror mission mixing mobile mobility modeling modification module moment
    monday money month monument mood moon morning mother motion motivation mountain mouse move movement movie moving
    music musical name nation national native nature near need negative network networking never news newsletter next
    night noise nonstop north northern notebook nothing notice number nurse nursing nutrition object observation ocean
    offer office officer official offline offshore oldest olympic only open opening operating operation opinion
    opportunity option orange organic organization orientation origin original other outbound outbreak outcome outdoor
    outing outlet outlook outside outstanding over overview owner ownership pack package packaging packing page paid
    painting panel paper paradise parent parenting park parking part participant participation partnership party
    passenger passing passion password past pasta patient pattern payment peace peak peer pelican penguin pension
    people pepper perfect performance performer performing period permanent permission permit persian person personal
    personality perspective petition petrol phase phenomenon phone photo photography phrase physical pick picking
    picture piece pioneer pipeline pirate pitching place placement plan planning plant planting play player playing
    playlist please plenary point police policy political politics pollution pool popular population port portfolio
    position positive possible post poverty power powerful practical practice practicing premier preparation present
    presentation president press pressure preview price pricing pride primary prime prince princess print printer
    printing prison privacy private prize procedure process processing procurement produce producer product production
    professional professor profile profit programming progress project promise promotion property protection protocol
    prototype prototyping proven provider province public publication publisher publishing pulling purchase purchasing
    pure purpose quality quarter queen question quick race racing railway rainbow raising range ranger ranking rapid
    rate rating reach reaction reader readiness reading ready real reality reason rebranding receiver recent reception
    recipe record recorder recording recovery recreation recruitment recycle recycling reduce reduction reference
    reform refugee refund regency region register registration regulation rehabilitation relation relationship release
    relevant religion remote renaissance renewable repair replace report reporter reporting repository representative
    republic request rescue research researcher reservation reserve reset residence resident residential resilience
    resilient resolution resort resource response responsible responsive restaurant restoration result retail
    retirement retreat return revenue review revival revolution reward rewind riding right ring rising risk river road
    roadmap rock role rolling romance room root rotation round route routing rugby rule runner running russian safety
    sailing saint salary sale salmon same sample sand satellite satisfaction saturday saving scale scanner scanning
    scenario scene schedule scheme scholarship school science scientific scientist scoring scout screen screening
    script scripting search searching season seat second secondary secret secretary section sector secure security
    seed seeking select selection self selfie seller selling senate senior sense sensing sequence series serpent
    servant serve service serving session setting settlement seven several sewing shadow shape share sharing sheet
    shelter shift shipping shop shopping short show showing showroom side sight sign signal silicon silver similar
    simple simulation singing single sister site sitting skill skills skin sleeping slow small smart smoke smoking
    snack social society software soil solution something song source south southern space spam spanish speaker
    speaking special specialist species specific spectrum speech speed spelling spending spoken sport spot spreading
    spring square stadium staff stage stakeholder standing star start starting startup state statement station stay
    step still stock stone storage store story storytelling strategic strategy stream streaming street strength string
    strong structure student study stunning style subject suburban success summary summer summit sunday sunset
    supplier supply support survey survivor sustainability sustainable swimming switch symphony syndrome system table
    tagging tagline take taken taking talent talking task tasting teacher teaching team teaser technical technician
    technique technology teen teenager telemedicine telephone television temperature template temple temporary tenant
    tenure term termite terrace territory terrorism tertiary test tester testing text thanks theater theatre their
    theme theory therapy there these thing thinking third thousand thread three through thursday ticket ticketing tier
    tiger timeline timing title today together tone tool toolkit topic torch touch touchscreen tour touring tourism
    tourist tournament toward tower town tracing track tracker tracking trade trading tradition traffic trail trailer
    train trainer training trans transaction transformation transition translation transport transportation travel
    traveler traveling traveller treatment tree trekking trend trending trial tribute tropical trouble truth tuesday
    tuning turbine turning tutorial twitter type typical typing ultimate under undercover understanding union unique
    united universe university upcoming update updating upgrade upgrading upload user using vacation vaccine valley
    value variety venture version vessel victory view viewer village vision visit visiting visitor voice volcano
    volunteer voter voucher waiting walk walking wall warehouse warming warning warrior washing waste watch watching
    water waterfall wave wealth wearing weather webinar website wedding week weekend weekly welcome welfare well
    wellness west western whatsapp wheel white whole wholesale wild wildlife window wine winner winning winter
    wireless wisdom without woman women wonder wonderful wood word wording work worker workflow working workshop world
    worldwide writer writing yard year yellow yellowstone young youth youtube zone zoning
`
    .trim()
    .split(/\s+/),
)
