import { anyOf, having, terms } from "../../lexicon/terms.ts";

export const HONORIFICS = having("honorific");

/** Lower-case words inside names of people and places: "Ursula von der Leyen", "Rio de Janeiro". */
export const PARTICLES = having("name-particle");

/** Particles that open a surname standing alone ("von der Leyen"). */
export const LEADING_PARTICLES = terms("von van bin ibn della del di da dos");

/** First words that make what follows a place, and an event. */
export const LEADING_PLACES = terms("lake mount mt mt. cape fort port camp isle");
export const LEADING_EVENTS = terms("hurricane typhoon cyclone storm operation cop");

/** Ends of a person's name. */
export const PERSON_SUFFIXES = having("name-suffix");

/** Legal forms of companies. */
export const LEGAL_FORMS = having("legal-form");

/** Join the head of a name with what it is of: "Bank of England", "Council on Foreign Relations". */
export const LINKS = terms("of for on");

/** Join the words of a name. */
export const LINK_WORDS = anyOf(LINKS, terms("and & the"));

/** Prefixes before the name in an adjective: "pro-Russian", "anti-American". */
export const HYPHEN_HEADS = having("compound-head");

/** Chinese, Korean and Vietnamese surnames, which stand first ("Sun Weimin", "Kim Jong Un"). */
export const LEADING_SURNAMES = having("leading-surname");

/** Arabic and Romance names written with a hyphen or an apostrophe ("al-Assad", "d'Estaing") begin so. */
const NAME_PREFIXES: readonly string[] = [
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

export const hasNamePrefix = (lower: string): boolean =>
  NAME_PREFIXES.some((prefix) => lower.startsWith(prefix));
