import type { Document } from "../document/document.ts";
import { Shape } from "../language/shape.ts";
import { Tag } from "../language/tag.ts";
import { terms } from "../lexicon/terms.ts";
import type { CoreferenceContext } from "./context.ts";
import type { Discourse } from "./discourse.ts";
import { genderOfNoun, PERSON_OR_GENDERED } from "./person-nouns.ts";
import { Mark } from "./phrase-marks.ts";
import type { Strangers } from "./strangers.ts";

const THE = terms("the");

/** Notes a person or thing without a name that a phrase speaks of, which a later pronoun may mean. */
export function readUnnamed(
  context: CoreferenceContext,
  discourse: Discourse,
  strangers: Strangers,
  phrase: number,
): void {
  const { document, roles } = context;
  const { tag, term } = document.tokens;
  const head = document.phrases.nounHead[phrase];
  if ((roles.marks[phrase] & Mark.Capital) !== 0) {
    if (!readStranger(context, discourse, strangers, phrase) && speaks(context, phrase, head))
      discourse.readUnnamed("person", genderOfNoun(term[head]), head);
  } else if ((roles.marks[phrase] & Mark.Unnamed) !== 0) {
    if (tag[head] === Tag.Plural) discourse.readUnnamed("several", undefined, head);
    else if (PERSON_OR_GENDERED.has(term[head]))
      discourse.readUnnamed("person", genderOfNoun(term[head]), head);
    else if (roles.isSubject(head, head + 1)) discourse.readUnnamed("thing", undefined, head);
  }
}

/** Notes a capitalised word that may be a person: as one where a pronoun has called it back. */
function readStranger(
  { document, speech }: CoreferenceContext,
  discourse: Discourse,
  strangers: Strangers,
  phrase: number,
): boolean {
  const stranger = strangers.in(phrase);
  if (stranger === undefined) return false;
  const { cluster, first } = stranger;
  const known = strangers.isKnown(cluster);
  discourse.readStranger(cluster, known, first, document.phrases.nounHead[phrase] + 1);
  if (known && speech.speaker[first] >= 0) speech.hear(first, cluster);
  return true;
}

/** A word in capitals that no rule took for a name, yet speaks, is somebody; "the SIT" is no person. */
function speaks({ document, speech }: CoreferenceContext, phrase: number, head: number): boolean {
  const { tokens, phrases } = document;
  return (
    speech.speaker[head] >= 0 &&
    !THE.has(tokens.term[phrases.nounFirst[phrase]]) &&
    (tokens.shape[head] & Shape.AllCaps) === 0
  );
}

/** Notes people without a name who own what a phrase is about: "[the woman]'s plans". */
export function readOwners({ tokens, phrases }: Document, discourse: Discourse, phrase: number): void {
  const { tag, term } = tokens;
  const head = phrases.nounHead[phrase];
  for (let at = phrases.nounFirst[phrase] + 1; at < head; at++)
    if (tag[at + 1] === Tag.Genitive && tag[at] === Tag.Noun && PERSON_OR_GENDERED.has(term[at]))
      discourse.readUnnamed("person", genderOfNoun(term[at]), at);
}
