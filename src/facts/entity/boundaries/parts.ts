import { Shape } from "../../../language/shape.ts";
import type { NameContext } from "../context.ts";
import { listedEnd, phraseRoles } from "../phrases.ts";
import { HEAD, LISTED, Role } from "../roles.ts";
import { LINK_WORD, Word } from "../words.ts";
import { nameEnd } from "./name-end.ts";
import { isPerson } from "./person.ts";
import { titleEnd } from "./titles.ts";

/** Takes a part of a run that is one name, with where its titles begin. */
export interface PartTaker {
  takePart(first: number, last: number, outer: number, titled: boolean): void;
}

/** Cuts a run into names: titles are left out, and so are adjectives and places that only stand before a name. */
export function splitRun(context: NameContext, first: number, last: number, taker: PartTaker): void {
  const { roles, titleLength } = context;
  let at = first;
  let outer = first;
  let titled = false;
  while (at < last) {
    const untitled = (roles[at] & TITLE) === 0 && titleLength[at] === 1;
    const title = untitled ? at : titleEnd(context, at, last);
    if (title > at && !isSurnameAlone(context, at, title, last)) {
      titled = true;
      at = title;
      continue;
    }
    if (
      (roles[at] & (Role.Nameable | Role.Opener)) === 0 ||
      (at + 1 < last && isPassedOver(context, at, last))
    ) {
      at++;
      outer = at;
      titled = false;
      continue;
    }
    const end = at + 1 === last ? last : nameEnd(context, at, last, titled);
    const bound = (roles[end - 1] & Role.Nameable) !== 0;
    taker.takePart(at, bound ? end : trimmed(context, at, end), outer, titled);
    at = end;
    outer = end;
    titled = false;
  }
}

/** "King" and "Dean" with nothing behind them may be somebody's surname; the article decides. */
const isSurnameAlone = ({ roles }: NameContext, at: number, title: number, last: number): boolean =>
  title === last &&
  title === at + 1 &&
  (roles[at] & (Role.Surname | Role.FirstName)) !== 0 &&
  (roles[at] & Role.Honorific) === 0;

const TITLE = Role.Title | Role.TitleModifier;

/** The word belongs to what follows or to what stands before. */
const isPassedOver = (context: NameContext, at: number, last: number): boolean =>
  isQualifier(context, at) || isPortfolio(context, at, last);

/** "Former Greek Prime Minister", not "Former Ministers Club". */
const isQualifier = ({ roles, tokens, words }: NameContext, at: number): boolean =>
  (words[tokens.term[at]] & Word.Qualifier) !== 0 && (roles[at + 1] & (LISTED | Role.FirstName)) !== 0;

const NO_PORTFOLIO = Role.FirstName | Role.Surname | HEAD | Role.CompanySuffix | Role.Title;

/** "Assistant Secretary of the Air Force for | Acquisition | Dana Keller": what an office is for is no part of who holds it. */
function isPortfolio(context: NameContext, at: number, last: number): boolean {
  const { roles, tokens, words } = context;
  if (at === 0 || at + 3 > last || (words[tokens.term[at - 1]] & LINK_WORD) === 0) return false;
  if ((roles[at] & (Role.Common | NO_PORTFOLIO)) !== Role.Common || (roles[at + 1] & Role.Common) !== 0)
    return false;
  return isPerson(context, at + 1, last) && listedEnd(context, at, last) === at + 1;
}

/** The end without links and marks that bind nothing any more; what is listed keeps its own ("Moody's"). */
function trimmed(context: NameContext, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && isLoose(context, last - 1)) last--;
  return last < end && (phraseRoles(context, first, end) & LISTED) !== 0 ? end : last;
}

const isLoose = ({ tokens, roles, words }: NameContext, at: number): boolean =>
  (roles[at] & Role.Nameable) === 0 &&
  ((roles[at] & Role.Function) !== 0 ||
    (tokens.shape[at] & Shape.Punctuation) !== 0 ||
    (words[tokens.term[at]] & (Word.Particle | Word.Possessive)) !== 0);
