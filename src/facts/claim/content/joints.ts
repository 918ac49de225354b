import { anyOf, having, TermBits, terms } from "../../../lexicon/terms.ts";
import { WEEKDAYS } from "../syntax/time.ts";

/** Words and marks at which content can end. Bits. */
export const Joint = {
  Comma: 1,
  Semicolon: 2,
  Dash: 4,
  As: 8,
  /** "and", "but" */
  Joiner: 16,
  /** With a clause behind them they go with the cue, and not with a noun phrase that it governs. */
  Apart: 32,
  /** Behind a quotation that ends what is told they say when it was told ("called him “a fool” Friday"). */
  Occasion: 64,
  Opening: 128,
  Closing: 256,
} as const;

/** After a comma or a dash they begin what the speaker did not say. */
export const BREAKS = terms("according who which whose even");

/** The joints of each word. */
export const JOINTS = new TermBits([
  [terms(","), Joint.Comma],
  [terms(";"), Joint.Semicolon],
  [having("dash"), Joint.Dash],
  [terms("as"), Joint.As],
  [terms("and but"), Joint.Joiner],
  [terms("while though although when as after before"), Joint.Apart],
  [anyOf(WEEKDAYS, terms("yesterday today tonight last this earlier during")), Joint.Occasion],
  [terms("("), Joint.Opening],
  [terms(")"), Joint.Closing],
]);
