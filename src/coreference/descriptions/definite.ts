import { Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import { type Discourse, WINDOW_TOLD } from "../discourse.ts";
import { kindsAt, typeOfKinds } from "../kinds.ts";
import { PERSON } from "../person-nouns.ts";
import { Mark } from "../phrase-marks.ts";
import { ageIn, describeAged } from "./aged.ts";
import { type Described, described, genitiveIn, goesOn, holdsOtherName } from "./described.ts";
import { describedPerson } from "./person.ts";
import { describeThing } from "./thing.ts";

const COMMA = terms(",");
const BRACKET = terms("(");
const CLOSES = terms(", . ; )");

/**
 * What a base phrase with "the", "this" or "that" describes, or the owner at its start: "the ride-hailing company",
 * "[the company]'s shares".
 */
export function describe(
  context: CoreferenceContext,
  discourse: Discourse,
  phrase: number,
): Described | undefined {
  const { document, nameAt, nouns } = context;
  const { tokens, phrases } = document;
  const first = phrases.nounFirst[phrase];
  if (phrases.nounLast[phrase] - first > 3) {
    const age = ageIn(document, phrase);
    if (age !== undefined) return describeAged(context, discourse, phrase, age);
  }
  const head = ownerOrHead(context, phrase);
  if (head <= first || nameAt[head] >= 0) return undefined;
  const noun = nouns.get(tokens.lower[head]);
  // "The Prime Minister", as many papers write it.
  if (tokens.tag[head] === Tag.ProperNoun && !noun?.offices.length)
    return noun?.namesake ? shortName(noun.namesake, first, head) : undefined;
  const person = noun?.ofPerson || PERSON.has(tokens.term[head]);
  const kinds = person ? 0 : kindsAt(tokens, head);
  if ((!person && kinds === 0 && !noun?.namesake) || holdsOtherName(context, first, head)) return undefined;
  return (
    (noun?.namesake && describeNamesake(context, discourse, first, head, noun.namesake)) ??
    (person
      ? describePerson(context, discourse, phrase, head)
      : describeThing(context, discourse, first, head, kinds, apposedName(context, head)))
  );
}

/** The word before the first 's of a phrase, else its head. */
function ownerOrHead({ document, roles }: CoreferenceContext, phrase: number): number {
  if ((roles.marks[phrase] & Mark.Owned) === 0) return document.phrases.nounHead[phrase];
  return genitiveIn(document, phrase) - 1;
}

/** "the Journal" for the Wall Street Journal, where no rule took it for a name. */
function shortName(cluster: Cluster, first: number, head: number): Described | undefined {
  if (head !== first + 1 || cluster.mentions[0].first > first) return undefined;
  return { cluster, first: head, last: head + 1, form: "short", rule: "coreference/short-name" };
}

/** "the academy" for the Academy of Sciences. */
function describeNamesake(
  { document }: CoreferenceContext,
  discourse: Discourse,
  first: number,
  head: number,
  namesake: Cluster,
): Described | undefined {
  const { tokens } = document;
  if (tokens.tag[head] === Tag.Plural || goesOn(tokens, head)) return undefined;
  const type = typeOfKinds(kindsAt(tokens, head)) ?? namesake.type;
  if (type !== namesake.type || namesake.mentions[0].first >= first) return undefined;
  if (hasRival(discourse, first, namesake, tokens.lower[head])) return undefined;
  return described(namesake, first, head + 1, "coreference/description");
}

/** Another thing was called by this noun since ("a Spanish company" after "Acme Company"). */
function hasRival(discourse: Discourse, at: number, namesake: Cluster, noun: string): boolean {
  const { mentions } = discourse;
  for (let i = discourse.from(discourse.toldAt(at) - WINDOW_TOLD); i < mentions.length; i++) {
    const { cluster } = mentions[i];
    if (cluster !== undefined && cluster !== namesake && cluster.calledBy.includes(noun)) return true;
  }
  return false;
}

function describePerson(
  context: CoreferenceContext,
  discourse: Discourse,
  phrase: number,
  head: number,
): Described | undefined {
  const first = context.document.phrases.nounFirst[phrase];
  const apposed = apposedName(context, head);
  if (apposed?.type === "person")
    return described(apposed, first, head + 1, "coreference/description-of-person");
  const found = describedPerson(context, discourse, phrase, head);
  return found && described(found.cluster, first, head + 1, found.rule);
}

/** "the Italian company Fiat", "the agency's head, Sun Weimin,", "the agency (CAC)": a name right behind. */
function apposedName({ document, nameAt, names, of }: CoreferenceContext, head: number): Cluster | undefined {
  const { term, count } = document.tokens;
  const comma = COMMA.has(term[head + 1]);
  const at = comma || BRACKET.has(term[head + 1]) ? head + 2 : head + 1;
  const place = at < count ? nameAt[at] : -1;
  if (place < 0 || names[place].first !== at) return undefined;
  return comma && !CLOSES.has(term[names[place].last]) ? undefined : of[place];
}
