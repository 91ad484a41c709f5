/** State bodies that news of any country names; for the form of the lines see `organisationLines`. */
export const stateBodyLines = `
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
*US;Department of Health and Human Services|HHS|Department of Housing and Urban Development|Department of Energy|Energy Department|Department of Transportation|Transportation Department|Department of Education|Education Department|Interior Department|Labor Department|Department of Labor|Commerce Department|Department of Commerce|Agriculture Department|Department of Agriculture|USDA|Veterans Affairs|Department of Veterans Affairs
*US;National Institutes of Health|NIH|Consumer Financial Protection Bureau|CFPB|Occupational Safety and Health Administration|OSHA|Federal Deposit Insurance Corporation|FDIC|Congressional Budget Office|CBO|Office of Management and Budget|OMB|Government Accountability Office|GAO|Army Corps of Engineers|Border Patrol|Secret Service|U.S. Marshals Service|Forest Service|National Park Service|Census Bureau|Bureau of Labor Statistics|Federal Open Market Committee|FOMC|Joint Chiefs of Staff|Director of National Intelligence|National Highway Traffic Safety Administration|NHTSA|Nuclear Regulatory Commission|Library of Congress|Smithsonian Institution|Smithsonian|Fannie Mae|Freddie Mac|Amtrak|CENTCOM|Centcom|NORAD|Delta Force|Navy SEALs
*GB;Downing Street|Department of Health|Department for Education|Department for Transport|Department for Work and Pensions|DWP|Public Health England|UK Health Security Agency|UKHSA|MHRA|Environment Agency|National Crime Agency|NCA|Serious Fraud Office|SFO|Network Rail|Transport for London|TfL|Care Quality Commission|CQC|Health and Safety Executive|Information Commissioner's Office|Electoral Commission|Police Service of Northern Ireland|PSNI|Police Scotland|Border Force|Buckingham Palace|Kensington Palace|Clarence House|Met Office|Charity Commission|National Audit Office
*DE;Robert Koch Institute|RKI|Paul Ehrlich Institute|Ifo Institut|Federal Network Agency
*FR;Elysee|Élysée|Matignon|Quai d'Orsay|Conseil d'Etat|Conseil constitutionnel
*IT;Quirinale|Palazzo Chigi|Farnesina|Carabinieri|Guardia di Finanza
*ES;Moncloa|Mossos d'Esquadra
*PT;Assembleia da República
*RU;Rosgvardia|OMON|Investigative Committee|Rosstat|Rospotrebnadzor|Black Sea Fleet
*CN;Central Military Commission|Politburo Standing Committee|People's Bank of China|PBOC|Cyberspace Administration of China
*IN;Enforcement Directorate|National Investigation Agency|Niti Aayog|NITI Aayog|Securities and Exchange Board of India|SEBI|Border Security Force|BSF|CRPF|Rashtrapati Bhavan|Central Bureau of Investigation|DRDO|ICMR
*PK;National Accountability Bureau|NAB|ISPR|Election Commission of Pakistan
*NG;Economic and Financial Crimes Commission|EFCC|INEC|Independent National Electoral Commission|Department of State Services|DSS|NAFDAC|Aso Rock
*KE;IEBC|Directorate of Criminal Investigations
*ZA;Eskom|National Prosecuting Authority|South African Police Service|SAPS|Luthuli House
*AU;Australian Competition and Consumer Commission|ACCC|ASIO|CSIRO|Australian Bureau of Statistics|Bureau of Meteorology|Fair Work Commission|Australian Defence Force|ADF
*CA;Statistics Canada|Elections Canada|Canada Revenue Agency|Health Canada
*PH;Philippine National Police|PNP|Commission on Elections|Comelec|Malacañang|Malacanang|PAGASA
*ID;KPK|Corruption Eradication Commission|BNPB
*KR;Blue House|Constitutional Court of Korea
*JP;Japan Coast Guard|Japan Meteorological Agency
*BR;Superior Electoral Court|Ibama
*MX;Pemex|PEMEX|National Electoral Institute
*HK;Legislative Council|LegCo|ICAC
*IL;Israeli Air Force|COGAT|Israel Police
*PS;Gaza Health Ministry
*IR;Basij|Assembly of Experts|Atomic Energy Organization of Iran
*GR;Hellenic Coast Guard
`;
