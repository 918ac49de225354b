import { Shape } from "../../../language/shape.ts";
import { valued } from "../../../lexicon/terms.ts";
import type { NameContext } from "../context.ts";
import { listedEnd, phraseRoles } from "../phrases.ts";
import { HEAD, LISTED, PLACE, Role } from "../roles.ts";
import { LINK_WORD, Word } from "../words.ts";
import { isInitial, isPerson } from "./person.ts";
import { isHeadedWhole, oneTitle } from "./titles.ts";

/** Where the name that begins at a token ends. */
export function nameEnd(context: NameContext, at: number, last: number, titled: boolean): number {
  const unit = listedEnd(context, at, last);
  if (unit >= last) return last;
  const several = unit > at + 1;
  const roles = several ? phraseRoles(context, at, unit) : context.roles[at];
  const listed = (roles & LISTED) !== 0;
  if (listed && (context.roles[unit] & Role.Group) !== 0) return unit;
  const cut = titleInside(context, unit, last, at);
  const whole = Math.min(
    secondPersonStart(context, at, cut),
    heldFrom(context, at, cut),
    suffixEnd(context, at, cut),
  );
  if (listed && whole === cut && unit < whole && whole < last && isAllCommon(context, unit, whole))
    return unit;
  if ((roles & (Role.Nationality | Role.Group)) !== 0) return afterNationality(context, unit, whole);
  if ((roles & PLACE) !== 0 && !titled) return afterPlace(context, at, unit, whole, roles);
  if ((roles & Role.Organization) !== 0 && several)
    return isHeaded(context, whole) ? whole : afterOrganization(context, unit, whole);
  return whole;
}

/** "EU | migration | Commissioner": ordinary words between a listed name and a title belong to the title. */
function isAllCommon({ roles }: NameContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((roles[i] & (Role.Common | Role.OrganizationHead)) !== Role.Common) return false;
  return true;
}

const NO_FIRST_NAME = Role.Common | HEAD | Role.CompanySuffix | PLACE;

/** "House of Representatives | Speaker", "Local Government | Peter Chin": a first name behind a head begins another name. */
function secondPersonStart({ roles }: NameContext, at: number, last: number): number {
  for (let i = at + 2; i < last - 1; i++) {
    const named = (roles[i] & (Role.FirstName | NO_FIRST_NAME)) === Role.FirstName;
    if (named && (roles[i - 1] & Role.OrganizationHead) !== 0) return i;
  }
  return last;
}

const POSTS = valued("post", String).words;
const KNOWN = Role.FirstName | Role.Surname | Role.Title;

/** "Control Yuan | Member Tom Reed", "(chief executive of) Fortuna | Ana Ruiz": where who holds a post begins behind its owner. */
function heldFrom(context: NameContext, at: number, last: number): number {
  const { roles, tokens } = context;
  const owned = isOfTitle(context, at);
  for (let i = at + 1; i < last - 1; i++) {
    if ((roles[i] & (Role.FirstName | NO_FIRST_NAME)) !== Role.FirstName) continue;
    if (i - 1 > at && POSTS.has(tokens.term[i - 1]) && (roles[i - 1] & KNOWN) === 0) return i - 1;
    if (owned && isPerson(context, i, last)) return i;
  }
  return last;
}

/** Does "of" join what begins at a token to a title before it? */
function isOfTitle({ roles, tokens, words }: NameContext, at: number): boolean {
  const of = at > 1 && (words[tokens.term[at - 1]] & Word.The) !== 0 ? at - 2 : at - 1;
  return of > 0 && (words[tokens.term[of]] & Word.Of) !== 0 && (roles[of - 1] & Role.Title) !== 0;
}

function afterOrganization({ roles }: NameContext, unit: number, whole: number): number {
  const next = roles[unit];
  const person = (next & (Role.FirstName | Role.Common)) === Role.FirstName;
  return person || (next & Role.Nationality) !== 0 ? unit : whole;
}

const SUFFIX = Word.PersonSuffix | Word.LegalForm;

/** A name ends at "Jr." and at "Inc." */
function suffixEnd({ tokens, words }: NameContext, at: number, last: number): number {
  for (let i = at + 1; i < last; i++) {
    const word = words[tokens.term[i]];
    if ((word & SUFFIX) !== 0) return i + 1;
    // "Carl Voss | QC".
    if ((word & Word.PostNominal) !== 0 && (tokens.shape[i] & Shape.AllCaps) !== 0 && i > at + 1) return i;
  }
  return last;
}

/** The first title behind `from` that ends the name before it: "Microsoft | President Brad Smith". */
function titleInside(context: NameContext, from: number, last: number, first: number): number {
  const { roles, tokens, words } = context;
  for (let i = from; i < last; i++) {
    if ((words[tokens.term[i - 1]] & LINK_WORD) !== 0) continue;
    if (isInitial(context, i - 1) || isMiddleName(context, first, i, last)) continue;
    if ((roles[i] & Role.Honorific) !== 0) return i;
    const end = oneTitle(context, i, last);
    if (end === i) continue;
    const alone = end >= last && i === first + 1 && (roles[first] & Role.FirstName) !== 0;
    if (alone || (end >= last && (roles[end - 1] & (Role.OrganizationHead | Role.Surname)) !== 0)) continue;
    if (isHeadedWhole(context, i, end, last) || isSurname(context, first, i, last)) continue;
    return i;
  }
  return last;
}

const GIVEN = Role.FirstName | PLACE | Role.Organization;

/** "Carol King Wheeler": a title that is a surname too, between a first name and the last word. */
const isMiddleName = ({ roles }: NameContext, first: number, at: number, last: number): boolean =>
  at === first + 1 &&
  at + 2 === last &&
  (roles[first] & GIVEN) === Role.FirstName &&
  (roles[at] & Role.Surname) !== 0 &&
  (roles[at + 1] & Role.Title) === 0;

/** "Martin Luther King Jr.": a title that can be a surname, at the end of a person's name. */
const isSurname = ({ roles, tokens, words }: NameContext, first: number, at: number, last: number): boolean =>
  (roles[first] & Role.FirstName) !== 0 &&
  (roles[at] & Role.Surname) !== 0 &&
  (at + 1 === last || (words[tokens.term[at + 1]] & Word.PersonSuffix) !== 0);

const isHeaded = ({ roles }: NameContext, last: number): boolean =>
  (roles[last - 1] & (HEAD | Role.CompanySuffix)) !== 0;

/** "Indian Navy" and "British Airways" are one name, "French President Chirac" and "German Boris Becker" are not. */
function afterNationality(context: NameContext, unit: number, whole: number): number {
  const { roles } = context;
  if (unit >= whole) return unit;
  if (isPerson(context, unit, whole)) return unit;
  if (isHeaded(context, whole) || hasLink(context, unit, whole)) return whole;
  if ((phraseRoles(context, unit, whole) & LISTED) !== 0) return unit;
  return (roles[whole - 1] & Role.Common) !== 0 ? whole : unit;
}

/** "Boston University" and "New York City" are one name, "London Mayor" and "Kosovo Albanians" are not. */
function afterPlace(context: NameContext, at: number, unit: number, whole: number, place: number): number {
  if (unit >= whole) return unit;
  const headed = isHeaded(context, whole);
  const oneWord = unit === at + 1;
  if (oneWord && !headed && (context.roles[at] & Role.FirstName) !== 0) return whole;
  if (isPerson(context, unit, whole)) return unit;
  const country = (place & Role.Country) !== 0;
  const rest = phraseRoles(context, unit, whole);
  const abbreviated = oneWord && country && (context.tokens.shape[at] & Shape.AllCaps) !== 0;
  if ((rest & (abbreviated ? LISTED | Role.Group : Role.Nationality | Role.Group)) !== 0) return unit;
  // "the United States | Barack Obama": a country takes a head or ordinary words behind it, no other name.
  return country && !headed && whole - unit > 1 && !isAllCommon(context, unit, whole) ? unit : whole;
}

function hasLink({ tokens, words }: NameContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((words[tokens.term[i]] & LINK_WORD) !== 0) return true;
  return false;
}
