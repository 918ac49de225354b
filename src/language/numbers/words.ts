/** What a word does in a number. */
export const Role = {
  /** "one" … "nineteen", "zero". */
  Unit: 1,
  /** "twenty" … "ninety". */
  Ten: 2,
  Hundred: 3,
  /** "thousand", "million", "lakh", "dozen" and their abbreviations: multiplies what stands before it. */
  Scale: 4,
  /** "a", "an". */
  Article: 5,
  And: 6,
  Half: 7,
  /** "third", "tenth", "hundredth": an ordinal, or the denominator of one ("one third"). */
  Ordinal: 8,
  /** "thirds", "tenths", "quarters". */
  Parts: 9,
  /** "quarter", which is a fourth, a season of accounts or a part of town. */
  Quarter: 10,
  /** "hundreds", "dozens": an open number. */
  Many: 11,
  /** "several", "few", "couple". */
  Few: 12,
} as const;

export interface NumberWord {
  readonly role: (typeof Role)[keyof typeof Role];
  readonly value: number;
}

const WORDS = new Map<string, NumberWord>();
const add = (role: NumberWord["role"], entries: string, value: (place: number) => number): void => {
  entries.split(" ").forEach((word, place) => {
    WORDS.set(word, { role, value: value(place) });
  });
};

add(
  Role.Unit,
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  (place) => place,
);
add(Role.Ten, "twenty thirty forty fifty sixty seventy eighty ninety", (place) => 20 + 10 * place);
add(Role.Hundred, "hundred", () => 100);
add(Role.Scale, "dozen", () => 12);
add(Role.Scale, "thousand", () => 1e3);
add(Role.Scale, "lakh lakhs lac", () => 1e5);
add(Role.Scale, "million mn mln mio mil", () => 1e6);
add(Role.Scale, "crore crores", () => 1e7);
add(Role.Scale, "billion bn bln", () => 1e9);
add(Role.Scale, "trillion tn trn tln", () => 1e12);
add(Role.Scale, "quadrillion", () => 1e15);
add(Role.Article, "a an", () => 1);
add(Role.And, "and", () => 0);
add(Role.Half, "half", () => 0.5);
add(
  Role.Ordinal,
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
  (place) => place + 1,
);
add(
  Role.Ordinal,
  "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
  (place) => 20 + 10 * place,
);
add(Role.Ordinal, "hundredth", () => 100);
add(Role.Ordinal, "thousandth", () => 1e3);
add(Role.Ordinal, "millionth", () => 1e6);
add(Role.Parts, "thirds fourths fifths sixths sevenths eighths ninths tenths", (place) => place + 3);
add(Role.Parts, "quarters", () => 4);
add(Role.Parts, "sixteenths", () => 16);
add(Role.Parts, "twentieths", () => 20);
add(Role.Parts, "hundredths", () => 100);
add(Role.Parts, "thousandths", () => 1e3);
add(Role.Quarter, "quarter", () => 4);
add(Role.Many, "tens", () => 10);
add(Role.Many, "dozens", () => 12);
add(Role.Many, "scores", () => 20);
add(Role.Many, "hundreds", () => 100);
add(Role.Many, "thousands", () => 1e3);
add(Role.Many, "millions", () => 1e6);
add(Role.Many, "billions", () => 1e9);
add(Role.Many, "trillions", () => 1e12);
add(Role.Few, "several", () => 3);
add(Role.Few, "few", () => 3);
add(Role.Few, "couple", () => 2);

/** What a word in lower case does in a number, or undefined. */
export const numberWord = (lower: string): NumberWord | undefined => WORDS.get(lower);

/** Words that a number can begin with. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...[...WORDS].filter(([, { role }]) => role !== Role.And && role !== Role.Parts).map(([word]) => word),
  ..."½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞",
]);

/**
 * Letters behind digits that are a magnitude in one place and a unit in another ("$5m", "5m tall"; "$10K", "a 10K run").
 * The number leaves them unread as its suffix; who knows what is counted applies them.
 */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["t", 1e12],
  ["cr", 1e7],
]);

/** The magnitude a word in lower case stands for ("million", "crore"), or undefined. */
export const readScaleWord = (lower: string): number | undefined => {
  const word = numberWord(lower);
  return word?.role === Role.Scale ? word.value : undefined;
};
