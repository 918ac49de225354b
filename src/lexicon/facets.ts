import { AMOUNT_FACETS, AMOUNT_VALUES } from "./amounts.ts";
import { GRAMMAR_FACETS } from "./grammar.ts";
import { SPEECH_FACETS, SPEECH_VALUES } from "./speech.ts";

/**
 * What the table of words (`words/*.tsv`) can say about a word, each facet with what it means. A facet that is not
 * named here fails the build at the row that has it; one that no row has fails it too.
 */
export const FACETS = {
  ...GRAMMAR_FACETS,
  ...AMOUNT_FACETS,
  ...SPEECH_FACETS,

  "calendar-name": "month or day of the week, spelled out",
  "time-head": "head of a phrase that says when and is no subject",
  "calendar-short": "abbreviation or plural of a month or a day of the week that is no other word",

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

  "no-trade": "noun that ends as trades do and is none (“quarter”)",
  "impersonal-verb": "verb for what matters and things do, not only those who have a name (“it ended”)",
  reflexive: "pronoun that means the subject of its own verb",
  "state-office": "noun for an office of a state",
  "government-office": "noun for an office that only states and governments have",
  "elected-office": "noun for an office that somebody is elected to, for a place",
  "telling-of-office": "stands in a title and tells one office of its noun from another",
  epithet: "noun that calls back whom the text has just named, though it never said what they are",
  voice: "noun for those who say “we” of the organization that they lead or speak for",
  "doubtful-date-name":
    "month or day of the week, mostly in short, that is a person's name or another word as well",
  "vague-number": "number that leaves open how many (“several”, “dozens”)",
  "plain-span":
    "adjective that changes neither the length nor the place of a unit of time (“three straight years”)",
  era: "says behind a year from when it is counted (“BC”)",
  "feast-calendar": "calendar or church that keeps feasts on other days (“Orthodox Easter”)",
  "festive-thing": "what lends itself the name of a feast (“Christmas tree”)",
  "planning-verb": "finite or as a participle, says of what follows that it is still to come (“expected”)",
  "timetable-verb": "announces in the present tense (“the fair opens Friday”)",
  "to-come": "no verb, and says that something is still to come (“upcoming”)",
  intent: "stands before an infinitive that is still to come (“ready to”, “an agreement to”)",
  "put-off": "moves a date (“postponed until”)",
  "past-event": "what has come to pass where a day stands before it (“Friday's ruling”)",
  "car-make": "make of cars",
  counted: "what figures count, by its noun or unit, where they might be a year",
  "before-figure": "leads to a figure, and never to a year",
  article: "“the”, “a”, “an”",
  possessive: "determiner that says whose (“their”)",
  demonstrative: "determiner that points (“this”, “those”)",
  dash: "dash or hyphen that stands by itself",

  "function-word": "word of grammar, time, number or greeting: a capital says only that a sentence begins",
  honorific: "form of address or rank that stands before a person's name and nowhere else",
  title: "title, office or rank of one word that may stand before a person's name",
  "title-modifier": "opens or qualifies a title (“vice”, “foreign”)",

  "name-particle": "small word inside names of people and places (“von”, “de”)",
  "post-nominal": "letters of an order or a degree behind a person's name",
  "name-suffix": "end of a person's name (“Jr.”)",
  "leading-surname": "surname that stands first, as Chinese, Korean and Vietnamese ones do",
  "leading-head": "head of names of organizations that stands first (“Banco”, “FC”)",
  "legal-form": "legal form at the end of a company's name",
  institution: "institution whose name is an ordinary word (“Congress”)",
  language: "name of a language",
  "combining-nationality": "nationality as the first half of a compound (“Franco-German”)",
  "ordinary-acronym": "acronym of a thing that is no entity (“GDP”)",
  "compound-head": "prefix before a name in an adjective (“pro-Russian”)",
  "compound-tail": "second half of an adjective made of a name (“London-based”)",

  former: "says that an office is over (“ex-”, “late”)",
  "title-epithet": "stands before a title and is no part of it (“longtime”)",
  "not-yet": "says that nobody holds the office yet, or that it is none",
  portfolio: "word of a portfolio, before “minister” or “secretary”",
  "portfolio-office": "office whose portfolio stands before it",
  spokesperson: "one who speaks for somebody",
  department: "noun for a part inside an organization",
  employer: "noun for a whole organization that people work for",
  "naming-head": "noun that an organization's own name holds",
  company: "noun for a business, and for no public body",
  "public-body": "word in the names of public bodies",
  "corporate-title": "title that a company gives",
  land: "noun for a land or a part of one",
  "running-title": "title of who runs something",
  "party-name": "name of a political party, or the adjective of it, where a capital begins it",
  "ministry-field": "field of a minister, in capitals",
} as const;

export type FacetName = keyof typeof FACETS;

/** What a value may be: one of some words, any of them joined by commas, or whatever a pattern admits. */
export type ValueType =
  | { readonly says: string; readonly oneOf: readonly string[] }
  | { readonly says: string; readonly someOf: readonly string[] }
  | { readonly says: string; readonly like: RegExp };

/** Values that a row can carry beside its facets ("month=3"). */
export const VALUES = {
  ...AMOUNT_VALUES,
  ...SPEECH_VALUES,

  month: { says: "number of the month, 1 to 12", like: /^(?:[1-9]|1[0-2])$/ },
  weekday: { says: "number of the day of the week, Monday being 1", like: /^[1-7]$/ },
  season: { says: "season of the year", oneOf: ["SP", "SU", "FA", "WI"] },
  "day-part": { says: "part of the day", oneOf: ["MO", "AF", "EV", "NI"] },
  "time-unit": {
    says: "unit of time",
    oneOf: "second minute hour day weekend week month quarter half year decade century millennium".split(" "),
  },
  "unit-count": { says: "how many of its unit of time one of the word is", like: /^[2-9]$/ },
  decade: { says: "decade of a century, by the tens of its years (“nineties”)", like: /^[2-9]$/ },
  "relative-day": { says: "how many days on from today", like: /^(?:-1|0|1)$/ },
  choice: {
    says: "which of several times is meant, before the name of one",
    oneOf: "last previous this that next coming following".split(" "),
  },
  hour: { says: "hour of the day that has a name", like: /^(?:12|24)$/ },
  meridiem: { says: "half of the day behind an hour", oneOf: ["a", "p"] },
  zone: { says: "time zone in short, minutes east of Greenwich", like: /^-?\d+$/ },
  frequency: { says: "how often, as TIMEX writes it", like: /^PT?\d[HDWMY]$/ },
  reference: { says: "side of now, as TIMEX writes it", oneOf: ["PRESENT_REF", "PAST_REF"] },
  stage: { says: "which part of a time is meant, right before it (“late”)", oneOf: ["START", "MID", "END"] },
  edge: { says: "which part of a time is meant, as a noun (“the end of”)", oneOf: ["START", "MID", "END"] },
  pronoun: { says: "the pronoun that it is a form of", oneOf: ["i", "we", "he", "she", "it", "they"] },
  bound: { says: "how nearly a length of time is meant", oneOf: ["LESS_THAN", "APPROX", "EXACT"] },
  post: {
    says: "how much a head of a title needs beside it before its person is an official, the least first",
    oneOf: ["office", "role", "calling", "job"],
  },
} as const satisfies Record<string, ValueType>;

export type ValueName = keyof typeof VALUES;
