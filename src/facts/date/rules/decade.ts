import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { type DateRule, found, wordAt } from "../scan.ts";
import { DECADE_TRIGGERS, decadeOf } from "../words/numbers.ts";

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
