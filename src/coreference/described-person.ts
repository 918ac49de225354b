import { Tag } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import type { Discourse } from "./discourse.ts";
import { officeHolder } from "./office-holder.ts";
import { onlyPerson, personOf } from "./person-descriptions.ts";
import { GENDERED_NOUNS } from "./person-nouns.ts";
import { personFor } from "./person-pronouns.ts";
import { placeIn } from "./places.ts";
import type { PersonKind } from "./pronoun-words.ts";
import type { CoreferenceRule } from "./rules.ts";
import type { Scene } from "./scene.ts";

/** A person, and the step that found them. */
export interface DescribedPerson {
  readonly cluster: Cluster;
  readonly rule: CoreferenceRule;
}

/**
 * Whom a description with a noun for a person means: who holds that office, whom the text called so before, or the only
 * person near. Where the text says who holds the office nobody else is meant.
 */
export function describedPerson(
  scene: Scene,
  discourse: Discourse,
  phrase: number,
  head: number,
  owner?: Cluster,
): DescribedPerson | undefined {
  const { tokens, phrases } = scene.document;
  const first = phrases.nounFirst[phrase];
  const noun = tokens.lower[head];
  // "He was the last president", "will serve as the leader": told of somebody, not meaning somebody.
  if (first > 0 && (tokens.tag[first - 1] === Tag.Copula || AS.has(tokens.lower[first - 1])))
    return undefined;
  for (let i = first + 1; i < head; i++) if (OTHERS.has(tokens.lower[i])) return undefined;
  if (scene.offices.has(noun)) {
    const cluster = officeHolder(scene, discourse, phrase, head, owner);
    return cluster && { cluster, rule: "coreference/office" };
  }
  if (owner) return undefined;
  const place = placeIn(scene, first, head);
  const called = personOf(discourse, first, noun, place);
  const bare = head === phrases.nounHead[phrase] && !DETAILS.has(tokens.lower[head + 1]);
  const acts = scene.roles.isSubject(head, head + 1) || discourse.speech.speaker[head] >= 0;
  const only = bare && acts ? onlyPerson(discourse, first, noun, place, scene.offices) : undefined;
  // "the candidate", far from whom the text called so and close to somebody else, may be either.
  if (called && only && called !== only) return undefined;
  if (called) return { cluster: called, rule: "coreference/description-of-person" };
  return only && { cluster: only, rule: "coreference/epithet" };
}

const AS: ReadonlySet<string> = new Set(["as", "become", "became", "becoming", "be", "been"]);

/** Whoever is next or another is not the one who was called so before. */
const OTHERS: ReadonlySet<string> = new Set("next future other another second would-be previous".split(" "));

/** What tells which of many a person is: "the candidate who …", "the senator from …". */
const DETAILS: ReadonlySet<string> = new Set("of who whom that from with whose in for".split(" "));

const AGE_TOLD = 12;
const SOMEBODY: PersonKind = {
  being: "person",
  gender: undefined,
  rule: "coreference/description-of-person",
  contested: "coreference/description-of-person",
};

/** "52" in "the 52-year-old", "the 52-year-old teacher". */
export function ageIn({ document }: Scene, phrase: number): string | undefined {
  const { lower } = document.tokens;
  const { nounFirst, nounLast } = document.phrases;
  for (let i = nounFirst[phrase] + 3; i < nounLast[phrase]; i++)
    if (lower[i] === "year-old" && lower[i - 1] === "-") return lower[i - 2];
  return undefined;
}

/** The person whose age the text gave ("Ana Ortiz, 52, … the 52-year-old"), else one beside whom nobody comes near. */
export function personOfAge(
  scene: Scene,
  discourse: Discourse,
  phrase: number,
  age: string,
): DescribedPerson | undefined {
  const { lower } = scene.document.tokens;
  const { nounFirst, nounHead } = scene.document.phrases;
  const [first, noun] = [nounFirst[phrase], lower[nounHead[phrase]]];
  const gender = GENDERED_NOUNS.get(noun);
  const aged = discourse
    .before(first, AGE_TOLD)
    .find(({ being, last }) => being === "person" && lower[last] === "," && lower[last + 1] === age);
  if (aged?.cluster && (!gender || !aged.cluster.gender || aged.cluster.gender === gender))
    return { cluster: aged.cluster, rule: "coreference/age" };
  if (aged) return undefined;
  const somebody = personFor(scene, discourse, first, { ...SOMEBODY, gender });
  return somebody?.clear ? { cluster: somebody.cluster, rule: "coreference/epithet" } : undefined;
}
