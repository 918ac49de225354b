import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import { mayBe } from "../cluster.ts";
import { type Antecedent, type Discourse, Part } from "../discourse.ts";
import { PERSON } from "../person-nouns.ts";
import type { PersonKind, ThingKind } from "./words.ts";

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
  const near = discourse.mentions.slice(discourse.from(discourse.toldAt(at) - HEARD_TOLD));
  const last = near.findLast((mention) => isVoice(discourse, mention));
  if (last === undefined || last.cluster || last.stranger || !agrees(last, kind)) return undefined;
  if (kind.being === "several" && !isPeople(document, last.first)) return undefined;
  if (near.some((other) => other !== last && rivals(discourse, other, last, kind))) return undefined;
  const { noun, nounFirst, nounLast } = document.phrases;
  const phrase = noun[last.first];
  return phrase < 0 ? undefined : { first: nounFirst[phrase], last: nounLast[phrase] };
}

const isVoice = (discourse: Discourse, mention: Antecedent): boolean =>
  (discourse.partOf(mention) & (Part.GoesOn | Part.Modifier)) === Part.GoesOn;

/** Somebody with a name, or people named since. */
function rivals(
  discourse: Discourse,
  other: Antecedent,
  last: Antecedent,
  kind: PersonKind | ThingKind,
): boolean {
  if (kind.being === "several") return other.being === "several" && other.first > last.first;
  const named = (other.cluster ?? other.stranger) !== undefined;
  return named && agrees(other, kind) && (discourse.partOf(other) & Part.Modifier) === 0;
}

const PEOPLE = terms("people police parents families residents locals critics");

/** "drivers", "families". */
function isPeople({ tokens }: Document, at: number): boolean {
  const { term, lower } = tokens;
  if (PEOPLE.has(term[at]) || PERSON.has(term[at])) return true;
  return lower[at].endsWith("s") && PERSON.has(lexicon().termOf(lower[at].slice(0, -1)));
}

function agrees({ cluster, being, gender }: Antecedent, kind: PersonKind | ThingKind): boolean {
  if (being !== kind.being) return false;
  return kind.being !== "person" || mayBe(cluster ? cluster.gender : gender, kind.gender);
}
