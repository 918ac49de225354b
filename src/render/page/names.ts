import { DOUBTFUL } from "../../confidence/keep.ts";
import type { Claim } from "../../facts/claim/schema.ts";
import type { AnyFact } from "../../facts/kind.ts";
import type { Kind } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";

/** The class of what belongs to a kind of fact. */
export const KIND_CLASSES: Readonly<Record<Kind, string>> = {
  claims: "c",
  officials: "o",
  amounts: "m",
  dates: "d",
  entities: "e",
};

/** The least confidence that one can choose, besides none, and the class of the facts under it. */
export const LEASTS = [
  { least: DOUBTFUL, under: "u1" },
  { least: 0.9, under: "u2" },
] as const;

/** As many speakers as one can choose from. */
export const MOST_SPEAKERS = 12;

/** What stands for things of one article in the ids and classes of a page. */
export interface Names {
  /** The id of the article's section. */
  readonly section: string;
  /** The id of a fact's entry in the list: "claim-3" is "c3" in the first article, "a2c3" in the second. */
  entry(id: string): string;
  /** The class of a speaker's claims; empty for those that nobody can choose. */
  speaker(claim: Claim): string;
  /** Speakers that can be chosen, who says most first. */
  readonly speakers: readonly string[];
}

export const NOBODY = "(nobody named)";

export const speakerOf = ({ speaker }: Claim): string => speaker ?? NOBODY;

/** Names for the facts of the article of that number, from 1. */
export function namesFor(number: number, { claims }: ArticleFacts): Names {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(speakerOf(claim), (counts.get(speakerOf(claim)) ?? 0) + 1);
  const speakers = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const classes = new Map(speakers.slice(0, MOST_SPEAKERS).map((name, i) => [name, `s${i + 1}`]));
  const section = `a${number}`;
  const prefix = number === 1 ? "" : section;
  return {
    section,
    entry: (id) => prefix + id.replace(/^(amount|\w)\w*-/, (_, kind) => (kind === "amount" ? "m" : kind)),
    speaker: (claim) => classes.get(speakerOf(claim)) ?? "",
    speakers: [...classes.keys()],
  };
}

/** The class of a fact under a confidence that one can choose; empty for one that is never left out. */
export const doubtOf = ({ confidence }: AnyFact): string =>
  LEASTS.find(({ least }) => confidence < least)?.under ?? "";

/** The classes of a fact's marks, by which they are shown and filtered. */
export function classesOf(kind: Kind, fact: AnyFact, names: Names): string {
  const speaker = kind === "claims" ? names.speaker(fact as unknown as Claim) : "";
  return [KIND_CLASSES[kind], speaker, doubtOf(fact)].filter(Boolean).join(" ");
}
