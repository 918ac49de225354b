import type { Cluster } from "./cluster.ts";
import { narratorOf } from "./narrator.ts";
import { FIRST_PERSON } from "./pronoun-words.ts";
import { mentionOf, type Scene } from "./scene.ts";

/** Gives "I" in a quotation to its speaker, and "we" to the organization that speaks or is spoken for. */
export function resolveFirstPerson(scene: Scene): void {
  const { document, speech, nameAt } = scene;
  const { lower, count, quotation } = document.tokens;
  const narrator = narratorOf(scene);
  for (let at = 0; at < count; at++) {
    const number = FIRST_PERSON.get(lower[at]);
    // "US", "King James I": what a name holds is no pronoun.
    if (number === undefined || nameAt[at] >= 0) continue;
    if (number === "one" && narrator && quotation[at] < 0) {
      narrator.add(mentionOf(document, at, at + 1, "pronoun", "coreference/narrator"));
      continue;
    }
    const speaker = speech.speakerOf(speech.quotedAt(at));
    const meant = number === "one" ? onePerson(speaker) : organization(speaker);
    const rule = number === "one" ? "coreference/quoted-i" : "coreference/quoted-we";
    meant?.add(mentionOf(document, at, at + 1, "pronoun", rule));
  }
}

const onePerson = (speaker: Cluster | undefined): Cluster | undefined =>
  speaker?.type === "person" ? speaker : undefined;

const organization = (speaker: Cluster | undefined): Cluster | undefined =>
  speaker?.type === "organization" ? speaker : speaker?.speaksFor;
