import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import type { CalendarDate, Expression } from "../expression.ts";
import { DASHES, type DateRule, digits, found, isCapital, isJoined, wordAt } from "../scan.ts";
import { DECADE_TRIGGERS, decadeOf } from "../words/numbers.ts";
import { UNITS } from "../words/units.ts";
import { yearInWords } from "./year-words.ts";

const inYear = (year: number, fiscal = false): CalendarDate => ({
  is: "date",
  year,
  fiscal,
  choice: "infer",
});

/** Words that lead to a year: "in 1996", "since 1901", "the year 2000", "early 1990". */
const LEADS: ReadonlySet<string> = new Set(
  "in since by from to until till of during before after between and through early late mid the than circa c. ca. year fiscal or for spring summer autumn fall winter ( [ this vs late-".split(
    " ",
  ),
);
/** Leads that also stand before plain numbers: "of 2,000", "for 1500 people". */
const WEAK_LEADS: ReadonlySet<string> = new Set("to of and for the than or through".split(" "));
const NEVER_BEFORE: ReadonlySet<string> = new Set(
  "$ £ € ¥ # no. no number flight room page pages route highway model about nearly almost over some roughly approximately least most than another bp only just up".split(
    " ",
  ),
);
/** Behind the digits, these show that they count something. */
const NEVER_AFTER: ReadonlySet<string> = new Set(
  "% percent per people men women children million billion thousand hundred km kilometers kilometres miles meters metres feet acres hectares tons tonnes barrels troops soldiers jobs workers votes points dollars pounds euros yen rupees dlrs seats cars homes houses students employees gmt utc hours h kg mw megawatts others units copies pages members times".split(
    " ",
  ),
);

const YEAR = /^(?:1[0-9]|20|21)\d\d$/;

/** "1996", "the 1996 campaign", "2014-18", "the year 2000", "fiscal 1989". */
export const year: DateRule = {
  id: "date/year",
  trigger: { shape: Shape.Number },
  read({ document }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    if (word.length !== 4 || !YEAR.test(word) || !isYear(tokens, at, Number(word))) return undefined;
    const value = Number(word);
    const until = yearRange(tokens, at, value);
    if (until) {
      const expression: Expression = { is: "span", first: inYear(value), last: inYear(until.year) };
      return found(document, "date/years", at, until.last, expression);
    }
    const { first, fiscal } = lead(tokens, at);
    return found(document, "date/year", first, at + 1, inYear(value, fiscal));
  },
};

/** "fiscal 1989", "fiscal year 2008", "the year 2000", "calendar 2009" take in the words before. */
function lead(tokens: Tokens, at: number): { readonly first: number; readonly fiscal: boolean } {
  let first = at;
  if (wordAt(tokens, first - 1) === "year") first--;
  const fiscal = wordAt(tokens, first - 1) === "fiscal" || wordAt(tokens, first - 1) === "financial";
  if (fiscal || (first < at && wordAt(tokens, first - 1) === "calendar")) first--;
  if (first < at && wordAt(tokens, first - 1) === "the") first--;
  return { first, fiscal };
}

function isYear(tokens: Tokens, at: number, value: number): boolean {
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, at + 1);
  if (NEVER_AFTER.has(after)) return false;
  if (NEVER_BEFORE.has(before) && !isRoughYear(tokens, at, before)) return false;
  if (
    isJoined(tokens, at) &&
    !DASHES.has(before) &&
    before !== "(" &&
    before !== "/" &&
    before !== "[" &&
    !/^["“'‘,]/.test(before)
  )
    return false;
  if (isJoined(tokens, at) && DASHES.has(before) && isJoined(tokens, at - 1)) return false;
  if (isJoined(tokens, at) && before === "/" && !YEAR.test(wordAt(tokens, at - 2))) return false;
  if (isJoined(tokens, at + 1) && (after === ":" || after === "$" || after === "€")) return false;
  if (
    isJoined(tokens, at + 1) &&
    DASHES.has(after) &&
    !yearRange(tokens, at, value) &&
    isJoined(tokens, at + 2)
  )
    return isWordAfterDash(tokens, at + 2);
  if (UNITS.has(after) && after !== "second" && UNITS.get(after)!.plural) return false;
  if (value < 1500 || value > 2100)
    return isStrong(tokens, at, before) && !(tokens.tag[at + 1] === Tag.Plural);
  if (LEADS.has(before) && !WEAK_LEADS.has(before)) return true;
  if (value < 1800 || value > 2050)
    return (before === "to" || before === "and") && YEAR.test(wordAt(tokens, at - 2));
  return !countsSomething(tokens, at, before);
}

/** "until about 2025", "in around 1850" */
const isRoughYear = (tokens: Tokens, at: number, before: string): boolean => {
  const lead = wordAt(tokens, at - 2);
  return (
    (before === "about" || before === "roughly") &&
    LEADS.has(lead) &&
    !WEAK_LEADS.has(lead) &&
    isEnd(tokens, at + 1)
  );
};
const isEnd = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || (tokens.shape[at] & Shape.Punctuation) !== 0;

/** "2008-elected", "1990-born": a word behind the dash. */
const isWordAfterDash = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & Shape.Word) !== 0;

const isStrong = (tokens: Tokens, at: number, before: string): boolean =>
  (before === "in" || before === "since" || before === "year" || before === "until") &&
  (tokens.shape[at + 1] & Shape.Punctuation) !== 0;

/** "killed 2000 refugees": a plural noun behind the digits, and no article or possessive before them. */
function countsSomething(tokens: Tokens, at: number, before: string): boolean {
  if (
    before === "the" ||
    before === "'s" ||
    before === "its" ||
    before === "his" ||
    before === "a" ||
    before === "of"
  )
    return false;
  const after = at + 1;
  if (after >= tokens.count || isCapital(tokens, after)) return false;
  const word = tokens.lower[after];
  return /^[a-z]{3,}[^s]s$/.test(word) && !/^(?:was|has|is|his|this)$/.test(word);
}

/** "2014-18", "2014–2018", "1994/95" */
function yearRange(
  tokens: Tokens,
  at: number,
  from: number,
): { readonly year: number; readonly last: number } | undefined {
  const mark = wordAt(tokens, at + 1);
  if (!isJoined(tokens, at + 1) || !isJoined(tokens, at + 2) || (!DASHES.has(mark) && mark !== "/"))
    return undefined;
  const word = wordAt(tokens, at + 2);
  const value = digits(tokens, at + 2, 4);
  if (value === undefined || (word.length !== 2 && word.length !== 4)) return undefined;
  if (isJoined(tokens, at + 3) && /^[-/–:]$/.test(wordAt(tokens, at + 3)) && isJoined(tokens, at + 4))
    return undefined;
  const until = word.length === 4 ? value : from - (from % 100) + value;
  if (
    until <= from ||
    until - from > 150 ||
    (word.length === 2 && value <= 12 && mark !== "/" && until - from > 30)
  )
    return undefined;
  return { year: until, last: at + 3 };
}

/** "the 1990s", "'90s", "the nineties", "the mid-1980s". */
export const decade: DateRule = {
  id: "date/decade",
  trigger: { shape: Shape.Digit, words: DECADE_TRIGGERS },
  read({ document }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    const code = word.charCodeAt(word.length - 1);
    if (code !== 0x73 || word.length > 9) return undefined;
    const value = decadeOf(word);
    if (value === undefined) return undefined;
    const quoted =
      wordAt(tokens, at - 1) === "'" || wordAt(tokens, at - 1) === "’" || wordAt(tokens, at - 1) === "‘";
    const first = quoted ? at - 1 : at;
    const outer = wordAt(tokens, first - 1);
    const placed = outer === "the" || outer === "early" || outer === "late" || outer === "mid";
    if (value < 100 && !quoted && !placed) return undefined;
    if (value < 100 && !quoted && isOwned(tokens, at)) return undefined;
    return found(document, "date/decade", outer === "the" ? first - 1 : first, at + 1, {
      is: "date",
      decade: value,
      choice: "infer",
    });
  },
};

/** "temperatures in the 90s", "in the 80s Fahrenheit": degrees. */
const isOwned = (tokens: Tokens, at: number): boolean =>
  /^(?:fahrenheit|celsius|degrees)$/.test(wordAt(tokens, at + 1));

/** "nineteen ninety-six", "the year two thousand". */
export const spelledYear: DateRule = {
  id: "date/spelled-year",
  trigger: { words: ["eighteen", "nineteen", "twenty", "two"] },
  read({ document }, at) {
    const { tokens } = document;
    const read = yearInWords(tokens, at);
    if (!read) return undefined;
    const before = wordAt(tokens, at - 1);
    if (tokens.lower[at] === "two" || tokens.lower[at] === "twenty") {
      if (before !== "year" && !(before === "in" && tokens.lower[at] === "twenty")) return undefined;
    }
    if (
      UNITS.has(wordAt(tokens, read.last)) ||
      /^(?:million|billion|thousand|hundred|percent)$/.test(wordAt(tokens, read.last))
    )
      return undefined;
    const { first } = lead(tokens, at);
    return found(document, "date/spelled-year", first, read.last, inYear(read.year));
  },
};

const FISCAL = /^fy'?(\d{2}|\d{4})$/;
const QUARTER = /^([qh])([1-4])$/;

/** "FY2008", "FY 2009", "Q3", "Q3 2019", "H1". */
export const fiscalCode: DateRule = {
  id: "date/fiscal-code",
  trigger: { shape: Shape.Digit, words: ["fy"] },
  read({ document }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    if (!isCapital(tokens, at) || word.length > 7) return undefined;
    if (word === "fy") {
      const value = digits(tokens, at + 1, 4);
      return value === undefined
        ? undefined
        : found(document, "date/fiscal-year", at, at + 2, inYear(full(value), true));
    }
    const fiscal = FISCAL.exec(word);
    if (fiscal) return found(document, "date/fiscal-year", at, at + 1, inYear(full(Number(fiscal[1])), true));
    const part = QUARTER.exec(word);
    if (!part || (part[1] === "h" && Number(part[2]) > 2)) return undefined;
    const place = Number(part[2]);
    const value = digits(tokens, at + 1, 4);
    const stated = value !== undefined && value > 1900 && value < 2100 ? value : undefined;
    const expression: CalendarDate =
      part[1] === "q"
        ? { is: "date", quarter: place, year: stated, choice: "infer" }
        : { is: "date", half: place, year: stated, choice: "infer" };
    return found(
      document,
      part[1] === "q" ? "date/quarter" : "date/half",
      at,
      stated === undefined ? at + 1 : at + 2,
      expression,
      { partOnly: part[1] === "h" && stated === undefined },
    );
  },
};

const full = (year: number): number => (year < 50 ? 2000 + year : year < 100 ? 1900 + year : year);

/** "the first half of 2018", "second half". */
export const half: DateRule = {
  id: "date/half",
  trigger: { words: ["half"] },
  read({ document }, at) {
    const { tokens } = document;
    const before = wordAt(tokens, at - 1);
    if (before !== "first" && before !== "second") return undefined;
    const first = wordAt(tokens, at - 2) === "the" ? at - 2 : at - 1;
    return found(
      document,
      "date/half",
      first,
      at + 1,
      { is: "date", half: before === "first" ? 1 : 2, choice: "infer" },
      { partOnly: true },
    );
  },
};
