import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import { isPerson } from "../boundaries/person.ts";
import type { Candidate } from "../candidate.ts";
import type { Cluster } from "../cluster.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { PLACE, Role } from "../roles.ts";
import { After, INDEX_NOUN, POSSESSED, PRODUCT_NOUN } from "./after-words.ts";
import { weighApposition } from "./apposition.ts";
import { KIND } from "./before-words.ts";
import { standsForWords, weighBracket } from "./brackets.ts";

const POSSESSED_MEMBER = evidence("entity/context-possessed-member");
const ACRONYM_OF_WORDS = evidence("entity/context-acronym-of-words");
const WHO_AFTER = evidence("entity/context-who-after");
const PLAYS = evidence("entity/context-plays");
const SCORE_AFTER = evidence("entity/context-score-after");

/** Weighs what stands behind a name. */
export function weighAfter(context: NameContext, candidate: Candidate): void {
  const { tokens, after } = context;
  const { last, roles, cluster } = candidate;
  if (last >= tokens.count || tokens.sentence[last] !== tokens.sentence[last - 1]) return;
  const said = after[tokens.term[last]];
  if ((said & After.Possessive) !== 0) {
    if (last + 1 < tokens.count) weighPossessed(context, last + 1, cluster);
    return;
  }
  if ((said & ~KIND) !== 0) weighMark(context, candidate, said);
  if (isOrdinaryCompound(context, candidate, said)) cluster.add(COMPOUND);
  if ((said & KIND) !== 0) cluster.add(said & KIND);
  else if ((tokens.shape[last] & Shape.Lower) !== 0 && last + 1 < tokens.count)
    weighSecond(after[tokens.term[last + 1]] & KIND, cluster);
  if ((roles & Role.Country) !== 0) return;
  if ((said & After.Plays) !== 0) cluster.add(PLAYS);
  else if (isScore(context, last)) cluster.add(SCORE_AFTER);
}

const COMPOUND = evidence("entity/context-compound");
const FIRM_OR_WORD = Role.Organization | Role.Common;
const OTHER_NAMES = Role.FirstName | Role.Surname | PLACE | Role.Nationality;
const ARE = terms("are were have");

/** "Total sales rose", "House prices fell", "Boots were sold": a word that is also a firm, at the beginning of a sentence. */
function isOrdinaryCompound(
  { tokens }: NameContext,
  { first, last, roles, headline }: Candidate,
  said: number,
): boolean {
  if (headline || last - first > 1 || (tokens.shape[first] & Shape.SentenceStart) === 0) return false;
  if ((roles & (FIRM_OR_WORD | OTHER_NAMES)) !== FIRM_OR_WORD || (said & KIND) !== 0) return false;
  if (ARE.has(tokens.term[last])) return tokens.lower[first].endsWith("s");
  return (tokens.shape[last] & Shape.Lower) !== 0 && tokens.tag[last] === Tag.Plural;
}

/** What the name owns. */
function weighPossessed(context: NameContext, at: number, cluster: Cluster): void {
  const kind = POSSESSED.get(context.tokens.term[at]);
  if (kind !== 0) cluster.add(kind);
  else if (isMember(context, at)) cluster.add(POSSESSED_MEMBER);
}

/** A first name and a surname. */
const isMember = (context: NameContext, first: number): boolean =>
  first + 1 < context.tokens.count &&
  (context.roles[first] & context.roles[first + 1] & Role.Nameable) !== 0 &&
  isPerson(context, first, first + 2);

function weighMark(context: NameContext, candidate: Candidate, said: number): void {
  if ((said & After.Comma) !== 0) weighApposition(context, candidate.last + 1, candidate.cluster);
  else if ((said & After.Opens) !== 0) weighBracket(context, candidate);
  else if ((said & After.Closes) !== 0 && standsForWords(context, candidate))
    candidate.cluster.add(ACRONYM_OF_WORDS);
  else if ((said & After.Who) !== 0) candidate.cluster.add(WHO_AFTER);
}

/** "the Vela portable console", "the Dow industrial average": nouns that take an adjective before them. */
function weighSecond(kind: number, cluster: Cluster): void {
  if (kind === PRODUCT_NOUN || kind === INDEX_NOUN) cluster.add(kind);
}

/** Digits of a score. */
const MAX_SCORE = 3;

/** "Ulsan 2", "Cardiff City 14": a name with a small number right behind it, which counts nothing. */
function isScore({ tokens }: NameContext, at: number): boolean {
  if ((tokens.shape[at] & Shape.Number) === 0 || tokens.end[at] - tokens.start[at] > MAX_SCORE) return false;
  return at + 1 >= tokens.count || (tokens.shape[at + 1] & Shape.Lower) === 0;
}
