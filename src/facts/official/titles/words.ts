/** Closed sets of words in and around titles. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Say that the office is over; no part of the title. */
export const FORMER = words(
  "former ex formerly ex- then-former late onetime one-time erstwhile sometime retired ousted deposed fired sacked disgraced",
);

/** Stand before a title and are no part of it. */
export const PASSED_OVER = words(
  "then now incumbent current currently new newly newly-elected newly-appointed outgoing incoming longtime long-time long-serving longest-serving veteran fellow old young previous sitting populist popular powerful prominent influential leading respected renowned famed famous controversial embattled billionaire millionaire conservative liberal moderate right-wing left-wing far-right far-left centrist democratic republican independent progressive hardline hard-line hawkish dovish reformist socialist communist freshman first-term second-term two-term three-term freshly recently elected appointed charismatic outspoken beleaguered legendary local same own self-styled self-proclaimed besieged combative soft-spoken jailed imprisoned exiled late-night next last previous successful wealthy rich well-known best-known noted high-profile high-ranking top-ranking disgraced pro-western pro-russian pro-european maverick firebrand 1st 2nd 3rd",
);

/** Say that nobody holds the office yet; the title is none. */
export const NOT_YET = words(
  "would-be aspiring potential possible presumptive prospective future wannabe hopeful fake alleged suspected fictional",
);

/** Words of a portfolio before "minister" or "secretary": part of the title though they can name a ministry. */
export const PORTFOLIOS = words(
  "treasury defense defence state interior justice labor labour commerce energy education health agriculture transportation transport homeland security housing urban development veterans affairs foreign finance economy economic environment trade culture cultural sport sports home human services social information communications science technology industry planning tourism immigration migration integration enlargement oil petroleum mines water works public welfare family women youth religious european digital climate competition internal justice press prime cabinet first education research infrastructure food fisheries forestry employment work pensions northern media equal opportunities police budget taxation tax monetary market consumer protection data",
);

/** Heads whose portfolio stands before them. */
export const TAKES_PORTFOLIO = words(
  "minister ministers secretary secretaries commissioner commissioners undersecretary chief adviser advisor spokesman spokeswoman spokesperson official director minister-president attorney czar tsar senator",
);

/** Speak for somebody: what they belong to may be a person. */
export const SPEAKS_FOR = words("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spox");

/** Nouns of departments inside an organization. */
export const UNITS = words(
  "bureau department division directorate section unit office desk branch services service team group arm committee subcommittee lab laboratory institute school faculty center centre program programme project squad board region wing command",
);

/** Nouns that stand for a whole organization: "the company's chairman", "an official at the agency". */
export const ORGANIZATIONS = words(
  "company firm agency ministry department commission committee council board bank group organization organisation body party club team union university college school institute institution center centre hospital court tribunal parliament government administration army navy police force network newspaper magazine broadcaster station airline carrier carmaker automaker manufacturer maker retailer regulator watchdog authority association federation foundation fund charity movement trust bureau office institute laboratory lab museum church startup start-up business corporation conglomerate insurer lender publisher studio league franchise campaign panel caucus society chamber operator giant chain nonprofit think-tank consultancy brokerage exchange service directorate militia alliance coalition task mission embassy side academy",
);

/** Nouns that an organization's own name holds: "the academy" is no Commission. */
export const TELLING = words(
  "ministry department commission committee council board bank party union university college school institute court tribunal parliament hospital association federation foundation fund authority trust church museum army navy police academy league society chamber exchange",
);

/** Nouns for a business: "the company" is no ministry. */
export const COMPANIES = words(
  "company firm carmaker automaker manufacturer maker retailer airline carrier broadcaster startup start-up business corporation conglomerate insurer lender publisher studio franchise operator giant chain brokerage consultancy club team newspaper magazine network",
);

/** Words in the names of public bodies. */
export const PUBLIC = words(
  "administration commission ministry department agency authority court committee council government police senate board bureau office parliament congress union nations institute university academy party bundestag assembly association federation bank",
);

/** Titles that a company gives: the company is that of the colleagues named before. */
export const CORPORATE = words("executive officer ceo cfo coo cto cio cmo chairman chairwoman");

/** Days and months end a title's phrase: "on Monday President …". */
export const TIMES = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight last next this earlier year week month",
);

/** Nouns for a land, in "the country's president". */
export const LANDS = words(
  "country nation state republic kingdom province region city town island county territory",
);

/** Adverbs between a verb and the title. */
export const ADVERBS = words(
  "now also currently still then once formerly previously already both again officially today later long only just",
);

/** Prepositions that lead from a title to its organization or field. */
export const LEADS_TO = words("of for at with in to on from over");

/** Letters that stand for the end of a name's bracket or age: passed over between name and title. */
export const ARTICLES = words("the a an");
export const POSSESSIVES = words("its his her their our my whose your");

/** Titles of those who run something: what they run may be a name that nothing else shows. */
export const RUNS = words(
  "executive president chairman chairwoman founder co-founder director officer ceo cfo coo head owner",
);

/** Prepositions that lead from such a title to what it runs. */
export const BELONGS = words("of at with");

/** Heads whose field stands behind "of". */
export const MINISTERS = words("minister ministers secretary commissioner undersecretary");

/** Fields of ministers in capitals: "Minister of Defence". */
export const FIELDS = words(
  "defense defence finance health justice education energy labor labour commerce agriculture transport transportation interior foreign homeland housing veterans environment economy trade culture",
);
