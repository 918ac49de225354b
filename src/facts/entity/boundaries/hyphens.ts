import { lexicon } from "../../../lexicon/load.ts";
import { having } from "../../../lexicon/terms.ts";
import { characterClass, LOWER, UPPER } from "../../../text/characters.ts";
import type { NameContext } from "../context.ts";
import { spanRoles } from "../phrases.ts";
import { isHyphenHead } from "../prefixes.ts";
import { PLACE, Role } from "../roles.ts";

/** Second halves of adjectives made of a name: "London-based", "Chinese-made", "U.S.-led". */
const HYPHEN_TAILS = having("compound-tail");

const classAt = (text: string, at: number): number => characterClass(text.charCodeAt(at));

/** Where a lower-case tail of a hyphened token begins ("Rostock|-based", "Los Angeles|-area"), else the token's end. */
export function tailStart({ text, tokens }: NameContext, at: number): number {
  const end = tokens.end[at];
  const hyphen = text.lastIndexOf("-", end - 1);
  if (hyphen <= tokens.start[at]) return end;
  // "Al-shabab" and "Min-woo" are names: the tail must follow a whole word.
  if (classAt(text, hyphen + 1) !== LOWER || hyphen - tokens.start[at] < 2) return end;
  const before = classAt(text, hyphen - 1);
  if (before !== LOWER && before !== UPPER) return end;
  const tail = text.slice(hyphen + 1, end);
  return tail.endsWith("ed") || HYPHEN_TAILS.has(lexicon().termOf(tail)) ? hyphen : end;
}

/** Where the name in "pro-Russian", "Ex-CIA", "R-Utica" and "I-Vt." begins, else the token's start. */
export function prefixEnd(context: NameContext, at: number): number {
  const { text, tokens } = context;
  const start = tokens.start[at];
  const hyphen = text.indexOf("-", start);
  if (hyphen < 0 || hyphen + 1 >= tokens.end[at]) return start;
  if (classAt(text, hyphen + 1) !== UPPER) return start;
  const prefix = text.slice(start, hyphen).toLowerCase();
  const independent = prefix === "i" && (spanRoles(context, hyphen + 1, tokens.end[at]) & Role.Region) !== 0;
  const party = prefix === "r" || prefix === "d" || independent;
  return party || isHyphenHead(prefix) ? hyphen + 1 : start;
}

const COMBINING = having("combining-nationality");
const PEER = Role.Nationality | PLACE | Role.Organization;

/** What "Franco" in "Franco-German" is, whoever else bears the name. */
export const combiningRoles = ({ text }: NameContext, start: number, end: number): number =>
  COMBINING.has(lexicon().termOf(text.slice(start, end).toLowerCase())) ? Role.Nationality : 0;

/** The hyphen that joins two names in one hyphened token ("Franco-German", "Israel-Hamas"), or -1. */
export function joint(context: NameContext, at: number): number {
  const { text, tokens } = context;
  const start = tokens.start[at];
  const end = tokens.end[at];
  const hyphen = text.indexOf("-", start);
  if (hyphen <= start || hyphen + 2 >= end || classAt(text, hyphen + 1) !== UPPER) return -1;
  const combining = combiningRoles(context, start, hyphen) !== 0;
  // "pan-European": the PAN is written in capitals.
  if (!combining && classAt(text, start) !== UPPER) return -1;
  // "Bosnia-Herzegovina" is listed whole.
  if (!combining && (context.roles[at] & PEER) !== 0) return -1;
  const left = combining || (spanRoles(context, start, hyphen) & PEER) !== 0;
  return left && (spanRoles(context, hyphen + 1, end) & PEER) !== 0 ? hyphen : -1;
}
