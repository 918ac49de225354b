import type { Cluster } from "./cluster.ts";
import type { Discourse } from "./discourse.ts";
import { onlyPerson, personOf } from "./person-descriptions.ts";
import { personFor } from "./person-pronouns.ts";
import { placeIn } from "./places.ts";
import type { PersonKind } from "./pronoun-words.ts";
import type { Scene } from "./scene.ts";

/** Whom a description with a noun for a person means: somebody called so before, or the only person near. */
export function describedPerson(
  scene: Scene,
  discourse: Discourse,
  phrase: number,
  head: number,
): Cluster | undefined {
  const { tokens, phrases } = scene.document;
  const first = phrases.nounFirst[phrase];
  const noun = tokens.lower[head];
  for (let i = first + 1; i < head; i++) if (OTHERS.has(tokens.lower[i])) return undefined;
  const place = placeIn(scene, first, head);
  const called = personOf(discourse, first, noun, place);
  const bare = head === phrases.nounHead[phrase] && !DETAILS.has(tokens.lower[head + 1]);
  const acts = scene.roles.isSubject(head, head + 1) || discourse.speech.speaker[head] >= 0;
  const only = bare && acts ? onlyPerson(discourse, first, noun, place) : undefined;
  // "the candidate", far from whom the text called so and close to somebody else, may be either.
  return called && only && called !== only ? undefined : (called ?? only);
}

/** Whoever is next or another is not the one who was called so before. */
const OTHERS: ReadonlySet<string> = new Set("next future other another second would-be previous".split(" "));

/** What tells which of many a person is: "the candidate who …", "the senator from …". */
const DETAILS: ReadonlySet<string> = new Set("of who whom that from with whose in for".split(" "));

const WINDOW_TOLD = 5;
const SOMEBODY: PersonKind = {
  being: "person",
  gender: undefined,
  rule: "coreference/description-of-person",
  contested: "coreference/description-of-person",
};

/** "52" in "the 52-year-old", where no noun follows. */
export function ageIn({ document }: Scene, phrase: number): string | undefined {
  const { lower } = document.tokens;
  const last = document.phrases.nounLast[phrase];
  if (lower[last - 1] !== "year-old" || lower[last - 2] !== "-") return undefined;
  return last - 3 > document.phrases.nounFirst[phrase] ? lower[last - 3] : undefined;
}

/** The person whose age the text gave ("Ana Ortiz, 52, … the 52-year-old"), else the likeliest. */
export function personOfAge(
  scene: Scene,
  discourse: Discourse,
  phrase: number,
  age: string,
): Cluster | undefined {
  const { lower } = scene.document.tokens;
  const first = scene.document.phrases.nounFirst[phrase];
  const told = discourse
    .before(first, WINDOW_TOLD)
    .find(({ being, last }) => being === "person" && lower[last] === "," && lower[last + 1] === age);
  return told?.cluster ?? personFor(scene, discourse, first, SOMEBODY)?.cluster;
}
