import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { Candidate } from "../candidate.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { PLACE, Role } from "../roles.ts";

const ARTICLE_OF_NOUN = evidence("entity/context-article-of-noun");
const ARTICLE_BEFORE = evidence("entity/context-article-before");
const BEFORE_REGION = evidence("entity/context-article-before-region");
const COMPASS = evidence("entity/context-compass");
const CAPITAL_ARTICLE = evidence("entity/shape-capital-article");

const OF = terms("of");
const POINTS = terms("west east north south");

/** Weighs "the" before a name. */
export function weighArticle(context: NameContext, candidate: Candidate): void {
  const { cluster, last } = candidate;
  const { count, tag, shape } = context.tokens;
  const behind = last < count ? tag[last] : Tag.Punctuation;
  // "the Kest video", "the Boeing jet": the article is the noun's.
  const modifies = isNoun(behind) && (shape[last] & Shape.Lower) !== 0;
  cluster.add(modifies ? ARTICLE_OF_NOUN : ARTICLE_BEFORE);
  if (!isNoun(behind)) {
    if (behind !== Tag.Genitive && isCompanyOrRegion(candidate)) cluster.add(BEFORE_REGION);
    else if (isCompass(context, candidate)) cluster.add(COMPASS);
  }
  if (isCapitalArticle(context, candidate)) cluster.add(CAPITAL_ARTICLE);
}

const BOTH = Role.Organization | Role.Region;

/** "the Amazon", with no noun behind it: companies stand without an article. */
const isCompanyOrRegion = ({ roles }: Candidate): boolean => (roles & BOTH) === BOTH;

/** "the West", inside a sentence. */
const isCompass = ({ tokens }: NameContext, { first, last, headline }: Candidate): boolean =>
  last === first + 1 &&
  !headline &&
  POINTS.has(tokens.term[first]) &&
  (tokens.shape[first] & (Shape.SentenceStart | Shape.AllCaps)) === 0 &&
  !isOf(tokens, last);

/** "The Legend", "The Bulletin" inside a sentence: not "The Hague", nor what opens a title or a heading. */
function isCapitalArticle({ tokens }: NameContext, { roles, outer, last }: Candidate): boolean {
  const at = outer - 1;
  if ((tokens.shape[at] & (Shape.Capital | Shape.SentenceStart)) !== Shape.Capital) return false;
  if ((roles & (PLACE | Role.Nationality | Role.Event)) !== 0 || isOf(tokens, last)) return false;
  return at > 0 && (tokens.shape[at - 1] & (Shape.Word | Shape.Capital)) === Shape.Word;
}

const isOf = ({ count, term }: NameContext["tokens"], at: number): boolean => at < count && OF.has(term[at]);
