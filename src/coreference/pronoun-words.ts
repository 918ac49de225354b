import type { Gender } from "./cluster.ts";
import type { CoreferenceRule } from "./rules.ts";

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

const male: PersonKind = {
  being: "person",
  gender: "male",
  rule: "coreference/pronoun-he",
  contested: "coreference/pronoun-he-contested",
};
const female: PersonKind = {
  being: "person",
  gender: "female",
  rule: "coreference/pronoun-she",
  contested: "coreference/pronoun-she-contested",
};
const thing: ThingKind = { being: "thing", rule: "coreference/pronoun-it" };
const several: ThingKind = { being: "several", rule: "coreference/pronoun-they" };

/** Pronouns of the third person. */
export const THIRD_PERSON: ReadonlyMap<string, PersonKind | ThingKind> = new Map<
  string,
  PersonKind | ThingKind
>([
  ["he", male],
  ["him", male],
  ["his", male],
  ["himself", male],
  ["she", female],
  ["her", female],
  ["hers", female],
  ["herself", female],
  ["it", thing],
  ["its", thing],
  ["itself", thing],
  ["they", several],
  ["them", several],
  ["their", several],
  ["theirs", several],
  ["themselves", several],
]);

export const REFLEXIVE: ReadonlySet<string> = new Set(["himself", "herself", "itself", "themselves"]);

/** Pronouns that stand as objects: they never mean the subject of their own verb. */
export const OBJECTS: ReadonlySet<string> = new Set(["him", "her", "it", "them"]);

/** "I" speaks for a person, "we" for the organization that the speaker is or speaks for. */
export const FIRST_PERSON: ReadonlyMap<string, "one" | "several"> = new Map([
  ["i", "one"],
  ["me", "one"],
  ["my", "one"],
  ["mine", "one"],
  ["myself", "one"],
  ["we", "several"],
  ["us", "several"],
  ["our", "several"],
  ["ours", "several"],
  ["ourselves", "several"],
]);

/** Titles before a name that tell a person's gender. */
export const GENDERED_TITLES: ReadonlyMap<string, Gender> = new Map([
  ["mr", "male"],
  ["mr.", "male"],
  ["sir", "male"],
  ["lord", "male"],
  ["mrs", "female"],
  ["mrs.", "female"],
  ["ms", "female"],
  ["ms.", "female"],
  ["miss", "female"],
  ["dame", "female"],
]);
