import { Shape } from "../../../language/shape.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { Candidate } from "../candidate.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { HEAD, LISTED, Role } from "../roles.ts";

const ACRONYM_AFTER = evidence("entity/context-acronym-after");

const NAMING = LISTED | HEAD | Role.Title;
const OPENS = terms("(");
const CLOSES = terms(")");
const COLON = terms(":");

/** "(CAC)", "(NYSE: UBER)"; ordinary words may be shortened too: "Data Warehouse (DW)". */
export function weighBracket(context: NameContext, { first, last, roles, cluster }: Candidate): void {
  const { tokens } = context;
  const at = last + 1;
  if (at + 1 >= tokens.count || (tokens.shape[at] & Shape.AllCaps) === 0) return;
  const closed = CLOSES.has(tokens.term[at + 1]);
  if (!closed && !COLON.has(tokens.term[at + 1])) return;
  if (!closed || (roles & LISTED) !== 0 || !isShortened(context, first, last)) cluster.add(ACRONYM_AFTER);
}

/** Do brackets behind a phrase shorten words of it that are ordinary: "Data Warehouse (DW)", not "Rocket Fuel (FUEL)"? */
function isShortened(context: NameContext, first: number, last: number): boolean {
  const start = initialsStart(context, last + 1, last - 1);
  return start >= first && areOrdinary(context, start, last);
}

/**
 * Do the initials in brackets stand for words that name nothing, written small ("a non-resident pilot (NRP)") or
 * ordinary ("Data Warehouse (DW)")? Only words right before the bracket count, and all the initials must be theirs.
 */
export function standsForWords(context: NameContext, { first, last }: Candidate): boolean {
  const { tokens } = context;
  if (first === 0 || last - first !== 1 || (tokens.shape[first] & Shape.AllCaps) === 0) return false;
  if (!OPENS.has(tokens.term[first - 1])) return false;
  const start = initialsStart(context, first, first - 2);
  if (start < 0) return false;
  return isSmall(context, start, first - 1) || areOrdinary(context, start, first - 1);
}

const LINKS = terms("of and the for in on to by with &");

/** The first of the words up to `before` whose initials an acronym is, small links passed over, or -1. */
function initialsStart({ tokens }: NameContext, acronym: number, before: number): number {
  const { lower, term, sentence } = tokens;
  const letters = lower[acronym];
  let at = before;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    while (at >= 0 && LINKS.has(term[at]) && lower[at][0] !== letters[letter]) at--;
    if (at < 0 || lower[at][0] !== letters[letter]) return -1;
    at--;
  }
  return sentence[at + 1] === sentence[before] ? at + 1 : -1;
}

/** Are the words of a phrase ordinary ones that head no name: "Data Warehouse", not "Trade Board"? */
function areOrdinary({ tokens, roles }: NameContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if ((tokens.shape[i] & Shape.Lower) !== 0) continue;
    if ((roles[i] & (Role.Common | NAMING)) !== Role.Common) return false;
  }
  return true;
}

/** Most words are written small, the last or all but a nationality, and it heads no organization ("the food agency"). */
function isSmall({ tokens, roles }: NameContext, first: number, last: number): boolean {
  if ((roles[last - 1] & Role.OrganizationHead) !== 0) return false;
  let small = 0;
  for (let i = first; i < last; i++) if ((tokens.shape[i] & Shape.Lower) !== 0) small++;
  const ends = (tokens.shape[last - 1] & Shape.Lower) !== 0 || (roles[last - 1] & Role.Nationality) !== 0;
  return ends && small * 2 > last - first;
}
