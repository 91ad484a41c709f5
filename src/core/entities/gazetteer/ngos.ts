/** NGOs, unions, universities, leagues and clubs; for the form of the lines see `organisationLines`. */
export const ngoLines = `
;Amnesty International|Amnesty|Human Rights Watch|HRW|Greenpeace|Transparency International|Oxfam|Save the Children|World Wildlife Fund|WWF|Médecins Sans Frontières|Doctors Without Borders|MSF|Freedom House
;Reporters Without Borders|RSF press|Committee to Protect Journalists|CPJ|Friends of the Earth|Extinction Rebellion|Islamic Relief|Care International|Mercy Corps|World Vision|International Rescue Committee|Global Witness|Article 19|Index on Censorship
;International Committee of the Red Cross|ICRC|Red Cross|Red Crescent|International Federation of Red Cross
*;FIFA|Fifa|UEFA|Uefa|International Olympic Committee|IOC|World Anti-Doping Agency|WADA|IAAF
GB;Chatham House|Royal United Services Institute|RUSI|International Institute for Strategic Studies|IISS|Institute for Fiscal Studies|IFS|Resolution Foundation|Trades Union Congress|TUC|Unite|Unison|GMB|RMT|British Medical Association|BMA|Royal College of Nursing|RCN|Confederation of British Industry|RSPCA|Shelter
US;Brookings Institution|Brookings|RAND|RAND Corporation|Rand Corporation|Carnegie Endowment|Carnegie Endowment for International Peace|Atlantic Council|Council on Foreign Relations|Heritage Foundation|Cato Institute|American Civil Liberties Union|ACLU|NAACP|NRA|National Rifle Association|Planned Parenthood|AFL-CIO|United Auto Workers|UAW|Sierra Club|Pew Research Center|Gallup|Gates Foundation|Clinton Foundation|Arms Control Association|Federation of American Scientists|CSIS|Center for Strategic and International Studies|Human Rights Campaign|Southern Poverty Law Center
SE;SIPRI|Stockholm International Peace Research Institute
BE;International Crisis Group
DE;Ifo|Ifo Institute|IG Metall|Verdi
US;Harvard|Harvard University|Yale|Yale University|Stanford|Stanford University|Columbia University|Princeton|MIT|Johns Hopkins University|Georgetown University
GB;Oxford University|University of Oxford|Cambridge University|University of Cambridge|London School of Economics|Imperial College London|King's College London|University College London|UCL
;Church of England|Catholic Church|Roman Catholic Church|Russian Orthodox Church|Church of Scientology
SY;Syrian Observatory for Human Rights|White Helmets
TR;Gulen movement
BY;Viasna
RU;Memorial|Levada Center|Levada Centre|Golos
;ActionAid|Caritas|Christian Aid|Plan International|Medecins Sans Frontieres|Norwegian Refugee Council|Danish Refugee Council|Refugees International|Physicians for Human Rights|Article 36|Open Society Foundations|Open Society Foundation|Rainforest Alliance|Conservation International|Sea Shepherd|PETA|Survival International|Oxfam International|Minority Rights Group|Global Fund|Gavi|GAVI|Bill & Melinda Gates Foundation|Bill and Melinda Gates Foundation|Rockefeller Foundation|Ford Foundation|Wellcome Trust|Rotary International|Salvation Army|Nobel Committee|Norwegian Nobel Committee|Center for Constitutional Rights|Access Now|Privacy International|Electronic Frontier Foundation|Citizen Lab|Conflict Armament Research|Airwars|ACLED|Netblocks|NetBlocks|Syria Civil Defence|ITUC|International Commission of Jurists|World Economic Forum|WEF|International Chamber of Commerce|IATA|International Air Transport Association
*;Premier League|English Premier League|Football League|Bundesliga|La Liga|Serie A|Ligue 1|NFL|National Football League|NBA|National Basketball Association|MLB|Major League Baseball|NHL|National Hockey League|MLS|Major League Soccer|NCAA|PGA Tour|LPGA|ATP|WTA|FIA|Football Association|English FA|International Cricket Council|BCCI|Board of Control for Cricket in India|England and Wales Cricket Board|Cricket Australia|World Rugby|World Athletics|International Paralympic Committee|CONMEBOL|CONCACAF|Confederation of African Football|French Football Federation|International Tennis Federation|UK Athletics|British Cycling|USADA|US Olympic Committee|British Olympic Association|AFL|NRL|All England Club
*GB;Manchester United|Man United|Man Utd|Manchester City|Man City|Arsenal|Chelsea|Tottenham|Tottenham Hotspur|Spurs|Everton|Newcastle United|Leeds United|Leicester City|West Ham|West Ham United|Aston Villa|Crystal Palace|Brighton & Hove Albion|Brentford|Nottingham Forest|Wolverhampton Wanderers|Celtic|Hibernian|Sheffield United|Sheffield Wednesday|Norwich City|Swansea City|Cardiff City|Queens Park Rangers|QPR|Blackburn Rovers|Bolton Wanderers|Stoke City|Derby County|Ipswich Town
*ES;Real Madrid|FC Barcelona|Barça|Atletico Madrid|Atlético Madrid|Real Sociedad|Athletic Bilbao
*DE;Bayern Munich|Borussia Dortmund|Bayer Leverkusen|RB Leipzig|Schalke
*IT;Juventus|AC Milan|Inter Milan|Fiorentina
*FR;Paris Saint-Germain|PSG|Olympique Lyonnais|Olympique Marseille
*NL;Ajax|PSV Eindhoven|Feyenoord
*PT;Benfica|Sporting Lisbon
*US;New York Yankees|Yankees|Boston Red Sox|Red Sox|Los Angeles Lakers|Lakers|Los Angeles Dodgers|Dodgers|New York Mets|Dallas Cowboys|New England Patriots|Miami Dolphins|Green Bay Packers|Chicago Bulls|Golden State Warriors|Boston Celtics|Chicago Cubs|San Francisco 49ers|Pittsburgh Steelers|Philadelphia Eagles|Kansas City Chiefs|St. Louis Cardinals|New York Giants|New York Knicks
GB;NSPCC|RSPB|National Trust|Barnardo's|Age UK|Citizens Advice|Joseph Rowntree Foundation|King's Fund|Nuffield Trust|Stop the War Coalition|Taxpayers' Alliance|TaxPayers' Alliance|Adam Smith Institute|Institute of Economic Affairs|IPPR|Just Stop Oil|Insulate Britain|Runnymede Trust|Howard League|Migrant Help|National Farmers' Union|NFU|National Education Union|NEU|NASUWT|University and College Union|UCU|ASLEF|Aslef|Fire Brigades Union|FBU|Police Federation|Cancer Research UK|Diabetes UK|Royal Society|British Red Cross|Comic Relief|Royal College of Physicians|Royal College of Surgeons|British Chambers of Commerce|Federation of Small Businesses|Federation of Master Builders|Make UK|Campaign for Nuclear Disarmament|CND|Glasgow University|Edinburgh University|University of Edinburgh|Durham University|Imperial College|Open University|University of Manchester|University of Bristol|University of Leeds|University of Sussex
US;Teamsters|SEIU|Service Employees International Union|United Steelworkers|National Education Association|American Federation of Teachers|AFT|AFSCME|Communications Workers of America|Chamber of Commerce|US Chamber of Commerce|U.S. Chamber of Commerce|Business Roundtable|American Enterprise Institute|Hoover Institution|Wilson Center|Center for American Progress|Hudson Institute|Urban Institute|Economic Policy Institute|Tax Foundation|Peterson Institute|Peterson Institute for International Economics|Aspen Institute|Stimson Center|Council on American-Islamic Relations|CAIR|Anti-Defamation League|ADL|AIPAC|J Street|League of Women Voters|Common Cause|Natural Resources Defense Council|NRDC|Environmental Defense Fund|Nature Conservancy|Audubon Society|Sunrise Movement|Everytown for Gun Safety|American Medical Association|AMA|American Cancer Society|American Heart Association|American Bar Association|Mayo Clinic|Cleveland Clinic|Johns Hopkins|Massachusetts Institute of Technology|Caltech|Cornell University|Princeton University|Duke University|Emory University|Northwestern University|New York University|NYU|UC Berkeley|UCLA|Rutgers|Purdue University|Rice University|Brown University|Vanderbilt University|Boy Scouts|Boy Scouts of America|Girl Scouts|Southern Baptist Convention|Mormon Church|Westboro Baptist Church|Museum of Modern Art|Metropolitan Museum|MoMA|FreedomWorks|Club for Growth|Judicial Watch|GLAAD|Lambda Legal|Innocence Project
FR;Sorbonne|CGT|CFDT|Force Ouvrière|Force Ouvriere|Medef|Pasteur Institute|Institut Pasteur|Institut Montaigne|Sciences Po
DE;DIHK|Bertelsmann Foundation|Bertelsmann Stiftung|Konrad Adenauer Foundation|Friedrich Ebert Foundation|German Council on Foreign Relations|DGB|Sea-Watch|ADAC
IT;CGIL|Confindustria|Sant'Egidio
NL;Clingendael
BE;Bruegel
IN;Observer Research Foundation|Bharatiya Kisan Union|All India Muslim Personal Law Board|Indian Institute of Technology|IIT|Jawaharlal Nehru University|JNU|Aligarh Muslim University
AU;Australian National University|ANU|University of Sydney|University of Melbourne|Lowy Institute|Grattan Institute|Australia Institute|Australian Medical Association|GetUp|Minerals Council of Australia|Australian Council of Trade Unions|ACTU|Australian Conservation Foundation|Monash University
CA;McGill University|University of Toronto|Assembly of First Nations|Fraser Institute
NG;Nigeria Labour Congress|NLC|ASUU|Academic Staff Union of Universities
ZA;NUMSA|Numsa|South African Communist Party|SACP|Nelson Mandela Foundation|AfriForum
KE;Law Society of Kenya|Kenya Red Cross|COTU
IL;Peace Now|B'Tselem|Breaking the Silence|Yesh Din|Yad Vashem|Hebrew University|Tel Aviv University
TR;Confederation of Progressive Trade Unions
RU;Moscow Helsinki Group|OVD-Info|Anti-Corruption Foundation|Carnegie Moscow Center
VA;Caritas Internationalis
`;
