import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import { isCapital, isPerson, nameOf, type Scene } from "./scene.ts";
import { ORGANIZATIONS, UNITS } from "./titles/words.ts";

/** Longest name that is read by its capitals alone. */
const LONGEST = 12;
const LINKS: ReadonlySet<string> = new Set(["of", "for", "and", "&", "the"]);

/**
 * An organization that only its capitals and its noun show: "the | Center of Media Justice". Undefined where the
 * capitals hold no such noun; `named` says that the words before leave no doubt ("a professor at").
 */
export function capitalOrganization(
  scene: Scene,
  at: number,
  limit: number,
  named = false,
): TokenSpan | undefined {
  if (!isCapital(scene, at)) return undefined;
  const { lower } = scene.tokens;
  let end = at;
  let headed = named;
  for (let i = at; i < limit && i < at + LONGEST; i++) {
    if (isPerson(nameOf(scene, i))) break;
    if (isWord(scene, i)) {
      headed ||= ORGANIZATIONS.has(lower[i]) || UNITS.has(lower[i]);
      end = i + 1;
    } else if (!LINKS.has(lower[i]) || end === at) break;
  }
  return headed && end > at ? { first: at, last: end } : undefined;
}

const isWord = (scene: Scene, at: number): boolean =>
  isCapital(scene, at) && (scene.tokens.shape[at] & Shape.Punctuation) === 0;
