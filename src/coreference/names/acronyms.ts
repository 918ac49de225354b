import type { Document } from "../../document/document.ts";
import type { NameDraft } from "../../facts/drafts.ts";
import { terms } from "../../lexicon/terms.ts";

const OPENS = terms("(");
const CLOSES = terms(")");

/**
 * Tells of each name in brackets right behind a longer one that it is short for, both by their places in the list:
 * "Cyberspace Administration of China (CAC)".
 */
export function eachBracketedAcronym(
  { tokens }: Document,
  names: readonly NameDraft[],
  tell: (long: number, short: number) => void,
): void {
  for (let i = 0; i + 1 < names.length; i++) {
    const long = names[i];
    const short = names[i + 1];
    if (!OPENS.has(tokens.term[long.last]) || short.first !== long.last + 1) continue;
    if (!CLOSES.has(tokens.term[short.last]) || short.form !== "acronym") continue;
    // "Gwen Torrence (U.S.)": a person has no acronym.
    if (long.type === "person" || long.last - long.first < 2) continue;
    // "LOS ANGELES (AP)", "Kestrup Racing (U.S.)": an agency behind a dateline's place, where somebody is from.
    if (long.type === short.type || sharesInitials(tokens.lower, long, short)) tell(i, i + 1);
  }
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
