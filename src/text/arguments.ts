import { isDay } from "./calendar.ts";
import { nearestWord } from "./nearest-word.ts";

/** What an argument may be: words for the message, and the test. */
export interface Wanted {
  readonly what: string;
  readonly holds: (value: unknown) => boolean;
}

const isString = (value: unknown): value is string => typeof value === "string";
const areStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString);

export const A_STRING: Wanted = { what: "a string", holds: isString };
export const A_NAME: Wanted = {
  what: "a string that is not empty",
  holds: (value) => isString(value) && value !== "",
};
export const STRINGS: Wanted = { what: "an array of strings", holds: areStrings };
export const A_DAY: Wanted = {
  what: "a calendar day as YYYY-MM-DD",
  holds: (value) => isString(value) && isDay(value),
};
export const A_SIZE: Wanted = {
  what: "a whole number of bytes above 0",
  holds: (value) => Number.isSafeInteger(value) && (value as number) > 0,
};

export const oneOf = (...words: readonly string[]): Wanted => ({
  what: `one of ${words.join(", ")}`,
  holds: (value) => words.includes(value as string),
});

export const orNull = ({ what, holds }: Wanted): Wanted => ({
  what: `${what}, or null`,
  holds: (value) => value === null || holds(value),
});

/** Throws a TypeError that says what is wanted, as in "extract: article.text must be a string, not undefined". */
export function check(name: string, value: unknown, { what, holds }: Wanted): void {
  if (!holds(value)) throw new TypeError(`${name} must be ${what}, not ${told(value)}`);
}

/** Checks each key of an object of options; undefined is as good as none. */
export function checkOptions(name: string, options: unknown, wanted: Readonly<Record<string, Wanted>>): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(`${name} must be an object, not ${told(options)}`);
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(wanted, key)) throw new TypeError(unknownKey(name, key, Object.keys(wanted)));
    if (value !== undefined) check(`${name}.${key}`, value, wanted[key]);
  }
}

function unknownKey(name: string, key: string, keys: readonly string[]): string {
  const near = nearestWord(key, keys);
  return `${name} has no ${key}; ${near === undefined ? `there are ${keys.join(", ")}` : `did you mean ${near}?`}`;
}

const LONGEST = 40;

function told(value: unknown): string {
  if (isString(value)) return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (Array.isArray(value)) return value.every(isString) ? "an array" : "an array of other things";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}
