import { Tag } from "../../../language/tag.ts";
import type { Scene } from "../scene.ts";
import { FORMER, NOT_YET, PASSED_OVER } from "../titles/words.ts";
import type { Left } from "./sides.ts";

/** Drops what qualifies the title at its left edge ("longtime", "44th"). False where nobody holds it yet ("would-be"). */
export function trim(scene: Scene, left: Left, head: number): boolean {
  const { lower } = scene.tokens;
  for (let i = left.title; i < head; i++) {
    if (!FORMER.has(lower[i]) && !isPassedShape(lower[i])) continue;
    left.former ||= FORMER.has(lower[i]);
    left.title = i + 1;
  }
  while (left.title < head) {
    const word = lower[left.title];
    if (NOT_YET.has(word)) return false;
    if (!PASSED_OVER.has(word) && !isOrdinal(scene, left.title) && !isParticiple(scene, left.title)) break;
    left.title++;
  }
  if (left.unit && left.unit.first < left.title && left.unit.last > left.title) left.unit = null;
  const first = lower[left.title];
  if (first.startsWith("ex-")) left.former = true;
  return true;
}

/** "39-year-old", "London-based", "Oscar-winning". */
const isPassedShape = (word: string): boolean =>
  word.endsWith("-old") || word.endsWith("-based") || word.endsWith("-born") || word.endsWith("-winning");

/** "the | detained leader", but "the managing director". */
const isParticiple = ({ tokens }: Scene, at: number): boolean =>
  tokens.tag[at] === Tag.Participle && tokens.lower[at].endsWith("ed");

/** "the 44th president", but "first minister". */
function isOrdinal({ tokens }: Scene, at: number): boolean {
  if (tokens.tag[at] !== Tag.Ordinal) return false;
  return !RANKED.has(tokens.lower[at + 1]);
}

const RANKED: ReadonlySet<string> = new Set(
  "minister lady gentleman secretary vice deputy lieutenant sergeant officer assistant".split(" "),
);
