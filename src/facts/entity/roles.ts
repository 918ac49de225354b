import type { Lexicon } from "../../lexicon/table.ts";
import { TermBits } from "../../lexicon/terms.ts";
import { FUNCTION_WORDS, HONORIFICS, MONTHS_AND_DAYS, TITLE_MODIFIERS, TITLE_WORDS } from "./words.ts";

/** What the lists say of a word or phrase, as bits: the part it can play in a name. */
export const Role = {
  FirstName: 1 << 0,
  Surname: 1 << 1,
  /** An ordinary word of English. */
  Common: 1 << 2,
  Country: 1 << 3,
  City: 1 << 4,
  /** A town that few know; its name is often a surname too. */
  Town: 1 << 5,
  Region: 1 << 6,
  Organization: 1 << 7,
  Nationality: 1 << 8,
  /** Members of religions, parties and movements, which are no entities. */
  Group: 1 << 9,
  Title: 1 << 10,
  OrganizationHead: 1 << 11,
  LocationHead: 1 << 12,
  EventHead: 1 << 13,
  LawHead: 1 << 14,
  CompanySuffix: 1 << 15,
  Product: 1 << 16,
  Event: 1 << 17,
  Function: 1 << 18,
  /** A month or a day of the week. */
  Calendar: 1 << 19,
  /** "Mr", "Sir": only ever before a person. */
  Honorific: 1 << 20,
  /** "Vice", "Foreign": opens a title of several words. */
  TitleModifier: 1 << 21,
  /** A token that can be part of a name where it stands. */
  Nameable: 1 << 22,
  /** A name only when it is written in capitals. */
  Acronym: 1 << 23,
} as const;

/** Bits that make a phrase of several words a name by itself. */
export const LISTED =
  Role.Country |
  Role.City |
  Role.Town |
  Role.Region |
  Role.Organization |
  Role.Nationality |
  Role.Product |
  Role.Event;

export const PLACE = Role.Country | Role.City | Role.Town | Role.Region;

const LIST_ROLES: ReadonlyMap<string, number> = new Map([
  ["first-name-female", Role.FirstName],
  ["first-name-male", Role.FirstName],
  ["first-name", Role.FirstName],
  ["surname", Role.Surname],
  ["common-word", Role.Common],
  ["country", Role.Country],
  ["country-alias", Role.Country],
  ["capital", Role.City],
  ["city-large", Role.City],
  ["city", Role.Town],
  ["region", Role.Region],
  ["us-state", Role.Region],
  ["organization", Role.Organization],
  ["company", Role.Organization],
  ["media", Role.Organization],
  ["sports-team", Role.Organization],
  ["nationality", Role.Nationality],
  ["religion-group", Role.Group],
  ["person-title", Role.Title],
  ["organization-head", Role.OrganizationHead],
  ["location-head", Role.LocationHead],
  ["event-head", Role.EventHead],
  ["law-head", Role.LawHead],
  ["company-suffix", Role.CompanySuffix],
  ["product", Role.Product],
  ["event", Role.Event],
  ["acronym", Role.Acronym],
]);

const WORD_ROLES = new TermBits([
  [FUNCTION_WORDS, Role.Function],
  [MONTHS_AND_DAYS, Role.Calendar],
  [HONORIFICS, Role.Honorific | Role.Title],
  [TITLE_MODIFIERS, Role.TitleModifier],
  [TITLE_WORDS, Role.Title],
]);

let byLexicon: { readonly lexicon: Lexicon; readonly roles: readonly number[] } | undefined;

/** The roles of each list of a lexicon, in the order of its bits. */
export function listRoles(lexicon: Lexicon): readonly number[] {
  if (byLexicon?.lexicon !== lexicon)
    byLexicon = { lexicon, roles: lexicon.lists.map((list) => LIST_ROLES.get(list) ?? 0) };
  return byLexicon.roles;
}

/** The roles of a word or phrase by its id in the lexicon, which may be -1. */
export function rolesOfId(lexicon: Lexicon, byList: readonly number[], id: number): number {
  if (id < 0) return 0;
  let roles = 0;
  for (let held = lexicon.held[id], list = 0; held !== 0; held >>>= 1, list++)
    if ((held & 1) !== 0) roles |= byList[list];
  return roles;
}

/** What the table of words says of a term. */
export const rolesOfTerm = (term: number): number => WORD_ROLES.get(term);
