/**
 * Countries as newspapers name them, one a line:
 * code; name | other names; adjectives; peoples; seats that stand for the government.
 * `Intl.DisplayNames` adds its own spelling of each name.
 */
export const countryLines = `
AD;Andorra;Andorran;Andorrans;Andorra la Vella
AE;United Arab Emirates|UAE|U.A.E.|Emirates;Emirati;Emiratis;Abu Dhabi
AF;Afghanistan;Afghan;Afghans;Kabul
AG;Antigua and Barbuda;Antiguan;Antiguans;
AL;Albania;Albanian;Albanians;Tirana
AM;Armenia;Armenian;Armenians;Yerevan
AO;Angola;Angolan;Angolans;Luanda
AR;Argentina|Argentine Republic;Argentine,Argentinian,Argentinean;Argentines,Argentinians;Buenos Aires,Casa Rosada
AT;Austria;Austrian;Austrians;Vienna
AU;Australia|Commonwealth of Australia;Australian;Australians,Aussies;Canberra
AZ;Azerbaijan;Azerbaijani,Azeri;Azerbaijanis,Azeris;Baku
BA;Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia;Bosnian;Bosnians;Sarajevo
BB;Barbados;Barbadian;Barbadians;Bridgetown
BD;Bangladesh;Bangladeshi;Bangladeshis;Dhaka
BE;Belgium;Belgian;Belgians;
BF;Burkina Faso;Burkinabe;Burkinabes;Ouagadougou
BG;Bulgaria;Bulgarian;Bulgarians;Sofia
BH;Bahrain;Bahraini;Bahrainis;Manama
BI;Burundi;Burundian;Burundians;Bujumbura
BJ;Benin;Beninese;;Cotonou
BN;Brunei;Bruneian;Bruneians;
BO;Bolivia;Bolivian;Bolivians;La Paz
BR;Brazil;Brazilian;Brazilians;Brasilia,Brasília,Planalto
BS;Bahamas;Bahamian;Bahamians;Nassau
BT;Bhutan;Bhutanese;;Thimphu
BW;Botswana;Botswanan;Botswanans;Gaborone
BY;Belarus|Byelorussia;Belarusian,Belarussian;Belarusians,Belarussians;Minsk
BZ;Belize;Belizean;Belizeans;Belmopan
CA;Canada;Canadian;Canadians;Ottawa
CD;Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa|Congo;Congolese;;Kinshasa
CF;Central African Republic|CAR;Central African;Central Africans;Bangui
CG;Republic of the Congo|Republic of Congo|Congo-Brazzaville;;;Brazzaville
CH;Switzerland|Swiss Confederation;Swiss;;Bern,Berne
CI;Ivory Coast|Côte d'Ivoire|Cote d'Ivoire;Ivorian;Ivorians;Abidjan,Yamoussoukro
CL;Chile;Chilean;Chileans;Santiago
CM;Cameroon;Cameroonian;Cameroonians;Yaounde,Yaoundé
CN;China|People's Republic of China|PRC|Communist China|mainland China;Chinese;;Beijing,Peking,Zhongnanhai
CO;Colombia;Colombian;Colombians;Bogota,Bogotá
CR;Costa Rica;Costa Rican;Costa Ricans;San José
CU;Cuba;Cuban;Cubans;Havana
CV;Cape Verde|Cabo Verde;Cape Verdean;Cape Verdeans;Praia
CY;Cyprus;Cypriot;Cypriots;Nicosia
CZ;Czech Republic|Czechia;Czech;Czechs;Prague
DE;Germany|Federal Republic of Germany|West Germany;German;Germans;Berlin,Bonn,Bundeskanzleramt
DJ;Djibouti;Djiboutian;Djiboutians;
DK;Denmark;Danish;Danes;Copenhagen
DM;Dominica;;;Roseau
DO;Dominican Republic;Dominican;Dominicans;Santo Domingo
DZ;Algeria;Algerian;Algerians;Algiers
EC;Ecuador;Ecuadorian,Ecuadorean;Ecuadorians,Ecuadoreans;Quito
EE;Estonia;Estonian;Estonians;Tallinn
EG;Egypt|Arab Republic of Egypt;Egyptian;Egyptians;Cairo
ER;Eritrea;Eritrean;Eritreans;Asmara
ES;Spain|Kingdom of Spain;Spanish;Spaniards;Madrid,Moncloa
ET;Ethiopia;Ethiopian;Ethiopians;Addis Ababa
FI;Finland;Finnish;Finns;Helsinki
FJ;Fiji;Fijian;Fijians;Suva
FM;Micronesia|Federated States of Micronesia;Micronesian;Micronesians;
FR;France|French Republic;French;;Paris,Elysee,Élysée,Elysée,Elysee Palace,Élysée Palace,Quai d'Orsay,Matignon
GA;Gabon;Gabonese;;Libreville
GB;United Kingdom|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland;British;Britons,Brits;London,Downing Street,10 Downing Street,No 10,No. 10,Number 10,Number Ten,Westminster,Whitehall
GD;Grenada;Grenadian;Grenadians;
GE;Georgia;Georgian;Georgians;Tbilisi
GH;Ghana;Ghanaian;Ghanaians;Accra
GM;Gambia;Gambian;Gambians;Banjul
GN;Guinea;Guinean;Guineans;Conakry
GQ;Equatorial Guinea;Equatoguinean;;Malabo
GR;Greece|Hellenic Republic;Greek;Greeks;Athens
GT;Guatemala;Guatemalan;Guatemalans;Guatemala City
GW;Guinea-Bissau;;;Bissau
GY;Guyana;Guyanese;;Georgetown
HK;Hong Kong;Hongkonger;Hongkongers,Hong Kongers;
HN;Honduras;Honduran;Hondurans;Tegucigalpa
HR;Croatia;Croatian,Croat;Croatians,Croats;Zagreb
HT;Haiti;Haitian;Haitians;Port-au-Prince
HU;Hungary;Hungarian;Hungarians;Budapest
ID;Indonesia;Indonesian;Indonesians;Jakarta
IE;Ireland|Republic of Ireland|Irish Republic;Irish;;Dublin
IL;Israel|State of Israel|Jewish state;Israeli;Israelis;Jerusalem,Tel Aviv
IN;India|Republic of India;Indian;Indians;New Delhi,Delhi
IQ;Iraq;Iraqi;Iraqis;Baghdad
IR;Iran|Islamic Republic of Iran|Islamic Republic;Iranian;Iranians;Tehran,Teheran
IS;Iceland;Icelandic;Icelanders;Reykjavik
IT;Italy;Italian;Italians;Rome,Palazzo Chigi
JM;Jamaica;Jamaican;Jamaicans;Kingston
JO;Jordan;Jordanian;Jordanians;Amman
JP;Japan;Japanese;;Tokyo
KE;Kenya;Kenyan;Kenyans;Nairobi
KG;Kyrgyzstan|Kyrgyz Republic;Kyrgyz,Kyrgyzstani;Kyrgyzstanis;Bishkek
KH;Cambodia|Kampuchea;Cambodian;Cambodians;Phnom Penh
KP;North Korea|DPRK|Democratic People's Republic of Korea;North Korean;North Koreans;Pyongyang
KR;South Korea|Republic of Korea|ROK;South Korean;South Koreans;Seoul,Blue House
KW;Kuwait;Kuwaiti;Kuwaitis;Kuwait City
KZ;Kazakhstan;Kazakh,Kazakhstani;Kazakhs,Kazakhstanis;Astana,Nur-Sultan
LA;Laos|Lao PDR;Laotian,Lao;Laotians;Vientiane
LB;Lebanon;Lebanese;;Beirut
LI;Liechtenstein;;;Vaduz
LK;Sri Lanka;Sri Lankan;Sri Lankans;Colombo
LR;Liberia;Liberian;Liberians;Monrovia
LS;Lesotho;Basotho;;Maseru
LT;Lithuania;Lithuanian;Lithuanians;Vilnius
LU;Luxembourg;Luxembourgish;Luxembourgers;
LV;Latvia;Latvian;Latvians;Riga
LY;Libya;Libyan;Libyans;Tripoli
MA;Morocco;Moroccan;Moroccans;Rabat
MC;Monaco;Monegasque;;
MD;Moldova|Republic of Moldova;Moldovan;Moldovans;Chisinau
ME;Montenegro;Montenegrin;Montenegrins;Podgorica
MG;Madagascar;Malagasy;;Antananarivo
MK;North Macedonia|Macedonia|FYROM;Macedonian,North Macedonian;Macedonians;Skopje
ML;Mali;Malian;Malians;Bamako
MM;Myanmar|Burma;Burmese;;Naypyidaw,Naypyitaw
MN;Mongolia;Mongolian;Mongolians;Ulaanbaatar
MR;Mauritania;Mauritanian;Mauritanians;Nouakchott
MT;Malta;Maltese;;Valletta
MU;Mauritius;Mauritian;Mauritians;Port Louis
MV;Maldives;Maldivian;Maldivians;
MW;Malawi;Malawian;Malawians;Lilongwe
MX;Mexico;Mexican;Mexicans;Mexico City
MY;Malaysia;Malaysian;Malaysians;Kuala Lumpur,Putrajaya
MZ;Mozambique;Mozambican;Mozambicans;Maputo
NA;Namibia;Namibian;Namibians;Windhoek
NE;Niger;Nigerien;Nigeriens;Niamey
NG;Nigeria;Nigerian;Nigerians;Abuja
NI;Nicaragua;Nicaraguan;Nicaraguans;Managua
NL;Netherlands|Holland|Kingdom of the Netherlands;Dutch;Dutchmen;The Hague,Amsterdam
NO;Norway;Norwegian;Norwegians;Oslo
NP;Nepal;Nepali,Nepalese;Nepalis;Kathmandu
NR;Nauru;Nauruan;Nauruans;
NZ;New Zealand|Aotearoa;Kiwi;New Zealanders,Kiwis;Wellington
OM;Oman;Omani;Omanis;Muscat
PA;Panama;Panamanian;Panamanians;Panama City
PE;Peru;Peruvian;Peruvians;Lima
PG;Papua New Guinea|PNG;Papua New Guinean;Papua New Guineans;Port Moresby
PH;Philippines|Republic of the Philippines;Filipino,Philippine;Filipinos;Manila,Malacañang
PK;Pakistan;Pakistani;Pakistanis;Islamabad,Rawalpindi
PL;Poland;Polish;Poles;Warsaw
PR;Puerto Rico;Puerto Rican;Puerto Ricans;San Juan
PS;Palestine|State of Palestine|Palestinian Territories;Palestinian;Palestinians;Ramallah
PT;Portugal;Portuguese;;Lisbon
PW;Palau;Palauan;Palauans;
PY;Paraguay;Paraguayan;Paraguayans;Asuncion
QA;Qatar;Qatari;Qataris;Doha
RO;Romania|Rumania;Romanian;Romanians;Bucharest
RS;Serbia;Serbian,Serb;Serbs,Serbians;Belgrade
RU;Russia|Russian Federation;Russian;Russians;Moscow,Kremlin,Moskva
RW;Rwanda;Rwandan;Rwandans;Kigali
SA;Saudi Arabia|Kingdom of Saudi Arabia;Saudi,Saudi Arabian;Saudis;Riyadh
SB;Solomon Islands;Solomon Islander;Solomon Islanders;Honiara
SC;Seychelles;Seychellois;;
SD;Sudan;Sudanese;;Khartoum
SE;Sweden;Swedish;Swedes;Stockholm
SG;Singapore;Singaporean;Singaporeans;
SI;Slovenia;Slovenian,Slovene;Slovenians,Slovenes;Ljubljana
SK;Slovakia|Slovak Republic;Slovak,Slovakian;Slovaks,Slovakians;Bratislava
SL;Sierra Leone;Sierra Leonean;Sierra Leoneans;Freetown
SM;San Marino;Sammarinese;;
SN;Senegal;Senegalese;;Dakar
SO;Somalia;Somali;Somalis;Mogadishu
SR;Suriname;Surinamese;;Paramaribo
SS;South Sudan;South Sudanese;;Juba
ST;São Tomé and Príncipe|Sao Tome and Principe;;;
SU;Soviet Union|USSR|U.S.S.R.;Soviet;Soviets;
SV;El Salvador;Salvadoran,Salvadorean;Salvadorans,Salvadoreans;San Salvador
SY;Syria|Syrian Arab Republic;Syrian;Syrians;Damascus
SZ;Eswatini|Swaziland;Swazi;Swazis;Mbabane
TD;Chad;Chadian;Chadians;N'Djamena
TG;Togo;Togolese;;Lome,Lomé
TH;Thailand;Thai;Thais;Bangkok
TJ;Tajikistan;Tajik;Tajiks;Dushanbe
TL;East Timor|Timor-Leste;Timorese,East Timorese;;Dili
TM;Turkmenistan;Turkmen;Turkmens;Ashgabat
TN;Tunisia;Tunisian;Tunisians;Tunis
TO;Tonga;Tongan;Tongans;
TR;Turkey|Türkiye|Turkiye|Republic of Turkey;Turkish;Turks;Ankara
TT;Trinidad and Tobago|Trinidad & Tobago|Trinidad;Trinidadian;Trinidadians;Port of Spain
TV;Tuvalu;Tuvaluan;Tuvaluans;
TW;Taiwan|Republic of China|Chinese Taipei;Taiwanese;;Taipei
TZ;Tanzania;Tanzanian;Tanzanians;Dar es Salaam,Dodoma
UA;Ukraine;Ukrainian;Ukrainians;Kyiv,Kiev
UG;Uganda;Ugandan;Ugandans;Kampala
US;United States|United States of America|US|U.S.|USA|U.S.A.|America;American,US,U.S.;Americans;Washington,Washington DC,Washington D.C.,Foggy Bottom
UY;Uruguay;Uruguayan;Uruguayans;Montevideo
UZ;Uzbekistan;Uzbek;Uzbeks;Tashkent
VA;Holy See|Vatican City;Vatican;;Vatican
VC;Saint Vincent and the Grenadines|St Vincent;Vincentian;Vincentians;
VE;Venezuela|Bolivarian Republic of Venezuela;Venezuelan;Venezuelans;Caracas,Miraflores
VN;Vietnam|Viet Nam;Vietnamese;;Hanoi
VU;Vanuatu;Vanuatuan;;
WS;Samoa;Samoan;Samoans;
XK;Kosovo;Kosovar,Kosovan;Kosovars;Pristina
YE;Yemen;Yemeni;Yemenis;Sanaa,Sana'a
ZA;South Africa;South African;South Africans;Pretoria,Union Buildings
ZM;Zambia;Zambian;Zambians;Lusaka
ZW;Zimbabwe|Rhodesia;Zimbabwean;Zimbabweans;Harare
EU;;European;Europeans;
`;
