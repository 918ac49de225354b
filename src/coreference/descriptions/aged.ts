import type { Document } from "../../document/document.ts";
import { Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import { mayBe } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import type { Discourse } from "../discourse.ts";
import { genderOfNoun } from "../person-nouns.ts";
import { personFor } from "../pronouns/person.ts";
import { type Described, described, holdsOtherName } from "./described.ts";

const AGE_TOLD = 12;
const YEAR_OLD = terms("year-old");
const HYPHEN = terms("-");
const COMMA = terms(",");

/** "52" in "the 52-year-old", "the 52-year-old teacher". */
export function ageIn({ tokens, phrases }: Document, phrase: number): string | undefined {
  const { term, lower } = tokens;
  const last = phrases.nounLast[phrase];
  for (let i = phrases.nounFirst[phrase] + 3; i < last; i++)
    if (HYPHEN.has(term[i - 1]) && YEAR_OLD.has(term[i])) return lower[i - 2];
  return undefined;
}

/** The person whose age the text gave ("Ana Ortiz, 52, … the 52-year-old"), else one beside whom nobody comes near. */
export function describeAged(
  context: CoreferenceContext,
  discourse: Discourse,
  phrase: number,
  age: string,
): Described | undefined {
  const { tokens, phrases } = context.document;
  const [first, last, head] = [phrases.nounFirst[phrase], phrases.nounLast[phrase], phrases.nounHead[phrase]];
  // "the 23-year-old [Ortiz]": the name is the mention.
  if (tokens.tag[head] === Tag.ProperNoun || holdsOtherName(context, first, last)) return undefined;
  const gender = genderOfNoun(tokens.term[head]);
  const { mentions } = discourse;
  for (
    let i = mentions.length - 1, from = discourse.from(discourse.toldAt(first) - AGE_TOLD);
    i >= from;
    i--
  ) {
    const { cluster, being, last: end } = mentions[i];
    if (being !== "person" || !COMMA.has(tokens.term[end]) || tokens.lower[end + 1] !== age) continue;
    return cluster && mayBe(cluster.gender, gender)
      ? described(cluster, first, last, "coreference/age")
      : undefined;
  }
  const somebody = personFor(context, discourse, first, gender);
  return somebody?.clear ? described(somebody.cluster, first, last, "coreference/epithet") : undefined;
}
