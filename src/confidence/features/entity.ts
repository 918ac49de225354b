import type { Entity } from "../../facts/entity/schema.ts";
import type { Unrated } from "../../facts/record.ts";
import type { Sort } from "../calibration.ts";

/** What tells good names from bad: the strongest evidence, the type with the number of words, how often it is named. */
export function sortOfEntity({ rule, type, name, mentions, aliases }: Unrated<Entity>): Sort {
  return {
    rule,
    name: `${type}, ${wordsIn(name)}`,
    mentions: named(mentions),
    referred: referred(mentions),
    aliases: aliases.length > 0 ? "some" : "none",
    letters: name === name.toUpperCase() ? "capitals" : "mixed",
  };
}

function wordsIn(name: string): string {
  const first = name.indexOf(" ");
  if (first < 0) return "one word";
  return name.indexOf(" ", first + 1) < 0 ? "two words" : "more words";
}

/** Whether something calls it back: who is "he" is a person. */
function referred(mentions: Unrated<Entity>["mentions"]): string {
  if (mentions.some(({ form }) => form === "pronoun")) return "pronoun";
  return mentions.some(({ form }) => form === "description") ? "description" : "none";
}

/** How often it is named; pronouns and descriptions are no evidence of a name. */
function named(mentions: Unrated<Entity>["mentions"]): string {
  let count = 0;
  for (const { form } of mentions) if (form !== "pronoun" && form !== "description") count++;
  if (count <= 1) return "1";
  return count <= 3 ? "2-3" : "4+";
}
