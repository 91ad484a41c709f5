/** Bodies of several states; for the form of the lines see `organisationLines`. */
export const intergovernmentalLines = `
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
*;Benelux|Nordic Council|Arctic Council|Organisation internationale de la Francophonie
;African Union Commission|AU Commission
;Pan American Health Organization|PAHO
*;ATMIS|EULEX|UNFICYP|MINUSTAH|Eufor|EUCAP
;International Organization for Migration|IOM|International Organisation for Migration
;International Maritime Organization|IMO
;International Civil Aviation Organization|ICAO
;World Meteorological Organization|WMO
;Intergovernmental Panel on Climate Change|IPCC
;Interpol|INTERPOL
;Financial Action Task Force|FATF
;International Criminal Court|ICC
;International Court of Justice|ICJ|World Court
;International Renewable Energy Agency|IRENA
;Inter-American Commission on Human Rights|IACHR
;Inter-American Development Bank|IDB
;Islamic Development Bank
;European Banking Authority|EBA
;European Space Agency|ESA
;World Organisation for Animal Health|OIE|WOAH
`;
