/** Small numbers in words, for counts of units, days of the month and years ("nineteen ninety-six"). */
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINAL_ONES =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(
  " ",
);

const cardinals: [string, number][] = ONES.map((word, value) => [word, value]);
const ordinals: [string, number][] = ORDINAL_ONES.map((word, value) => [word, value + 1]);
TENS.forEach((ten, i) => {
  const value = (i + 2) * 10;
  cardinals.push([ten, value]);
  ordinals.push([ORDINAL_TENS[i], value]);
  for (let one = 1; one < 10; one++) {
    cardinals.push([`${ten}-${ONES[one]}`, value + one]);
    ordinals.push([`${ten}-${ORDINAL_ONES[one - 1]}`, value + one]);
  }
});

export const CARDINALS: ReadonlyMap<string, number> = new Map(cardinals);
const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(ordinals);

const ORDINAL_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/;

/** "third", "21st" → 3, 21. */
export function ordinalOf(word: string): number | undefined {
  const known = ORDINAL_WORDS.get(word);
  if (known !== undefined) return known;
  const match = word.length < 6 ? ORDINAL_DIGITS.exec(word) : null;
  return match ? Number(match[1]) : undefined;
}

/** "1990s", "90s", "nineties" → the decade, two digits when that is all the text says. */
const DECADE_DIGITS = /^(\d{2}|\d{4})'?s$/;
export function decadeOf(word: string): number | undefined {
  const match = DECADE_DIGITS.exec(word);
  if (match) return match[1].endsWith("0") ? Number(match[1]) / 10 : undefined;
  const place = DECADE_WORDS.indexOf(word);
  return place < 0 ? undefined : place + 2;
}
const DECADE_WORDS = [
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];
export const DECADE_TRIGGERS: readonly string[] = DECADE_WORDS;
