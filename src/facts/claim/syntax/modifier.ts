import { isFiniteVerb, isNoun, Tag } from "../../../language/tag.ts";
import { having, TermBits, terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";

/** How far back the head is sought that a relative clause or a participle modifies. */
const REACH = 16;

const Word = { Break: 1, Opener: 2, Relative: 4, Whom: 8, Whose: 16, Reduced: 32 } as const;

const WORDS = new TermBits([
  [terms(", ; : . and but"), Word.Break],
  // They open a clause whose subject stands in it ("a house where [my aunt] said").
  [terms("where when while because although though if whether why how"), Word.Opener],
  [terms("who which that"), Word.Relative],
  [terms("whom"), Word.Whom],
  [terms("whose"), Word.Whose],
  [terms("familiar close"), Word.Reduced],
]);

/** Right before a noun phrase they are no subject: what follows is ("a plan that [she] said"). */
const OBJECTS = Word.Relative | Word.Whom;

/** Goes on from the last noun phrase of "people who back the plan" or "an aide briefed on the call" to its head. */
export function beforeModifier(context: ClaimContext, first: number, floor: number): number {
  const { tag, term } = context.tokens;
  const limit = Math.max(floor + 1, first - REACH);
  if (first > floor && isAttribute(context, first - 1, floor)) return first - 1;
  let finite = false;
  for (let i = first - 1; i >= limit; i--) {
    const word = WORDS.get(term[i]);
    if (context.quoted[i] >= 0 || (word & (Word.Break | Word.Opener)) !== 0) break;
    if (i === first - 1 && (word & OBJECTS) !== 0) break;
    if ((word & (Word.Relative | Word.Whose)) !== 0 && isNoun(tag[i - 1]))
      return headBefore(context, i, floor) ?? first;
    if (isFiniteVerb(tag[i]) && tag[i] !== Tag.PastTense) finite = true;
    if (!finite && isReduced(tag[i], word) && isNoun(tag[i - 1])) {
      const head = headBefore(context, i, floor);
      if (head !== undefined) return head;
    }
  }
  return first;
}

/** "briefed on the call", "working there", "familiar with it" stand for a relative clause. */
const isReduced = (tag: number, word: number): boolean =>
  tag === Tag.Gerund || tag === Tag.Participle || (word & Word.Reduced) !== 0;

function headBefore(context: ClaimContext, end: number, floor: number): number | undefined {
  const head = nounPhraseBefore(context, end, floor);
  return head < 0 ? undefined : head;
}

const ATTRIBUTES = having("attributive");

/** `"T," | retired general Ana Ortiz said`: a participle that opens what it stands in describes the name. */
const isAttribute = ({ tokens, quoted }: ClaimContext, at: number, floor: number): boolean =>
  ATTRIBUTES.has(tokens.term[at]) && (at === floor || quoted[at - 1] >= 0 || tokens.lower[at - 1] === ",");
