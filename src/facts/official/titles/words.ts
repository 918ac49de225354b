import { having, terms } from "../../../lexicon/terms.ts";

/** Closed sets of words in and around titles. */

/** Say that the office is over; no part of the title. */
export const FORMER = having("former");

/** Stand before a title and are no part of it. */
export const PASSED_OVER = having("title-epithet");

/** Say that nobody holds the office yet; the title is none. */
export const NOT_YET = having("not-yet");

/** Words of a portfolio before "minister" or "secretary": part of the title though they can name a ministry. */
export const PORTFOLIOS = having("portfolio");

/** Heads whose portfolio stands before them. */
export const TAKES_PORTFOLIO = having("portfolio-office");

/** Speak for somebody: what they belong to may be a person. */
export const SPEAKS_FOR = having("spokesperson");

/** Nouns of departments inside an organization. */
export const UNITS = having("department");

/** Nouns that stand for a whole organization: "the company's chairman", "an official at the agency". */
export const ORGANIZATIONS = having("employer");

/** Nouns that an organization's own name holds: "the academy" is no Commission. */
export const TELLING = having("naming-head");

/** Nouns for a business: "the company" is no ministry. */
export const COMPANIES = having("company");

/** Words in the names of public bodies. */
export const PUBLIC = having("public-body");

/** Titles that a company gives: the company is that of the colleagues named before. */
export const CORPORATE = having("corporate-title");

/** Days and months end a title's phrase: "on Monday President …". */
export const TIMES = terms(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight last next this earlier year week month",
);

/** Nouns for a land, in "the country's president". */
export const LANDS = having("land");

/** Adverbs between a verb and the title. */
export const ADVERBS = terms(
  "now also currently still then once formerly previously already both again officially today later long only just",
);

/** Prepositions that lead from a title to its organization or field. */
export const LEADS_TO = terms("of for at with in to on from over");

/** Letters that stand for the end of a name's bracket or age: passed over between name and title. */
export const ARTICLES = terms("the a an");
export const POSSESSIVES = terms("its his her their our my whose your");

/** Titles of those who run something: what they run may be a name that nothing else shows. */
export const RUNS = having("running-title");

/** Prepositions that lead from such a title to what it runs. */
export const BELONGS = terms("of at with");

/** Heads whose field stands behind "of". */
export const MINISTERS = terms("minister ministers secretary commissioner undersecretary");

/** Fields of ministers in capitals: "Minister of Defence". */
export const FIELDS = having("ministry-field");
