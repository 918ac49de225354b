import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import { mentionOf } from "../mention.ts";
import { narratorOf } from "./narrator.ts";
import { isSeveral } from "./words.ts";

/** Gives "I" in a quotation to its speaker, and "we" to the organization that speaks or is spoken for. */
export function resolveFirstPerson(context: CoreferenceContext, pronouns: readonly number[]): void {
  if (pronouns.length === 0) return;
  const { document, speech } = context;
  const { term, quotation } = document.tokens;
  const narrator = narratorOf(context);
  for (const at of pronouns) {
    const several = isSeveral(term[at]);
    if (!several && narrator && quotation[at] < 0) {
      narrator.add(mentionOf(document, at, at + 1, "pronoun", "coreference/narrator"));
      continue;
    }
    const speaker = speech.quotedAt(at);
    const meant = several ? organizationOf(speaker) : personIn(speaker);
    meant?.add(
      mentionOf(document, at, at + 1, "pronoun", several ? "coreference/quoted-we" : "coreference/quoted-i"),
    );
  }
}

const personIn = (speaker: Cluster | undefined): Cluster | undefined =>
  speaker?.type === "person" ? speaker : undefined;

const organizationOf = (speaker: Cluster | undefined): Cluster | undefined =>
  speaker?.type === "organization" ? speaker : speaker?.speaksFor;
