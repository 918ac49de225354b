import { terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import { Tag, within } from "../tag.ts";
import type { Chooser } from "./chooser.ts";
import {
  after,
  afterAdverbs,
  before,
  beforeAdverbs,
  INFINITIVE,
  NOUN_SET,
  PARTICIPLE,
  PAST_SET,
  PHRASE_SET,
  SUBJECTS,
  type TaggingContext,
} from "./context.ts";

const BEEN = terms("been got become gone done had made seen taken given");
const IS_BEFORE = terms(
  "he she it that there who what where how here when why everyone everything nobody nothing one this",
);

/** 's after a noun is a genitive, after a pronoun "is" or "has". */
export const apostropheS: Chooser = (context, i) => {
  const next = afterAdverbs(context, i);
  if (i > 0 && context.lower[i - 1] === "let") return Tag.Pronoun;
  if (next >= 0 && BEEN.has(context.term[next]) && context.lower[next] !== "made") return Tag.Auxiliary;
  if (i > 0 && IS_BEFORE.has(context.term[i - 1])) return Tag.Copula;
  const direct = after(context, i);
  if (direct < 0) return Tag.Genitive;
  const tag = context.tag[direct];
  if (tag === Tag.Determiner || tag === Tag.Negative || context.lower[direct] === "going") return Tag.Copula;
  return Tag.Genitive;
};

const INVERTED = 5;

/** Does a participle follow, adverbs and an inverted subject passed over ("has not yet [said]", "Have you [seen]")? */
function participleFollows(context: TaggingContext, i: number): boolean {
  const stop = Math.min(context.last, i + INVERTED);
  for (let at = i + 1; at < stop; at++) {
    if ((context.tags[at] & PARTICIPLE) !== 0 || context.lower[at] === "been") return true;
    const tag = context.tag[at];
    const skipped =
      tag === Tag.Adverb || tag === Tag.Negative || (tag === Tag.Pronoun && SUBJECTS.has(context.term[at]));
    if (!skipped && (context.shape[at] & Shape.QuoteMark) === 0) return false;
  }
  return false;
}

export const have: Chooser = (context, i) => {
  if (participleFollows(context, i)) return Tag.Auxiliary;
  return mainVerb(context, i, context.lower[i] === "had" ? Tag.PastTense : Tag.PresentTense);
};

/** A helping verb that helps none: its form as a main verb. */
function mainVerb(context: TaggingContext, i: number, finite: number): number {
  const at = beforeAdverbs(context, i);
  const left = at < 0 ? Tag.Unknown : context.tag[at];
  if (left === Tag.To || left === Tag.Modal) return finite === Tag.PresentTense ? Tag.Infinitive : finite;
  if (left === Tag.Auxiliary) return finite === Tag.PastTense ? Tag.Participle : Tag.Infinitive;
  return finite;
}

const DO_REACH = 6;

/** "did [not say]", "Do [you] know": helping; "did it", "do business": not. */
export const doing: Chooser = (context, i) => {
  const finite = context.lower[i] === "did" ? Tag.PastTense : Tag.PresentTense;
  const stop = Math.min(context.last, i + DO_REACH);
  for (let at = i + 1; at < stop; at++) {
    const tag = context.tag[at];
    if (tag === Tag.Negative) return Tag.Auxiliary;
    if (tag === Tag.Infinitive || (context.tags[at] & INFINITIVE) !== 0)
      return (context.tags[at] & NOUN_SET) !== 0 && at === i + 1 && context.tag[at] !== Tag.Infinitive
        ? mainVerb(context, i, finite)
        : Tag.Auxiliary;
    if (tag !== Tag.Adverb && tag !== Tag.Pronoun) break;
  }
  return mainVerb(context, i, finite);
};

export const wouldOrHad: Chooser = (context, i) => {
  const next = afterAdverbs(context, i);
  if (next < 0) return Tag.Modal;
  const set = context.tags[next];
  return (set & PAST_SET) !== 0 && (set & INFINITIVE) === 0 ? Tag.Auxiliary : Tag.Modal;
};

export const will: Chooser = (context, i) => {
  const at = before(context, i);
  return at >= 0 && within(context.tag[at], PHRASE_SET) ? Tag.Noun : Tag.Modal;
};
