import type { Tokens } from "../../language/tokens.ts";
import type { NameDraft } from "../drafts.ts";
import { PUBLIC, TELLING } from "./titles/words.ts";

/** The organizations, in order, by the term of each telling noun that their names hold. */
export function namedByNoun(tokens: Tokens, names: readonly NameDraft[]): Map<number, NameDraft[]> {
  const named = new Map<number, NameDraft[]>();
  for (const name of names) {
    if (name.type !== "organization") continue;
    for (let i = name.first; i < name.last; i++) {
      const word = tokens.term[i];
      if (!TELLING.has(word)) continue;
      const known = named.get(word);
      if (known) known.push(name);
      else named.set(word, [name]);
    }
  }
  return named;
}

export function holdsPublic({ term }: Tokens, { first, last }: NameDraft): boolean {
  for (let i = first; i < last; i++) if (PUBLIC.has(term[i])) return true;
  return false;
}

/** "the Cyberspace Administration (CAC)": acronyms of public bodies. */
export function publicAcronyms(tokens: Tokens, names: readonly NameDraft[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names)
    if (
      name.type === "organization" &&
      tokens.lower[name.last] === "(" &&
      tokens.lower[name.last + 2] === ")"
    )
      if (holdsPublic(tokens, name)) found.add(tokens.lower[name.last + 1]);
  return found;
}
