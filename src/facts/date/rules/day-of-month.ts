import { Shape } from "../../../language/shape.ts";
import { type DateRule, found, isJoined, wordAt } from "../scan.ts";
import { WEEKDAYS } from "../words/calendar-names.ts";
import { ordinalOf } from "../words/numbers.ts";

/** "on the 15th", "Tuesday the 19th", "the 20th of last month". Spelt ordinals ("the third") mean too much else. */
export const dayOfMonth: DateRule = {
  id: "date/day-of-month",
  trigger: { shape: Shape.Digit },
  read({ document }, at) {
    const { tokens } = document;
    const code = tokens.lower[at].charCodeAt(tokens.lower[at].length - 1);
    if (tokens.lower[at].length > 4 || (code !== 0x74 && code !== 0x64 && code !== 0x68)) return undefined;
    const day = ordinalOf(tokens.lower[at]);
    if (day === undefined || day < 1 || day > 31) return undefined;
    const the = wordAt(tokens, at - 1) === "the";
    const first = the ? at - 1 : at;
    const before = wordAt(tokens, first - 1);
    const ends =
      at + 1 >= tokens.count ||
      /^[.,;:!?)"”]/.test(wordAt(tokens, at + 1)) ||
      tokens.sentence[at + 1] !== tokens.sentence[at];
    const alone =
      the && ends && !isJoined(tokens, at) && (before === "on" || before === "by" || before === "until");
    const beside = WEEKDAYS.has(before) || (before === "," && WEEKDAYS.has(wordAt(tokens, first - 2)));
    if (!alone && !beside && wordAt(tokens, at + 1) !== "of") return undefined;
    return found(
      document,
      "date/day-of-month",
      first,
      at + 1,
      { is: "date", day, choice: "infer" },
      { partOnly: !alone },
    );
  },
};
