import { Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { isCapital, type OfficialContext } from "../context.ts";
import { FORMER, NOT_YET, PASSED_OVER } from "../titles/words.ts";
import type { Left } from "./sides.ts";

/** Drops what qualifies the title at its left edge ("longtime", "44th"). False where nobody holds it yet ("would-be"). */
export function trim(context: OfficialContext, left: Left, head: number): boolean {
  const { lower, term } = context.tokens;
  // "fugitive | ex-premier".
  if (lower[head].startsWith("ex-") || lower[head].startsWith("then-")) left.title = head;
  for (let i = left.title; i < head; i++) {
    if (!FORMER.has(term[i]) && !isPassedShape(lower[i])) continue;
    left.former ||= FORMER.has(term[i]);
    left.title = i + 1;
  }
  while (left.title < head) {
    const word = term[left.title];
    // "New Democrat MP".
    if (PARTY_NAMES.has(term[left.title + 1]) && isCapital(context, left.title) && NEW.has(word)) break;
    if (NOT_YET.has(word)) return false;
    if (!PASSED_OVER.has(word) && !isOrdinal(context, left.title) && !isParticiple(context, left.title))
      break;
    left.title++;
  }
  if (left.unit && left.unit.first < left.title && left.unit.last > left.title) left.unit = null;
  const first = lower[left.title];
  if (first.startsWith("ex-") || first.startsWith("then-")) left.former = true;
  return true;
}

const PARTY_NAMES = having("party-name");
const NEW = terms("new liberal social christian national");

/** "39-year-old", "London-based", "Oscar-winning". */
const isPassedShape = (word: string): boolean =>
  word.endsWith("-old") || word.endsWith("-based") || word.endsWith("-born") || word.endsWith("-winning");

/** "the | detained leader", but "the managing director". */
const isParticiple = ({ tokens }: OfficialContext, at: number): boolean =>
  tokens.tag[at] === Tag.Participle && tokens.lower[at].endsWith("ed");

/** "the 44th president", but "first minister". */
function isOrdinal({ tokens }: OfficialContext, at: number): boolean {
  if (tokens.tag[at] !== Tag.Ordinal) return false;
  return !RANKED.has(tokens.term[at + 1]);
}

const RANKED = terms("minister lady gentleman secretary vice deputy lieutenant sergeant officer assistant");
