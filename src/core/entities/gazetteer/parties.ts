/** Parties, movements and armed groups; for the form of the lines see `organisationLines`. */
export const partyLines = `
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
EU;European People's Party|EPP
EU;Progressive Alliance of Socialists and Democrats|S&D|Socialists and Democrats
*EU;Renew Europe|European Conservatives and Reformists|Identity and Democracy|Patriots for Europe|Europe of Sovereign Nations|European Greens|European Free Alliance|ALDE
*GB;Ulster Unionist Party|British National Party|English Defence League|EDL|Real IRA|New IRA|Provisional IRA
*US;Moms for Liberty|Proud Boys|Oath Keepers|Ku Klux Klan|KKK|Black Lives Matter
*DE;Freie Wähler|Bündnis Sahra Wagenknecht|BSW|The Left Party|Pegida
*FR;MoDem|Reconquête|Reconquete|Europe Écologie|UMP|France Unbowed|New Popular Front
*NL;VVD|PVV|D66|Party for Freedom|GroenLinks|Forum for Democracy|Farmer-Citizen Movement|BBB
*BE;N-VA|Vlaams Belang|Open VLD
*ES;Partido Nacionalista Vasco|PNV|Bildu|EH Bildu
*PT;Chega|Bloco de Esquerda
*IT;Fratelli d'Italia|Lega Nord|Partito Democratico|Italia Viva
*AT;Freedom Party|Austrian People's Party|NEOS
*CH;Swiss People's Party|SVP
*DK;Danish People's Party
*NO;Progress Party|Arbeiderpartiet
*FI;Finns Party|True Finns
*PL;Konfederacja|Platforma Obywatelska|Lewica
*CZ;ANO
*SK;Smer|Smer-SD
*RO;PSD|PNL|USR
*BG;GERB|Gerb
*RS;Serbian Progressive Party
*HR;HDZ|Croatian Democratic Union
*UA;Servant of the People|European Solidarity|Batkivshchyna|Party of Regions|Azov Battalion|Right Sector
*GE;Georgian Dream|United National Movement
*MD;Party of Action and Solidarity
*IN;DMK|AIADMK|CPI(M)|CPM|Bahujan Samaj Party|BSP|Samajwadi Party|Rashtriya Janata Dal|RJD|Janata Dal|JD(U)|Nationalist Congress Party|NCP|Biju Janata Dal|BJD|Shiromani Akali Dal|Akali Dal|Rashtriya Swayamsevak Sangh|Vishwa Hindu Parishad|VHP|Hurriyat|Hurriyat Conference|Naxalites|United Progressive Alliance|UPA|AIMIM|Bharat Rashtra Samithi|Telangana Rashtra Samithi|TRS
*PK;Jamaat-e-Islami|Muttahida Qaumi Movement|MQM|Pakistan Muslim League|PML-Q|Tehrik-e-Taliban Pakistan|TTP|Lashkar-e-Taiba|Lashkar-e-Toiba|Jaish-e-Mohammed|Haqqani network|Haqqani Network
*BD;Bangladesh Nationalist Party|Jatiya Party
*LK;United National Party|SLFP|Samagi Jana Balawegaya
*NP;Nepali Congress|CPN-UML
*MY;UMNO|Umno|Pakatan Harapan|Barisan Nasional|PKR|DAP
*ID;PDI-P|Golkar|Gerindra|Jemaah Islamiyah|Free Papua Movement
*PH;Moro Islamic Liberation Front|MILF|New People's Army|Abu Sayyaf
*TH;Pheu Thai|Move Forward Party|Palang Pracharath
*MM;National League for Democracy|NLD|Arakan Army|Kachin Independence Army
*KH;Cambodian People's Party|Khmer Rouge
*KR;People Power Party|Democratic Party of Korea|Saenuri Party
*JP;Constitutional Democratic Party|Democratic Party of Japan|Aum Shinrikyo
*HK;Demosisto|Civic Party
*AU;Australian Greens|Labor Party
*NZ;New Zealand First|ACT New Zealand
*IL;Meretz|Yisrael Beiteinu|Otzma Yehudit|Religious Zionism|United Torah Judaism
*LB;Amal Movement|Kataeb|Free Patriotic Movement
*SY;Free Syrian Army|FSA|Syrian Democratic Forces|Nusra Front|al-Nusra Front|Jabhat al-Nusra|Hayat Tahrir al-Sham|HTS|Syrian National Coalition|Baath Party|Ba'ath Party
*IQ;Popular Mobilization Forces|Kataib Hezbollah|Patriotic Union of Kurdistan|PUK|Kurdistan Democratic Party|KDP|Peshmerga
*EG;Freedom and Justice Party
*TN;Ennahda|Nidaa Tounes
*LY;Libyan National Army|LNA|Government of National Accord|GNA
*SD;Rapid Support Forces|RSF|SPLM|SPLM-North|SPLM-N|Janjaweed|Justice and Equality Movement
*SS;SPLM-IO
*ET;Prosperity Party|Oromo Liberation Front|Oromo Liberation Army
*UG;National Unity Platform|Forum for Democratic Change|Lord's Resistance Army|LRA|Allied Democratic Forces
*CD;M23|FDLR
*RW;Rwandan Patriotic Front
*KE;Orange Democratic Movement|United Democratic Alliance|Kenya Kwanza
*TZ;Chama Cha Mapinduzi|CCM|Chadema
*ZM;Patriotic Front|UPND
*ZA;Inkatha Freedom Party|IFP|MK Party|uMkhonto weSizwe|Cosatu|COSATU
*ZW;Citizens Coalition for Change|Movement for Democratic Change Alliance
*MZ;Frelimo|FRELIMO|Renamo|RENAMO
*AO;MPLA|UNITA|Unita
*NA;Swapo|SWAPO
*GH;New Patriotic Party|National Democratic Congress
*SN;Pastef
*NG;MEND|IPOB|Indigenous People of Biafra
*CF;Seleka|Anti-balaka
*ML;JNIM|Ansar Dine|AQIM|MNLA
*CO;ELN|National Liberation Army|Clan del Golfo
*PE;Shining Path
*MX;PRI|Morena|Institutional Revolutionary Party|Sinaloa Cartel|Zetas
*BO;Movement for Socialism
*VE;United Socialist Party of Venezuela|PSUV
*SV;FMLN|MS-13
*NI;Sandinistas
*HT;Fanmi Lavalas
*CY;AKEL
*XK;Kosovo Liberation Army|KLA|Vetevendosje
*;al-Qaeda in the Islamic Maghreb|Islamic State in Iraq and Syria|Islamic Movement of Uzbekistan|Polisario Front|Polisario|Houthi movement|Tren de Aragua
*CA;Liberal Party of Canada|Conservative Party of Canada
`;
