import { lexicon } from "../lexicon/load.ts";
import { characterClass, DIGIT, isDigit, SPACE, UPPER } from "../text/characters.ts";
import { ABBREVIATIONS, LOWER_ABBREVIATIONS, NUMBERED } from "./abbreviations.ts";
import { isHyphen, STOP } from "./marks.ts";

/** The end with the full stop taken in where it belongs to an abbreviation or an initial. */
export function withStop(text: string, at: number, end: number, to: number): number {
  if (end >= to || text.charCodeAt(end) !== STOP || end - at > 8) return end;
  let part = end;
  while (part > at && !isHyphen(text.charCodeAt(part - 1))) part--;
  return part < end && stopBelongs(text, part, end) ? end + 1 : end;
}

/** Does the full stop at `end` belong to the word from `at`, or to the part after its hyphen ("D-Pa.")? */
function stopBelongs(text: string, at: number, end: number): boolean {
  const first = characterClass(text.charCodeAt(at));
  if (end - at === 1 && (text.charCodeAt(at) | 32) !== 0x76)
    return first === UPPER && (text.charCodeAt(at) !== 0x49 || initialI(text, end));
  if (first === DIGIT) return false;
  if (text.charCodeAt(at + 1) === STOP) return true;
  const term = lexicon().termOf(text.slice(at, end).toLowerCase());
  if (NUMBERED.has(term)) return isDigit(text.charCodeAt(end + 2)) || text.charCodeAt(end + 1) === 0xa0;
  return ABBREVIATIONS.has(term) && (first === UPPER || LOWER_ABBREVIATIONS.has(term));
}

/** "I." is an initial only before another name ("I. M. Pei"), else the pronoun at the end of its sentence. */
const initialI = (text: string, end: number): boolean =>
  characterClass(text.charCodeAt(end + 1)) === SPACE &&
  characterClass(text.charCodeAt(end + 2)) === UPPER &&
  text.charCodeAt(end + 3) === STOP;
