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
  /** A particle that may open a surname ("von der Leyen"). */
  Opener: 1 << 24,
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

/** Heads of names of everything but persons. */
export const HEAD = Role.OrganizationHead | Role.LocationHead | Role.EventHead | Role.LawHead;
