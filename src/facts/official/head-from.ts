import { Tag } from "../../language/tag.ts";
import { headAt, isNounLike, isPerson, nameOf, type Scene, sentenceLast, skipBracket } from "./scene.ts";
import { TAILS } from "./titles/heads.ts";
import { ARTICLES, PORTFOLIOS, POSSESSIVES, TIMES } from "./titles/words.ts";

/** Longest way from the beginning of a title's phrase to its head. */
const REACH = 14;

/** The head of the title's phrase that begins at a token, or -1: the last noun, where that is a title. */
export function headFrom(scene: Scene, from: number): number {
  const { lower, tag } = scene.tokens;
  const limit = Math.min(sentenceLast(scene, from), from + REACH);
  let at = from;
  if (ARTICLES.has(lower[at]) || POSSESSIVES.has(lower[at])) at++;
  let head = -1;
  let noun = -1;
  while (at < limit) {
    const name = nameOf(scene, at);
    if (name !== undefined) {
      if (head >= 0 && isPerson(name)) break;
      at = skipBracket(scene, name.last, limit);
      noun = at - 1;
      continue;
    }
    if (head >= 0 && TIMES.has(lower[at])) break;
    if (headAt(scene, at)) head = at;
    else if (!fits(scene, at)) break;
    if (head === at || tag[at] === Tag.Noun || tag[at] === Tag.Plural || tag[at] === Tag.ProperNoun)
      noun = at;
    at++;
  }
  return head >= 0 && (noun === head || isTail(scene, head, noun)) ? head : -1;
}

const isTail = ({ tokens }: Scene, head: number, noun: number): boolean =>
  noun === head + 1 && (TAILS.get(tokens.lower[head]) ?? []).includes(tokens.lower[noun]);

function fits(scene: Scene, at: number): boolean {
  const { lower, tag } = scene.tokens;
  if (isNounLike(scene, at) || tag[at] === Tag.Genitive || lower[at] === "'" || OTHERS.has(lower[at]))
    return true;
  return (
    (lower[at] === "and" || lower[at] === "&") &&
    PORTFOLIOS.has(lower[at - 1]) &&
    PORTFOLIOS.has(lower[at + 1])
  );
}

const OTHERS: ReadonlySet<string> = new Set(
  "vice deputy acting managing executive lead founding under top former ex then now current currently once formerly".split(
    " ",
  ),
);
