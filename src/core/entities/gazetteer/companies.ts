/** Companies; for the form of the lines see `organisationLines`. */
export const companyLines = `
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
US;Pixar|Yahoo|AOL|Time Warner|Warner Bros|Viacom|Paramount|Lionsgate|HBO|Hulu|Reddit|Pinterest|Dropbox|Palantir|Rivian|Peloton|GoPro|Fitbit|Garmin|Motorola|Xerox|Kodak|Texas Instruments|Micron|Broadcom|AMD|Salesforce|Getty Images|Getty|Groupon|Yelp|Expedia|TripAdvisor|DoorDash|Instacart|Robinhood|Coinbase|Zynga|Electronic Arts|Activision Blizzard|Activision|Lucasfilm|DreamWorks|Mattel|Hasbro|Barnes & Noble|GitHub|Mozilla
US;Home Depot|Best Buy|Kroger|Safeway|Whole Foods|Macy's|Sears|Kmart|JCPenney|Walgreens|CVS|Rite Aid|Lowe's|Bed Bath & Beyond|Levi Strauss|Ralph Lauren|Abercrombie & Fitch|Victoria's Secret|Burger King|Wendy's|KFC|Domino's|Chipotle|Taco Bell|Pizza Hut|Kellogg|General Mills|Mondelez|Hershey|Campbell Soup|Tyson Foods|Cargill|Anheuser-Busch|Altria|Colgate-Palmolive|Estee Lauder|Revlon|Marriott|Hyatt|Royal Caribbean|Las Vegas Sands|MGM Resorts
US;Honeywell|Caterpillar|John Deere|DuPont|Dow Chemical|General Dynamics|United Technologies|Textron|Bechtel|Fluor|Whirlpool|Goodyear|Harley-Davidson|Dell Technologies|ConAgra|Archer Daniels Midland|International Paper|Alcoa|Union Carbide|Texaco|Amoco|Unocal|Enron|WorldCom|Bear Stearns|Merrill Lynch|Salomon Brothers|Charles Schwab|American Express|Capital One|MetLife|Aetna|Cigna|Humana|UnitedHealth|Kaiser Permanente|Eli Lilly|Bristol-Myers Squibb|Amgen|Gilead|Biogen|Regeneron|Theranos|Johnson Controls|Vanguard Group|Blackstone|KKR|Carlyle|Bain Capital|Deloitte|KPMG|PwC|PricewaterhouseCoopers|Ernst & Young|McKinsey|Accenture|Booz Allen Hamilton|Arthur Andersen|Blackwater
US;JetBlue|Southwest Airlines|Alaska Airlines|Spirit Airlines|Frontier Airlines|US Airways|Union Pacific|Norfolk Southern|PG&E|Duke Energy|Exelon|Entergy|Con Edison|NBCUniversal|T-Mobile|Qwest|Blue Origin|Virgin Galactic|Lucid Motors|Nikola|Waymo|FTX
GB;Asda|Morrisons|Waitrose|John Lewis|Primark|Greggs|Costa Coffee|Debenhams|Woolworths|Centrica|British Gas|National Grid|ScottishPower|Severn Trent|Capita|Serco|G4S|Carillion|Balfour Beatty|Virgin Media|Virgin Trains|TalkTalk|BSkyB|Diageo|SABMiller|British American Tobacco|Imperial Brands|Reckitt Benckiser|Burberry|Dyson|Aston Martin|Vauxhall|Standard Chartered|Lloyds Banking Group|Northern Rock|Aviva|Legal & General|Pearson|WPP|Anglo American|Xstrata|Vedanta|Cadbury|Wickes|Jet2|Thomas Cook|Flybe|Monarch Airlines|Stagecoach|FirstGroup|Arriva|Ladbrokes|William Hill|Betfair|Ineos|Cuadrilla|Harland and Wolff|Post Office Ltd|Royal Mail|Lloyd's of London|DeepMind|Deliveroo|Wagamama|JD Wetherspoon|Wetherspoon
DE;Adidas|Puma|Aldi|Lidl|DHL|Deutsche Post|Opel|ZF Friedrichshafen|Henkel|Merck KGaA|Fresenius|E.On|EnBW|TUI|Tui|Air Berlin|Zalando|HeidelbergCement|Infineon|Munich Re|Hochtief|Hugo Boss|Nord Stream 2
FR;Thales|Dassault|Dassault Aviation|Vivendi|Michelin|Veolia|Suez|Schneider Electric|Saint-Gobain|Lafarge|LafargeHolcim|Pernod Ricard|Hermès|Kering|AXA|Axa|Credit Agricole|Crédit Agricole|Natixis|SNCF|RATP|Ubisoft|Casino Group|Auchan|Decathlon|Atos|Capgemini|Citroen|Citroën|Orano
NL;Heineken|Ahold Delhaize|AkzoNobel|ABN Amro|Rabobank|NXP|Booking.com|Gasunie|TomTom
BE;AB InBev|Anheuser-Busch InBev|Solvay|Umicore|KBC
IT;Telecom Italia|Pirelli|Luxottica|Prada|Gucci|Benetton|Autostrade|Alitalia|Generali|Parmalat|Barilla|Ilva
CH;Syngenta|Swatch|Holcim|Swiss Re|Zurich Insurance|Richemont|Trafigura|Vitol|Adecco
ES;Ferrovial|Acciona|Endesa|Naturgy|CaixaBank|Bankia
SE;Electrolux|Telia|Skanska|Securitas|Klarna|Atlas Copco|Scania|H&M Group|Oatly
DK;Lego|LEGO|Carlsberg|Vestas
NO;Telenor|DNB
FI;Fortum|Stora Enso|Rovio|Finnair
IE;Aer Lingus|Bank of Ireland|Anglo Irish Bank|Allied Irish Banks|Paddy Power|Kerry Group
AT;OMV|Raiffeisen|Raiffeisen Bank International|Erste Group|Red Bull
PL;PKN Orlen|Orlen
CZ;Skoda|Škoda|CEZ
HU;Wizz Air
RU;Surgutneftegas|Norilsk Nickel|Nornickel|Severstal|Tatneft|Novatek|Alrosa|Yandex|VKontakte|Mail.ru|Russian Railways|Transneft|Gazprombank|Alfa Bank|Rosoboronexport|Sukhoi|Uralkali|Gazprom Neft
UA;Naftogaz|Ukrenergo|Energoatom|Antonov|DTEK|Metinvest
TR;Turkish Airlines|Koc Holding|Turkcell|Baykar
IL;Teva|NSO Group|El Al|Elbit Systems|Check Point|Israel Aerospace Industries|Mobileye
SA;SABIC|Saudia|Kingdom Holding
AE;Etihad|Etihad Airways|Emaar|ADNOC|Mubadala
QA;QatarEnergy|Qatar Petroleum|Qatar Investment Authority
IN;Infosys Technologies|Bharti Airtel|Airtel|Vodafone Idea|Reliance Jio|Reliance Industries|State Bank of India|ICICI Bank|HDFC Bank|Axis Bank|Yes Bank|Kingfisher Airlines|Jet Airways|IndiGo|SpiceJet|Tata Consultancy Services|TCS|Maruti Suzuki|Maruti|Bajaj|Hero MotoCorp|Flipkart|Paytm|Zomato|Swiggy|Byju's|Coal India|ONGC|NTPC|Larsen & Toubro|Biocon|Serum Institute|Serum Institute of India|Bharat Biotech|Dr Reddy's|Sun Pharma|Essar|Aditya Birla
CN;Lenovo|JD.com|Meituan|Pinduoduo|Temu|Shein|SenseTime|Hikvision|SMIC|CATL|Geely|SAIC|Great Wall Motor|China Mobile|China Telecom|China Unicom|Bank of China|ICBC|HNA|Dalian Wanda|Vanke|Country Garden|WeChat|Weibo|DJI|COMAC|State Grid|Sinovac|Sinopharm|China Eastern|Cosco|COSCO|OnePlus|Ant Group|CNPC|China Evergrande
HK;Cathay Pacific|CK Hutchison|Swire|Li & Fung|Jardine Matheson|MTR Corporation
TW;HTC|Acer|Asus|MediaTek|Evergreen Marine|Hon Hai
JP;Fujitsu|NEC|Fujifilm|Ricoh|Kawasaki Heavy Industries|Mitsui|Sumitomo|Mizuho|Nomura|MUFG|Uniqlo|Fast Retailing|Rakuten|NTT|NTT DoCoMo|KDDI|Japan Airlines|JAL|All Nippon Airways|Bridgestone|Isuzu|Yamaha|Sega|Konami|Kirin|Asahi Breweries|Suntory|Takeda|Daiichi Sankyo|Dentsu|Recruit Holdings|JR East
KR;Samsung Electronics|Hyundai Motor|LG Electronics|Korean Air|Asiana|Lotte|Kakao|Naver|SK Telecom|Hanjin|Daewoo|Doosan|Coupang|Hybe
SG;Singapore Airlines|Temasek|DBS|Singtel
MY;AirAsia|1MDB|Top Glove|Genting|Maybank
ID;Garuda Indonesia|Lion Air|Gojek|Pertamina
TH;Thai Airways
PH;Philippine Airlines|Cebu Pacific
VN;VinFast|Vingroup
AU;Fortescue|Fortescue Metals|Commonwealth Bank|ANZ|Woolworths Group|Wesfarmers|Macquarie|Optus|Virgin Australia|Origin Energy|AGL|Whitehaven Coal|James Hardie|Atlassian|Canva
NZ;Air New Zealand|Fonterra
CA;Air Canada|Enbridge|TransCanada|TC Energy|Suncor|Imperial Oil|Trans Mountain|Shopify|Rogers Communications|Bell Canada|Telus|Loblaw|Royal Bank of Canada|RBC|Scotiabank|Barrick Gold|Barrick|Teck Resources|Magna International|Nortel|WestJet|Lululemon|Tim Hortons|Canadian National
BR;Braskem|Itau|Itaú|Bradesco|Ambev|Eletrobras|Samarco|Marfrig
MX;America Movil|Cemex|Femsa|Aeromexico|Grupo Mexico
AR;YPF|MercadoLibre
CL;Codelco|LATAM Airlines
CO;Ecopetrol|Avianca
VE;PDVSA|Citgo
ZA;MTN|Vodacom|Naspers|Sasol|De Beers|AngloGold Ashanti|Gold Fields|Sibanye|Standard Bank|Steinhoff|South African Airways|SAA|Transnet|Shoprite|Old Mutual|Lonmin
NG;Dangote|Dangote Group|NNPC|Arik Air|Nigerian Breweries
KE;Safaricom|Kenya Airways|Equity Bank|Kenya Power|KCB
ET;Ethiopian Airlines
EG;EgyptAir|Orascom
DZ;Sonatrach
AO;Sonangol
`;
