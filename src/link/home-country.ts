import type { Entity } from "../facts/entity/schema.ts";
import type { Unrated } from "../facts/record.ts";
import { countryOf } from "../lexicon/country.ts";
import { lexicon } from "../lexicon/load.ts";
import { fold } from "../text/characters.ts";

/** How much oftener than any other the article must name a country to be about it. */
const LEAD = 2;
/** How often it must name a people, where it never names the country. */
const MIN_PEOPLE = 2;

/**
 * The country whose offices an article means where it names none: the only one that it names, by its name, its people or
 * its capital, or one that it names more than twice as often as any other.
 */
export function homeCountry(entities: readonly Unrated<Entity>[]): string | null {
  const told = new Map<string, number>();
  const placed = new Set<string>();
  for (const { type, name, mentions } of entities) {
    if (type !== "location" && type !== "nationality") continue;
    const folded = fold(name);
    const code = countryOf(folded)?.code ?? (isUsState(folded) ? "US" : undefined);
    if (code !== undefined) told.set(code, (told.get(code) ?? 0) + mentions.length);
    if (code !== undefined && type === "location") placed.add(code);
  }
  const [first, second] = [...told].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (!placed.has(first[0]) && first[1] < MIN_PEOPLE)) return null;
  return second === undefined || first[1] > LEAD * second[1] ? first[0] : null;
}

function isUsState(folded: string): boolean {
  const lists = lexicon();
  const entry = lists.find(folded);
  return entry >= 0 && (lists.listsWith(entry) & lists.bitOf("us-state")) !== 0;
}
