import type { TokenSpan } from "../engine/rule.ts";
import type { OfficialDraft } from "../facts/drafts.ts";
import { lexicon } from "../lexicon/load.ts";
import { having, terms } from "../lexicon/terms.ts";
import type { Cluster } from "./cluster.ts";
import type { CoreferenceContext } from "./context.ts";
import { genderOfNoun } from "./person-nouns.ts";

/** Those who say "we" of the organization that they lead or speak for. */
const VOICES = having("voice");
/** A rank below; who has it is never called by the noun alone ("the president" is no vice president). */
const BELOW = terms("vice deputy assistant prime under associate junior");
/** Behind the head of a title stands what it is of. */
const LEADS_ON = terms("of for");

/** An office that the article says a person holds or held. */
export interface Office {
  readonly holder: Cluster;
  /** The words of its title before the noun, and of its unit: "foreign" of "Foreign Minister". */
  readonly words: readonly string[];
  /** Those of them without which nobody means it. */
  readonly below: readonly string[];
  readonly organization: Cluster | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly former: boolean;
}

/** Notes of each person the offices by which the text may call them back, and whom they speak for. */
export function callByOffices(context: CoreferenceContext, officials: readonly OfficialDraft[]): void {
  for (const official of officials) {
    const place = context.nameAt[official.name.last - 1];
    if (place >= 0 && context.of[place].type === "person") enter(context, context.of[place], official);
  }
}

function enter(context: CoreferenceContext, holder: Cluster, official: OfficialDraft): void {
  const { title, unit, organization, country, former } = official;
  if (title === null) return;
  const { lower } = context.document.tokens;
  const head = headOf(context, title);
  const written = official.titleName ?? lower[head];
  const noun = FULL_TITLES.get(written) ?? written;
  const owner = organization === null ? undefined : organizationAt(context, organization.last - 1);
  const words: string[] = [];
  const below: string[] = [];
  readWords(context, title, lower[head], words, below);
  if (unit !== null) readWords(context, unit, undefined, words, below);
  if (noun === "ceo") words.push("chief");
  if (noun === "premier") {
    words.push("prime");
    below.push("prime");
  }
  const office: Office = { holder, words, below, organization: owner, country, former };
  note(context, noun, office);
  const others = ALSO.get(noun);
  if (others !== undefined) for (const other of others) note(context, other, office);
  const term = noun === lower[head] ? context.document.tokens.term[head] : lexicon().termOf(noun);
  holder.gender ??= genderOfNoun(term);
  if (!former && VOICES.has(term)) holder.speaksFor ??= owner;
}

/** Notes the words that tell an office from others of its noun. */
function readWords(
  { document }: CoreferenceContext,
  { first, last }: TokenSpan,
  noun: string | undefined,
  words: string[],
  below: string[],
): void {
  const { lower, term } = document.tokens;
  for (let i = first; i < last; i++) {
    if (lower[i] === noun) continue;
    words.push(lower[i]);
    if (BELOW.has(term[i])) below.push(lower[i]);
  }
}

/** "secretary" of "Secretary of State". */
function headOf({ document }: CoreferenceContext, { first, last }: TokenSpan): number {
  for (let i = first + 1; i < last; i++) if (LEADS_ON.has(document.tokens.term[i])) return i - 1;
  return last - 1;
}

function note({ nouns }: CoreferenceContext, noun: string, office: Office): void {
  office.holder.call(noun, 0);
  nouns.addOffice(noun, office);
}

/** The noun by which a later description calls the holder of a title, where the title is written otherwise. */
const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ["sen.", "senator"],
  ["sen", "senator"],
  ["rep.", "congressman"],
  ["gov.", "governor"],
  ["gov", "governor"],
  ["gen.", "general"],
  ["col.", "colonel"],
  ["capt.", "captain"],
  ["sgt.", "sergeant"],
  ["prof.", "professor"],
  ["dr.", "doctor"],
  ["justice", "judge"],
]);

const LAWMAKER = ["lawmaker", "legislator", "politician"];

/** By what other nouns the text calls the holder of an office. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ["officer", ["executive"]],
  ["ceo", ["executive", "boss"]],
  ["executive", ["ceo", "boss"]],
  ["premier", ["minister"]],
  ["spokesman", ["spokesperson"]],
  ["spokeswoman", ["spokesperson"]],
  ["spokesperson", ["spokesman", "spokeswoman"]],
  ["chairman", ["chair", "chairperson"]],
  ["chairwoman", ["chair", "chairperson"]],
  ["senator", LAWMAKER],
  ["congressman", LAWMAKER],
  ["congresswoman", LAWMAKER],
  ["representative", LAWMAKER],
  ["mp", LAWMAKER],
  ["parliamentarian", LAWMAKER],
  ["assemblyman", LAWMAKER],
]);

function organizationAt({ nameAt, of }: CoreferenceContext, token: number): Cluster | undefined {
  const place = nameAt[token];
  return place >= 0 && of[place].type === "organization" ? of[place] : undefined;
}
