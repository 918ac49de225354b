import type { Document } from "../document/document.ts";
import type { NameDraft } from "../facts/drafts.ts";

/**
 * Names that stand in brackets right behind a longer one and are short for it, by their place in the list:
 * "Cyberspace Administration of China (CAC)".
 */
export function bracketedAcronyms(
  { tokens }: Document,
  names: readonly NameDraft[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let i = 0; i + 1 < names.length; i++) {
    const [long, short] = [names[i], names[i + 1]];
    // "Gwen Torrence (U.S.)": a person has no acronym.
    if (long.type === "person") continue;
    // "LOS ANGELES (AP)", "Kestrup Racing (U.S.)": an agency behind a dateline's place, where somebody is from.
    if (long.type !== short.type && !sharesInitials(tokens.lower, long, short)) continue;
    const opens = tokens.lower[long.last] === "(" && short.first === long.last + 1;
    if (opens && tokens.lower[short.last] === ")" && short.form === "acronym" && long.last - long.first > 1)
      pairs.set(i + 1, i);
  }
  return pairs;
}

/** Every letter of the short name begins a word of the long one, in order. */
function sharesInitials(lower: readonly string[], long: NameDraft, short: NameDraft): boolean {
  let at = long.first;
  for (const letter of lower[short.first]) {
    while (at < long.last && lower[at][0] !== letter) at++;
    if (at++ >= long.last) return false;
  }
  return true;
}
