import { isNoun, Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import type { AmountDraft } from "../drafts.ts";
import { type Change, changeWord } from "./change.ts";
import { type AmountContext, sentenceStart } from "./context.ts";
import { modifiedFrom } from "./modifier.ts";

/** The amounts, those that are told with what they were before linked to it ("rose from 5% to 7%", "to 7% from 5%"). */
export function withPrevious(context: AmountContext, drafts: readonly AmountDraft[]): AmountDraft[] {
  const linked = [...drafts];
  for (let at = 1; at < linked.length; at++) {
    const place = newOf(context, linked[at - 1], linked[at]);
    if (place === 0) continue;
    const newer = place > 0 ? at : at - 1;
    const older = place > 0 ? at - 1 : at;
    if (linked[older].previous === newer) continue;
    const [old, now] = [linked[older], linked[newer]];
    const of = now.of ?? old.of;
    linked[newer] = { ...now, change: directionOf(old, now) ?? now.change, previous: older, of };
    if (old.of === null) linked[older] = { ...old, of };
  }
  return linked;
}

/** Which of two neighbours is what the other one became: 1 the later, -1 the earlier, 0 neither. */
function newOf(context: AmountContext, first: AmountDraft, second: AmountDraft): number {
  const { lower, sentence } = context.tokens;
  if (sentence[first.first] !== sentence[second.first] || !isAlike(context, first, second)) return 0;
  const before = modifiedFrom(context, first.first) - 1;
  const between = modifiedFrom(context, second.first) - 1;
  if (between < first.last || between - first.last > FARTHEST || hasVerb(context, first.last, between))
    return 0;
  if (lower[between] === "to" && lower[before] === "from") return isChanged(context, before) ? 1 : 0;
  if (lower[between] !== "from") return 0;
  if (changeWord(context.tokens.term[between - 1]) !== null) return -1;
  return lower[before] === "to" && isChanged(context, before) ? -1 : 0;
}

/** How many words may stand between two amounts ("from 12 deaths in May last year to 15"). */
const FARTHEST = 8;

function hasVerb({ phrases, tokens }: AmountContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (phrases.verb[at] >= 0 && tokens.lower[at] !== "compared") return true;
  return false;
}

/** Are they of one kind, and of things of one name, as far as both are named? */
function isAlike({ tokens: { lower } }: AmountContext, some: AmountDraft, other: AmountDraft): boolean {
  if (some.kind !== other.kind || some.currency !== other.currency) return false;
  if (some.unit === null || other.unit === null) return some.kind === "count" || some.unit === other.unit;
  if (typeof some.unit === "string" || typeof other.unit === "string") return some.unit === other.unit;
  return lower[some.unit.last - 1] === lower[other.unit.last - 1];
}

const MOVES = terms("went go goes going gone moved moves moving");
const LOOK_BEHIND = 10;

/** Does something change before a token: a verb of change, or a noun that is one change ("an increase from")? */
export function isChanged(context: AmountContext, at: number): boolean {
  const { tag, term } = context.tokens;
  const start = Math.max(sentenceStart(context, at), at - LOOK_BEHIND);
  for (let before = at - 1; before >= start; before--) {
    if (MOVES.has(term[before])) return true;
    if (changeWord(term[before]) === null) continue;
    if (!isNoun(tag[before]) || (tag[before] === Tag.Noun && isOne(context, before))) return true;
  }
  return false;
}

/** "a sharp rise", "the fall". */
function isOne({ phrases, tokens: { tag } }: AmountContext, at: number): boolean {
  const phrase = phrases.noun[at];
  return phrase >= 0 && tag[phrases.nounFirst[phrase]] === Tag.Determiner;
}

/** Where the numbers say it, they do: losses that narrow from 5 to 3 decrease. */
function directionOf({ value: old }: AmountDraft, { value }: AmountDraft): Change {
  if (old === null || value === null || old === value) return null;
  return old < value ? "increase" : "decrease";
}
