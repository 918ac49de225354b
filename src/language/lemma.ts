import { lexicon } from "../lexicon/load.ts";
import { isVerb, Tag } from "./tag.ts";
import type { Tokens } from "./tokens.ts";

/** Base forms by word id, filled as words are met. */
const known = new Map<number, string>();

/** The base form of a token: "said" → "say", "officials" → "official"; the word itself where none is known. */
export function lemmaOf(tokens: Tokens, i: number): string {
  const id = tokens.word[i];
  if (id < 0 || !lexicon().isTagged(id)) return lemmaByEnding(tokens.lower[i], tokens.tag[i]);
  const met = known.get(id);
  if (met !== undefined) return met;
  const lemma = lexicon().lemma(id);
  known.set(id, lemma);
  return lemma;
}

/** The base form of an unknown word, by its tag: "vlogged" → "vlog", "retweets" → "retweet". */
function lemmaByEnding(lower: string, tag: number): string {
  if (lower.length < 5) return lower;
  if (tag === Tag.Plural || tag === Tag.PresentTense) return withoutS(lower);
  if (!isVerb(tag)) return lower;
  if (lower.endsWith("ing")) return withoutEnding(lower.slice(0, -3));
  return lower.endsWith("ed") ? withoutEnding(lower.slice(0, -2)) : lower;
}

function withoutS(lower: string): string {
  if (!lower.endsWith("s") || lower.endsWith("ss")) return lower;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** Takes back a doubled consonant or gives back an "e" ("vlogg" → "vlog", "monetiz" → "monetize"). */
function withoutEnding(stem: string): string {
  const last = stem.at(-1) ?? "";
  if (stem.length > 3 && last === stem.at(-2) && !"lsz".includes(last)) return stem.slice(0, -1);
  if (last === "i") return `${stem.slice(0, -1)}y`;
  return /[^aeiou][aeiouy][bcdgkmptvz]$|[iay][sz]$|[cv]$/.test(stem) ? `${stem}e` : stem;
}
