import type { Gender } from "./cluster.ts";
import type { CoreferenceRule } from "./rules.ts";

/** What a pronoun says of the thing it stands for. */
export interface PronounKind {
  readonly being: "person" | "thing" | "several";
  readonly gender?: Gender;
  readonly rule: CoreferenceRule;
}

const male: PronounKind = { being: "person", gender: "male", rule: "coreference/pronoun-he" };
const female: PronounKind = { being: "person", gender: "female", rule: "coreference/pronoun-she" };
const thing: PronounKind = { being: "thing", rule: "coreference/pronoun-it" };
const several: PronounKind = { being: "several", rule: "coreference/pronoun-they" };

/** Pronouns of the third person. */
export const THIRD_PERSON: ReadonlyMap<string, PronounKind> = new Map([
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
