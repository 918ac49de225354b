/**
 * What the table of words (`words/*.tsv`) can say about a word, each facet with what it means. A facet that is not
 * named here fails the build at the row that has it; one that no row has fails it too.
 */
export const FACETS = {
  "calendar-name": "month or day of the week, spelled out",
  "time-head": "head of a phrase that says when and is no subject",

  person: "noun for one person, by office, trade, kin or circumstance",
  people: "noun for several people, or for an uncounted part of them",
  female: "noun or title for a woman",
  male: "noun or title for a man",
  "female-name": "given name of women, though lists have it for men too",
  "male-name": "given name of men, though lists have it for women too",

  organization: "noun for an organization, or for a place that acts as one",
  document: "noun for what is written, recorded or found out, and so says something",

  business: "noun for a business; those of one kind stand for one another",
  agency: "noun for a public agency",
  bank: "noun for a bank",
  party: "noun for a political party",
  court: "noun for a court",
  union: "noun for an association of members",
  team: "noun for a sports team",
  school: "noun for a school of any rank",
  newspaper: "noun for a paper, a station or a website that reports",
  council: "noun for a council or a parliament",
  charity: "noun for an organization of no particular kind",
  army: "noun for an army or a movement",
  board: "noun for a board or a committee",
  country: "noun for a country",
  city: "noun for a town",
  island: "noun for an island",
  region: "noun for a part of a country",
  aircraft: "noun for an aircraft",
  device: "noun for a telephone or a computer",
  vehicle: "noun for a road vehicle",
  software: "noun for a program",
  engine: "noun for an engine",
} as const;

export type FacetName = keyof typeof FACETS;

/** What a value may be: one of some words, any of them joined by commas, or whatever a pattern admits. */
export type ValueType =
  | { readonly says: string; readonly oneOf: readonly string[] }
  | { readonly says: string; readonly someOf: readonly string[] }
  | { readonly says: string; readonly like: RegExp };

/** Values that a row can carry beside its facets ("month=3"). */
export const VALUES = {
  month: { says: "number of the month, 1 to 12", like: /^(?:[1-9]|1[0-2])$/ },
  weekday: { says: "number of the day of the week, Monday being 1", like: /^[1-7]$/ },
} as const satisfies Record<string, ValueType>;

export type ValueName = keyof typeof VALUES;
