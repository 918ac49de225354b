import type { Sort } from "../kind.ts";
import type { Unrated } from "../record.ts";
import type { Entity, EntityType } from "./schema.ts";

/** What tells good names from bad: the strongest evidence, the type with the number of words, how often it is named. */
export function sortOfEntity({ rule, type, name, mentions, aliases }: Unrated<Entity>): Sort {
  const { named, referred } = mentionsOf(mentions);
  return {
    rule,
    name: NAMES[type][wordsIn(name)],
    mentions: named,
    referred,
    aliases: aliases.length > 0 ? "some" : "none",
    letters: isInCapitals(name) ? "capitals" : "mixed",
  };
}

const namesOf = (type: EntityType): readonly string[] => [
  `${type}, one word`,
  `${type}, two words`,
  `${type}, more words`,
];

/** The type with the number of words, so that no string is made for each name. */
const NAMES: Readonly<Record<EntityType, readonly string[]>> = {
  person: namesOf("person"),
  organization: namesOf("organization"),
  location: namesOf("location"),
  law: namesOf("law"),
  product: namesOf("product"),
  event: namesOf("event"),
  work: namesOf("work"),
  nationality: namesOf("nationality"),
};

/** One word, two words, more. */
function wordsIn(name: string): number {
  const first = name.indexOf(" ");
  if (first < 0) return 0;
  return name.indexOf(" ", first + 1) < 0 ? 1 : 2;
}

/** A small letter tells most names at once. */
function isInCapitals(name: string): boolean {
  const second = name.charCodeAt(1);
  return !(second >= 97 && second <= 122) && name === name.toUpperCase();
}

/**
 * How often it is named, for which pronouns and descriptions are no evidence, and whether something calls it back: who is
 * "he" is a person.
 */
function mentionsOf(mentions: Unrated<Entity>["mentions"]): { named: string; referred: string } {
  let [pronouns, descriptions] = [0, 0];
  for (const { form } of mentions)
    if (form === "pronoun") pronouns++;
    else if (form === "description") descriptions++;
  const names = mentions.length - pronouns - descriptions;
  return {
    named: names <= 1 ? "1" : names <= 3 ? "2-3" : "4+",
    referred:
      pronouns > 1 ? "pronouns" : pronouns > 0 ? "pronoun" : descriptions > 0 ? "description" : "none",
  };
}
