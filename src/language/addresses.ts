import { isDigit, isLetter, isSpace } from "../text/characters.ts";

/** Longest address that is read as one; what is longer is cut there. */
const MAX_ADDRESS = 2048;
const MAX_MAIL = 128;
const AT = 0x40;
const STOP = 0x2e;
const UNDERSCORE = 0x5f;

/** Where an address that begins at `at` ends ("https://…", "www.…", "name@example.org"), or 0; its first word ends at `end`. */
export function addressEnd(text: string, at: number, end: number, to: number): number {
  const next = text.charCodeAt(end);
  if (end >= to || (next !== AT && next !== STOP && next !== UNDERSCORE && next !== 0x3a))
    return startsWww(text, at) ? webEnd(text, at, to) : 0;
  if (startsWww(text, at) || startsScheme(text, at, end)) return webEnd(text, at, to);
  return mailEnd(text, end, to);
}

const startsWww = (text: string, at: number): boolean =>
  (text.charCodeAt(at) | 32) === 0x77 && text.slice(at, at + 4).toLowerCase() === "www.";

function startsScheme(text: string, at: number, end: number): boolean {
  if ((text.charCodeAt(at) | 32) !== 0x68 || !text.startsWith("://", end)) return false;
  const scheme = text.slice(at, end).toLowerCase();
  return scheme === "http" || scheme === "https";
}

/** To the next white space, closing marks left out. */
function webEnd(text: string, at: number, to: number): number {
  const stop = Math.min(to, at + MAX_ADDRESS);
  let end = at;
  while (end < stop && !isSpace(text.charCodeAt(end))) end++;
  while (end > at && ".,;:!?)]\"'”’".includes(text[end - 1])) end--;
  return end;
}

const isMailCharacter = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === STOP || code === UNDERSCORE || code === 0x2d || code === 0x2b;

/** "first.last@example.org", read on from the end of its first word; 0 where no "@" with a domain follows. */
function mailEnd(text: string, from: number, to: number): number {
  const stop = Math.min(to, from + MAX_MAIL);
  let at = from;
  while (at < stop && isMailCharacter(text.charCodeAt(at))) at++;
  if (at >= stop || text.charCodeAt(at) !== AT) return 0;
  let end = at + 1;
  while (end < stop && isMailCharacter(text.charCodeAt(end)) && text.charCodeAt(end) !== UNDERSCORE) end++;
  while (end > at && !isLetter(text.charCodeAt(end - 1))) end--;
  return text.slice(at, end).includes(".") ? end : 0;
}

const HASH = 0x23;
const MAX_HANDLE = 64;

/** Where the "@handle" or "#tag" that begins at `at` ends, or 0; "#5" is no tag. */
export function handleEnd(text: string, at: number, to: number): number {
  const mark = text.charCodeAt(at);
  if (
    (mark !== AT && mark !== HASH) ||
    !(isLetter(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === UNDERSCORE)
  )
    return 0;
  const stop = Math.min(to, at + MAX_HANDLE);
  let end = at + 1;
  while (
    end < stop &&
    (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === UNDERSCORE)
  )
    end++;
  return end > at + 1 ? end : 0;
}
