import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { lexicon } from "../../../lexicon/load.ts";
import { rowsWith, TermMap } from "../../../lexicon/terms.ts";

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

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["office", Weight.Office],
  ["role", Weight.Role],
  ["calling", Weight.Calling],
  ["job", Weight.Job],
]);

const HEADS = new TermMap(() =>
  rowsWith("post").flatMap(({ values, forms }) =>
    forms.map(([word, form]): [string, HeadWord] => [
      word,
      { weight: WEIGHTS.get(values.post) ?? Weight.Job, plural: form === "s" },
    ]),
  ),
);

const PREFIXES: ReadonlySet<string> = new Set(
  "co ex vice deputy sub under vice-chair arch player".split(" "),
);
const SUFFIXES: ReadonlySet<string> = new Set("elect designate general founder".split(" "));

/** What is known of a token as the head of a title, or undefined: "co-founder", "president-elect" too. */
export function headWord({ term, shape, lower }: Tokens, at: number): HeadWord | undefined {
  const known = HEADS.get(term[at]);
  if (known !== undefined || (shape[at] & Shape.Hyphen) === 0) return known;
  return compoundHead(lower[at]);
}

function compoundHead(lower: string): HeadWord | undefined {
  const hyphen = lower.indexOf("-");
  if (hyphen <= 0) return undefined;
  if (PREFIXES.has(lower.slice(0, hyphen))) return HEADS.get(lexicon().termOf(lower.slice(hyphen + 1)));
  if (!SUFFIXES.has(lower.slice(hyphen + 1))) return undefined;
  return HEADS.get(lexicon().termOf(lower.slice(0, hyphen)));
}
