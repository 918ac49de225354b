/** A writing system: its letters, the languages that it may be, each told by letters of its own, and which else. */
interface Script {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** The first whose letters occur. */
  readonly tell: readonly (readonly [letters: RegExp, language: string])[];
  /** null where the letters leave it open. */
  readonly otherwise: string | null;
}

const only = (language: string, ...ranges: readonly (readonly [number, number])[]): Script => ({
  ranges,
  tell: [],
  otherwise: language,
});

/** Kana makes Japanese of what else would be Chinese. */
const HAN: Script = {
  ranges: [
    [0x3040, 0x30ff],
    [0x3400, 0x9fff],
    [0xf900, 0xfaff],
  ],
  tell: [[/[\u3041-\u30fa]{2}/, "ja"]],
  otherwise: "zh",
};

const CYRILLIC: Script = {
  ranges: [[0x400, 0x52f]],
  tell: [
    [/[қғңұһ]/i, "kk"],
    [/ў/i, "be"],
    [/[їєґ]/i, "uk"],
    [/[ѓќѕ]/i, "mk"],
    [/[ђћљњџј]/i, "sr"],
    [/[өү]/i, "mn"],
    [/[ыэ]/i, "ru"],
    [/ъ/i, "bg"],
  ],
  otherwise: null,
};

const ARABIC: Script = {
  ranges: [
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ],
  tell: [
    [/[\u0679\u0688\u0691\u06ba\u06d2]/, "ur"],
    [/[\u067c\u0681\u0685\u0689\u0693\u0696\u069a]/, "ps"],
    [/[\u0695\u06b5\u06c6\u06ce]/, "ku"],
    [/[\u067e\u0686\u0698\u06a9\u06af\u06cc]/, "fa"],
  ],
  otherwise: "ar",
};

/** Told by words; see `FUNCTION_WORDS`. */
export const DEVANAGARI: Script = { ranges: [[0x900, 0x97f]], tell: [], otherwise: null };

const BENGALI: Script = { ranges: [[0x980, 0x9ff]], tell: [[/[\u09f0\u09f1]/, "as"]], otherwise: "bn" };

const SCRIPTS: readonly Script[] = [
  HAN,
  CYRILLIC,
  ARABIC,
  DEVANAGARI,
  BENGALI,
  only("ko", [0x1100, 0x11ff], [0x3130, 0x318f], [0xac00, 0xd7af]),
  only("el", [0x370, 0x3ff], [0x1f00, 0x1fff]),
  only("hy", [0x530, 0x58f]),
  only("he", [0x590, 0x5ff]),
  only("pa", [0xa00, 0xa7f]),
  only("gu", [0xa80, 0xaff]),
  only("or", [0xb00, 0xb7f]),
  only("ta", [0xb80, 0xbff]),
  only("te", [0xc00, 0xc7f]),
  only("kn", [0xc80, 0xcff]),
  only("ml", [0xd00, 0xd7f]),
  only("si", [0xd80, 0xdff]),
  only("th", [0xe00, 0xe7f]),
  only("lo", [0xe80, 0xeff]),
  only("bo", [0xf00, 0xfff]),
  only("my", [0x1000, 0x109f]),
  only("ka", [0x10a0, 0x10ff], [0x1c90, 0x1cbf]),
  only("am", [0x1200, 0x139f]),
  only("km", [0x1780, 0x17ff]),
];

/** Letters, but for a few signs, of other scripts than the Latin one; quotation marks and dashes stand between them. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2070-\uffff]/;

/** The script that most letters of a text are of, and how many; undefined where Latin letters prevail. */
export function prevailingScript(text: string): { script: Script; letters: number } | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined;
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_BEYOND_LATIN) latin += isLatinLetter(code) ? 1 : 0;
    else counts[scriptOf(code)]++;
  }
  const most = Math.max(...counts);
  // A letter of Han is about a word.
  const script = SCRIPTS[counts.indexOf(most)];
  return most * (script === HAN ? 3 : 1) > latin ? { script, letters: most } : undefined;
}

/** The language of a text in a script, by letters alone. */
export function languageByLetters(text: string, { tell, otherwise }: Script): string | null {
  const composed = text.normalize("NFC");
  return tell.find(([letters]) => letters.test(composed))?.[1] ?? otherwise;
}

const FIRST_BEYOND_LATIN = 0x370;

const isLatinLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250);

const scriptOf = (code: number): number =>
  SCRIPTS.findIndex(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last));
