import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import { TermBits, terms } from "../../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { Role } from "../roles.ts";

const AGE_AFTER = evidence("entity/context-age-after");
const WHO_AFTER = evidence("entity/context-who-after");
const REGION_AFTER = evidence("entity/context-region-after");
const ROLE_AFTER = evidence("entity/context-role-after");
const COMPANY_AFTER = evidence("entity/context-company-after");
const PLACE_NOUN = evidence("entity/context-place-noun-before");

const WHO = terms("who whose");

/** Weighs what a comma parts from a name: ", 42,", ", who", ", Texas,", ", a ride-hailing company", ", chief executive of". */
export function weighApposition(context: NameContext, at: number, cluster: Cluster): void {
  const { tokens } = context;
  if (at >= tokens.count) return;
  if (isAge(tokens, at)) cluster.add(AGE_AFTER);
  else if (WHO.has(tokens.term[at])) cluster.add(WHO_AFTER);
  else if (isRegion(context, at)) cluster.add(REGION_AFTER);
  else weighHeadNoun(context, at, cluster);
}

/** "Kest, 42, a baker"; not "Ulm, 20 miles away". */
function isAge({ count, lower, shape, tag }: NameContext["tokens"], at: number): boolean {
  if ((shape[at] & Shape.Number) === 0 || lower[at].length !== 2) return false;
  const next = at + 1;
  if (next >= count || (shape[next] & (Shape.Word | Shape.Lower)) === 0) return true;
  return (tag[next] !== Tag.Noun && tag[next] !== Tag.Plural) || lower[next].startsWith("year");
}

const REGION = Role.Country | Role.Region;
const REGION_ENDS = terms(", . ; ) ( - -- — – and in on where who with to");

/** "Nairobi, Kenya (AP)", "Austin, Texas, on Friday", not "Afterwards, Kenya's president". */
function isRegion({ tokens, roles }: NameContext, at: number): boolean {
  if ((roles[at] & REGION) === 0 || (roles[at] & Role.Nameable) === 0) return false;
  const { count, term } = tokens;
  if (at + 1 >= count || REGION_ENDS.has(term[at + 1])) return true;
  return at + 2 < count && REGION_ENDS.has(term[at + 2]);
}

const DETERMINERS = terms("a an the its his her their one");
const MAX_APPOSITION = 12;

/** The heads of appositions, and (`STOP`) what ends their phrase, by term. */
const STOP = 1 << 8;
const HEAD_NOUNS = new TermBits([
  [terms(", . ; : ( who which that of in for said and with at on to from"), STOP],
  [
    terms(
      "spokesman spokeswoman spokesperson analyst professor director president chairman executive economist lawyer attorney minister leader head founder coach manager author writer actor actress singer editor senator governor mayor chief secretary expert strategist researcher owner partner judge officer scientist resident student teacher father mother doctor engineer man woman player striker champion commander general",
    ),
    ROLE_AFTER,
  ],
  [
    terms(
      "company firm group maker manufacturer retailer bank airline agency organization organisation newspaper magazine broadcaster charity party union club startup provider developer operator subsidiary unit nonprofit institute school university chain insurer carrier publisher consultancy think-tank brokerage supplier",
    ),
    COMPANY_AFTER,
  ],
  [
    terms(
      "city town village province region capital island suburb port district country neighborhood community resort hamlet",
    ),
    PLACE_NOUN,
  ],
]);

/** The head noun of an apposition: the first role, or company or place noun behind a determiner, before its phrase ends. */
function weighHeadNoun(context: NameContext, at: number, cluster: Cluster): void {
  const { tokens } = context;
  const determined = DETERMINERS.has(tokens.term[at]);
  const end = Math.min(tokens.count, at + MAX_APPOSITION);
  for (let i = at; i < end && tokens.sentence[i] === tokens.sentence[at]; i++) {
    const kind = HEAD_NOUNS.get(tokens.term[i]);
    if (kind === STOP || (!determined && !mayOpen(context, i))) return;
    if (kind === 0 || (!determined && kind !== ROLE_AFTER)) continue;
    // "Moreover, the company said": what has a verb of its own is no apposition.
    if (i + 1 >= tokens.count || !isFiniteVerb(tokens.tag[i + 1])) cluster.add(kind);
    return;
  }
}

/** Can a word stand in an apposition without a determiner: one written small, or a title? */
const mayOpen = ({ tokens, roles }: NameContext, at: number): boolean =>
  (tokens.shape[at] & (Shape.Lower | Shape.Capital)) === Shape.Lower || (roles[at] & Role.Title) !== 0;
