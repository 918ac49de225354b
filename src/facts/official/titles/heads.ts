/** How much a head word needs beside it before it makes its person an official. */
export const Weight = {
  /** A post by itself: "minister", "spokesman". */
  Office: 0,
  /** A post where it stands before the name, where it is definite, or where the text says of what: "head", "director". */
  Role: 1,
  /** A calling: a post before the name or with an organization: "lawyer", "economist". */
  Calling: 2,
  /** A post only with an organization: "member", "engineer". */
  Job: 3,
} as const;

export interface HeadWord {
  readonly weight: number;
  readonly plural: boolean;
}

type Row = readonly [weight: number, words: string];

const SINGULAR: readonly Row[] = [
  [Weight.Office, "president premier chancellor minister secretary undersecretary governor mayor alderman"],
  [Weight.Office, "senator congressman congresswoman congressmember assemblyman assemblywoman lawmaker"],
  [Weight.Office, "councillor councilor councilman councilwoman representative legislator mp mep mla msp"],
  [Weight.Office, "speaker whip ambassador envoy consul commissioner commissar ombudsman ombudswoman"],
  [Weight.Office, "chairman chairwoman chairperson spokesman spokeswoman spokesperson spox"],
  [Weight.Office, "judge justice magistrate prosecutor sheriff coroner registrar notary bailiff"],
  [Weight.Office, "ceo cfo coo cto cio cmo cso ciso provost rector treasurer comptroller controller"],
  [Weight.Office, "administrator superintendent inspector-general director-general secretary-general"],
  [Weight.Office, "attorney-general solicitor-general auditor-general governor-general consul-general"],
  [
    Weight.Office,
    "editor-in-chief commander-in-chief president-elect taoiseach tanaiste doge regent viceroy",
  ],
  [Weight.Office, "king queen emperor empress emir sultan caliph pope patriarch archbishop ayatollah"],
  [Weight.Office, "cardinal bishop prior abbot vicar provincial dictator negotiator mediator rapporteur"],
  [Weight.Office, "undersecretary-general comandante generalissimo tsar czar kaiser shah"],
  [
    Weight.Office,
    "gov. sen. rep. gen. lt. col. maj. capt. sgt. adm. cmdr. brig. cpl. supt. insp. det. rev. prof. hon.",
  ],
  [Weight.Office, "gov sen rep gen lt col maj capt sgt adm cmdr cpl pvt rev prof pfc. pfc"],
  [Weight.Office, "general colonel major lieutenant sergeant admiral commander brigadier corporal marshal"],
  [Weight.Office, "commodore constable detective inspector professor reverend rabbi imam"],
  [Weight.Role, "head chief leader director chair president boss chieftain commandant captain"],
  [
    Weight.Role,
    "founder cofounder executive officer manager coach trainer principal partner owner proprietor",
  ],
  [Weight.Role, "dean chaplain pastor minister-counselor trustee editor publisher curator conductor warden"],
  [Weight.Role, "adviser advisor strategist official attorney counsel liaison delegate"],
  [
    Weight.Role,
    "counselor coordinator diplomat ruler monarch premiership headmaster headmistress headteacher",
  ],
  [Weight.Role, "selector landlord custodian archivist librarian auditor actuary choirmaster"],
  [Weight.Role, "vice-president vice-chancellor vice-chairman vice-chair politburo"],
  [Weight.Calling, "analyst economist lecturer scientist expert researcher lawyer solicitor barrister"],
  [Weight.Calling, "historian sociologist specialist pollster lobbyist statistician meteorologist"],
  [
    Weight.Calling,
    "seismologist epidemiologist virologist criminologist astronomer physicist chemist biologist",
  ],
  [
    Weight.Calling,
    "investigator journalist cleric preacher politician archaeologist theologian ecologist zoologist climatologist geologist psychologist psychiatrist anthropologist",
  ],
  [Weight.Job, "member fellow scholar employee staffer worker engineer reporter correspondent"],
  [Weight.Job, "columnist critic anchor host presenter producer writer consultant physician surgeon doctor"],
  [Weight.Job, "nurse teacher planner designer architect programmer developer technician accountant"],
  [Weight.Job, "banker broker trader salesman saleswoman agent aide deputy assistant associate organizer"],
  [Weight.Job, "clerk operative volunteer veterinarian ranger firefighter paramedic pharmacist"],
  [Weight.Job, "investor shareholder creator democrat republican paralegal instructor tutor"],
  [Weight.Job, "policeman policewoman soldier astronaut cosmonaut"],
];

/** Heads that are written in two words or more, behind their first noun: "attorney general", "chief of staff". */
export const TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  ["secretary", ["of state", "general", "of the treasury", "of war"]],
  ["attorney", ["general", "at law"]],
  ["director", ["general"]],
  ["governor", ["general"]],
  ["solicitor", ["general"]],
  ["surgeon", ["general"]],
  ["inspector", ["general"]],
  ["auditor", ["general"]],
  ["consul", ["general"]],
  ["comptroller", ["general"]],
  ["postmaster", ["general"]],
  ["major", ["general"]],
  ["advocate", ["general"]],
  ["lieutenant", ["general", "colonel", "commander", "governor"]],
  ["chief", ["of staff", "of police", "of naval operations", "of protocol"]],
  ["head", ["of state", "of government", "of mission", "of delegation"]],
  ["heads", ["of state", "of government"]],
  ["editor", ["in chief", "at large"]],
  ["commander", ["in chief"]],
  ["member", ["of parliament", "of congress"]],
  ["president", ["elect", "emeritus"]],
  ["professor", ["emeritus", "emerita"]],
  ["charge", ["d'affaires"]],
  ["chargé", ["d'affaires"]],
  ["first", ["lady", "gentleman"]],
  ["poet", ["laureate"]],
]);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["chief", "chiefs"],
  ["sen.", "sens."],
  ["rep.", "reps."],
  ["gov.", "govs."],
  ["sen", "sens"],
  ["rep", "reps"],
  ["gov", "govs"],
]);

function pluralOf(word: string): string | undefined {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.endsWith(".") || word.length < 3) return undefined;
  if (word.endsWith("man") && word !== "ombudsman") return `${word.slice(0, -2)}en`;
  if (word.endsWith("y") && !word.endsWith("ey")) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function build(): ReadonlyMap<string, HeadWord> {
  const heads = new Map<string, HeadWord>();
  for (const [weight, words] of SINGULAR)
    for (const word of words.split(" ")) {
      if (!heads.has(word)) heads.set(word, { weight, plural: false });
      const plural = pluralOf(word);
      if (plural && !heads.has(plural)) heads.set(plural, { weight, plural: true });
    }
  return heads;
}

const HEADS = build();
const PREFIXES: ReadonlySet<string> = new Set(
  "co ex vice deputy sub under vice-chair arch player".split(" "),
);
const SUFFIXES: ReadonlySet<string> = new Set("elect designate general founder".split(" "));

/** What is known of a word in lower case as the head of a title, or undefined: "co-founder", "president-elect" too. */
export function headWord(lower: string): HeadWord | undefined {
  const known = HEADS.get(lower);
  if (known) return known;
  const hyphen = lower.indexOf("-");
  if (hyphen <= 0) return undefined;
  if (PREFIXES.has(lower.slice(0, hyphen))) return HEADS.get(lower.slice(hyphen + 1));
  return SUFFIXES.has(lower.slice(hyphen + 1)) ? HEADS.get(lower.slice(0, hyphen)) : undefined;
}
