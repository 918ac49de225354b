import { lexicon } from "../../lexicon/load.ts";
import { having, TermBits, terms } from "../../lexicon/terms.ts";
import { Role } from "./roles.ts";

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

/** The roles of each list, in the order of their bits. */
let listRoles: readonly number[] | undefined;

/** The roles that a set of lists gives. */
export function rolesOfLists(held: number): number {
  listRoles ??= lexicon().lists.map((list) => LIST_ROLES.get(list) ?? 0);
  let roles = 0;
  for (let left = held; left !== 0; left &= left - 1) roles |= listRoles[31 - Math.clz32(left & -left)];
  return roles;
}

/** The roles that lists give an entry of the lexicon; none where its id is -1. */
export const rolesOfEntry = (id: number): number => (id < 0 ? 0 : rolesOfLists(lexicon().listsWith(id)));

/** What the table of words says, by term. */
export const TERM_ROLES = new TermBits([
  [having("function-word"), Role.Function],
  [having("calendar-name", "calendar-short"), Role.Calendar],
  [having("honorific"), Role.Honorific | Role.Title],
  [having("title-modifier"), Role.TitleModifier],
  // Titles of one word whose lists may miss them, plural ones among them.
  [having("title"), Role.Title],
  // Particles that open a surname standing alone ("von der Leyen").
  [terms("von van bin ibn della del di da dos"), Role.Opener],
]);

/** First names that are titles elsewhere ("Dean Wilson", "Earl Warren"). */
const NAMES_NOT_TITLES = terms("dean earl duke master page marshall miller guy rex");

const HEADS = Role.OrganizationHead | Role.LocationHead | Role.EventHead;

/** The roles that a set of lists gives a word, where they know better than each by itself. */
export function rolesOfWord(term: number, held: number): number {
  const roles = rolesOfLists(held);
  if ((roles & Role.Title) === 0) return roles;
  // "Center" and "Guard" are heads of names before they are positions on a field.
  return (roles & HEADS) !== 0 || NAMES_NOT_TITLES.has(term) ? roles & ~Role.Title : roles;
}
