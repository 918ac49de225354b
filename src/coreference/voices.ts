import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import { PERSON_NOUNS } from "./person-nouns.ts";
import type { PersonKind, ThingKind } from "./pronoun-words.ts";
import { isVoice } from "./speech-evidence.ts";

const HEARD_TOLD = 2;

/**
 * The words for whoever spoke last, where a pronoun speaks that means nobody with a name: "[A driver] said so. He added".
 * Undefined where somebody else may be meant.
 */
export function unnamedVoice(
  document: Document,
  discourse: Discourse,
  at: number,
  kind: PersonKind | ThingKind,
): TokenSpan | undefined {
  const near = discourse.before(at, HEARD_TOLD);
  const last = near.find((antecedent) => isVoice(discourse, antecedent));
  if (last === undefined || last.cluster || last.stranger || !agrees(last, kind)) return undefined;
  if (kind.being === "several" && !isPeople(document.tokens.lower[last.first])) return undefined;
  if (near.some((other) => other !== last && rivals(other, last, kind))) return undefined;
  const { noun, nounFirst, nounLast } = document.phrases;
  const phrase = noun[last.first];
  return phrase < 0 ? undefined : { first: nounFirst[phrase], last: nounLast[phrase] };
}

/** Somebody with a name, or people named since. */
const rivals = (other: Antecedent, last: Antecedent, kind: PersonKind | ThingKind): boolean =>
  kind.being === "several"
    ? other.being === "several" && other.first > last.first
    : agrees(other, kind) && (other.cluster ?? other.stranger) !== undefined && !other.modifier;

const isPeople = (noun: string): boolean => PERSON_NOUNS.has(noun.replace(/s$/, "")) || PEOPLE.has(noun);

const PEOPLE: ReadonlySet<string> = new Set(
  "people police parents families residents locals critics".split(" "),
);

function agrees({ cluster, being, gender }: Antecedent, kind: PersonKind | ThingKind): boolean {
  if (being !== kind.being) return false;
  const known = cluster ? cluster.gender : gender;
  return kind.being !== "person" || known === undefined || kind.gender === undefined || known === kind.gender;
}
