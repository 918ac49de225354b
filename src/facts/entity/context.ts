import { Shape } from "../../language/shape.ts";
import { isFiniteVerb, isNoun, Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import { isShortened, standsForWords } from "./acronyms.ts";
import { attachment } from "./attachments.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";
import {
  AFTER,
  BEFORE,
  COMPANY_AFTER,
  PERSON_ROLE_AFTER,
  PLACE_AFTER,
  PLAYED,
  PLAYS,
  POSSESSED,
} from "./context-words.ts";
import { E } from "./evidence.ts";
import { LISTED, PLACE, Role } from "./roles.ts";
import { isPerson } from "./split.ts";
import type { View } from "./view.ts";

/** Weighs what stands around one mention of a name. */
export function weighContext(view: View, candidate: Candidate, cluster: Cluster): void {
  if (!candidate.headline && (view.tokens.shape[candidate.first] & Shape.SentenceStart) === 0)
    cluster.add(E["shape:capital-inside"]);
  if (candidate.titled) cluster.add(E["context:title-before"]);
  else weighBefore(view, candidate, cluster);
  weighAfter(view, candidate, cluster);
  if (isQuoted(view, candidate)) cluster.add(E["shape:quoted"]);
}

/** A name that fills its quotation ("Doctor Zhivago") is a title or a nickname. */
function isQuoted({ document, tokens }: View, { outer, last }: Candidate): boolean {
  const at = tokens.quotation[outer];
  if (at < 0) return false;
  const quotation = document.quotations[at];
  const inner = tokens.lower[quotation.last - 2] === "," ? quotation.last - 2 : quotation.last - 1;
  return quotation.first === outer - 1 && inner === last;
}

/** "the Amazon", with no noun behind it: companies stand without an article. */
function isRegion({ roles, last }: Candidate, { tag }: View["tokens"]): boolean {
  const both = Role.Organization | Role.Region;
  return (roles & both) === both && !isNoun(tag[last] ?? Tag.Punctuation) && tag[last] !== Tag.Genitive;
}

/** "the Kest video", "the Boeing jet": the article is the noun's. */
const isModifier = ({ last }: Candidate, { tag, shape }: View["tokens"]): boolean =>
  isNoun(tag[last] ?? Tag.Punctuation) && (shape[last] & Shape.Lower) !== 0;

const COMPASS = terms("west east north south");

/** "the West", inside a sentence and with no noun behind it. */
const isCompass = (
  { first, last, headline }: Candidate,
  { lower, term, tag, shape }: View["tokens"],
): boolean =>
  last === first + 1 &&
  !headline &&
  COMPASS.has(term[first]) &&
  (shape[first] & (Shape.SentenceStart | Shape.AllCaps)) === 0 &&
  !isNoun(tag[last] ?? Tag.Punctuation) &&
  lower[last] !== "of";

function weighBefore(view: View, candidate: Candidate, cluster: Cluster): void {
  const { tokens, roles } = view;
  const { outer } = candidate;
  if (outer === 0 || tokens.sentence[outer - 1] !== tokens.sentence[outer]) return;
  let at = outer - 1;
  if (tokens.lower[at] === "the") {
    cluster.add(isModifier(candidate, tokens) ? E["context:article-of-noun"] : E["context:article-before"]);
    if (isRegion(candidate, tokens)) cluster.add(E["context:article-before-region"]);
    else if (isCompass(candidate, tokens)) cluster.add(E["context:compass"]);
    if (isCapitalArticle(view, candidate, at)) cluster.add(E["shape:capital-article"]);
    at--;
    if (at < 0 || (tokens.lower[at] !== "of" && attachment(view, at) === undefined)) return;
  }
  if (at < 0) return;
  const lower = tokens.lower[at];
  const evidence = attachment(view, at) ?? BEFORE.get(tokens.term[at]);
  if (evidence !== undefined) cluster.add(evidence);
  else if (PLAYED.has(tokens.term[at])) cluster.add(E["context:plays"]);
  else if (lower === "of") weighOf(tokens.term[at - 1], cluster);
  else if ((roles[at] & Role.Title) !== 0 && (tokens.shape[at] & Shape.Lower) !== 0)
    cluster.add(E["context:role-before"]);
  if (lower === "in" && tokens.lower[at - 1] === "based") cluster.add(E["context:based"]);
  if (
    (lower === "in" || lower === "of") &&
    (tokens.lower[at - 1] === "shares" || tokens.lower[at - 1] === "stake")
  )
    cluster.add(E["context:shares-of"]);
}

/** "The Legend", "The Bulletin" inside a sentence: not "The Hague", nor what opens a title or a heading. */
function isCapitalArticle({ tokens }: View, { roles, last }: Candidate, at: number): boolean {
  if ((tokens.shape[at] & (Shape.Capital | Shape.SentenceStart)) !== Shape.Capital) return false;
  if ((roles & (PLACE | Role.Nationality | Role.Event)) !== 0 || tokens.lower[last] === "of") return false;
  return (tokens.shape[at - 1] & Shape.Word) !== 0 && (tokens.shape[at - 1] & Shape.Capital) === 0;
}

const OFFICES = terms(
  "president chairman chief head director minister executive ceo founder member members leader governor prime king editor manager owner professor",
);
const PLACE_NOUNS = terms(
  "city town village province region state island capital port suburb north south east west outskirts republic streets people miles kilometers part parts",
);

/** "the parent of", "employees of". */
const PARTS_OF_COMPANIES = terms(
  "parent affiliate subsidiary division arm employees employee shareholders customers clients",
);

function weighOf(before: number, cluster: Cluster): void {
  if (OFFICES.has(before)) cluster.add(E["context:office-of"]);
  else if (PARTS_OF_COMPANIES.has(before)) cluster.add(E["context:organization-noun-before"]);
  else if (PLACE_NOUNS.has(before)) cluster.add(E["context:place-noun-before"]);
}

function weighAfter(view: View, candidate: Candidate, cluster: Cluster): void {
  const { tokens } = view;
  const { last, roles } = candidate;
  if (last >= tokens.count || tokens.sentence[last] !== tokens.sentence[last - 1]) return;
  const lower = tokens.lower[last];
  if (lower === "'s" || lower === "'") {
    const evidence = POSSESSED.get(tokens.term[last + 1]);
    if (evidence !== undefined) cluster.add(evidence);
    else if (isMember(view, last + 1)) cluster.add(E["context:possessed-member"]);
    return;
  }
  if (lower === ",") weighApposition(view, last + 1, cluster);
  else if (lower === "(") weighBracket(view, candidate, cluster);
  else if (lower === ")" && standsForWords(view, candidate)) cluster.add(E["context:acronym-of-words"]);
  else if (lower === "who") cluster.add(E["context:who-after"]);
  const evidence = AFTER.get(tokens.term[last]);
  if (evidence !== undefined) cluster.add(evidence);
  else if ((tokens.shape[last] & Shape.Lower) !== 0) weighSecond(tokens.term[last + 1], cluster);
  if ((roles & Role.Country) !== 0) return;
  if (PLAYS.has(tokens.term[last])) cluster.add(E["context:plays"]);
  else if (isScore(view, last)) cluster.add(E["context:score-after"]);
}

/** "the Vela portable console", "the Dow industrial average": nouns that take an adjective before them. */
function weighSecond(term: number, cluster: Cluster): void {
  const evidence = AFTER.get(term);
  if (evidence === E["context:product-noun"] || evidence === E["context:index-noun"]) cluster.add(evidence);
}

/** A first name and a surname. */
const isMember = (view: View, first: number): boolean =>
  first + 1 < view.tokens.count &&
  (view.roles[first] & view.roles[first + 1] & Role.Nameable) !== 0 &&
  isPerson(view, first, first + 2);

/** "Ulsan 2", "Cardiff City 14": a name with a small number right behind it, which counts nothing. */
function isScore({ tokens }: View, at: number): boolean {
  if ((tokens.shape[at] & Shape.Number) === 0 || tokens.end[at] - tokens.start[at] > 3) return false;
  return at + 1 >= tokens.count || (tokens.shape[at + 1] & Shape.Lower) === 0;
}

const DETERMINERS = terms("a an the its his her their one");
const MAX_APPOSITION = 12;

/** ", 42,", ", who", ", Texas,", ", a ride-hailing company", ", chief executive of". */
function weighApposition({ tokens, roles }: View, at: number, cluster: Cluster): void {
  if (at >= tokens.count) return;
  const lower = tokens.lower[at];
  if (isAge(tokens, at)) cluster.add(E["context:age-after"]);
  else if (lower === "who" || lower === "whose") cluster.add(E["context:who-after"]);
  else if (
    (roles[at] & (Role.Country | Role.Region)) !== 0 &&
    (roles[at] & Role.Nameable) !== 0 &&
    isEnclosed(tokens, at)
  )
    cluster.add(E["context:region-after"]);
  else weighHeadNoun({ tokens, roles } as View, at, cluster);
}

/** "Kest, 42, a baker"; not "Ulm, 20 miles away". */
function isAge({ count, lower, shape, tag }: View["tokens"], at: number): boolean {
  if ((shape[at] & Shape.Number) === 0 || lower[at].length !== 2) return false;
  const measured = at + 1 < count && (shape[at + 1] & (Shape.Word | Shape.Lower)) !== 0;
  return !measured || !MEASURED.has(tag[at + 1]) || lower[at + 1].startsWith("year");
}

const MEASURED: ReadonlySet<number> = new Set([Tag.Noun, Tag.Plural]);

/** "Nairobi, Kenya (AP)", "Austin, Texas, on Friday", not "Afterwards, Kenya's president". */
const isEnclosed = ({ term, count }: View["tokens"], at: number): boolean =>
  at + 1 >= count || REGION_ENDS.has(term[at + 1]) || REGION_ENDS.has(term[at + 2]);
const REGION_ENDS = terms(", . ; ) ( - -- — – and in on where who with to");

/** The head noun of an apposition: the first role, company or place noun before its phrase ends. */
function weighHeadNoun({ tokens, roles }: View, at: number, cluster: Cluster): void {
  const determined = DETERMINERS.has(tokens.term[at]);
  for (let i = at; i < tokens.count && i < at + MAX_APPOSITION; i++) {
    if (tokens.sentence[i] !== tokens.sentence[at] || STOPS.has(tokens.term[i])) return;
    const capital = (tokens.shape[i] & Shape.Capital) !== 0;
    if (!determined && (capital || (tokens.shape[i] & Shape.Lower) === 0) && (roles[i] & Role.Title) === 0)
      return;
    const evidence = headEvidence(tokens.term[i], determined);
    if (evidence !== undefined) {
      // "Moreover, the company said": what has a verb of its own is no apposition.
      if (i + 1 < tokens.count && isFiniteVerb(tokens.tag[i + 1])) return;
      cluster.add(evidence);
      return;
    }
  }
}

function headEvidence(term: number, determined: boolean): number | undefined {
  if (PERSON_ROLE_AFTER.has(term)) return E["context:role-after"];
  if (!determined) return undefined;
  if (COMPANY_AFTER.has(term)) return E["context:company-after"];
  return PLACE_AFTER.has(term) ? E["context:place-noun-before"] : undefined;
}

const STOPS = terms(", . ; : ( who which that of in for said and with at on to from");

/** "(CAC)", "(NYSE: UBER)"; ordinary words may be shortened too: "Data Warehouse (DW)". */
function weighBracket(view: View, { first, last, roles }: Candidate, cluster: Cluster): void {
  const { tokens } = view;
  const at = last + 1;
  if (at + 1 >= tokens.count) return;
  const closed = tokens.lower[at + 1] === ")";
  if ((tokens.shape[at] & Shape.AllCaps) === 0 || !(closed || tokens.lower[at + 1] === ":")) return;
  if (closed && (roles & LISTED) === 0 && isShortened(view, first, last)) return;
  cluster.add(E["context:acronym-after"]);
}
