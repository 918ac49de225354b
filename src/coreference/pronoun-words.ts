import type { Gender } from "./cluster.ts";

/** What a pronoun says of the thing it stands for. */
export interface PronounKind {
  readonly of: "person" | "thing";
  readonly gender?: Gender;
}

const male: PronounKind = { of: "person", gender: "male" };
const female: PronounKind = { of: "person", gender: "female" };
const thing: PronounKind = { of: "thing" };

/** Pronouns of the third person singular; "they" is left out, since it stands for groups that have no name more often than not. */
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
]);

export const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);

/** Titles that tell a person's gender. */
export const GENDERED_TITLES: ReadonlyMap<string, Gender> = new Map([
  ["mr", "male"],
  ["mr.", "male"],
  ["sir", "male"],
  ["king", "male"],
  ["prince", "male"],
  ["lord", "male"],
  ["father", "male"],
  ["brother", "male"],
  ["spokesman", "male"],
  ["chairman", "male"],
  ["congressman", "male"],
  ["businessman", "male"],
  ["mrs", "female"],
  ["mrs.", "female"],
  ["ms", "female"],
  ["ms.", "female"],
  ["miss", "female"],
  ["dame", "female"],
  ["queen", "female"],
  ["princess", "female"],
  ["lady", "female"],
  ["sister", "female"],
  ["spokeswoman", "female"],
  ["chairwoman", "female"],
  ["congresswoman", "female"],
  ["businesswoman", "female"],
]);
