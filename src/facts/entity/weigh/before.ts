import { Shape } from "../../../language/shape.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { Candidate } from "../candidate.ts";
import type { Cluster } from "../cluster.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { Role } from "../roles.ts";
import { weighArticle } from "./article.ts";
import { attachment, mayAttach } from "./attachment.ts";
import { Before, KIND, NOUNS_OF } from "./before-words.ts";

const ROLE_BEFORE = evidence("entity/context-role-before");
const PLAYS = evidence("entity/context-plays");
const BASED = evidence("entity/context-based");
const SHARES_OF = evidence("entity/context-shares-of");

/** Weighs the words before a name that no title stands before. */
export function weighBefore(context: NameContext, candidate: Candidate): void {
  const { tokens, before } = context;
  const { outer } = candidate;
  if (outer === 0 || tokens.sentence[outer - 1] !== tokens.sentence[outer]) return;
  if ((before[tokens.term[outer - 1]] & Before.The) === 0) {
    weighWord(context, outer - 1, candidate.cluster);
    return;
  }
  weighArticle(context, candidate);
  if (outer > 1 && isAttachedWith(context, outer - 2)) weighWord(context, outer - 2, candidate.cluster);
}

/** Does the word before "the" say anything of the name behind it? */
function isAttachedWith(context: NameContext, at: number): boolean {
  const said = context.before[context.tokens.term[at]];
  return (said & Before.Of) !== 0 || attachment(context, at, said) !== 0;
}

/** Weighs one word, which stands right before the name or its article. */
function weighWord(context: NameContext, at: number, cluster: Cluster): void {
  const { tokens, roles, before } = context;
  const said = before[tokens.term[at]];
  const attached = mayAttach(said, tokens.shape[at]) ? attachment(context, at, said) : 0;
  const kind = attached === 0 ? said & KIND : attached;
  if (kind !== 0) cluster.add(kind);
  else if ((said & Before.Plays) !== 0) cluster.add(PLAYS);
  else if ((said & Before.Of) !== 0) weighOf(context, at, cluster);
  else if ((roles[at] & Role.Title) !== 0 && (tokens.shape[at] & Shape.Lower) !== 0) cluster.add(ROLE_BEFORE);
  if (at > 0 && (said & (Before.In | Before.Of)) !== 0) weighSeatOrStake(tokens.term[at - 1], said, cluster);
}

function weighOf({ tokens }: NameContext, of: number, cluster: Cluster): void {
  const kind = of === 0 ? 0 : NOUNS_OF.get(tokens.term[of - 1]);
  if (kind !== 0) cluster.add(kind);
}

const SEAT = terms("based");
const STAKE = terms("shares stake");

/** "based in", "shares of", "a stake in". */
function weighSeatOrStake(term: number, said: number, cluster: Cluster): void {
  if ((said & Before.In) !== 0 && SEAT.has(term)) cluster.add(BASED);
  if (STAKE.has(term)) cluster.add(SHARES_OF);
}
