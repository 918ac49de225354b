import { lexicon } from "../../lexicon/load.ts";
import { having, TermBits, terms } from "../../lexicon/terms.ts";
import { Role } from "./roles.ts";
import { HONORIFICS, LEADING_PARTICLES } from "./words.ts";

const LIST_ROLES: ReadonlyMap<string, number> = new Map([
  ["first-name-female", Role.FirstName],
  ["first-name-male", Role.FirstName],
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

/** What the table of words says, by term. */
export const TERM_ROLES = new TermBits([
  [having("function-word"), Role.Function],
  [having("calendar-name", "calendar-short"), Role.Calendar],
  [HONORIFICS, Role.Honorific | Role.Title],
  [having("title-modifier"), Role.TitleModifier],
  // Titles of one word whose lists may miss them, plural ones among them.
  [having("title"), Role.Title],
  [LEADING_PARTICLES, Role.Opener],
]);

/** First names that are titles elsewhere ("Dean Wilson", "Earl Warren"). */
const NAMES_NOT_TITLES = terms("dean earl duke master page marshall miller guy rex");

const HEADS = Role.OrganizationHead | Role.LocationHead | Role.EventHead;

/** A bit beside those of `Role`: the entry was met before. */
const MET = 1 << 30;

/** What the lists say of the lexicon's words and phrases, by id, as they are met; `MET` beside it. */
let entryRoles: Int32Array | undefined;
let listRoles: readonly number[] = [];

/** The roles that lists give an entry of the lexicon; none where its id is -1. */
export function rolesOfEntry(id: number): number {
  if (id < 0) return 0;
  const met = entryRoles === undefined ? 0 : entryRoles[id];
  return (met === 0 ? meet(id) : met) & ~MET;
}

function meet(id: number): number {
  const { held, lists } = lexicon();
  if (entryRoles === undefined) {
    entryRoles = new Int32Array(held.length);
    listRoles = lists.map((list) => LIST_ROLES.get(list) ?? 0);
  }
  let roles = MET;
  for (let left = held[id]; left !== 0; left &= left - 1) roles |= listRoles[31 - Math.clz32(left & -left)];
  entryRoles[id] = corrected(id, roles);
  return entryRoles[id];
}

/** What the lists of words by themselves get wrong. */
function corrected(id: number, roles: number): number {
  const words = lexicon();
  // "OH" is a state, "Oh" is none.
  if ((roles & Role.Region) !== 0 && words.key(id).length === 2) return roles | Role.Acronym;
  // "Center" and "Guard" are heads of names before they are positions on a field.
  const headed = (roles & HEADS) !== 0 && !words.key(id).includes(" ");
  return headed || NAMES_NOT_TITLES.has(words.term[id]) ? roles & ~Role.Title : roles;
}
