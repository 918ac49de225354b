import type { ClaimAct } from "../schema.ts";
import type { Cue } from "./cue.ts";

/** A noun that marks a claim of whoever owns it, and the words that can open its content. */
export interface NounCue {
  readonly cue: Cue;
  readonly followers: ReadonlySet<string>;
}

/** noun | act | what follows it */
const TABLE = `
claim|statement|that
assertion|statement|that
statement|statement|that
argument|statement|that
suggestion|statement|that
contention|statement|that
insistence|statement|that
conclusion|statement|that
warning|statement|that
admission|statement|that
denial|denial|that
prediction|prediction|that
remark|statement|that
belief|opinion|that
fear|opinion|that
hope|opinion|that
allegation|accusation|that
accusation|accusation|that
promise|promise|that to
pledge|promise|that to
vow|promise|that to
refusal|statement|to
announcement|announcement|that
comment|statement|that
view|opinion|that
opinion|opinion|that
concern|opinion|that
worry|opinion|that
complaint|accusation|that
suspicion|opinion|that
assurance|promise|that
demand|demand|that
order|demand|that
request|demand|that for
proposal|demand|that
recommendation|demand|that
finding|report|that
decision|decision|to
threat|statement|to
plan|announcement|to
report|report|that
message|statement|that
revelation|report|that
confession|statement|that
testimony|statement|that
rumour|report|that
rumor|report|that
speculation|opinion|that
call|demand|for
criticism|accusation|of
`;

/** By the noun in the singular and the plural. */
export const NOUN_CUES: ReadonlyMap<string, NounCue> = readNouns();

function readNouns(): Map<string, NounCue> {
  const found = new Map<string, NounCue>();
  for (const line of TABLE.trim().split("\n")) {
    const [noun, act, followers] = line.split("|");
    const cue: Cue = {
      lemma: noun,
      act: act as ClaimAct,
      openings: 0,
      prepositions: new Set(),
      hearer: false,
    };
    const entry = { cue, followers: new Set(followers.split(" ")) };
    found.set(noun, entry);
    found.set(noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`, entry);
  }
  return found;
}
