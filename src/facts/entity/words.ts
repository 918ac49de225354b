/** Small closed sets that the reading of names needs; open sets stand in the lexicon's lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Capitalised only where a sentence or a headline begins; never the first word of a name by themselves. */
export const FUNCTION_WORDS = words(
  "former outgoing incoming longtime the a an this that these those he she it we they i you his her its their our my your him them us me who what which whose whom when where why how if whether and or but nor so yet as at by for from in into of off on onto out over to up with within without about above across after against along amid among around before behind below beneath beside between beyond despite down during except inside like near outside per since than through throughout till toward towards under until unlike upon via versus vs is are was were be been being am has have had having do does did will would can could shall should may might must not no n't there here then thus also however although though because while once only just even still already always never ever often perhaps maybe meanwhile instead rather both either neither each every all any some many much more most few several such other another one two three four five six seven eight nine ten first last next yes well now today yesterday tomorrow ago too very quite oh ah hey hi hello please thanks",
);

export const MONTHS_AND_DAYS = words(
  "january february march april may june july august september october november december feb apr aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday tues thur thurs fri mon. tue. wed. thu. thurs. fri. sat. sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays",
);

/** Months that are also names of people; only an article that names such a person makes them names. */
export const NAMES_OF_MONTHS = words("may april june august");

/** Stand before a person's name and nowhere else. */
export const HONORIFICS = words(
  "mr mr. mrs mrs. ms ms. miss mister madam madame mme mme. mlle monsieur messrs messrs. sir dame lord lady baron baroness herr frau signor signora senor senora dr dr. prof prof. rev rev. sen sen. sens. rep rep. reps. gov gov. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. cpl cpl. pvt pvt. cmdr cmdr. adm adm. brig. pfc hon. fr. archbishop ayatollah sheikh sheik imam rabbi monsignor",
);

/** Open or qualify a title: "Vice President", "Foreign Minister", "Deputy Interior Minister". */
export const TITLE_MODIFIERS = words(
  "vice deputy prime foreign first chief senior junior assistant associate acting interim former ex executive managing general attorney lieutenant major rear brigadier field air crown grand high home defense defence finance interior justice health education trade economy economic energy agriculture environment transport transportation labor labour culture oil information cabinet state shadow press treasury commerce house senate majority minority party opposition special supreme lord under permanent co chairman-elect financial operating technology marketing staff national security political legal principal district police fire federal provincial regional communications industry planning tourism sports religious women's information water housing immigration veterans homeland interim late presidential vice-presidential",
);

/** Qualify what follows and are no part of it: "Former Greek Prime Minister". */
export const QUALIFIERS = words("former ex late acting interim veteran top fellow longtime then senior");

/** Titles of one word whose lists may miss them, plural ones among them. */
export const TITLE_WORDS = words(
  "president presidents minister ministers chairman chairmen secretary senator senators governor governors mayor mayors king queen prince princess pope emperor sultan premier chancellor ambassador ambassadors congressman congresswoman representative representatives judge justice sheriff marshal general colonel captain lieutenant sergeant major admiral commander corporal detective inspector officer commissioner director professor doctor coach ceo cfo coo spokesman spokeswoman spokesperson speaker attorney prosecutor bishop cardinal reverend father sister pastor chief head leader democrat republican",
);

/** Lower-case words inside names of people and places: "Ursula von der Leyen", "Rio de Janeiro". */
export const PARTICLES = words(
  "de da do dos das del della di du des la le las los van von der den ter ten te zu zum zur bin ibn bint al el ul ud abu arap ap y e af av op 't la' d' dela vander ould ait",
);

/** First words of names of organizations that put their head first: "Air France", "Banco Santander", "FC Porto". */
export const LEADING_HEADS = words(
  "air bank banco banca banque radio tv fc ac afc sc cf as us club clube hotel groupe grupo gruppo group compagnia compagnie compania companhia deutsche partido partito parti partai banka kombinat konsortium association societe sociedad fondazione fondation fundacion universidad universite universitat universita instituto institut ministerio real racing sporting dynamo dinamo lokomotiv spartak atletico athletic borussia eintracht bayer inter hapoel maccabi team studio editions verlag haus galeria galerie maison chateau casa",
);

/** First words that make what follows a place, and an event. */
export const LEADING_PLACES = words("lake mount mt mt. cape fort port camp isle");
export const LEADING_EVENTS = words("hurricane typhoon cyclone storm operation cop");

/** Institutions whose name is an ordinary word: with a capital inside a sentence they are meant. */
export const INSTITUTIONS = words(
  "parliament congress senate commons lords treasury pentagon kremlin bundestag bundesrat knesset duma fed admiralty exchequer vatican cabinet politburo majlis sejm storting riksdag rada verkhovna interpol europol unesco unicef opec nato mercosur asean",
);

/** First names that are titles elsewhere ("Dean Wilson", "Earl Warren"). */
export const NAMES_NOT_TITLES = words("dean earl duke master page marshall miller guy rex");

/** Members of parties whose plural names the party. */
export const PARTY_MEMBERS = words(
  "communists greens socialists conservatives tories liberals labour nationalists islamists-party",
);

/** Particles that open a surname standing alone ("von der Leyen"). */
export const LEADING_PARTICLES = words("von van bin ibn della del di da dos");

/** Ends of a person's name. */
export const PERSON_SUFFIXES = words("jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d.");

/** Join the head of a name with what it is of: "Bank of England", "Council on Foreign Relations". */
export const LINKS = words("of for on");

/** Prefixes of Arabic and Romance names written with a hyphen or an apostrophe ("al-Assad", "d'Estaing"). */
export const NAME_PREFIXES: readonly string[] = [
  "al-",
  "el-",
  "ul-",
  "ad-",
  "as-",
  "an-",
  "ar-",
  "at-",
  "az-",
  "ash-",
  "d'",
  "l'",
  "bin-",
  "abu-",
];

/** Second halves of adjectives made of a name: "London-based", "Chinese-made", "U.S.-led". */
export const HYPHEN_TAILS = words(
  "watching bashing loving funding sharing killing making hosting using winning mandating leaning based led born backed owned made listed style wide area controlled held run sponsored funded occupied bound trained educated speaking dominated built brokered supported friendly allied affiliated linked related inspired type like era only designed imposed installed drafted mediated administered ruled born-and-bred flagged registered operated aligned oriented mandated approved supplied produced domiciled headquartered",
);

/** Prefixes before the name in an adjective: "pro-Russian", "anti-American". */
export const HYPHEN_HEADS = words(
  "pro anti ex non pan mid sub trans cross inter intra post pre un neo self then north south east west",
);

/** Acronyms of things that are no entities. */
export const ORDINARY_ACRONYMS = words(
  "tv it gdp gnp ipo ipos ceo ceos cfo coo cto mp mps mep meps suv suvs hr pr pc pcs dna rna hiv aids dvd dvds cd cds usb gps atm atms pin vip vips ngo ngos phd mba faq url html http pdf sms lng lpg gmt utc est edt pst pdt cet cest bst ist etf etfs ai vr ar ict r&d b2b cpi ppi pmi vat gst iq eq sars mers covid covid-19 adhd ptsd led lcd crm erp api sdk saas kpi roi ebitda eps q1 q2 q3 q4 h1 h2 fy am pm ad bc ok dj djs mc mvp era rbi rbis nl al tba tbd rip asap diy lgbt lgbtq lgbtqi bbq id ids fax qa q&a ps cv esg m&a libor euribor usd eur gbp jpy cny inr rs rm chf aud cad nzd hkd sgd wmd wmds icbm uav uavs pow pows ied ieds no. xi ii iii iv vi vii viii ix vs s.o.s. sos u-turn t-shirt x-ray e-mail a-list tvs hd hdtv uhf vhf fm cctv mri ct icu er phds rpm mph kph mpg hp kw mw gw kwh n/a",
);

/** Chinese, Korean and Vietnamese surnames, which stand first ("Sun Weimin", "Kim Jong Un"). */
export const LEADING_SURNAMES = words(
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lai yao qian shen qin xi niu mao bo wen zhai hou kong bai qiu shao meng duan lei tan fan gu fu hui hua hao kang geng ke qi ouyang sima situ chan wong cheung leung lam lau ng tsang tung tse yeung kwok ho chow choi fung lee yip yiu shiu szeto kim park choi jung jeong cho yoon yun jang lim oh seo shin kwon hwang ahn yoo moon roh ban nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly truong dinh trinh nong",
);
