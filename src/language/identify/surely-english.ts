/** Words that English is full of and that no other language of `FUNCTION_WORDS` has. */
export const ENGLISH_ALONE =
  /\b(?:the|and|that|it|with|be|from|his|have|has|this|had|but|not|they|which|their|she|or|we|were|been|its|who|will|one|would|there|more|all|when|if|about|out|up|said|what|into|than|can|only|other|some|them|could|time|these|then|first|any|now|like|my|such|our|you|your|him|after|also|did|most|made|between|before|back|through|must|should|where|those|just|how|while|again|because|during|both|against|since|until|says|say|new|two|year|years|last|being|very|many)\b/g;

/** Looks at a text, from its start to its end, and the length of each. */
const LOOKS = 6;
const LENGTH = 150;
/** So many of those words are met all in all: about half as many as running English has. */
const FEWEST = 20;

/**
 * A few looks at a text are enough to know it for English: each of them meets words that no other language has. Where
 * one meets a list of names, a table, another language, or where the text is short, its words must be counted.
 */
export function isSurelyEnglish(text: string): boolean {
  const last = text.length - LENGTH;
  if (last < LENGTH * (LOOKS - 1)) return false;
  let words = 0;
  for (let look = 0; look < LOOKS; look++) {
    const from = Math.floor((last * look) / (LOOKS - 1));
    const met = text.slice(from, from + LENGTH).match(ENGLISH_ALONE);
    if (met === null) return false;
    words += met.length;
  }
  return words >= FEWEST;
}
