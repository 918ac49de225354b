import { terms } from "../../../lexicon/terms.ts";
import type { NameContext } from "../context.ts";
import { listedEnd, listedTitleEnd, unitRoles } from "../phrases.ts";
import { HEAD, PLACE, Role } from "../roles.ts";
import { Word } from "../words.ts";
import { fieldsEnd } from "./joints.ts";
import { isInitial } from "./person.ts";

/** Where the titles that begin at a token end, or the token itself: "Deputy Prime Minister", "Lt. Gen.", "Mr". */
export function titleEnd(context: NameContext, at: number, last: number): number {
  let end = at;
  while (end < last) {
    const next = oneTitle(context, end, last);
    if (next === end) break;
    end = next;
  }
  if (end === at) return at;
  // "General Motors", "Major League Baseball", "King County" are listed or headed wholes.
  if (listedEnd(context, at, last) > at + 1) return at;
  const honorific = (context.roles[at] & Role.Honorific) !== 0;
  return !honorific && last > end && isHeadedWhole(context, at, end, last) ? at : end;
}

const MAX_HEADED = 5;

/** A title and what follows are one name, headed by its last word: "Justice Department". */
export function isHeadedWhole({ roles }: NameContext, at: number, end: number, last: number): boolean {
  if (last - at > MAX_HEADED) return false;
  const head = roles[last - 1];
  if ((head & HEAD) === 0 || (head & (Role.Surname | Role.Title | Role.FirstName)) !== 0) return false;
  for (let i = end; i < last; i++)
    if ((roles[i] & (Role.FirstName | Role.Common)) === Role.FirstName) return false;
  return true;
}

/** Most words of a title. */
const MAX_TITLE = 4;

/** Where one title ends that begins at a token, or the token itself. */
export function oneTitle(context: NameContext, at: number, last: number): number {
  const { roles } = context;
  if ((roles[at] & Role.Nameable) === 0 || isInitial(context, at)) return at;
  const phrase = listedTitleEnd(context, at, last);
  if (phrase > at + 1) return withOffice(context, phrase, last);
  if ((roles[at] & (Role.Title | Role.TitleModifier)) === 0) return at;
  const officer = officerEnd(context, at, last);
  if (officer > at) return officer;
  let title = at;
  while (title < last && title < at + MAX_TITLE && (roles[title] & MODIFIER) === MODIFIER) title++;
  while (title > at && (roles[title] & Role.Title) === 0) title--;
  return (roles[title] & Role.Title) !== 0 && title < last ? withOffice(context, title + 1, last) : at;
}

const CHIEF = terms("chief");
const OFFICER = terms("officer");

/** "Chief Commercial Officer": whatever ordinary words stand between. */
function officerEnd({ roles, tokens }: NameContext, at: number, last: number): number {
  if (!CHIEF.has(tokens.term[at])) return at;
  for (let i = at + 1; i < last && i < at + MAX_TITLE && (roles[i] & Role.Common) !== 0; i++)
    if (OFFICER.has(tokens.term[i])) return i + 1;
  return at;
}

const MODIFIER = Role.TitleModifier | Role.Nameable;

/** Where a title ends together with the office that it is of, when it is of one. */
const withOffice = (context: NameContext, end: number, last: number): number =>
  end + 1 < last &&
  (context.words[context.tokens.term[end]] & Word.Of) !== 0 &&
  (context.roles[end - 1] & Role.Honorific) === 0
    ? officeEnd(context, end, last)
    : end;

/** "Secretary of State Colin Powell", "Minister of Finance": the office goes with its title when a name follows. */
function officeEnd(context: NameContext, of: number, last: number): number {
  const { roles, tokens, words } = context;
  let end = (words[tokens.term[of + 1]] & Word.The) !== 0 ? of + 2 : of + 1;
  if ((unitRoles(context, end, last) & (PLACE | Role.Organization)) !== 0) return of;
  while (end < last && (roles[end] & (Role.FirstName | Role.Honorific | Role.Common)) === Role.Common) end++;
  if (end > of + 1 && end < last && (words[tokens.term[end]] & Word.Comma) !== 0)
    end = fieldsEnd(context, end, last);
  return end > of + 1 ? end : of;
}
