import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import { isClauseAt } from "../clause.ts";
import { beforeClosing, contentEnd } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import type { Scene, Stretch } from "../scene.ts";

/** T, according to X · According to X, T. */
export function accordingFrame(
  scene: Scene,
  stretch: Stretch,
  at: number,
  floor: number,
): FoundClaim | undefined {
  const { lower } = scene.tokens;
  if (!opensSource(lower, at) || at + 2 >= stretch.last) return undefined;
  const end = nounPhraseFrom(scene, at + 2, stretch.last);
  if (end === at + 2) return undefined;
  const base = {
    cueWord: undefined,
    speaker: { first: at + 2, last: end },
    cue: { first: at, last: at + 2 },
    negated: false,
  };
  if (at - floor <= 1) {
    const first = contentAfter(scene, end, stretch.last);
    if (first < 0) return undefined;
    return {
      ...base,
      speaker: { first: at + 2, last: lower[first - 1] === "," ? first - 1 : first },
      rule: "claim/according-to-first",
      content: [{ first, last: contentEnd(scene, first, stretch.last) }],
    };
  }
  const comma = lower[at - 1] === ",";
  const content = [{ first: floor, last: comma ? at - 1 : at }];
  const last = beforeClosing(scene, end, stretch.last);
  if (comma && lower[end] === "," && last > end + 3) content.push({ first: end + 1, last });
  return { ...base, rule: "claim/according-to", content };
}

/** "according to", and "as per" of English in India. */
export const opensSource = (lower: readonly string[], at: number): boolean =>
  (lower[at] === "according" && lower[at + 1] === "to") || (lower[at] === "as" && lower[at + 1] === "per");

/** How far the comma is sought behind the speaker. */
const REACH = 25;

/** Where the content begins behind a speaker that ends at `end`: after the next comma, or at once with a clause of its own; or -1. */
function contentAfter(scene: Scene, end: number, ceiling: number): number {
  const { lower, tag } = scene.tokens;
  if (SUBJECT_STARTS.has(tag[end]) && isClauseAt(scene, end, ceiling)) return end;
  const limit = Math.min(ceiling, end + REACH);
  let comma = end;
  while (comma < limit && lower[comma] !== ",") comma++;
  if (lower[comma] !== "," || comma + 1 >= ceiling) return -1;
  return behindApposition(scene, comma + 1, ceiling);
}

/** "According to the president, [Ana Ortiz,] T", "According to Tom Berg, [a baker in Lima,] T": `at` where no name or noun phrase stands between commas. */
function behindApposition(scene: Scene, at: number, ceiling: number): number {
  const { lower, tag } = scene.tokens;
  if (isClauseAt(scene, at, ceiling) || nounPhraseFrom(scene, at, ceiling) === at) return at;
  for (let i = at + 1; i < Math.min(ceiling - 1, at + REACH); i++) {
    if (isFiniteVerb(tag[i])) return at;
    if (lower[i] === ",") return describes(scene, at, i) && isClauseAt(scene, i + 1, ceiling) ? i + 1 : at;
  }
  return at;
}

const SUBJECT_STARTS: ReadonlySet<number> = new Set([Tag.Determiner, Tag.Possessive, Tag.Pronoun]);

/** Is what stands between the commas a name, or a description behind a name? */
const describes = ({ tokens }: Scene, first: number, comma: number): boolean =>
  tokens.tag[comma - 1] === Tag.ProperNoun ||
  (tokens.shape[comma - 1] & Shape.Capital) !== 0 ||
  (tokens.tag[first - 2] === Tag.ProperNoun && tokens.tag[first] === Tag.Determiner);
