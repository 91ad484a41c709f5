/** Newspapers, broadcasters and news agencies; for the form of the lines see `organisationLines`. */
export const mediaLines = `
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
GB;BBC World Service|BBC Radio|BBC Two|BBC One|BBC Panorama|BBC Newsnight|BBC Breakfast|Newsnight|LBC|GB News|TalkTV|Times Radio|Daily Star|Daily Record|Herald Scotland|Mail on Sunday|Sunday Telegraph|Sunday Mirror|City AM|Private Eye|New Statesman|Independent on Sunday|Middle East Eye|openDemocracy|Carbon Brief|The Lancet|BMJ|British Medical Journal|New Scientist|Radio Times|STV|Channel 5|Jane's Defence Weekly|LabourList|PoliticsHome|Conservative Home
US;Washington Examiner|Washington Times|New York Post|New York Daily News|Newsday|San Francisco Chronicle|Houston Chronicle|Dallas Morning News|Philadelphia Inquirer|Denver Post|Seattle Times|Baltimore Sun|Detroit Free Press|Detroit News|Star Tribune|Arizona Republic|Atlanta Journal-Constitution|Tampa Bay Times|Orlando Sentinel|Sacramento Bee|San Jose Mercury News|Kansas City Star|Cleveland Plain Dealer|Pittsburgh Post-Gazette|St. Louis Post-Dispatch|Milwaukee Journal Sentinel|Las Vegas Review-Journal|Christian Science Monitor|Roll Call|National Review|Weekly Standard|Daily Caller|Mother Jones|New Republic|Rolling Stone|Vanity Fair|Forbes|Business Insider|TechCrunch|Ars Technica|Mashable|Engadget|Gizmodo|Gawker|TMZ|ESPN|Sports Illustrated|Hollywood Reporter|Barron's|MarketWatch|Dow Jones|Dow Jones Newswires|Scientific American|National Geographic|New England Journal of Medicine|JAMA|Stars and Stripes|Univision|Telemundo|Fox Business|Newsmax|One America News|OAN|C-SPAN|WNYC|KQED|Meet the Press|60 Minutes|Face the Nation|Breitbart News|Vice News|McClatchy|Gannett|Tribune Media|InsideClimate News|Punchbowl News|The Daily Wire|Epoch Times
RU;Rossiya 1|Komsomolskaya Pravda|Moskovsky Komsomolets|Argumenty i Fakty|Lenta.ru|Gazeta.ru|Dozhd|Mediazona
CN;CCTV News|China Central Television|China News Service|Caixin|Southern Weekly|PLA Daily
DE;Welt am Sonntag|Frankfurter Allgemeine|Bild am Sonntag|Die Tageszeitung|Berliner Zeitung|Frankfurter Rundschau|n-tv|RTL|WirtschaftsWoche|Rheinische Post|Deutschlandfunk|WDR|NDR|Bayerischer Rundfunk
AT;ORF|Der Standard
CH;Neue Zürcher Zeitung|NZZ|Tages-Anzeiger|Le Temps|SRF|Swissinfo
NL;De Telegraaf|NRC Handelsblad|Volkskrant|NOS|ANP
FR;Les Echos|Les Échos|Le Point|L'Express|L'Obs|Nouvel Observateur|BFM TV|BFMTV|France 2|France 3|TF1|Canal+|Mediapart|La Croix|Ouest-France|Le Journal du Dimanche|Paris Match|Radio France Internationale|Franceinfo|Europe 1|Le Canard enchaîné|France24
IT;Il Sole 24 Ore|Il Giornale|Il Messaggero|Il Fatto Quotidiano|RAI|Sky TG24|L'Osservatore Romano|Vatican News|Vatican Radio
ES;El Confidencial|TVE|RTVE|Cadena SER|Europa Press|El Periódico
PT;Lusa|Diário de Notícias
SE;Aftonbladet|Expressen|Dagens Nyheter|Svenska Dagbladet|SVT
NO;NRK|Aftenposten|Dagbladet|Verdens Gang
DK;Politiken|Jyllands-Posten|Berlingske|Ritzau|TV2
FI;Helsingin Sanomat|YLE|Yle
PL;Rzeczpospolita|TVN|TVP|Polsat|Onet|Polish Press Agency
CZ;CTK|Lidové noviny
HU;MTI|Magyar Nemzet|Index.hu|Telex.hu
RS;Tanjug|B92|Balkan Insight
ME;Vijesti
GR;Kathimerini|ANA-MPA
UA;Interfax-Ukraine|Hromadske|Espreso|Zerkalo Nedeli|RBC-Ukraine|Ukrayinska Pravda
BY;Belta|BelTA|Nasha Niva
GE;Civil.ge|Rustavi 2
AM;Armenpress|Azatutyun
KZ;Kazinform|Tengrinews
TR;TRT|Milliyet|Cumhuriyet|Daily Sabah|Ihlas News Agency|Demiroren News Agency
IL;Ynet|Maariv|Yisrael Hayom|Israel Hayom|Army Radio|Israel Radio|Channel 12|Channel 13|Arutz Sheva
PS;WAFA|Ma'an News Agency|Al-Quds
LB;Al-Manar|An-Nahar|L'Orient-Le Jour|L'Orient Today|LBCI|National News Agency|NNA|Al-Mayadeen|Al-Akhbar|Al-Joumhouria
JO;Jordan Times
KW;KUNA|Kuwait News Agency
AE;WAM|Gulf News|Khaleej Times|Sky News Arabia
SA;Asharq Al-Awsat|Arab News|Okaz
QA;Qatar News Agency|Al Jazeera English|Gulf Times
IQ;Rudaw|Kurdistan 24|Shafaq News|Iraqi News Agency
IR;ISNA|IRIB|Kayhan|Tehran Times|Iran International|Fars News Agency|Tasnim News Agency|Mehr News Agency
EG;Ahram Online|Middle East News Agency|Egypt Today|Mada Masr
MA;Hespress
DZ;Algeria Press Service
SD;SUNA|Sudan Tribune|Radio Dabanga|Dabanga
ET;Fana Broadcasting|Ethiopian News Agency|Addis Standard
SO;Garowe Online|Shabelle
KE;Daily Nation|Business Daily Africa|Nation Media Group|Citizen TV|Kenya Broadcasting Corporation|Capital FM
UG;Daily Monitor|New Vision|NTV Uganda
RW;KT Press
NG;Premium Times|ThisDay|Daily Trust|Channels Television|Channels TV|Sahara Reporters|News Agency of Nigeria|Nigerian Tribune|Arise News
GH;Joy FM|GhanaWeb|Graphic Online|Citi FM|MyJoyOnline
ZA;Daily Maverick|Mail & Guardian|News24|SABC|eNCA|Sowetan|amaBhungane|City Press|EWN|Eyewitness News
ZW;NewsDay|ZBC|Zimbabwe Independent
IN;Deccan Herald|Deccan Chronicle|Economic Times|Business Standard|India Today|Scroll.in|ThePrint|The Quint|Times Now|CNN-News18|Aaj Tak|Zee News|ABP News|Doordarshan|All India Radio|Press Trust|Asian News International|Dainik Bhaskar|Firstpost|News18|Sakshi TV|Eenadu|Greater Kashmir|Rising Kashmir|Kashmir Observer
PK;Express Tribune|ARY News|Radio Pakistan|Associated Press of Pakistan|Daily Jang|Samaa TV|Pakistan Today
BD;Prothom Alo|bdnews24.com|bdnews24|Dhaka Tribune
LK;Ada Derana|Colombo Gazette
NP;Kathmandu Post|Kantipur
AF;Tolo News|TOLOnews|Pajhwok|Khaama Press
MM;Irrawaddy|Myanmar Now|Mizzima|Frontier Myanmar|Global New Light of Myanmar
TH;Bangkok Post|Thai PBS|Khaosod
VN;VnExpress|Tuoi Tre|Vietnam News Agency|Thanh Nien
MY;Malaysiakini|Bernama|New Straits Times|Utusan Malaysia
SG;Straits Times|Channel NewsAsia
ID;Jakarta Post
PH;Rappler|Philippine Daily Inquirer|Manila Times|Manila Bulletin|Philippine Star|ABS-CBN|GMA News|Philippine News Agency
HK;Apple Daily|Hong Kong Free Press|HKFP|RTHK|Ming Pao|Sing Tao
TW;Taipei Times|Central News Agency|Liberty Times|Focus Taiwan|United Daily News
JP;Japan Times|Jiji Press|Jiji|Sankei|Sankei Shimbun|TV Asahi|Fuji TV|Nippon TV|Mainichi Shimbun|Kyodo News Agency|Nihon Keizai Shimbun
KR;Korea Herald|Korea Times|JoongAng Ilbo|JoongAng Daily|Dong-A Ilbo|Hankyoreh|KBS|YTN|Yonhap News Agency|NK News|Daily NK
AU;ABC Radio|Australian Broadcasting Corporation|Australian Associated Press|Herald Sun|Courier-Mail|Australian Financial Review|Guardian Australia|Seven Network|Channel Nine|Channel Seven|Channel Ten|Sky News Australia|West Australian|Crikey
NZ;New Zealand Herald|NZ Herald|Radio New Zealand|RNZ|Stuff.co.nz|TVNZ|Newshub
CA;Toronto Sun|National Post|Canadian Press|Ottawa Citizen|Montreal Gazette|Vancouver Sun|Calgary Herald|Global News|Radio-Canada|La Presse|Le Devoir|Maclean's|Canadian Broadcasting Corporation|Postmedia|Halifax Chronicle-Herald
BR;Folha de S.Paulo|Folha de Sao Paulo|O Globo|Estado de S.Paulo|Agência Brasil
AR;Clarín|Clarin|Télam|Telam|Infobae
CL;El Mercurio|La Tercera
CO;El Tiempo|El Espectador
MX;El Universal|La Jornada|Televisa
VE;Telesur|Globovision
CU;Granma|Prensa Latina|14ymedio
BO;El Deber
;AllAfrica|Business Africa|Africanews|Inter Press Service|Radio Netherlands|ReliefWeb|Climate Home|Wikipedia|Al-Monitor|EurasiaNet|Eurasianet|Balkan Investigative Reporting Network|BIRN|OCCRP|International Consortium of Investigative Journalists|ICIJ
IE;Irish Independent|Irish Examiner|TheJournal.ie|Sunday Business Post|RTÉ News|RTE News|Newstalk|Irish Mirror
`;
