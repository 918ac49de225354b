import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { NameDraft } from "../../drafts.ts";
import { headAt, isCapital, isNationality, isNounLike, nameOf, type Scene } from "../scene.ts";
import { NOT_YET, PORTFOLIOS, TAKES_PORTFOLIO, TIMES } from "../titles/words.ts";

/** First token of the words before the head that belong to its title. */
export function modifiersBefore(scene: Scene, head: number, floor: number): number {
  let at = head;
  while (at > floor) {
    const name = nameOf(scene, at - 1);
    if (name !== undefined) {
      if (!isPortfolio(scene, name, head)) break;
      at = Math.max(name.first, floor);
    } else if (isNationality(scene, at - 1)) break;
    else if (joinsPortfolio(scene, at - 1, head)) at--;
    else if (isModifier(scene, at - 1) && !dropsCapital(scene, at - 1)) at--;
    else break;
  }
  return at;
}

/** "the dissent | Justice Alito read": a noun in lower case is no part of a title in capitals. */
function dropsCapital(scene: Scene, at: number): boolean {
  const { lower, tag, shape } = scene.tokens;
  if ((shape[at + 1] & Shape.AllCaps) !== 0) return false;
  if (isCapital(scene, at) || !isCapital(scene, at + 1) || KNOWN.has(lower[at])) return false;
  return tag[at] === Tag.Noun || tag[at] === Tag.Plural;
}

function isModifier(scene: Scene, at: number): boolean {
  if (NOT_YET.has(scene.tokens.lower[at]) || TIMES.has(scene.tokens.lower[at])) return false;
  return isNounLike(scene, at) || KNOWN.has(scene.tokens.lower[at]) || headAt(scene, at) !== undefined;
}

/** Modifiers that a tagger may take for something else. */
const KNOWN: ReadonlySet<string> = new Set(
  "vice deputy acting managing executive lead founding under top chief general non-executive then former ex interim".split(
    " ",
  ),
);

/** "Treasury Secretary", "Health and Human Services Secretary": what looks like an organization is the portfolio. */
function isPortfolio(scene: Scene, name: NameDraft, head: number): boolean {
  const { tokens } = scene;
  if (name.type === "nationality" || name.type === "person") return false;
  if (!TAKES_PORTFOLIO.has(tokens.lower[head])) return false;
  for (let i = name.first; i < name.last; i++)
    if (!PORTFOLIOS.has(tokens.lower[i]) && tokens.lower[i] !== "and" && tokens.lower[i] !== "&")
      return false;
  return true;
}

const joinsPortfolio = (scene: Scene, at: number, head: number): boolean => {
  const { lower } = scene.tokens;
  if (lower[at] !== "and" && lower[at] !== "&") return false;
  return (
    at + 1 < head &&
    TAKES_PORTFOLIO.has(lower[head]) &&
    PORTFOLIOS.has(lower[at + 1]) &&
    PORTFOLIOS.has(lower[at - 1] ?? "")
  );
};
