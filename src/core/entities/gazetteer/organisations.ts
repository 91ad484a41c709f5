/**
 * Organisations that news of any country names, by kind; one a line: country; name | other names. A country is left
 * empty where several have a say. A line with a star, and every line of companies, media and NGOs, holds many actors:
 * there a spelling is another name of the one before only where its initials or words say so. Names of bodies that follow a pattern (“Ministry of …”) are not listed.
 */
export const organisationLines = {
  intergovernmental: `
;NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|North Atlantic Council|Atlantic Alliance
;United Nations|UN|U.N.|United Nations Organization|UNO
;UN Security Council|United Nations Security Council|U.N. Security Council|Security Council|UNSC
;UN General Assembly|United Nations General Assembly|U.N. General Assembly|UNGA
;UN Human Rights Council|U.N. Human Rights Council|Human Rights Council|UNHRC
;European Union|EU|E.U.|EC|European Community|EEC
;European Commission|EU Commission
;European Council|EU Council
;European Parliament|EU Parliament|European parliament
;European Central Bank|ECB
;European Court of Justice|ECJ|Court of Justice of the European Union
;European Court of Human Rights|ECHR
;Eurogroup|Euro Group
;Council of Europe|PACE
;European Medicines Agency|EMA
*;Europol|Eurojust|European Public Prosecutor's Office
;Frontex
;OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
;International Monetary Fund|IMF
;World Bank|World Bank Group
;World Trade Organization|WTO|World Trade Organisation
;World Health Organization|WHO|World Health Organisation|W.H.O.
;International Labour Organization|ILO|International Labor Organization
;UNESCO|Unesco
;UNICEF|Unicef
;UNHCR|UN refugee agency|U.N. refugee agency|United Nations High Commissioner for Refugees
*;UNRWA|UNDP|UNEP|UNAIDS|UNFPA|UNCTAD|UNIDO|UN Women
;OCHA|UN OCHA|United Nations Office for the Coordination of Humanitarian Affairs
;OHCHR|UN human rights office|U.N. human rights office|UN rights office
;World Food Programme|WFP|World Food Program
;Food and Agriculture Organization|FAO
;IAEA|International Atomic Energy Agency|U.N. nuclear watchdog|UN nuclear watchdog
;International Energy Agency|IEA
;OPEC|Opec|Organization of the Petroleum Exporting Countries|OPEC+|OPEC Plus
;OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe|Organization for Security and Cooperation in Europe
;OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
;ASEAN|Asean|Association of Southeast Asian Nations|Association of South East Asian Nations
;African Union|AU
;ECOWAS|Ecowas|Economic Community of West African States
;Southern African Development Community|SADC
;Intergovernmental Authority on Development|IGAD
;East African Community|EAC
;Arab League|League of Arab States
;Gulf Cooperation Council|GCC
;Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
;Organization of American States|OAS|Organisation of American States
;Mercosur|Mercosul
*;CELAC|UNASUR|CARICOM|Caricom
;Commonwealth of Independent States|CIS
;Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
;Eurasian Economic Union|EAEU
;Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
;BRICS|Brics
;G7|G-7|Group of Seven
;G8|G-8|Group of Eight
;G20|G-20|Group of 20|Group of Twenty
;G77|G-77
*;Quad|Visegrad Group|Visegrad Four|V4
;NATO-Russia Council|Nato-Russia council|Russia-NATO Council
;Euro-Atlantic Partnership Council|Euro Atlantic Partnership Council
*;International Security Assistance Force|ISAF|KFOR|UNIFIL|UNAMA|MONUSCO|MINUSMA|AMISOM|UNMISS|UNPROFOR
;International Criminal Court|ICC
;International Court of Justice|ICJ|World Court
;Permanent Court of Arbitration
;Interpol|INTERPOL
;International Maritime Organization|IMO
;International Civil Aviation Organization|ICAO
;International Telecommunication Union|ITU
;International Organization for Migration|IOM|International Organisation for Migration
;Intergovernmental Panel on Climate Change|IPCC
;World Meteorological Organization|WMO
;World Intellectual Property Organization|WIPO
;Financial Action Task Force|FATF
;Bank for International Settlements|BIS
;Asian Development Bank|ADB
;African Development Bank|AfDB
;Asian Infrastructure Investment Bank|AIIB
;European Bank for Reconstruction and Development|EBRD
;European Investment Bank|EIB
;European Space Agency|ESA
;CERN
;APEC|Asia-Pacific Economic Cooperation
;Commonwealth|Commonwealth of Nations
;Pacific Islands Forum
;Normandy Format|Normandy Four|Norman Quartet|Normandy Quartet
;Warsaw Pact
;League of Nations
;Africa CDC
`,
  'state-body': `
US;White House
US;United States Congress|US Congress|U.S. Congress|Congress|Capitol Hill
US;US Senate|U.S. Senate|United States Senate
US;US House of Representatives|U.S. House of Representatives|House of Representatives|U.S. House
US;US State Department|U.S. State Department|State Department|Department of State
US;Pentagon|US Department of Defense|U.S. Department of Defense|Department of Defense|Defense Department
US;US Treasury|U.S. Treasury|Treasury Department|US Treasury Department
US;US Department of Justice|Justice Department|U.S. Justice Department|Department of Justice|DOJ
US;Department of Homeland Security|Homeland Security|DHS|Homeland Security Department
US;US Supreme Court|U.S. Supreme Court
US;CIA|Central Intelligence Agency
US;FBI|Federal Bureau of Investigation
US;NSA|National Security Agency
US;Federal Reserve|Fed|US Federal Reserve|U.S. Federal Reserve
US;NASA|Nasa|National Aeronautics and Space Administration
US;Federal Emergency Management Agency|FEMA
US;FDA|Food and Drug Administration
US;Environmental Protection Agency|EPA
US;SEC|Securities and Exchange Commission
US;FCC|Federal Communications Commission
US;FTC|Federal Trade Commission
US;FAA|Federal Aviation Administration
US;NOAA|National Oceanic and Atmospheric Administration
US;CDC|Centers for Disease Control and Prevention|Centers for Disease Control
US;IRS|Internal Revenue Service
US;ICE|Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement
US;Customs and Border Protection|CBP
*US;DEA|Drug Enforcement Administration|ATF|TSA|NTSB
*US;National Weather Service|USGS|US Geological Survey
US;National Security Council
US;Federal Emergency Relief
US;US Army|U.S. Army|United States Army
US;US Navy|U.S. Navy
US;US Air Force|U.S. Air Force
*US;US Coast Guard|U.S. Coast Guard|Coast Guard|Marine Corps|National Guard
*US;USAID|U.S. Agency for International Development|USTR
*US;LAPD|NYPD
US;Trump administration|Trump Administration
US;Biden administration|Biden Administration
US;Obama administration|Obama Administration
*US;Bush administration|Bush Administration|Clinton administration|Reagan administration
GB;House of Commons|Commons
GB;House of Lords|Lords
GB;Foreign Office|Foreign and Commonwealth Office|FCO|FCDO
*GB;Home Office|Cabinet Office|Treasury|HM Treasury|Ministry of Defence|MoD|MOD
GB;Bank of England|BoE
GB;NHS|National Health Service|NHS England
*GB;MI5|MI6|GCHQ
GB;Scotland Yard|Metropolitan Police|Met Police
*GB;Crown Prosecution Service|CPS|HMRC|Ofcom|Ofgem|Ofsted|Ofwat|DEFRA|Defra|DfE
GB;Office for National Statistics|ONS
GB;Office for Budget Responsibility|OBR
*GB;Royal Navy|Royal Air Force|RAF|British Army
*GB;Scottish Government|Scottish Parliament|Welsh Government|Senedd|Stormont Assembly
*GB;Competition and Markets Authority|CMA|Financial Conduct Authority|FCA
*DE;Bundestag|Bundesrat|Bundeswehr|Bundesbank|BND|Bundeskriminalamt|BaFin
DE;Federal Constitutional Court
*RU;State Duma|Duma|Federation Council|FSB|GRU|SVR|KGB|Roscosmos|Rosatom|Roskomnadzor|Rostec|Security Council of Russia
RU;Kremlin
*FR;National Assembly|Assemblée Nationale|Élysée Palace|Elysee Palace
*IL;Knesset|Mossad|Shin Bet|IDF|Israel Defense Forces|Israel Defence Forces
*IR;Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC|Guardian Council|Majlis|Quds Force
*UA;Verkhovna Rada|Rada|SBU
PL;Sejm
*SE;Riksdag|Riksbank
DK;Folketing|Folketinget
NO;Storting|Stortinget
FI;Eduskunta
NL;Tweede Kamer
*ES;Cortes|Generalitat|Guardia Civil
*IE;Dáil|Dail|Seanad|Oireachtas|Garda|Gardaí|Gardai
*IN;Lok Sabha|Rajya Sabha|CBI|Reserve Bank of India|RBI|ISRO|Election Commission of India|TRAI
PK;ISI|Inter-Services Intelligence
*CN;People's Liberation Army|PLA|National People's Congress|NPC|Politburo|Taiwan Affairs Office|State Council
*JP;Diet|Bank of Japan|BOJ|Self-Defense Forces
KR;National Intelligence Service
*AU;Australian Federal Police|AFP police|High Court of Australia|Reserve Bank of Australia|RBA
NZ;Beehive
*CA;RCMP|Royal Canadian Mounted Police|Bank of Canada
TR;Grand National Assembly
UZ;Oliy Majlis
*CH;Swiss National Bank|Federal Council
MM;Tatmadaw
PE;Junta Nacional
`,
  party: `
US;Democratic Party|Democrats|Democrat|Dems|DNC|Democratic National Committee
US;Republican Party|Republicans|Republican|GOP|RNC|Republican National Committee
*US;Libertarian Party|Tea Party|Freedom Caucus
GB;Labour Party|Labour|Labour party
GB;Conservative Party|Conservatives|Tories|Tory|Tory Party|Conservative party|Tory party
GB;Liberal Democrats|Lib Dems|Lib Dem|Liberal Democrat
GB;Scottish National Party|SNP
*GB;UKIP|Ukip|UK Independence Party|Reform UK|Brexit Party|Plaid Cymru|Green Party
*GB;Democratic Unionist Party|DUP|Sinn Féin|Sinn Fein|SDLP|Ulster Unionists|UUP
DE;CDU|Christian Democratic Union|Christian Democrats
DE;Christian Social Union|CSU
DE;SPD|Social Democratic Party|Social Democrats
DE;AfD|Alternative for Germany|Alternative für Deutschland
*DE;Free Democratic Party|FDP|Free Democrats|Greens|Die Linke|Left Party
FR;National Rally|National Front|Rassemblement National|Front National
*FR;En Marche|Republic on the Move|La République En Marche|LREM|Les Républicains|La France Insoumise|Socialist Party|Socialists
*ES;PSOE|Podemos|Vox|Ciudadanos|Partido Popular|Popular Party|ERC|Junts
*IT;Five Star Movement|5-Star Movement|Lega|Forza Italia|Brothers of Italy|Northern League|M5S
*GR;Syriza|SYRIZA|New Democracy|PASOK|Pasok|Golden Dawn
*PL;Law and Justice|PiS|Civic Platform|Civic Coalition
*HU;Fidesz|Jobbik|Tisza
*AT;ÖVP|FPÖ|SPÖ
*SE;Sweden Democrats|Moderate Party
*IE;Fine Gael|Fianna Fáil|Fianna Fail
*RU;United Russia|LDPR|Yabloko
SU;Communist Party of the Soviet Union|CPSU
CN;Communist Party|Chinese Communist Party|CCP|Communist Party of China|CPC
*TW;Kuomintang|KMT|Democratic Progressive Party|DPP
*JP;Liberal Democratic Party|LDP|Komeito
*IN;Bharatiya Janata Party|BJP|Indian National Congress|Congress party|Aam Aadmi Party|AAP|YSRCP|YSR Congress|TDP|Telugu Desam Party|Shiv Sena|Trinamool Congress
*PK;Pakistan Tehreek-e-Insaf|PTI|PML-N|PPP|Pakistan Peoples Party
*BD;Awami League|BNP
TR;Justice and Development Party|AKP|AK Party
*TR;CHP|Republican People's Party|HDP|MHP
*IL;Likud|Kadima|Yesh Atid|Blue and White|Shas|Kahol Lavan
*PS;Hamas|Fatah|Palestinian Authority|PLO|Palestine Liberation Organization|Islamic Jihad|Palestinian Islamic Jihad
LB;Hezbollah|Hizbollah|Hizbullah
YE;Houthis|Houthi|Ansar Allah
*ZA;African National Congress|ANC|Democratic Alliance|Economic Freedom Fighters|EFF
*ZW;ZANU-PF|Zanu-PF|MDC|Movement for Democratic Change
UG;National Resistance Movement|NRM
ET;Tigray People's Liberation Front|TPLF
*NG;All Progressives Congress|APC|PDP|Peoples Democratic Party|People's Democratic Party
*KE;Jubilee Party|ODM|Azimio
BR;Workers' Party|Workers Party
*AU;Liberal Party|Coalition|Australian Labor Party|ALP|One Nation|Liberals
*CA;Bloc Québécois|Bloc Quebecois|New Democratic Party|NDP|Parti Québécois
*;Muslim Brotherhood
;Islamic State|ISIS|ISIL|Isis|IS group|Daesh
;al-Qaeda|al-Qaida
;Taliban|Taleban
*;Boko Haram|al-Shabab|al-Shabaab|Al-Shabaab|PKK|FARC|IRA|ETA|Tamil Tigers|YPG|SDF|Wagner Group|Wagner
`,
  company: `
US;Google|Apple|Microsoft|Amazon|Facebook|Meta|Alphabet|Twitter|Tesla|SpaceX|Boeing|Netflix|Uber|Lyft|Airbnb|Intel|IBM|Nvidia|Oracle|OpenAI|Anthropic|Cisco|Dell|HP|Hewlett-Packard|Qualcomm|Adobe|PayPal|eBay|Instagram|WhatsApp|YouTube|LinkedIn|Snapchat
US;General Motors|GM|Ford|Ford Motor|Chrysler|General Electric|GE|ExxonMobil|Exxon|Exxon Mobil|Chevron|ConocoPhillips|Lockheed Martin|Raytheon|Northrop Grumman|Halliburton
US;Goldman Sachs|JPMorgan|JPMorgan Chase|JP Morgan|Morgan Stanley|Citigroup|Citi|Wells Fargo|Bank of America|BlackRock|Lehman Brothers|Berkshire Hathaway|AIG|Visa|Mastercard|Moody's|Fitch|Standard & Poor's|S&P
US;Pfizer|Moderna|Johnson & Johnson|Merck|Walmart|Wal-Mart|Target|Starbucks|McDonald's|Coca-Cola|PepsiCo|Nike|Disney|Walt Disney|Comcast|AT&T|Verizon|Delta Air Lines|American Airlines|United Airlines|FedEx|UPS|Monsanto|Purdue Pharma|Delphi|Costco|Procter & Gamble|Kraft Heinz|Philip Morris
GB;BP|HSBC|Barclays|Lloyds|Royal Bank of Scotland|RBS|NatWest|Vodafone|BT|GlaxoSmithKline|GSK|AstraZeneca|Rolls-Royce|British Airways|BAE Systems|Tesco|Sainsbury's|Unilever|Rio Tinto|Jaguar Land Rover|British Steel|Thames Water|easyJet|Marks & Spencer|Cambridge Analytica|Virgin Atlantic
DE;Volkswagen|VW|BMW|Daimler|Mercedes-Benz|Mercedes|Audi|Porsche|Siemens|Deutsche Bank|Commerzbank|Bayer|BASF|SAP|Lufthansa|Allianz|BioNTech|ThyssenKrupp|Thyssenkrupp|E.ON|RWE|Uniper|Wirecard|Rheinmetall|Deutsche Bahn|Deutsche Telekom|Continental|Bosch
FR;Airbus|TotalEnergies|Total|Renault|Peugeot|BNP Paribas|Société Générale|Sanofi|EDF|Air France|Carrefour|Danone|L'Oréal|LVMH|Areva|Alstom|Engie
NL;Shell|Royal Dutch Shell|Philips|ASML|ING|KLM
IT;Fiat|Fiat Chrysler|Stellantis|Eni|Enel|UniCredit|Ferrari|Intesa Sanpaolo
CH;UBS|Credit Suisse|Nestlé|Nestle|Novartis|Roche|Glencore|ABB
SE;Ericsson|Volvo|Ikea|IKEA|H&M|Spotify|Vattenfall|Northvolt|Saab
FI;Nokia
DK;Maersk|Novo Nordisk|Danske Bank|Orsted|Ørsted
NO;Equinor|Statoil|Norsk Hydro
ES;Santander|Banco Santander|BBVA|Telefónica|Telefonica|Repsol|Iberdrola|Inditex
IE;Ryanair
RU;Gazprom|Rosneft|Lukoil|Sberbank|VTB|Rusal|Aeroflot|Kaspersky|Kaspersky Lab|Nord Stream|Yukos|Almaz-Antey
CN;Huawei|ZTE|Alibaba|Tencent|ByteDance|TikTok|Baidu|Xiaomi|Sinopec|CNOOC|PetroChina|Evergrande|BYD|Didi
JP;Toyota|Honda|Nissan|Sony|Panasonic|Mitsubishi|Hitachi|Toshiba|SoftBank|Nintendo|Mazda|Subaru|Suzuki|Takata|TEPCO|Tepco|Nippon Steel|Olympus
KR;Samsung|Hyundai|LG|Kia|SK Hynix|POSCO
TW;TSMC|Foxconn
IN;Tata|Tata Steel|Tata Motors|Reliance|Infosys|Adani|Adani Group|Air India|Wipro|Mahindra
SA;Saudi Aramco|Aramco
AE;Emirates Airline|DP World
QA;Qatar Airways
BR;Petrobras|Vale|Embraer|Odebrecht|JBS
AU;BHP|BHP Billiton|Qantas|Woodside|Telstra|Westpac
MY;Malaysia Airlines|Petronas
CA;Bombardier|BlackBerry|SNC-Lavalin
LU;ArcelorMittal
`,
  media: `
GB;Reuters|Thomson Reuters
US;Associated Press|AP|A.P.
FR;AFP|Agence France-Presse|Le Monde|Le Figaro|Libération|France 24|RFI|Charlie Hebdo|Le Parisien
GB;BBC|BBC News|BBC Radio 4|Today programme|Guardian|Observer|Daily Telegraph|Telegraph|Times of London|Sunday Times|Financial Times|FT|Economist|Daily Mail|Daily Mirror|Sun|Sky News|ITV|ITV News|Channel 4|Channel 4 News|Press Association|Evening Standard|Daily Express|Bellingcat
US;New York Times|Washington Post|Wall Street Journal|Los Angeles Times|USA Today|CNN|Fox News|MSNBC|CNBC|NBC|NBC News|ABC News|CBS|CBS News|NPR|PBS|Bloomberg|Bloomberg News|Politico|Axios|Time magazine|Newsweek|New Yorker|Boston Globe|Chicago Tribune|Miami Herald|Huffington Post|HuffPost|BuzzFeed|BuzzFeed News|Vox Media|Breitbart|Daily Beast|Foreign Policy|Foreign Affairs|The Hill|The Intercept|ProPublica|UPI|Texas Tribune|The Atlantic
US;Voice of America|VOA|Radio Free Europe/Radio Liberty|Radio Free Europe|RFE/RL|Radio Liberty|Radio Free Asia|RFA
RU;TASS|Tass|ITAR-TASS|Interfax|RIA Novosti|RIA|RT|Russia Today|Sputnik|Kommersant|Vedomosti|Izvestia|Novaya Gazeta|Rossiya 24|Pravda|Meduza|Echo of Moscow|TV Rain|Moscow Times|Rossiiskaya Gazeta
CN;Xinhua|Global Times|People's Daily|CGTN|China Daily|CCTV
DE;Deutsche Welle|DW|Der Spiegel|Spiegel|Bild|Die Welt|Die Zeit|Frankfurter Allgemeine Zeitung|FAZ|Süddeutsche Zeitung|ARD|ZDF|dpa|DPA|Handelsblatt|Tagesspiegel
QA;Al Jazeera|Al-Jazeera|al-Jazeera
SA;Al Arabiya|Al-Arabiya|Saudi Press Agency|SPA
IR;IRNA|Fars|Fars News|Press TV|Tasnim|Mehr News
JP;Kyodo|Kyodo News|NHK|Nikkei|Asahi Shimbun|Yomiuri Shimbun|Mainichi
KR;Yonhap|Chosun Ilbo
KP;KCNA|Korean Central News Agency|Rodong Sinmun
IL;Haaretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth
TR;Anadolu|Anadolu Agency|Hürriyet|Hurriyet
IN;NDTV|Times of India|Hindustan Times|Indian Express|Press Trust of India|PTI news|ANI
PK;Dawn|Geo News
UA;Ukrinform|Ukrainska Pravda|UNIAN|Kyiv Independent|Kyiv Post|Suspilne
ES;El País|El Pais|El Mundo|EFE|La Vanguardia
IT;ANSA|Ansa|Corriere della Sera|La Repubblica|La Stampa
EU;Euronews|EUobserver|Euractiv
AU;Sydney Morning Herald|Nine News
HK;South China Morning Post
SY;SANA|Sana
EG;Al-Ahram|MENA
BE;Le Soir|De Standaard|Belga
PL;Gazeta Wyborcza|PAP
CA;Globe and Mail|CBC|Toronto Star|CTV News
IE;RTÉ|RTE|Irish Times
US;Wikinews|Wikileaks|WikiLeaks
`,
  ngo: `
;Amnesty International|Amnesty|Human Rights Watch|HRW|Greenpeace|Transparency International|Oxfam|Save the Children|World Wildlife Fund|WWF|Médecins Sans Frontières|Doctors Without Borders|MSF|Freedom House
;Reporters Without Borders|RSF press|Committee to Protect Journalists|CPJ|Friends of the Earth|Extinction Rebellion|Islamic Relief|Care International|Mercy Corps|World Vision|International Rescue Committee|Global Witness|Article 19|Index on Censorship
;International Committee of the Red Cross|ICRC|Red Cross|Red Crescent|International Federation of Red Cross
*;FIFA|Fifa|UEFA|Uefa|International Olympic Committee|IOC|World Anti-Doping Agency|WADA|IAAF
GB;Chatham House|Royal United Services Institute|RUSI|International Institute for Strategic Studies|IISS|Institute for Fiscal Studies|IFS|Resolution Foundation|Trades Union Congress|TUC|Unite|Unison|GMB|RMT|British Medical Association|BMA|Royal College of Nursing|RCN|Confederation of British Industry|CBI|RSPCA|Shelter
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
`,
} as const;
