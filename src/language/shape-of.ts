import { characterClass, DIGIT, LETTER, LOWER, UPPER } from "../text/characters.ts";
import { isHyphen } from "./marks.ts";
import { Shape } from "./shape.ts";

const isCommaOrStop = (code: number): boolean => code === 0x2c || code === 0x2e;

/** How a word is written, as far as its own characters tell. */
export function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lowerCase = 0;
  let digits = 0;
  let others = 0;
  let shape = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    switch (characterClass(code)) {
      case UPPER:
        upper++;
        if (lowerCase > 0) shape |= Shape.InnerCapital;
        break;
      case LOWER:
        lowerCase++;
        break;
      case DIGIT:
        digits++;
        break;
      case LETTER:
        break;
      default:
        if (isHyphen(code)) shape |= Shape.Hyphen;
        else if (!isCommaOrStop(code)) others++;
    }
  }
  if (characterClass(text.charCodeAt(start)) === UPPER) shape |= Shape.Capital;
  if (upper > 1 && lowerCase === 0) shape |= Shape.AllCaps;
  if (upper === 0 && lowerCase > 0) shape |= Shape.Lower;
  if (digits > 0)
    shape |=
      upper + lowerCase + others === 0 && (shape & Shape.Hyphen) === 0
        ? Shape.Digit | Shape.Number
        : Shape.Digit;
  else shape |= Shape.Word;
  return shape;
}
