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

/** A bit beside those of `Role`: the entry was met before. */
const MET = 1 << 30;

/** What the lists say of the lexicon's words and phrases, by id: filled in as they are met, with `MET`. */
let entryRoles: Int32Array | undefined;
let listRoles: readonly number[] = [];

/** The roles that lists give an entry of the lexicon; none where its id is -1. */
export const rolesOfEntry = (id: number): number => (id < 0 ? 0 : meetEntry(id) & ~MET);

/** The roles of entries by id as far as they were met; 0 asks for `meetEntry`. */
export function metEntries(): Int32Array {
  entryRoles ??= new Int32Array(lexicon().held.length);
  return entryRoles;
}

/** The roles of an entry, with a bit besides that says that it was met. */
export function meetEntry(id: number): number {
  const met = metEntries();
  if (met[id] === 0) met[id] = corrected(id, rolesOfLists(lexicon().held[id])) | MET;
  return met[id];
}

function rolesOfLists(held: number): number {
  if (listRoles.length === 0) listRoles = lexicon().lists.map((list) => LIST_ROLES.get(list) ?? 0);
  let roles = 0;
  for (let left = held; left !== 0; left &= left - 1) roles |= listRoles[31 - Math.clz32(left & -left)];
  return roles;
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
