/**
 * People whom news names by surname alone, one a line: country; names, with other ways to write one after `|`. Only to write a surname out and to know it where
 * nobody introduces it; anybody who is introduced in the text goes before.
 */
export const knownPeopleLines = `
US;Donald Trump;Joe Biden;Barack Obama;Hillary Clinton;Bill Clinton;Kamala Harris;Mike Pence;Mike Pompeo;Antony Blinken;John Kerry;Rex Tillerson;John Bolton;James Mattis;Lloyd Austin;Jake Sullivan;Nancy Pelosi;Mitch McConnell;Chuck Schumer;Bernie Sanders;Elizabeth Warren;Ted Cruz;Marco Rubio;Mitt Romney;Jerome Powell;Janet Yellen;Ronald Reagan;George W. Bush;Elon Musk;Mark Zuckerberg;Jeff Bezos;Bill Gates;Robert Mueller;James Comey;Steve Bannon;Jared Kushner;Ron DeSantis;Gavin Newsom;JD Vance;Pete Hegseth;Karoline Leavitt;Kristi Noem;Henry Kissinger;Condoleezza Rice;Colin Powell;John McCain;Sarah Palin;Al Gore;Joe Manchin;Dick Cheney;Donald Rumsfeld;Robert Gates;Susan Rice;Samantha Power;Nikki Haley;Kevin McCarthy;Paul Ryan;John Boehner;Rudy Giuliani;Michael Bloomberg;Andrew Cuomo;Kellyanne Conway;William Barr;Merrick Garland;Anthony Fauci;Brett Kavanaugh;Ruth Bader Ginsburg;Alexandria Ocasio-Cortez;Pete Buttigieg;Tim Walz;Ben Bernanke;Alan Greenspan;Steven Mnuchin;Tim Cook;Steve Ballmer;Sundar Pichai;Warren Buffett;Ross Perot;Jimmy Carter;Franklin Roosevelt;John F. Kennedy;Richard Nixon;Lyndon Johnson;Madeleine Albright;Robert Gibbs;Jen Psaki;Karine Jean-Pierre;Harvey Weinstein;Jeffrey Epstein
RU;Vladimir Putin;Dmitry Medvedev;Sergei Lavrov;Sergey Lavrov;Dmitry Peskov;Maria Zakharova;Sergei Shoigu;Sergei Ryabkov;Alexei Navalny;Mikhail Gorbachev;Boris Yeltsin;Yevgeny Prigozhin;Ramzan Kadyrov;Valery Gerasimov;Nikolai Patrushev;Mikhail Khodorkovsky;Mikhail Mishustin;Sergei Skripal;Alexander Litvinenko;Anatoly Antonov;Alexander Grushko;Vasily Nebenzya
UA;Volodymyr Zelensky;Petro Poroshenko;Viktor Yanukovych;Yulia Tymoshenko;Dmytro Kuleba;Valery Zaluzhny;Andriy Yermak
GB;Theresa May;Boris Johnson;David Cameron;Jeremy Corbyn;Keir Starmer;Rishi Sunak;Liz Truss;Tony Blair;Gordon Brown;Nigel Farage;Nicola Sturgeon;Margaret Thatcher;Dominic Raab;Michael Gove;Jeremy Hunt;Philip Hammond;Rachel Reeves;David Lammy;Yvette Cooper;Ed Miliband;Nick Clegg;George Osborne;Kwasi Kwarteng;Priti Patel;Suella Braverman;Sajid Javid;Matt Hancock;Dominic Cummings;Michael Heseltine;John Bercow;Jacob Rees-Mogg;Ken Livingstone;Sadiq Khan;Humza Yousaf;Alex Salmond;Jo Swinson;Nick Griffin;Ruth Davidson
DE;Angela Merkel;Olaf Scholz;Friedrich Merz;Annalena Baerbock;Heiko Maas;Frank-Walter Steinmeier;Ursula von der Leyen;Wolfgang Schäuble;Robert Habeck;Christian Lindner;Boris Pistorius;Horst Seehofer;Martin Schulz;Christian Wulff;Joschka Fischer;Markus Söder;Armin Laschet;Alice Weidel;Sigmar Gabriel;Gerhard Schröder;Helmut Kohl
FR;Emmanuel Macron;François Hollande;Nicolas Sarkozy;Marine Le Pen;Jean-Yves Le Drian;Michel Barnier;Christine Lagarde;Edouard Philippe;Jean-Luc Mélenchon;Jacques Chirac;Dominique Strauss-Kahn;Manuel Valls;Francois Fillon;Gabriel Attal;Sebastien Lecornu;Jordan Bardella;Eric Zemmour;Lionel Jospin
TR;Recep Tayyip Erdogan;Mevlut Cavusoglu;Hakan Fidan;Ekrem Imamoglu
NO;Jens Stoltenberg
NL;Mark Rutte;Geert Wilders
PT;Antonio Guterres
KR;Ban Ki-moon;Moon Jae-in;Yoon Suk Yeol
BE;Guy Verhofstadt;Charles Michel
LU;Jean-Claude Juncker
PL;Donald Tusk;Andrzej Duda;Mateusz Morawiecki;Jaroslaw Kaczynski
IT;Mario Draghi;Matteo Renzi;Matteo Salvini;Giorgia Meloni;Silvio Berlusconi;Federica Mogherini;Giuseppe Conte
ES;Pedro Sanchez;Mariano Rajoy;Carles Puigdemont;Josep Borrell
GR;Alexis Tsipras;Yanis Varoufakis;Kyriakos Mitsotakis
HU;Viktor Orban;Peter Magyar
CN;Xi Jinping;Li Keqiang;Wang Yi;Hu Jintao;Wen Jiabao;Li Qiang
JP;Shinzo Abe;Fumio Kishida;Yoshihide Suga
KP;Kim Jong Un;Kim Jong Il;Kim Jong-un
IN;Narendra Modi;Rahul Gandhi;Sonia Gandhi;Manmohan Singh;Amit Shah;Arvind Kejriwal;Mamata Banerjee;Yogi Adityanath;Rajnath Singh;Nirmala Sitharaman;Sushma Swaraj;Arun Jaitley
PK;Imran Khan;Nawaz Sharif;Shehbaz Sharif;Pervez Musharraf
IR;Hassan Rouhani;Mohammad Javad Zarif;Ali Khamenei;Mahmoud Ahmadinejad;Ebrahim Raisi;Masoud Pezeshkian;Abbas Araghchi;Qassem Soleimani;Ruhollah Khomeini
IL;Benjamin Netanyahu;Benny Gantz;Ehud Olmert;Ariel Sharon;Yair Lapid;Naftali Bennett;Itamar Ben-Gvir;Bezalel Smotrich;Yoav Gallant;Avigdor Lieberman;Ehud Barak;Shimon Peres;Yitzhak Rabin
PS;Mahmoud Abbas;Yasser Arafat;Yahya Sinwar;Ismail Haniyeh
SY;Bashar al-Assad;Bashar Assad
IQ;Saddam Hussein;Nouri al-Maliki
EG;Abdel Fattah al-Sisi;Mohamed Morsi;Hosni Mubarak
SA;Mohammed bin Salman
LY;Muammar Gaddafi;Khalifa Haftar
VE;Nicolas Maduro;Hugo Chavez;Juan Guaido
BR;Jair Bolsonaro;Luiz Inacio Lula da Silva|Lula da Silva|Lula;Dilma Rousseff
CU;Fidel Castro;Raul Castro
AR;Javier Milei;Mauricio Macri
CA;Justin Trudeau;Stephen Harper;Mark Carney;Chrystia Freeland
AU;Scott Morrison;Malcolm Turnbull;Tony Abbott;Julia Gillard;Kevin Rudd;Anthony Albanese
NZ;Jacinda Ardern
BY;Alexander Lukashenko;Svetlana Tikhanovskaya
ZA;Cyril Ramaphosa;Jacob Zuma;Nelson Mandela
ZW;Robert Mugabe;Emmerson Mnangagwa
UG;Yoweri Museveni;Bobi Wine
ET;Abiy Ahmed
LB;Hassan Nasrallah;Nabih Berry;Saad Hariri;Rafik Hariri;Najib Mikati
IQ;Haider al-Abadi;Muqtada al-Sadr
LK;Mahinda Rajapaksa;Ranil Wickremesinghe
BD;Sheikh Hasina;Khaleda Zia;Muhammad Yunus
MM;Aung San Suu Kyi;Min Aung Hlaing
MY;Najib Razak;Mahathir Mohamad;Anwar Ibrahim
TH;Thaksin Shinawatra;Yingluck Shinawatra;Prayuth Chan-ocha
ID;Joko Widodo|Jokowi;Prabowo Subianto
TW;Tsai Ing-wen;Ma Ying-jeou
HK;Carrie Lam
RW;Paul Kagame
TZ;John Magufuli
CD;Joseph Kabila;Felix Tshisekedi
SD;Omar al-Bashir
ZM;Hakainde Hichilema
SK;Robert Fico
CZ;Andrej Babis
AT;Sebastian Kurz
IE;Leo Varadkar;Enda Kenny;Bertie Ahern
XK;Hashim Thaci;Albin Kurti
RS;Slobodan Milosevic
MD;Maia Sandu
GE;Mikheil Saakashvili;Bidzina Ivanishvili
AM;Nikol Pashinyan
AZ;Ilham Aliyev
KZ;Nursultan Nazarbayev;Kassym-Jomart Tokayev
MX;Andres Manuel Lopez Obrador;Enrique Pena Nieto;Claudia Sheinbaum
CO;Gustavo Petro;Alvaro Uribe
BO;Evo Morales
PE;Alberto Fujimori
EC;Rafael Correa
SV;Nayib Bukele
CL;Augusto Pinochet;Gabriel Boric
SA;Osama bin Laden|Bin Laden|bin Laden
NG;Muhammadu Buhari;Goodluck Jonathan;Bola Tinubu
KE;Uhuru Kenyatta;William Ruto
PH;Rodrigo Duterte;Ferdinand Marcos
AF;Hamid Karzai;Ashraf Ghani
VA;Pope Francis;Pope Benedict
RS;Aleksandar Vucic
SE;Greta Thunberg;Stefan Lofven
FI;Sauli Niinisto
AU;Julian Assange
US;Edward Snowden
`;
