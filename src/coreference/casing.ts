import type { EntityType } from "../facts/entity/schema.ts";
import { countryNamed } from "../lexicon/country.ts";
import { lexicon } from "../lexicon/load.ts";
import { terms } from "../lexicon/terms.ts";
import { characterClass, fold, LOWER } from "../text/characters.ts";

/** The other wordings of a name as running text writes them, each once; `name` is it as running text writes it. */
export function aliasesOf(name: string, forms: readonly string[], type: EntityType): string[] {
  const aliases = new Set<string>();
  for (const form of forms) aliases.add(casedName(form, type, forms));
  aliases.delete(name);
  return [...aliases];
}

/**
 * A name as running text would write it, where a dateline or a headline has it all in capitals: as it is written
 * elsewhere, else with a capital a word. "NASA" and "IKEA" stay: only places and people are given small letters.
 */
export function casedName(name: string, type: EntityType, forms: readonly string[]): string {
  if (!isUpperCase(name)) return name;
  const lower = name.toLowerCase();
  for (const form of forms) if (form !== name && form.toLowerCase() === lower) return form;
  if (type !== "location" && type !== "person") return name;
  if (type === "location" && isAbbreviation(name)) return name;
  return name
    .split(/(?<=[\s-])/)
    .map((word, i) => casedWord(word, i > 0))
    .join("");
}

/** A word of four letters or more, none of them a small one. */
const isUpperCase = (name: string): boolean =>
  name.length >= 4 && characterClass(name.charCodeAt(1)) !== LOWER && !/\p{Ll}/u.test(name);

/** "USSR", "UAE": what the list of countries writes so. */
const isAbbreviation = (name: string): boolean =>
  countryNamed(fold(name))?.aliases.some((alias) => alias === name) ?? false;

const PARTICLES = terms("de da do dos das del di du des la le las los van von der den of the and upon on am");

/** "DE" in "RIO DE JANEIRO", "MCCAIN", "O'NEILL", "ST.", "N.Y.", "JK". */
function casedWord(word: string, inside: boolean): string {
  const lower = word.toLowerCase();
  const bare = lower.trimEnd();
  if (inside && PARTICLES.has(lexicon().termOf(bare))) return lower;
  if (/\..*\./.test(bare) || /^[^aeiouy]{2}$/.test(bare)) return word;
  const prefix = /^(?:mc(?=\p{L}{3})|[od]['’])/u.exec(bare)?.[0].length ?? 0;
  return `${capitalised(lower.slice(0, prefix))}${capitalised(lower.slice(prefix))}`;
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
