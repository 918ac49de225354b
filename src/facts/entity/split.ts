import { Shape } from "../../language/shape.ts";
import { LISTED, PLACE, Role } from "./roles.ts";
import { listedPhrase, phraseRoles, type View } from "./view.ts";
import {
  FUNCTION_WORDS,
  LEADING_PARTICLES,
  LEGAL_FORMS,
  LINK_WORDS,
  PARTICLES,
  PERSON_SUFFIXES,
  QUALIFIERS,
} from "./words.ts";

/** A part of a run that is one name, with where its titles begin. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly outer: number;
  readonly titled: boolean;
}

/** Cuts a run into names: titles are left out, and so are adjectives and places that only stand before a name. */
export function splitRun(view: View, first: number, last: number, emit: (part: Part) => void): void {
  let at = first;
  let outer = first;
  let titled = false;
  while (at < last) {
    const title = titleEnd(view, at, last);
    if (title > at && !isSurnameAlone(view, at, title, last)) {
      titled = true;
      at = title;
      continue;
    }
    if (!isNameWord(view, at) || isQualifier(view, at, last) || isPortfolio(view, at, last)) {
      at++;
      outer = at;
      titled = false;
      continue;
    }
    const end = nameEnd(view, at, last, titled);
    emit({ first: at, last: isListed(view, at, end) ? end : trimmed(view, at, end), outer, titled });
    at = end;
    outer = end;
    titled = false;
  }
}

/** "Former Greek Prime Minister", not "Former Ministers Club". */
const isQualifier = ({ roles, tokens }: View, at: number, last: number): boolean =>
  QUALIFIERS.has(tokens.term[at]) && at + 1 < last && (roles[at + 1] & (LISTED | Role.FirstName)) !== 0;

/** "Assistant Secretary of the Air Force for | Acquisition | Dana Keller": what an office is for is no part of who holds it. */
function isPortfolio(view: View, at: number, last: number): boolean {
  const { roles, tokens } = view;
  if (at + 3 > last || !LINK_WORDS.has(tokens.term[at - 1])) return false;
  const ordinary = roles[at] & (Role.Common | Role.FirstName | Role.Surname | HEAD | Role.Title);
  if (ordinary !== Role.Common || (roles[at + 1] & Role.Common) !== 0) return false;
  return isPerson(view, at + 1, last) && listedPhrase(view, at, last) === undefined;
}

const isNameWord = ({ roles, tokens }: View, at: number): boolean =>
  (roles[at] & Role.Nameable) !== 0 || LEADING_PARTICLES.has(tokens.term[at]);

/** "Moody's" keeps its ending. */
const isListed = (view: View, first: number, end: number): boolean =>
  end - first > 1 && (phraseRoles(view, first, end) & LISTED) !== 0;

/** The end without links and marks that bind nothing any more. */
function trimmed({ tokens, roles }: View, first: number, end: number): number {
  let last = end;
  while (
    last > first + 1 &&
    (roles[last - 1] & Role.Nameable) === 0 &&
    (FUNCTION_WORDS.has(tokens.term[last - 1]) ||
      PARTICLES.has(tokens.term[last - 1]) ||
      (tokens.shape[last - 1] & Shape.Punctuation) !== 0 ||
      tokens.lower[last - 1] === "'s")
  )
    last--;
  return last;
}

/** "King" and "Dean" with nothing behind them may be somebody's surname; the article decides. */
const isSurnameAlone = ({ roles }: View, at: number, title: number, last: number): boolean =>
  title === last &&
  title === at + 1 &&
  (roles[at] & (Role.Surname | Role.FirstName)) !== 0 &&
  (roles[at] & Role.Honorific) === 0;

/** Where the titles that begin at a token end, or the token itself: "Deputy Prime Minister", "Lt. Gen.", "Mr". */
export function titleEnd(view: View, at: number, last: number): number {
  const { roles } = view;
  let end = at;
  while (end < last) {
    const next = oneTitle(view, end, last);
    if (next === end) break;
    end = next;
  }
  if (end === at) return at;
  // "General Motors", "Major League Baseball", "King County" are listed or headed wholes.
  const listed = listedPhrase(view, at, last);
  if (listed && listed.last > at + 1 && (listed.roles & LISTED) !== 0) return at;
  if ((roles[at] & Role.Honorific) === 0 && last - end >= 1 && isHeadedWhole(view, at, end, last)) return at;
  return end;
}

function isHeadedWhole({ roles }: View, at: number, end: number, last: number): boolean {
  if (last - at > 5) return false;
  const head = roles[last - 1];
  if ((head & (Role.OrganizationHead | Role.EventHead | Role.LocationHead | Role.LawHead)) === 0)
    return false;
  if ((head & (Role.Surname | Role.Title | Role.FirstName)) !== 0) return false;
  for (let i = end; i < last; i++)
    if ((roles[i] & Role.FirstName) !== 0 && (roles[i] & Role.Common) === 0) return false;
  return true;
}

function oneTitle(view: View, at: number, last: number): number {
  const { roles, tokens } = view;
  if ((roles[at] & Role.Nameable) === 0 || isInitial(tokens.lower[at])) return at;
  const phrase = titlePhrase(view, at, last);
  if (phrase > at) return ofOffice(view, phrase - 1, last) ?? phrase;
  let end = at;
  while (
    end < last &&
    end < at + 4 &&
    (roles[end] & Role.TitleModifier) !== 0 &&
    (roles[end] & Role.Nameable) !== 0
  )
    end++;
  while (end > at && (roles[end] & Role.Title) === 0) end--;
  if ((roles[end] & Role.Title) === 0 || end >= last) return at;
  return ofOffice(view, end, last) ?? end + 1;
}

/** Where the office that a title is of ends, when it is of one. */
const ofOffice = (view: View, title: number, last: number): number | undefined =>
  view.tokens.lower[title + 1] === "of" && title + 2 < last && (view.roles[title] & Role.Honorific) === 0
    ? officeEnd(view, title, last)
    : undefined;

const MAX_TITLE = 4;

/** The end of a listed title of several words ("chief executive officer"), or the token itself. */
function titlePhrase(view: View, at: number, last: number): number {
  const { tokens, lexicon } = view;
  const id = tokens.word[at];
  if (id < 0 || lexicon.longest[id] < 2) return at;
  for (let end = Math.min(last, at + Math.min(lexicon.longest[id], MAX_TITLE)); end > at + 1; end--)
    if ((phraseRoles(view, at, end) & Role.Title) !== 0) return end;
  return at;
}

/** "Secretary of State Colin Powell", "Minister of Finance": the office goes with its title when a name follows. */
function officeEnd(view: View, title: number, last: number): number {
  const { roles, tokens } = view;
  let end = tokens.lower[title + 2] === "the" ? title + 3 : title + 2;
  const place = listedPhrase(view, end, last);
  if ((place ? place.roles : roles[end]) & (PLACE | Role.Organization)) return title + 1;
  while (
    end < last &&
    (roles[end] & (Role.FirstName | Role.Honorific)) === 0 &&
    (roles[end] & Role.Common) !== 0
  )
    end++;
  return end > title + 2 ? end : title + 1;
}

/** Where the name that begins at a token ends. */
function nameEnd(view: View, at: number, last: number, titled: boolean): number {
  const listed = listedPhrase(view, at, last);
  const unit = listed?.last ?? at + 1;
  const roles = listed?.roles ?? view.roles[at];
  if (unit >= last) return last;
  if ((roles & LISTED) !== 0 && (view.roles[unit] & Role.Group) !== 0) return unit;
  const cut = titleInside(view, unit, last, at);
  const whole = Math.min(cut, headEnd(view, at, cut), suffixEnd(view, at, cut));
  if (
    whole < last &&
    unit < whole &&
    (roles & LISTED) !== 0 &&
    isAllCommon(view, unit, whole) &&
    whole === cut
  )
    return unit;
  if ((roles & (Role.Nationality | Role.Group)) !== 0) return afterNationality(view, unit, whole);
  if ((roles & PLACE) !== 0 && !titled) return afterPlace(view, at, unit, whole);
  if ((roles & Role.Organization) !== 0 && listed)
    return isHeaded(view, whole) ? whole : afterOrganization(view, unit, whole);
  return whole;
}

/** "EU | migration | Commissioner": ordinary words between a listed name and a title belong to the title. */
function isAllCommon({ roles }: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((roles[i] & Role.Common) === 0 || (roles[i] & Role.OrganizationHead) !== 0) return false;
  return true;
}

/** "House of Representatives | Speaker", "Local Government | Peter Chin": a first name behind a head begins another name. */
function headEnd({ roles }: View, at: number, last: number): number {
  for (let i = at + 2; i < last - 1; i++) {
    const named = (roles[i] & Role.FirstName) !== 0 && (roles[i] & (Role.Common | HEAD | PLACE)) === 0;
    if (named && (roles[i - 1] & Role.OrganizationHead) !== 0) return i;
  }
  return last;
}

function afterOrganization(view: View, unit: number, whole: number): number {
  const next = view.roles[unit];
  const person = (next & (Role.FirstName | Role.Common)) === Role.FirstName;
  return person || (next & Role.Nationality) !== 0 ? unit : whole;
}

/** A name ends at "Jr." and at "Inc." */
function suffixEnd({ tokens }: View, at: number, last: number): number {
  for (let i = at + 1; i < last; i++)
    if (PERSON_SUFFIXES.has(tokens.term[i]) || LEGAL_FORMS.has(tokens.term[i])) return i + 1;
  return last;
}

/** The first title behind `from` that ends the name before it: "Microsoft | President Brad Smith". */
function titleInside(view: View, from: number, last: number, first: number): number {
  const { roles, tokens } = view;
  for (let i = from; i < last; i++) {
    if (LINK_WORDS.has(tokens.term[i - 1])) continue;
    if ((roles[i] & Role.Honorific) !== 0) return i;
    const end = oneTitle(view, i, last);
    if (end === i) continue;
    const alone = end >= last && i === first + 1 && (roles[first] & Role.FirstName) !== 0;
    if (alone || (end >= last && (roles[end - 1] & (Role.OrganizationHead | Role.Surname)) !== 0)) continue;
    if (isHeadedWhole(view, i, end, last) || isSurname(view, first, i, last)) continue;
    return i;
  }
  return last;
}

/** "Martin Luther King Jr.": a title that can be a surname, at the end of a person's name. */
const isSurname = ({ roles, tokens }: View, first: number, at: number, last: number): boolean =>
  (roles[first] & Role.FirstName) !== 0 &&
  (roles[at] & Role.Surname) !== 0 &&
  (at + 1 === last || PERSON_SUFFIXES.has(tokens.term[at + 1]));

const HEAD = Role.OrganizationHead | Role.LocationHead | Role.EventHead | Role.LawHead | Role.CompanySuffix;

const isHeaded = ({ roles }: View, last: number): boolean => (roles[last - 1] & HEAD) !== 0;

/** "Indian Navy" and "British Airways" are one name, "French President Chirac" and "German Boris Becker" are not. */
function afterNationality(view: View, unit: number, whole: number): number {
  const { roles } = view;
  if (unit >= whole) return unit;
  if (isPerson(view, unit, whole)) return unit;
  if (isHeaded(view, whole) || hasLink(view, unit, whole)) return whole;
  const rest = phraseRoles(view, unit, whole);
  if ((rest & LISTED) !== 0) return unit;
  return (roles[whole - 1] & Role.Common) !== 0 ? whole : unit;
}

/** "Boston University" and "New York City" are one name, "London Mayor" and "Kosovo Albanians" are not. */
function afterPlace(view: View, at: number, unit: number, whole: number): number {
  if (unit >= whole) return unit;
  if ((view.roles[at] & Role.FirstName) !== 0 && unit === at + 1 && !isHeaded(view, whole)) return whole;
  if (isPerson(view, unit, whole)) return unit;
  if (isAbbreviatedCountry(view, at, unit) && (phraseRoles(view, unit, whole) & LISTED) !== 0) return unit;
  if ((phraseRoles(view, unit, whole) & (Role.Nationality | Role.Group)) !== 0) return unit;
  // "the United States | Barack Obama": a country takes a head or ordinary words behind it, no other name.
  const country = ((unit > at + 1 ? phraseRoles(view, at, unit) : view.roles[at]) & Role.Country) !== 0;
  return country && !isHeaded(view, whole) && !isAllCommon(view, unit, whole) && whole - unit > 1
    ? unit
    : whole;
}

const isAbbreviatedCountry = ({ tokens, roles }: View, at: number, unit: number): boolean =>
  unit === at + 1 && (tokens.shape[at] & Shape.AllCaps) !== 0 && (roles[at] & Role.Country) !== 0;

function hasLink({ tokens }: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (LINK_WORDS.has(tokens.term[i])) return true;
  return false;
}

/** A first name that is no ordinary word, and a second word that is no head. */
export function isPerson({ roles, tokens }: View, first: number, last: number): boolean {
  const length = last - first;
  if (length < 2 || length > 4) return false;
  if ((roles[last - 1] & HEAD & ~Role.LocationHead) !== 0) return false;
  if (isInitial(tokens.lower[first])) return true;
  if ((roles[first] & Role.FirstName) === 0) return false;
  return (roles[first] & Role.Common) === 0 || (roles[last - 1] & Role.Common) === 0;
}

const isInitial = (lower: string): boolean => lower.length === 2 && lower[1] === ".";
