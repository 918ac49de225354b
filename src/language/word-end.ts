import { characterClass, DIGIT, isDigit, isLetter, OTHER, UPPER } from "../text/characters.ts";
import { cliticLength } from "./clitics.ts";
import { isCurrencyPrefix, LONGEST_PREFIX } from "./currency-prefixes.ts";
import { COMMA, isApostrophe, isHyphen, isWordClass, STOP } from "./marks.ts";

/** The end of the run of letters, digits and the marks that join them ("ride-hailing", "O'Neill", "1,000.5", "AT&T", "U.S"). */
export function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  let digitsOnly = isDigit(text.charCodeAt(at));
  let inNumber = digitsOnly;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    const found = characterClass(code);
    if (isWordClass(found)) {
      if (found === DIGIT && !inNumber && end - at <= LONGEST_PREFIX && isCurrencyPrefix(text, at, end))
        break;
      digitsOnly = digitsOnly && found === DIGIT;
      inNumber = found === DIGIT && (inNumber || !isDigit(text.charCodeAt(end - 1)));
      continue;
    }
    if (found !== OTHER || end + 1 >= to) break;
    const next = characterClass(text.charCodeAt(end + 1));
    if (!isWordClass(next)) break;
    if (!joins(text, at, end, code, next, digitsOnly, inNumber)) break;
    if (code === STOP || code === COMMA) continue;
    digitsOnly = false;
  }
  return end;
}

/** Does the mark at `end` join the word from `at` with what follows? */
function joins(
  text: string,
  at: number,
  end: number,
  code: number,
  next: number,
  digitsOnly: boolean,
  inNumber: boolean,
): boolean {
  const before = text.charCodeAt(end - 1);
  if (code === COMMA) return inNumber && isDigit(before) && groupFollows(text, end + 1);
  if (code === STOP) return stopJoins(text, at, end, before, next, inNumber);
  if (isHyphen(code)) return !digitsOnly;
  // "O'Neill" and "don't" are one run; "China's" and "they'll" end before the clitic.
  if (isApostrophe(code)) return cliticLength(text, end + 1, text.length) === 0;
  return code === 0x26 && characterClass(before) === UPPER && next === UPPER;
}

/** Exactly three digits, or two as in Indian grouping ("1,00,000"), follow a comma inside a number. */
function groupFollows(text: string, at: number): boolean {
  let digits = 0;
  while (digits < 4 && isDigit(text.charCodeAt(at + digits))) digits++;
  return digits === 3 || (digits === 2 && text.charCodeAt(at + 2) === COMMA);
}

function stopJoins(
  text: string,
  at: number,
  end: number,
  before: number,
  next: number,
  inNumber: boolean,
): boolean {
  if (isDigit(before)) return next === DIGIT && inNumber;
  // Single letters with full stops ("U.S", "a.m", "R-N.J"), not "ended.The" where a space is missing.
  const single = end - at === 1 || text.charCodeAt(end - 2) === STOP || isHyphen(text.charCodeAt(end - 2));
  if (!single && text.charCodeAt(end + 1) > 96 && isDomain(text, end + 1)) return true;
  if (!single) return end - at === 2 && text.slice(at, end + 2).toLowerCase() === "ph.d";
  const beyond = characterClass(text.charCodeAt(end + 2));
  // "E.ON" is written in capitals throughout.
  return next !== DIGIT && (!isWordClass(beyond) || (beyond === UPPER && next === UPPER && end - at === 1));
}

const DOMAINS: ReadonlySet<string> = new Set(["com", "org", "net", "gov", "edu", "tv", "io", "info"]);

/** "Shop.com": a top-level domain in lower case ends the word. */
function isDomain(text: string, at: number): boolean {
  let end = at;
  while (end < at + 5 && isLetter(text.charCodeAt(end))) end++;
  return DOMAINS.has(text.slice(at, end));
}
