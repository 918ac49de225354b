import PHRASES from "#boilerplate-phrases";
import { firstWord } from "./ascii-words.ts";
import type { Phrase } from "./phrase.ts";
import type { Wording } from "./wording.ts";

const NONE: readonly Phrase[] = [];

/** The phrases that begin with the first word of a block. */
const phrasesFor = (plain: string): readonly Phrase[] => PHRASES.get(firstWord(plain)) ?? NONE;

/** Does a block say nothing but a phrase that has a sign? */
export function isPhrase({ plain }: Wording, sign: number): boolean {
  for (const { text, signs } of phrasesFor(plain)) if ((signs & sign) !== 0 && text === plain) return true;
  return false;
}

/** Does a block open with a phrase that has a sign, as whole words, and have no more words than are given, or than the phrase allows? */
export function opensWith(wording: Wording, sign: number, mostWords?: number): boolean {
  for (const { text, signs, most } of phrasesFor(wording.plain))
    if (
      (signs & sign) !== 0 &&
      startsWith(wording.plain, text) &&
      wording.words.length <= (mostWords ?? most)
    )
      return true;
  return false;
}

/** A mark may follow a phrase of several words; what follows a single word is white space, behind one mark at most. */
function startsWith(plain: string, phrase: string): boolean {
  if (!plain.startsWith(phrase)) return false;
  const rest = plain.slice(phrase.length, phrase.length + 2);
  return phrase.includes(" ") ? !/^[\p{L}\p{N}]/u.test(rest.slice(0, 1)) : /^(?:[.,:;!?]?(?: |$))/.test(rest);
}
