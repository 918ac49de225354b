import type { TokenSpan } from "../../../engine/rule.ts";
import { Shape } from "../../../language/shape.ts";
import { lexicon } from "../../../lexicon/load.ts";
import type { NameDraft } from "../../drafts.ts";
import { capitalOrganization } from "../capitals.ts";
import { isCapital, isPerson, isPlacing, nameOf, type OfficialContext } from "../context.ts";
import {
  ARTICLES,
  BELONGS,
  FIELDS,
  LEADS_TO,
  MINISTERS,
  ORGANIZATIONS,
  POSSESSIVES,
  RUNS,
} from "../titles/words.ts";
import { readNouns } from "./field.ts";
import { readName } from "./owner-behind.ts";
import { plainEnd } from "./plain.ts";
import { belongTo, type Complement, type Right } from "./sides.ts";

/** One preposition with its phrase. False where none follows, or none that may go on. */
export function readComplement(context: OfficialContext, right: Right, head: number, limit: number): boolean {
  const { lower, term } = context.tokens;
  const preposition = lower[right.last];
  const first = right.last + 1;
  if (first >= limit || !LEADS_TO.has(term[right.last]) || lower[first] === "charge") return false;
  const determined = ARTICLES.has(term[first]) || POSSESSIVES.has(term[first]);
  let at = determined ? first + 1 : first;
  while (at + 1 < limit && isPlacing(context, at)) at++;
  const complement: Complement = { head, preposition, at, determined, limit };
  const capital = capitalsOf(context, complement);
  if (capital) return belongTo(right, capital);
  const end = plainEnd(context, at, limit);
  const name = end < limit ? nameOf(context, end) : undefined;
  if (name && name.first === end && name.last <= limit && !isPortfolioName(context, name, right, head))
    return readName(context, right, name, complement);
  if (isUnknownName(context, complement, end)) return belongTo(right, { first: at, last: end });
  return !POSSESSIVES.has(term[first]) && readNouns(context, right, end, complement);
}

/** An organization that only capitals show, where no name is found or one that is cut short. */
function capitalsOf(
  context: OfficialContext,
  { head, preposition, at, limit }: Complement,
): TokenSpan | undefined {
  if (preposition === "to") return undefined;
  const name = nameOf(context, at);
  if (name?.first === at && !isPerson(name) && !isCutShort(context, name, limit)) return undefined;
  const capital = capitalOrganization(context, at, limit, preposition === "at");
  return capital && name === undefined && isField(context, capital, head) ? undefined : capital;
}

/** "chief executive of noyb": one word in lower case that is no word of English. */
function isUnknownName(context: OfficialContext, { head, at, determined }: Complement, end: number): boolean {
  const { tokens } = context;
  if (determined || end - at !== 1 || !BELONGS.has(tokens.term[at - 1]) || !RUNS.has(tokens.term[head]))
    return false;
  const word = tokens.word[at];
  return word < 0 || (lexicon().tags(word) === 0 && (tokens.shape[at] & Shape.Lower) !== 0);
}

const isField = ({ tokens }: OfficialContext, { first }: TokenSpan, head: number): boolean =>
  MINISTERS.has(tokens.term[head]) && FIELDS.has(tokens.term[first]);

/** "the Federal District | Court", "the Max Planck Institute | of Quantum Optics": capitals go on behind the name. */
function isCutShort(context: OfficialContext, { last, type }: NameDraft, limit: number): boolean {
  const { lower, term } = context.tokens;
  if (type === "nationality" || last + 1 >= limit) return false;
  if (isCapital(context, last)) return ORGANIZATIONS.has(term[last]) || nameOf(context, last) === undefined;
  if (!ORGANIZATIONS.has(term[last - 1]) || (lower[last] !== "of" && lower[last] !== "for")) return false;
  return isCapital(context, last + 1) && nameOf(context, last + 1) === undefined;
}

/** "Minister of Defence": a name that is only the field. */
function isPortfolioName({ tokens }: OfficialContext, name: NameDraft, right: Right, head: number): boolean {
  return (
    right.last === head + 1 &&
    tokens.lower[right.last] === "of" &&
    MINISTERS.has(tokens.term[head]) &&
    (FIELDS.has(tokens.term[name.first]) || name.type === "law")
  );
}
