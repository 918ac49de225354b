import type { SpeakerKind } from "../facts/claim/schema.ts";
import { lexicon } from "../lexicon/load.ts";
import { anyOf, having, terms, valued } from "../lexicon/terms.ts";

/** What a source is when no name tells, by the head noun in the singular. */
const ORGANIZATION = having("organization");
const DOCUMENT = having("document");
/** Beside those that call a person back in coreference. */
const PERSON = anyOf(
  having("person"),
  terms(
    "participant professional respondent passer-by onlooker bystander relative parent director-general secretary-general attorney-general source conservative liberal moderate father-in-law mother-in-law",
  ),
);
const GROUP = having("people");

const KIND_OF_PRONOUN: ReadonlyMap<string, SpeakerKind> = new Map([
  ["i", "person"],
  ["he", "person"],
  ["she", "person"],
  ["we", "group"],
  ["they", "group"],
  ["it", "organization"],
]);

const PRONOUNS = valued("pronoun", (word) => KIND_OF_PRONOUN.get(word));
/** These speak for nobody; "mine" is a noun as well. */
const POSSESSED = terms("mine hers ours theirs");

/** The kind a pronoun points to, else undefined. */
export const kindOfPronoun = (term: number): SpeakerKind | undefined =>
  POSSESSED.has(term) ? undefined : PRONOUNS.get(term);

/** The kind of a source by its head noun: people in the plural are a group. */
export function kindOfNoun(word: string): SpeakerKind | undefined {
  const term = lexicon().termOf(word);
  if (GROUP.has(term)) return "group";
  const known = kindOf(term);
  if (known !== undefined) return known;
  const singular = singularOf(word);
  const kind = singular === word ? undefined : kindOf(lexicon().termOf(singular));
  if (kind !== undefined) return kind === "person" ? "group" : kind;
  const hyphen = word.lastIndexOf("-");
  return hyphen > 0 ? kindOfNoun(word.slice(hyphen + 1)) : undefined;
}

function kindOf(term: number): SpeakerKind | undefined {
  if (ORGANIZATION.has(term)) return "organization";
  if (DOCUMENT.has(term)) return "document";
  return PERSON.has(term) ? "person" : undefined;
}

function singularOf(word: string): string {
  if (word.endsWith("women")) return `${word.slice(0, -5)}woman`;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
