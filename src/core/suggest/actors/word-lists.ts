/** Closed lists of words that the rules for actors ask about; all folded, single words unless said otherwise. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

/** Stand before a name and are no part of it. */
export const titles = list(`
  cm pm mr mrs ms miss dr sir dame lord lady baroness baron prof professor president chancellor premier minister secretary general
  senator sen congressman congresswoman representative rep gov governor mayor judge justice king queen prince princess
  duke duchess emperor sultan emir sheikh ayatollah imam pope cardinal archbishop bishop reverend rev father sister rabbi
  gen lt col colonel major maj capt captain sgt sergeant admiral commander lieutenant marshal brigadier corporal
  spokesman spokeswoman spokesperson ambassador envoy commissioner chairman chairwoman chairperson chair director chief
  head leader speaker whip deputy undersecretary attorney prosecutor solicitor coordinator negotiator
  analyst economist historian scientist researcher expert author activist journalist reporter editor correspondent
  lawyer lawmaker legislator candidate nominee opposition founder ceo cfo executive officer manager owner boss
  coach captain singer actor actress director writer poet novelist musician billionaire tycoon
  politician diplomat strategist adviser advisor aide negotiator lawyer attorney inspector constable detective superintendent
  mp mep td mla mca msp mla qc councillor comrade advocate wife husband son daughter brother sister mother father uncle widow
  administrator treasurer counsel spokesperson trustee premier principal dean provost rector curator warden superintendent
  candidate hopeful rival successor predecessor colleague counterpart
`);

/** Words that go with a title: “Deputy Prime Minister”, “Vice President”, “Secretary of State”. */
export const titleParts = list(`
  prime vice deputy foreign defence defense interior finance acting interim former first second third lady secretary
  general under assistant chief executive permanent special state home health justice education economy energy
  environment trade press senior associate managing attorney parliamentary private national security homeland
  brexit treasury climate lead party opposition affairs agriculture cabinet information petroleum external social transport
  tourism labour labor commerce railways immigration industry planning supreme crown staff joint field air rear lord
`);

/** End the name of a body or organisation. */
export const bodyHeads = list(`
  ministry department agency office bureau authority administration commission committee council court parliament senate
  congress assembly duma chamber cabinet secretariat directorate inspectorate police army navy force forces corps guard
  guards service services bank fund exchange party movement front alliance coalition league union unions federation
  confederation association organization organisation institute institution foundation society trust centre center
  university college school academy laboratory observatory museum hospital church inc plc corp corporation ltd llc gmbh ag
  sa company co group holdings partners associates airlines airways motors industries energy oil gas petroleum
  pharmaceuticals laboratories technologies systems bancorp insurance telecom media news times post journal tribune herald
  gazette chronicle examiner dispatch inquirer courier sentinel mail telegraph press radio television tv network channel magazine daily agency board panel tribunal taskforce
  task consortium forum initiative network campaign action watch rights republic republics battalion brigade regiment
  fleet command directorate embassy consulate mission delegation government treasury club
  enforcement protection quartet nation tribe municipality legislature watchdog regulator ombudsman commons lords legion militia guild brotherhood kgaa nv oyj spa rovers wanderers hotspur albion fc afc airways supermarkets brigades
`);

/** Heads that go on with “of …” or “for …”. */
export const ofHeads = list(`
  ministry department agency office bureau authority commission committee council court house bank institute institution
  university college school academy church association federation confederation organization organisation union centre
  center board party society chamber secretariat ministry movement front league museum foundation fund academy guard
  municipality brotherhood friends doctors reporters action campaign campaigners college congress assembly
`);

/** Bodies of which there is one, so that the bare word with a capital names it. */
export const soleBodies = list(`
  senate parliament congress commission council cabinet commons lords treasury alliance church court government
  assembly bundestag crown kremlin pentagon union ministry bank house chamber
`);

/** Verbs by which somebody says or does: before or after a name they tell an actor. */
export const actingVerbs = list(`
  said says say saying told tells tell asked asks added adds noted notes wrote writes writing stated states argued argues
  warned warns warn claimed claims claim denied denies deny accused accuses accuse announced announces announce
  insisted insists urged urges urge called calls criticised criticized condemned condemns rejected rejects demanded
  demands vowed vows pledged pledges promised promises believes believed thinks thought hopes hoped expects expected
  fears feared wants wanted agreed agrees refused refuses declined declines confirmed confirms reported reports replied
  responded explained recalled suggested suggests predicted predicts estimated estimates declared declares described
  testified tweeted posted joked concluded acknowledged admitted admits alleged alleges maintains maintained stressed
  emphasised emphasized reiterated repeated pointed commented complained cautioned conceded continued observed ordered
  signed met visited voted launched attacked invaded withdrew suspended threatened threatens offered proposed proposes
  appealed backed supports supported opposes opposed won lost led leads resigned ruled sued filed fined banned blocked
  sent sends gave gives took takes made makes has had is was will would should could may might must can does did
`);

/** Verbs of saying only. */
export const sayingVerbs = list(`
  said says told tells asked added adds noted notes wrote writes stated argued argues warned warns claimed claims denied
  denies announced insisted insists urged believes believed hopes confirmed replied responded explained recalled
  suggested predicted declared testified tweeted joked concluded acknowledged admitted alleged alleges maintains
  maintained stressed reiterated commented complained cautioned conceded continued vowed pledged promised according
`);

/** Prepositions after which a country or a city is only a place. */
export const placePrepositions = list(`
  in into across throughout inside within near around outside at through via off toward onto along
  northern southern eastern western central south north east west mainland rural neighbouring neighboring
  northeastern northwestern southeastern southwestern downtown occupied upstate aboard
`);

/** With one of these a little before, “to” and “from” lead to a place. */
export const motionWords = list(`
  come came comes arrive arrived arrives fly flew flies flight flights travel travelled traveled travels trip visit visited
  visits bring brought return returned returns go goes going went move moved moves flee fled fleeing deport deported
  export exports exported import imports imported relatives migrate migrated emigrate emigrated escape escaped drive
  drove walk walked sail sailed ship shipped transfer transferred tour journey summoned head headed heading fly route
  relocate relocated smuggled smuggle extradited extradite extradition close next sent back home way born exit live lived
  evacuated evacuate airlifted flown ferried delegation access entrance refugees migrants heading
  convoy train trains bus buses road ferry pilgrimage cross crossed crossing crosses lie lies lying stretch stretches
`);

/** “The coast of …”: a place, not an actor. */
export const placeNouns = list(`
  province provinces region regions city cities capital coast coasts border borders north south east west part parts town
  towns village island islands area areas territory history map shore shores outskirts suburb suburbs centre center
  streets district districts sea seas gulf strait straits bay waters lake mountains valley desert peninsula port ports skies
  plains jungles out rest state states half rest square tour corner corners mile miles kilometres kilometers km
  invasion occupation topic republic university bank kingdom
`);

/** Groups that act or speak; with an adjective before them they are tagged whole. */
export const groupHeads = list(`
  officials authorities diplomats ministers leaders lawmakers legislators senators deputies troops soldiers forces
  negotiators envoys allies members citizens people residents voters migrants immigrants refugees protesters
  demonstrators activists rebels militants fighters separatists insurgents militias experts analysts economists
  scientists researchers observers monitors inspectors investigators prosecutors judges police workers employees staff
  staffers journalists reporters media parties unions companies firms banks businesses farmers students teachers doctors
  parents families politicians lawyers campaigners critics supporters opponents governments nations countries states
  partners delegates representatives commanders generals officers spies hackers agents regulators investors
  government side authorities military army navy parliament regime opposition delegation administration embassy mission
  presidency police army leadership ministry company firm giant party legislature soldiers astronauts
  nationals staffers pilots sailors negotiators mayors governors peacekeepers mediators smugglers fishermen seekers detainees prisoners victims survivors
`);

/** What a state does: “the Russian violation” is Russia’s. */
export const actionNouns = list(`
  violation violations involvement participation aggression invasion hacking interference withdrawal efforts effort training
  attack attacks offensive intervention support opposition refusal demand demands proposal decision response
  request claims accusations statement pressure breach breaches denial offer incursion meddling
  bombardment shelling airstrike airstrikes strike strikes raid raids retaliation stonewalling assault siege crackdown
  occupation annexation blockade counteroffensive advance response reaction veto backing mediation espionage overtures
  presidential president prime foreign defence defense chancellor leader ambassador secretary vice deputy minister
  politician lawmaker senator congressman businessman diplomat billionaire officer spokesman spokeswoman general judge
  spy agent soldier journalist
`);

/** Things that only belong to a country: an adjective before them is no actor. */
export const thingNouns = list(`
  missiles missile history economy dollar dollars market markets sanctions policy election elections border borders law laws
  territory visa visas soil base bases passport passports waters aid tariffs goods imports exports products history
  stocks shares bonds equities crude oil gas airspace embassy elections vote votes time presidency constitution intelligence
  city cities towns town state states capital coast war civil culture language food media cars airlines weapons arms
  bill sales slump deal crisis conflict talks region probe stance dispute issue question troops-free ties trade relations embargo
  warships aircraft cuts planes jets currency debt rates growth politics soccer football
`);

/** Words that begin a sentence with a capital and are no part of a name. */
export const functionWords = list(`
  the a an this that these those there here it he she they we you i his her its their our your my him them us who whom
  which what when where why how whether if though although while because since until unless after before during amid
  despite as at by for from in into of off on onto over through to toward towards under up upon with within without about
  above across against along among around behind below beneath beside between beyond near per plus than via and but or
  nor so yet both either neither not no yes all any each every few many more most much other others several some such
  another same only own very too also just even still again already always never often ever now then today tomorrow
  yesterday tonight later earlier soon recently currently meanwhile however moreover therefore thus hence instead
  nevertheless nonetheless otherwise indeed perhaps maybe rather quite almost nearly about like unlike according
  following given including regarding concerning based due once twice one two three four five six seven eight nine ten
  dozens hundreds thousands millions first second third last next new old former late early additionally finally
  firstly secondly similarly likewise specifically generally especially particularly overall further furthermore
  is are was were be been being am has have had having do does did will would shall should can could may might must let
  asked speaking listing referring citing asking responding calling saying noting adding making taking using
  under well why right mr mrs ms dr photo image file caption read see share show click related subscribe
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt est utc bst am pm et
  christmas easter ramadan thanksgiving covid brexit internet english god olympics cold
`);

/** Ends of names of what is no actor: treaties, events, places, works. */
export const otherHeads = list(`
  treaty accord accords agreement agreements pact convention protocol act bill law constitution charter declaration plan
  deal summit conference war wars revolution spring crisis games cup olympics championship prize award day week
  street road avenue square river lake sea ocean island islands mountain mountains valley bay gulf strait airport station
  bridge park city town village county province region district peninsula desert coast east west north south northern
  southern eastern western building tower palace hall stadium center centre square hotel prison base port canal
  virus disease doctrine amendment program programme project system missile rocket satellite aircraft
  series edition report index zone
  talks dialogue process resolution article section chapter security hemisphere
  ship reservoir forest dam wall house bowl channel highway pipeline margin basin ridge shelf plateau plains delta trench reef
  belt corridor canyon falls beach cape archipelago hills creek trail
  ground grounds farm gardens arena terminal plaza roundabout motorway pier docks cemetery tunnel lane terrace capitol
  quarry lighthouse monument
`);

export const particles = list(
  'de da del della di do dos das du la le van von der den ten ter bin ibn ben al el abu ould st',
);

/** Kinship and work: what somebody is, for descriptions after a comma. */
export const roleWords = list(`
  president minister secretary spokesman spokeswoman spokesperson director chief head leader chairman chairwoman professor
  analyst economist expert lawyer attorney adviser advisor aide governor mayor senator lawmaker member chancellor
  ambassador envoy commander general officer founder owner executive ceo editor author researcher scientist fellow
  candidate manager coordinator politician correspondent reporter editor columnist writer activist resident student teacher doctor wife husband mother father son
  daughter sister brother farmer journalist coordinator representative deputy judge prosecutor critic historian
`);
