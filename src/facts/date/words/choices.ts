import type { Choice } from "../expression.ts";

/** Words before a month, weekday, season or unit that say which one is meant. */
export const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "previous"],
  ["preceding", "previous"],
  ["prior", "previous"],
  ["next", "next"],
  ["coming", "coming"],
  ["upcoming", "coming"],
  ["following", "following"],
  ["this", "this"],
  ["current", "this"],
  ["that", "that"],
  ["same", "that"],
]);

export const EVERY: ReadonlySet<string> = new Set(["every", "each"]);
export const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
export const OWNERS: ReadonlySet<string> = new Set(["its", "his", "her", "their", "our", "my", "your"]);
