import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { contentEnd } from "../content/end.ts";
import { beforeClosing, type ClaimContext } from "../context.ts";
import { isClauseAt } from "../syntax/clause.ts";
import { nounPhraseFrom } from "../syntax/noun-phrase.ts";
import { isTensed } from "../syntax/tensed.ts";

/** T, according to X · According to X, T. */
export function accordingFrame(context: ClaimContext, at: number): Attribution | undefined {
  const { passage, floor } = context;
  const { lower } = context.tokens;
  if (!opensSource(context.tokens, at) || at + 2 >= passage.last) return undefined;
  const end = nounPhraseFrom(context, at + 2);
  if (end === at + 2) return undefined;
  if (at - floor <= 1) return accordingFirst(context, at, end);
  if (floor > passage.first && !holdsTensed(context.tokens, floor, at)) return undefined;
  const comma = lower[at - 1] === ",";
  const content = [{ first: floor, last: comma ? at - 1 : at }];
  const last = beforeClosing(context, end);
  if (comma && lower[end] === "," && last > end + 3) content.push({ first: end + 1, last });
  const speaker = { first: at + 2, last: end };
  return attribution("claim/according-to", undefined, speaker, { first: at, last: at + 2 }, content);
}

/** How far back a verb is sought in content behind another claim. */
const LOOK_BACK = 100;

/** "It fell, Cole said | in court, according to the paper": the rest of what Cole did is nothing that the paper said alone. */
function holdsTensed(tokens: Tokens, first: number, last: number): boolean {
  for (let i = Math.max(first, last - LOOK_BACK); i < last; i++) if (isTensed(tokens, i)) return true;
  return false;
}

/** "according to", and "as per" of English in India. */
const opensSource = ({ lower }: Tokens, at: number): boolean =>
  lower[at + 1] === "to" ? lower[at] === "according" : lower[at + 1] === "per" && lower[at] === "as";

function accordingFirst(context: ClaimContext, at: number, end: number): Attribution | undefined {
  const first = contentBehind(context, end);
  if (first < 0) return undefined;
  const speaker = { first: at + 2, last: context.tokens.lower[first - 1] === "," ? first - 1 : first };
  const content = { first, last: contentEnd(context, first) };
  const cue = { first: at, last: at + 2 };
  return attribution("claim/according-to-first", undefined, speaker, cue, [content]);
}

/** How far the comma is sought behind the speaker. */
const REACH = 25;

/** Where the content begins behind a speaker that ends at `end`: after the next comma, or at once with a clause of its own; or -1. */
function contentBehind(context: ClaimContext, end: number): number {
  const { lower, tag } = context.tokens;
  if (startsSubject(tag[end]) && isClauseAt(context, end)) return end;
  const limit = Math.min(context.passage.last, end + REACH);
  let comma = end;
  while (comma < limit && lower[comma] !== ",") comma++;
  if (lower[comma] !== "," || comma + 1 >= context.passage.last) return -1;
  return behindApposition(context, comma + 1);
}

const startsSubject = (tag: number): boolean =>
  tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Pronoun;

/** "According to the president, [Ana Ortiz,] T", "According to Tom Berg, [a baker in Lima,] T": `at` where no name or noun phrase stands between commas. */
function behindApposition(context: ClaimContext, at: number): number {
  const { lower, tag } = context.tokens;
  if (isClauseAt(context, at) || nounPhraseFrom(context, at) === at) return at;
  for (let i = at + 1; i < Math.min(context.passage.last - 1, at + REACH); i++) {
    if (isFiniteVerb(tag[i])) return at;
    if (lower[i] === ",") return describes(context.tokens, at, i) && isClauseAt(context, i + 1) ? i + 1 : at;
  }
  return at;
}

/** Is what stands between the commas a name, or a description behind a name? */
const describes = ({ lower, tag, shape }: Tokens, first: number, comma: number): boolean =>
  tag[comma - 1] === Tag.ProperNoun ||
  (shape[comma - 1] & Shape.Capital) !== 0 ||
  ((tag[first - 2] === Tag.ProperNoun || lower[first - 2] === ")") && tag[first] === Tag.Determiner);
