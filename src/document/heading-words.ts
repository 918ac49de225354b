/** What a word of a heading line may be, as bits. */
export const Heading = {
  Weekday: 1,
  Month: 2,
  /** Stands beside the day in a line that gives a date. */
  BesideDate: 4,
  /** Says what happened on the day. */
  DateLabel: 8,
  /** Stands before the "by" of a byline. */
  BeforeBy: 16,
  /** Stands beside the names of a byline. */
  BesideNames: 32,
  Role: 64,
  Agency: 128,
  /** Part of a name in small letters. */
  Particle: 256,
  /** Begins in upper case where headlines do, and is no name. */
  NoName: 512,
  /** In the names of newsrooms, not of people. */
  NoPerson: 1024,
  /** In capitals before a dash, and no place. */
  NoPlace: 2048,
  Occupation: 4096,
  /** What a writer does with a subject. */
  Covers: 8192,
  Copula: 16384,
  /** "for" a paper. */
  ForPaper: 32768,
  Pronoun: 65536,
  /** Headlines do without it. */
  Prose: 131072,
} as const;

/** In lower case, without full stops. */
const WORDS: readonly (readonly [bit: number, words: string])[] = [
  [
    Heading.Weekday,
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
  ],
  [
    Heading.Month,
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  ],
  [
    Heading.BesideDate,
    "published updated posted last modified first on at am pm a p m est edt et pst pdt pt cst cdt gmt utc bst ist cet cest date print version this article story was created issued release of the",
  ],
  [Heading.DateLabel, "published posted issued created updated modified"],
  [Heading.BeforeBy, "written story words report reported text analysis interview"],
  [
    Heading.BesideNames,
    "staff writer writers reporter reporters correspondent correspondents editor editors columnist columnists contributor contributors journalist journalists special senior chief national political foreign business science health technology sports bureau reporting news service agency associated press and for the of in at to on updated published posted am pm est edt et pst gmt utc bst ist min mins minute minutes read",
  ],
  [
    Heading.Role,
    "staff writer writers reporter reporters correspondent correspondents editor editors columnist contributor journalist special senior chief political foreign associated press",
  ],
  [
    Heading.Agency,
    "reuters ap afp upi dpa cnn bbc npr efe ansa tass itar-tass xinhua kyodo yonhap ani pti ians bloomberg interfax aap cp anadolu apa belga prnewswire globenewswire businesswire",
  ],
  [
    Heading.Particle,
    "de da di do dos du del della la le van von der den ter ten bin bint ibn al el abu ben y e",
  ],
  [
    Heading.NoName,
    "the this that these those all what how why when where and or not no new for at in on with from as to",
  ],
  [
    Heading.NoPerson,
    "associated press staff news agency agencies team desk editorial board newsroom reporters writers",
  ],
  [
    Heading.NoPlace,
    "correction clarification published posted update updated breaking exclusive opinion analysis editorial comment watch video photos live interview review feature factbox timeline explainer note advisory embargoed soccer cricket tennis golf baseball basketball football rugby boxing cycling athletics hockey nfl nba nhl mlb q a abstract highlights summary background",
  ],
  [
    Heading.Occupation,
    "journalist reporter correspondent editor columnist writer freelancer contributor blogger photojournalist photographer producer intern newswoman newsman critic",
  ],
  [Heading.Covers, "covers covered writes edits edited"],
  [Heading.Copula, "is was has"],
  [Heading.ForPaper, "for from at"],
  [Heading.Pronoun, "they them he him she her ze"],
  [Heading.Prose, "the a an was were has have had been said their there he she it they we i you your"],
];

const BITS: ReadonlyMap<string, number> = bitsByWord();

function bitsByWord(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of WORDS)
    for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** The bits of a word in lower case, without full stops. */
export const headingBits = (word: string): number => BITS.get(word) ?? 0;
