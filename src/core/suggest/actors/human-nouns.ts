/** Common nouns for people and bodies of people: the heads of descriptions of actors. All folded, in the singular. */

const offices = `
  president minister premier chancellor secretary undersecretary spokesman spokeswoman spokesperson leader governor
  senator congressman congresswoman lawmaker legislator parliamentarian adviser advisor aide commander founder cofounder
  chairman chairwoman chairperson chair judge magistrate justice prosecutor lawyer attorney solicitor barrister mayor
  diplomat official envoy ambassador attache consul candidate nominee frontrunner contender challenger incumbent general
  colonel captain admiral lieutenant sergeant king queen pope prince princess emir sultan monarch pontiff cardinal bishop
  archbishop priest vicar rabbi imam cleric monk nun ayatollah sheikh captain economist analyst professor lecturer author
  billionaire politician officer chief director ceo executive president-elect treasurer administrator commissioner
  councillor councilor councilman councilwoman delegate representative negotiator mediator inspector inspector-general
  auditor regulator ombudsman watchdog clerk registrar speaker taoiseach counsel deputy mp mep td msp mla pm head boss manager owner
  co-owner chancellor whip ideologue strategist pollster lobbyist campaigner organiser organizer activist dissident
  superintendent sheriff constable detective investigator trustee principal dean rector provost warden coordinator
  consultant specialist expert fellow scholar researcher scientist historian sociologist psychologist biologist
  hydrologist geologist physicist chemist epidemiologist virologist climatologist meteorologist seismologist
  demographer criminologist statistician mathematician astronomer ecologist archaeologist anthropologist engineer
  architect planner editor journalist reporter correspondent columnist broadcaster presenter commentator blogger
  photographer publisher writer novelist poet musician singer rapper actor actress artist filmmaker producer designer
  footballer player striker goalkeeper midfielder defender coach captain athlete runner sprinter swimmer cyclist boxer
  champion referee umpire teammate goalscorer
`;

const people = `
  doctor physician surgeon nurse midwife medic paramedic dentist pharmacist clinician therapist practitioner homeopath
  teacher headteacher student pupil graduate undergraduate worker employee employer labourer laborer miner farmer grower
  fisherman fisher trader merchant shopkeeper vendor grocer retailer businessman businesswoman entrepreneur tycoon magnate
  banker investor shareholder stakeholder broker lender creditor borrower financier buyer seller consumer customer client
  user subscriber supplier contractor developer operator provider manufacturer producer exporter importer carmaker
  automaker drugmaker landlord tenant homeowner householder driver pilot sailor seafarer skipper passenger commuter
  pedestrian motorist traveller traveler tourist visitor astronaut cosmonaut resident citizen voter taxpayer ratepayer
  pensioner retiree villager islander local national migrant immigrant emigrant refugee deportee evacuee asylum-seeker
  seeker expatriate returnee settler believer worshipper pilgrim parishioner
  soldier serviceman servicewoman trooper marine veteran reservist conscript recruit guard bodyguard peacekeeper
  policeman policewoman gunman sniper militant insurgent rebel guerrilla separatist fighter terrorist jihadist extremist
  islamist bomber attacker assailant hijacker kidnapper hostage captive prisoner detainee inmate convict suspect
  defendant plaintiff petitioner complainant appellant applicant respondent claimant co-defendant witness
  whistleblower whistle-blower informant juror victim survivor bystander onlooker culprit perpetrator offender murderer
  killer thief robber burglar smuggler trafficker dealer fraudster hacker spy agent operative mercenary pirate
  demonstrator protester protestor rioter striker picket marcher supporter opponent proponent critic sceptic skeptic backer
  sympathiser sympathizer follower adherent loyalist hardliner moderate conservative liberal nationalist populist
  republican democrat socialist communist secessionist monarchist unionist federalist reformist leftist rightist
  volunteer donor sponsor patron benefactor observer monitor watcher neighbour neighbor friend colleague
  counterpart predecessor successor rival ally partner mentor protege confidant associate accomplice subordinate
  insider outsider newcomer staffer intern trainee apprentice secretary-general
  member nonmember signatory participant attendee
  patient sufferer dependant dependent individual person man woman gentleman boy girl child kid baby infant toddler
  teenager teen adolescent youngster adult youth elder senior orphan
  mother father mum mom dad parent stepmother stepfather grandmother grandfather grandparent wife husband spouse
  fiance fiancee girlfriend boyfriend widow widower son daughter stepson stepdaughter brother sister sibling twin uncle
  aunt nephew niece cousin relative in-law grandson granddaughter grandchild heir descendant ancestor couple
`;

/** Trades and other roles that the news meets less often. */
const trades = `
  herder rancher logger hunter poacher chef waiter waitress baker butcher hairdresser cleaner janitor electrician plumber
  carpenter builder roofer welder firefighter lifeguard rescuer ranger forester gardener steelworker dockworker
  autoworker responder paratrooper ruler backbencher frontbencher strongman warlord oligarch chieftain kingpin mobster
  gangster looter arsonist stowaway trekker climber hiker skier surfer diver golfer jockey wrestler spectator batsman
  bowler pitcher quarterback winger medallist medalist olympian paralympian gymnast skater cricketer comedian
  composer dancer choreographer screenwriter playwright painter sculptor curator influencer gamer programmer inventor
  forecaster underwriter accountant cashier salesman saleswoman advertiser recruiter landlady squatter housewife
  caregiver carer nanny babysitter tutor instructor headmaster headmistress schoolboy schoolgirl classmate
  roommate housemate flatmate passer-by eyewitness shopper diner holidaymaker worshiper churchgoer preacher pastor
  missionary abbot deacon chaplain mullah lama shaman vet veterinarian crewman airman infantryman gunner commando
  deserter defector traitor collaborator informer saboteur assassin executioner warder exile fugitive escapee mutineer
  plotter conspirator ringleader mastermind fundraiser philanthropist heiress mogul industrialist aristocrat bureaucrat
  technocrat policymaker policy-maker peacemaker dealmaker facilitator moderator panelist panellist bailiff litigant
  pundit newsreader cameraman photojournalist freelancer tipster scammer conman forger prostitute addict gambler
  bookmaker punter debtor occupant dweller inhabitant townspeople countryman compatriot expat emigre diaspora
  royalist centrist anarchist fascist supremacist feminist environmentalist conservationist pacifist centenarian
  guardian mourner kinsman clansman tribesman peasant sharecropper picker distiller tailor jeweller jeweler
  librarian archivist academic laureate explorer steward stewardess attendant trucker lorry-driver taxi-driver
  motorcyclist biker scooterist postman mailman courier receptionist surveyor sleuth coroner pathologist examiner
  undertaker obstetrician gynaecologist paediatrician pediatrician cardiologist oncologist neurologist psychiatrist
  dermatologist radiologist optician physiotherapist dietitian dietician nutritionist counsellor counselor
  source peer fan star rights-campaigner
`;

const bodies = `
  alliance bloc union government company ministry regime administration organization organisation court church agency
  army navy authority firm carmaker automaker airline carrier newspaper broadcaster watchdog regulator board department
  parliament senate military junta militia tribunal bank retailer lender committee subcommittee council commission
  cabinet coalition party faction caucus movement group grouping team side delegation mission panel jury taskforce
  body organisation charity nonprofit ngo foundation institute institution association federation confederation league
  club union guild syndicate cartel gang mafia mob crowd crew cast squad battalion brigade regiment unit platoon
  corporation conglomerate consortium utility manufacturer maker supplier developer operator provider publisher
  contractor startup start-up business giant subsidiary insurer brewer miner refiner chain
  leadership management opposition electorate public judiciary legislature congress assembly secretariat presidency
  chancellery directorate inspectorate constabulary force population island
  think-tank lobby dictatorship university municipality county city country nation state republic kingdom monarchy family household clan
  tribe office resistance academy college school hospital tank house workforce community neighbourhood minority majority press media channel station network outlet magazine weekly tabloid
  daily prosecution defence inquiry
`;

/** Nouns that are the same in the plural, or have none: they name a group as they stand. */
const groups = `
  others people police troops forces authorities media staff personnel parents children men women elders crew public
  servicemen fishermen policemen businessmen congressmen gunmen tribesmen airmen spokesmen clergy elite elites
  relatives allies deputies medics civilians folks youths youth masses peoples nobles officials guerrillas locals
  nationals sources leaders figures chiefs ranks powers circles rights-groups hardliners
`;

/** Too common, or too often something else, to be taken for people in the plural or without a determiner. */
const seldom = `
  population island office resistance academy college school hospital tank house head general chair captain chief justice deputy speaker whip local national senior moderate conservative liberal
  head watchdog side force unit body state city county country nation community majority minority station network
  chain defence inquiry party business star fan peer picker exile royalist vet academic maker miner press unit person accused monitor agent marine guard
`;

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function plural(word: string): string {
  if (/(?:^|[a-z])(?:man|woman)$/u.test(word)) return word.replace(/man$/u, 'men');
  if (word === 'person') return 'persons';
  if (/child$/u.test(word)) return `${word}ren`;
  if (/(?:wife|midwife|thief)$/u.test(word)) return word.replace(/fe?$/u, 'ves');
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/u.test(word)) return `${word}es`;
  if (word === 'attorney-general') return 'attorneys-general';
  return `${word}s`;
}

const personWords = [...words(offices), ...words(people), ...words(trades)];

/** One person by what they are: “spokesman”, “defendant”, “mother”. */
export const personNouns: ReadonlySet<string> = new Set(personWords);

/** One body of people: “company”, “court”, “union”. */
export const bodyNouns: ReadonlySet<string> = new Set(words(bodies));

/** Several people: “officials”, “villagers”, “police”. */
export const peopleNouns: ReadonlySet<string> = new Set([...personWords.map(plural), ...words(groups)]);

/** Several bodies of people: “companies”, “unions”. */
export const bodiesNouns: ReadonlySet<string> = new Set(words(bodies).map(plural));

/** Nouns that need more than their being there. */
export const seldomNouns: ReadonlySet<string> = new Set(words(seldom).flatMap((word) => [word, plural(word)]));

/** People in general: they are talked about far more often than they act. */
export const vagueNouns: ReadonlySet<string> = new Set(
  words(`people peoples persons men women children kids boys girls babies infants toddlers adults visitors tourists users
  customers consumers passengers individuals victims readers viewers guests powers ranks figures sources circles heads
  chairs masses others editors adults teenagers friends neighbours neighbors locals nationals youth patients deaths`),
);

/** People of one’s own: only with whose they are. */
export const kinNouns: ReadonlySet<string> = new Set(
  words(`mother father mum mom dad parent wife husband spouse son daughter brother sister uncle aunt nephew niece cousin
  relative grandson granddaughter widow fiance fiancee girlfriend boyfriend friend colleague neighbour neighbor`),
);

const noPeople = new Set(
  words(`numbers members orders powers papers letters matters quarters headquarters others waters computers servers factors
  sectors doctors motors errors borders shoulders centers centres containers tankers helicopters cruisers carriers bombers
  destroyers launchers boosters printers sensors processors conductors semiconductors reactors tractors monitors mirrors
  colours colors flavours favors favours rumours rumors tumours tumors neighbours harbors harbours hours tours floors doors
  corridors vectors indicators generators refrigerators elevators escalators calculators accelerators ventilators
  meters metres kilometers kilometres liters litres fibers fibres theaters theatres covers rivers layers prayers flowers
  showers towers dinners offers answers winters summers chapters posters banners corners fingers papers pipers barriers
  coolers filters freezers boilers counters registers transfers rockers shelters shutters stickers trailers trackers
  trousers vouchers wonders disorders cancers ulcers skyscrapers newspapers wallpapers lists artists checklists
  twists wrists fists mists waists feathers leathers weathers gathers differs offers suffers remembers considers delivers
  discovers covers recovers enters centers registers triggers tenders surrenders renders hinders orders dangers
  passengers ministers hangers burgers cookers headers folders rulers users trillers thrillers bestsellers sneakers
  speakers trainers scanners drawers wipers spinners lasers tasers blazers loafers sliders gliders cylinders`),
);

/** Whether a word in small letters ends like a name of people that no list holds: “loggers”, “cellists”. */
export function looksLikePeople(key: string): boolean {
  return key.length > 6 && /(?:[^aeiou]ers|[^aeiou]tors|ists|icians)$/u.test(key) && !noPeople.has(key);
}
