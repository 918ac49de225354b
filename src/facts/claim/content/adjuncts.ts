import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { anyOf, having, terms } from "../../../lexicon/terms.ts";
import { type ClaimContext, opensQuotation } from "../context.ts";
import { adjunctEnd } from "../syntax/adjunct.ts";
import { numberAfterModifier } from "../syntax/number-modifier.ts";
import { isTimeWord, timeFrom, WEEKDAYS } from "../syntax/time.ts";
import { type Cue, Frame } from "../words/cue.ts";
import { classify } from "./classify.ts";
import type { ContentStart } from "./start.ts";

/** How far an adjunct between cue and content is walked ("said in an interview on Monday that"). */
const REACH = 24;
/** Longest title in quotation marks inside an adjunct (`told "Meet the Press" that`), in tokens. */
const MAX_TITLE = 8;
/** How many adjuncts are passed over between cue and content. */
const MAX_ADJUNCTS = 4;

const STARTS = anyOf(
  WEEKDAYS,
  terms("in on at during after before by from of to through via with as about ,"),
  terms(
    "today yesterday recently earlier later again afterward publicly here early late last this previously",
  ),
);

/** Can what was said stand behind an adjunct that begins at `at`? */
export const isAdjunctStart = ({ tokens }: ClaimContext, at: number): boolean =>
  STARTS.has(tokens.term[at]) && numberAfterModifier(tokens, at) === at;

/** "[calmly], T", "[flatly]: T": an adverb set off from what was said. */
const isManner = ({ tag, lower }: Tokens, at: number): boolean =>
  tag[at] === Tag.Adverb && (lower[at + 1] === "," || lower[at + 1] === ":");

const LATE = Frame.Quotation | Frame.That | Frame.Clause | Frame.Infinitive | Frame.Question;
const ASKING = terms("whether how why what");

/** What begins right behind adjuncts that follow the cue ("pledged Saturday [to go]", "said on Monday [he would]"). */
export function behindAdjuncts(
  context: ClaimContext,
  from: number,
  cueEnd: number,
  { frames }: Cue,
): ContentStart | undefined {
  let at = from;
  for (let n = 0; n < MAX_ADJUNCTS; n++) {
    const end = adjunctEnd(context, at);
    if (end === at) return undefined;
    at = behindTitle(context, end);
    const found = classify(context, at, cueEnd);
    if ((found.kind & frames & LATE) !== 0 && isPlain(context.tokens, from, at, found.kind)) return found;
  }
  return undefined;
}

/** Is it content what stands behind adjuncts, and not more of them? */
function isPlain(tokens: Tokens, from: number, at: number, kind: number): boolean {
  const { tag, term } = tokens;
  if (kind === Frame.Question) return ASKING.has(term[at]);
  if (kind === Frame.Infinitive) return tag[at + 1] === Tag.Infinitive && isBare(tokens, from, at);
  return kind !== Frame.That || !isFiniteVerb(tag[at + 1]);
}

const WORKS = having("written-work");

/** Behind a title that a noun has right before it (`in her book [“Cold Tide,”]`); `at` where none stands. */
function behindTitle({ document, quoted, tokens }: ClaimContext, at: number): number {
  if (at >= quoted.length || quoted[at] < 0 || !isNoun(tokens.tag[at - 1])) return at;
  const { first, last } = document.quotations[quoted[at]];
  if (first !== at || last - first > MAX_TITLE || (tokens.shape[at + 1] & Shape.Capital) === 0) return at;
  return WORKS.has(tokens.term[at - 1]) ? last : at;
}

/** Time and manner only ("pledged Saturday flatly"): behind other adjuncts an infinitive tells what for ("spoke in secret to …"). */
function isBare({ tag, term }: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tag[i] === Tag.Preposition && !isTimeWord(term[i + 1])) return false;
  return true;
}

/** Where "that", a quotation or a colon follows an adjunct after the cue ("on Monday that"), else -1. */
export function behindAdjunct(context: ClaimContext, at: number): number {
  const { tokens } = context;
  const { lower, tag } = tokens;
  if (tag[at] === Tag.Adverb && (lower[at + 1] === "that" || opensQuotation(context, at + 1))) return at + 1;
  if (!isAdjunctStart(context, at) && !isManner(tokens, at)) return -1;
  const limit = Math.min(context.passage.last, at + REACH);
  for (let i = at; i < limit; i++) {
    if (opensQuotation(context, i)) {
      if (HANDS_ON.has(tokens.term[i - 1])) return i;
      const title = context.document.quotations[context.quoted[i]];
      if (title.last - i > MAX_TITLE) return -1;
      i = title.last - 1;
    } else if (i > at && lower[i] === "that" && opensClause(tokens, i)) return i;
    else if (lower[i] === ":") return i;
    else if (STOPS.has(tokens.term[i])) return -1;
  }
  return -1;
}

const HANDS_ON = terms(", : that");
const STOPS = terms("; but .");

const opensClause = (tokens: Tokens, i: number): boolean =>
  timeFrom(tokens, i) === i &&
  !isFiniteVerb(tokens.tag[i + 1]) &&
  (tokens.lower[i - 1] === "," || tokens.tag[i - 1] !== Tag.Preposition);
