import type { NumberMention } from "../../language/numbers/number.ts";
import { isNoun, isVerb, Tag } from "../../language/tag.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "./context.ts";
import { changeWord } from "./lexicon/changes.ts";
import { COLLECTIVES, DESIGNATORS, SCALARS, TIME_NOUNS, TOTALS } from "./lexicon/designators.ts";
import { beforeModifier } from "./modifier.ts";
import { type NounSpan, nounBefore, nounFrom } from "./noun-phrase.ts";

/**
 * What a number counts when its noun stands before it: "job cuts of 10,000", "casualties soared to 4,853",
 * "60 shops in Leeds, 45 in Ghent". Numbers below ten are left: they are scores, steps and grades.
 */
export function nounSaidBefore(context: AmountContext, number: NumberMention): NounSpan | undefined {
  if (!(number.value >= 10) || number.form === "fraction" || !endsPhrase(context, number)) return undefined;
  const { lower } = context.document.tokens;
  const start = sentenceStart(context, number.first);
  const before = beforeModifier(context, number.first);
  if (before <= start) return undefined;
  if (lower[before] === "of") return countable(context, nounBefore(context, before));
  return subjectCounted(context, number, before) ?? elided(context, number, before);
}

/** Nothing that could be counted or measured follows. */
function endsPhrase(context: AmountContext, { first, last }: NumberMention): boolean {
  const { tag, lower } = context.document.tokens;
  if (last >= sentenceEnd(context, first)) return true;
  if (lower[last] === "more") return true;
  const next = tag[last];
  return next === Tag.Punctuation || next === Tag.Preposition || next === Tag.Conjunction || isVerb(next);
}

/** A plural, or a noun for many ("population"), of things that come in numbers. */
function countable(
  { document: { tokens } }: AmountContext,
  noun: NounSpan | undefined,
): NounSpan | undefined {
  if (noun === undefined) return undefined;
  const head = tokens.lower[noun.last - 1];
  if (COLLECTIVES.has(head)) return noun;
  if (tokens.tag[noun.last - 1] !== Tag.Plural || SCALARS.has(head) || TIME_NOUNS.has(head)) return undefined;
  if (TOTALS.has(head) || DESIGNATORS.has(head)) return undefined;
  return changeWord(head) !== undefined && noun.last - noun.first === 1 ? undefined : noun;
}

const TO: ReadonlySet<string> = new Set(["to", "at", "from", "as"]);
const STATES: ReadonlySet<string> = new Set(
  "stood stands stand reached reaches reach totaled totalled totals numbered number numbers exceeded exceeds hit topped given put estimated".split(
    " ",
  ),
);

/** "casualties soared to 4,853", "the prison population stood at 200,000". */
function subjectCounted(context: AmountContext, number: NumberMention, before: number): NounSpan | undefined {
  const { phrases, tokens } = context.document;
  const { lower } = tokens;
  const start = Math.max(sentenceStart(context, number.first), before - 6);
  let at = before;
  while (at > start && phrases.verb[at] < 0) at--;
  const verb = phrases.verb[at];
  if (verb < 0) return undefined;
  const head = lower[phrases.verbHead[verb]];
  const moves = changeWord(head) !== undefined && (TO.has(lower[before]) || lower[before] === "by");
  if (!moves && !(STATES.has(head) && (before === at || TO.has(lower[before])))) return undefined;
  const subject = phrases.verbSubject[verb];
  if (subject < 0 || !isNoun(tokens.tag[phrases.nounHead[subject]])) return undefined;
  const noun = phrases.nounHead[subject];
  if (lower[noun] === "number" && lower[noun + 1] === "of") return numbered(context, noun + 2);
  return countable(context, nounBefore(context, noun + 1));
}

/** "the number of refugees rose to 65,000" */
function numbered(context: AmountContext, at: number): NounSpan | undefined {
  const { tag } = context.document.tokens;
  const noun = nounFrom(context, tag[at] === Tag.Determiner ? at + 1 : at);
  return noun && tag[noun.last - 1] === Tag.Plural ? noun : undefined;
}

const PLACES: ReadonlySet<string> = new Set(["in", "from", "at", "for"]);
const LINKS: ReadonlySet<string> = new Set([",", "and", ";", "or"]);
const LOOK_BEHIND = 12;

/** "60 shops in Leeds, 45 in Ghent": the noun of the number before, in the same sentence. */
function elided(context: AmountContext, number: NumberMention, before: number): NounSpan | undefined {
  const { numbers, document } = context;
  const { lower } = document.tokens;
  if (!LINKS.has(lower[before]) || number.last >= sentenceEnd(context, number.first)) return undefined;
  if (!PLACES.has(lower[number.last])) return undefined;
  const start = Math.max(sentenceStart(context, number.first), before - LOOK_BEHIND);
  for (let at = before; at >= start; at--) {
    const other = numbers.holding(at);
    if (other === undefined || other.first !== at) continue;
    if (context.taken[at] === 1) return undefined;
    const noun = nounFrom(context, other.last);
    if (noun !== undefined) return countable(context, noun);
    if (!PLACES.has(lower[other.last])) return undefined;
  }
  return undefined;
}
