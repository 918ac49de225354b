import { having, type TermMap, terms, valued } from "../../lexicon/terms.ts";
import type { Gender } from "../cluster.ts";
import type { CoreferenceRule } from "../rules.ts";

/** What "he" and "she" say of whom they stand for. */
export interface PersonKind {
  readonly being: "person";
  readonly gender: Gender | undefined;
  readonly rule: CoreferenceRule;
  /** The rule where another person came near. */
  readonly contested: CoreferenceRule;
}

/** What "it" and "they" say of what they stand for. */
export interface ThingKind {
  readonly being: "thing" | "several";
  readonly rule: CoreferenceRule;
}

/** "I" speaks for a person, "we" for the organization that the speaker is or speaks for. */
export interface SpeakerKind {
  readonly being: "speaker";
  readonly several: boolean;
}

const KINDS: ReadonlyMap<string, PersonKind | ThingKind | SpeakerKind> = new Map<
  string,
  PersonKind | ThingKind | SpeakerKind
>([
  ["i", { being: "speaker", several: false }],
  ["we", { being: "speaker", several: true }],
  [
    "he",
    {
      being: "person",
      gender: "male",
      rule: "coreference/pronoun-he",
      contested: "coreference/pronoun-he-contested",
    },
  ],
  [
    "she",
    {
      being: "person",
      gender: "female",
      rule: "coreference/pronoun-she",
      contested: "coreference/pronoun-she-contested",
    },
  ],
  ["it", { being: "thing", rule: "coreference/pronoun-it" }],
  ["they", { being: "several", rule: "coreference/pronoun-they" }],
]);

/** Every form of every personal pronoun but "you". */
export const PRONOUNS: TermMap<PersonKind | ThingKind | SpeakerKind> = valued(
  "pronoun",
  (word) => KINDS.get(word)!,
);

/** Is a form of "I" or "we" one of "we"? */
export function isSeveral(term: number): boolean {
  const kind = PRONOUNS.get(term);
  return kind?.being === "speaker" && kind.several;
}

export const REFLEXIVE = having("reflexive");

/** Pronouns that stand as objects: they never mean the subject of their own verb. */
export const OBJECTS = terms("him her it them");

export const IT = terms("it");
