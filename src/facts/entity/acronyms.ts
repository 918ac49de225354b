import { Shape } from "../../language/shape.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Candidate } from "./candidate.ts";
import { LISTED, Role } from "./roles.ts";
import type { View } from "./view.ts";

const NAMING =
  LISTED | Role.OrganizationHead | Role.LocationHead | Role.EventHead | Role.LawHead | Role.Title;

/** Do brackets behind a phrase shorten words of it that are ordinary: "Data Warehouse (DW)", not "Rocket Fuel (FUEL)"? */
export function isShortened(view: View, first: number, last: number): boolean {
  const start = initialsStart(view, view.tokens.lower[last + 1], last - 1);
  return start >= first && areOrdinary(view, start, last);
}

/** Are the words of a phrase ordinary ones that head no name: "Data Warehouse", not "Trade Board"? */
function areOrdinary({ tokens, roles }: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if ((tokens.shape[i] & Shape.Lower) !== 0) continue;
    if ((roles[i] & (Role.Common | NAMING)) !== Role.Common) return false;
  }
  return true;
}

/**
 * Do the initials in brackets stand for words that name nothing, written small ("a non-resident pilot (NRP)") or
 * ordinary ("Data Warehouse (DW)")? Only words right before the bracket count, and all the initials must be theirs.
 */
export function standsForWords(view: View, { first, last }: Candidate): boolean {
  const { tokens } = view;
  if (last - first !== 1 || (tokens.shape[first] & Shape.AllCaps) === 0) return false;
  if (tokens.lower[last] !== ")" || tokens.lower[first - 1] !== "(") return false;
  const start = initialsStart(view, tokens.lower[first], first - 2);
  if (start < 0) return false;
  return isSmall(view, start, first - 1) || areOrdinary(view, start, first - 1);
}

/** The first of the words whose initials an acronym is, small links passed over, or -1. */
function initialsStart({ tokens }: View, acronym: string, before: number): number {
  let at = before;
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    while (at >= 0 && LINKS.has(tokens.term[at]) && tokens.lower[at][0] !== acronym[letter]) at--;
    if (at < 0 || tokens.lower[at][0] !== acronym[letter]) return -1;
    at--;
  }
  return tokens.sentence[at + 1] === tokens.sentence[before] ? at + 1 : -1;
}

const LINKS = terms("of and the for in on to by with &");

/** Most words are written small, the last or all but a nationality, and it heads no organization ("the food agency"). */
function isSmall({ tokens, roles }: View, first: number, last: number): boolean {
  if ((roles[last - 1] & Role.OrganizationHead) !== 0) return false;
  let small = 0;
  for (let i = first; i < last; i++) if ((tokens.shape[i] & Shape.Lower) !== 0) small++;
  const ends = (tokens.shape[last - 1] & Shape.Lower) !== 0 || (roles[last - 1] & Role.Nationality) !== 0;
  return ends && small * 2 > last - first;
}
