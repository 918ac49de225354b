import { anyOf, having, terms } from "../../lexicon/terms.ts";

/** Capitalised only where a sentence or a headline begins; never the first word of a name by themselves. */
export const FUNCTION_WORDS = having("function-word");

export const MONTHS_AND_DAYS = having("calendar-name", "calendar-short");

/** Months that are also names of people; only an article that names such a person makes them names. */
export const NAMES_OF_MONTHS = terms("may april june august");

/** Stand before a person's name and nowhere else. */
export const HONORIFICS = having("honorific");

/** Open or qualify a title: "Vice President", "Foreign Minister", "Deputy Interior Minister". */
export const TITLE_MODIFIERS = having("title-modifier");

/** Qualify what follows and are no part of it: "Former Greek Prime Minister". */
export const QUALIFIERS = terms("former ex late acting interim veteran top fellow longtime then senior");

/** Titles of one word whose lists may miss them, plural ones among them. */
export const TITLE_WORDS = having("title");

/** Lower-case words inside names of people and places: "Ursula von der Leyen", "Rio de Janeiro". */
export const PARTICLES = having("name-particle");

/** First words of names of organizations that put their head first: "Air France", "Banco Santander", "FC Porto". */
export const LEADING_HEADS = having("leading-head");

/** First words that make what follows a place, and an event. */
export const LEADING_PLACES = terms("lake mount mt mt. cape fort port camp isle");
export const LEADING_EVENTS = terms("hurricane typhoon cyclone storm operation cop");

/** Institutions whose name is an ordinary word: with a capital inside a sentence they are meant. */
export const INSTITUTIONS = having("institution");

/** First names that are titles elsewhere ("Dean Wilson", "Earl Warren"). */
export const NAMES_NOT_TITLES = terms("dean earl duke master page marshall miller guy rex");

/** Members of parties whose plural names the party. */
export const PARTY_MEMBERS = terms(
  "communists greens socialists conservatives tories liberals labour nationalists",
);

/** Particles that open a surname standing alone ("von der Leyen"). */
export const LEADING_PARTICLES = terms("von van bin ibn della del di da dos");

/** Ends of a person's name. */
export const PERSON_SUFFIXES = having("name-suffix");

/** Legal forms of companies. */
export const LEGAL_FORMS = having("legal-form");

/** Join the head of a name with what it is of: "Bank of England", "Council on Foreign Relations". */
export const LINKS = terms("of for on");

/** Join the words of a name. */
export const LINK_WORDS = anyOf(LINKS, terms("and & the"));

/** Prefixes of Arabic and Romance names written with a hyphen or an apostrophe ("al-Assad", "d'Estaing"). */
export const NAME_PREFIXES: readonly string[] = [
  "al-",
  "el-",
  "ul-",
  "ad-",
  "as-",
  "an-",
  "ar-",
  "at-",
  "az-",
  "ash-",
  "d'",
  "l'",
  "bin-",
  "abu-",
];

/** Second halves of adjectives made of a name: "London-based", "Chinese-made", "U.S.-led". */
export const HYPHEN_TAILS = having("compound-tail");

/** Prefixes before the name in an adjective: "pro-Russian", "anti-American". */
export const HYPHEN_HEADS = having("compound-head");

/** Acronyms of things that are no entities. */
export const ORDINARY_ACRONYMS = having("ordinary-acronym");

/** Chinese, Korean and Vietnamese surnames, which stand first ("Sun Weimin", "Kim Jong Un"). */
export const LEADING_SURNAMES = having("leading-surname");
