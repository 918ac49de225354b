import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { contentEnd } from "../content/end.ts";
import { placeOf } from "../content/placement.ts";
import type { ClaimContext } from "../context.ts";
import { isFiniteAt } from "../syntax/clause.ts";
import { subjectBefore } from "../syntax/subject.ts";
import { HEARSAY_CUES } from "../words/cues.ts";

/** T reportedly T: the clause around the adverb is the content, and nobody is named. */
export function hearsayFrame(context: ClaimContext, at: number): Attribution | undefined {
  if (at + 1 >= context.passage.last) return undefined;
  const subject = subjectOf(context, at);
  if (subject === undefined) return undefined;
  const place = placeOf(context, subject.first + 1, true);
  const last = contentEnd(context, at + 1, place);
  if (last <= at + 1) return undefined;
  const content = [
    { first: subject.first, last: at },
    { first: at + 1, last },
  ];
  const cueWord = HEARSAY_CUES.get(context.tokens.term[at]);
  return attribution("claim/hearsay-adverb", cueWord, undefined, { first: at, last: at + 1 }, content);
}

const helps = (tag: number): boolean =>
  tag === Tag.Copula || tag === Tag.Auxiliary || tag === Tag.Modal || tag === Tag.Negative;

/** The subject of the finite verb that the adverb stands in or before; a relative pronoun would leave out who it stands for. */
function subjectOf(context: ClaimContext, at: number): TokenSpan | undefined {
  const { tag, lower } = context.tokens;
  const { first } = context.passage;
  let verb = at;
  while (verb > first && helps(tag[verb - 1])) verb--;
  if (verb === at && !isFiniteAt(context, at + 1)) return undefined;
  const subject = subjectBefore(context, verb);
  if (subject === undefined || tag[subject.last - 1] === Tag.QuestionWord) return undefined;
  if (lower[subject.last - 1] === "that" || context.quoted[subject.first] >= 0) return undefined;
  if (verb === at && subject.first > first && tag[subject.first - 1] === Tag.Preposition) return undefined;
  return isContactClause(context.tokens, subject, first) ? undefined : subject;
}

/** "the boat [she] allegedly sank": what the clause is about stands before it. */
const isContactClause = ({ tag }: Tokens, subject: TokenSpan, floor: number): boolean =>
  subject.first > floor && tag[subject.first] === Tag.Pronoun && isNoun(tag[subject.first - 1]);
