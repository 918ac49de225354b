import type { Document } from "../../../../document/document.ts";
import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import type { Expression } from "../../expression.ts";
import { type DateRule, found, isCapital, wordAt } from "../../scan.ts";
import { type UnitPhrase, unitPhrase } from "../../unit-phrase.ts";
import { UNITS } from "../../words/units.ts";
import { bare } from "./bare.ts";
import { counted } from "./counted.ts";
import { placed } from "./placed.ts";

/** "Half" and "night" need more than the rest: they are read by rules of their own. */
const OWN_RULES: ReadonlySet<string> = new Set(["half", "night", "nights"]);

/** Every expression around a unit of time: "two years ago", "last week", "the past three months", "a day later", "weeks". */
export const unit: DateRule = {
  id: "date/unit",
  trigger: { words: [...UNITS.keys()].filter((word) => !OWN_RULES.has(word)) },
  read({ document, numbers }, at) {
    const { tokens } = document;
    if (wordAt(tokens, at + 1) === "old" || isName(document, at)) return undefined;
    const phrase = unitPhrase(tokens, numbers, at);
    const read =
      counted(tokens, numbers, at, phrase) ?? placed(tokens, at, phrase) ?? bare(tokens, at, phrase);
    if (read === undefined) return undefined;
    return found(document, read.rule, read.first ?? phrase.first, read.last, read.expression, {
      modifier: read.modifier ?? boundedBy(phrase, read.expression),
      partOnly: read.partOnly,
    });
  },
};

/** "Two to three weeks" is three at most, "three or four years ago" lies not before the day four years ago. */
function boundedBy({ end }: UnitPhrase, expression: Expression): string | undefined {
  if (end === undefined) return undefined;
  if (expression.is === "duration") return end === "upper" ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE";
  if (expression.is !== "shift") return undefined;
  return expression.by < 0 === (end === "upper") ? "ON_OR_AFTER" : "ON_OR_BEFORE";
}

/** "New Year", "60 Minutes", "ABC's This Week": a unit word that belongs to a name. */
function isName({ tokens, paragraphs, sentences }: Document, at: number): boolean {
  if (wordAt(tokens, at - 1) === "new" && tokens.lower[at] === "year") return true;
  if (!isCapital(tokens, at) || isShouted(tokens, at)) return false;
  const sentence = sentences[tokens.sentence[at]];
  return paragraphs[sentence.paragraph].zone === "body" && (tokens.shape[at] & Shape.SentenceStart) === 0;
}

const isShouted = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & Shape.AllCaps) !== 0;
