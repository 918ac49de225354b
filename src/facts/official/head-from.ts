import { Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import {
  headAt,
  isNounLike,
  isPerson,
  nameOf,
  type OfficialContext,
  sentenceLast,
  skipBracket,
} from "./context.ts";
import { TAILS } from "./titles/heads.ts";
import { ARTICLES, PORTFOLIOS, POSSESSIVES, TIMES } from "./titles/words.ts";

/** Longest way from the beginning of a title's phrase to its head. */
const REACH = 14;

/** The head of the title's phrase that begins at a token, or -1: the last noun, where that is a title. */
export function headFrom(context: OfficialContext, from: number): number {
  const { term, tag } = context.tokens;
  const limit = Math.min(sentenceLast(context, from), from + REACH);
  let at = from;
  if (ARTICLES.has(term[at]) || POSSESSIVES.has(term[at])) at++;
  let head = -1;
  let noun = -1;
  while (at < limit) {
    const name = nameOf(context, at);
    if (name !== undefined) {
      if (head >= 0 && isPerson(name)) break;
      at = skipBracket(context, name.last, limit);
      noun = at - 1;
      continue;
    }
    if (head >= 0 && TIMES.has(term[at])) break;
    if (headAt(context, at)) head = at;
    else if (!fits(context, at)) break;
    if (head === at || tag[at] === Tag.Noun || tag[at] === Tag.Plural || tag[at] === Tag.ProperNoun)
      noun = at;
    at++;
  }
  return head >= 0 && (noun === head || isTail(context, head, noun)) ? head : -1;
}

const isTail = ({ tokens }: OfficialContext, head: number, noun: number): boolean =>
  noun === head + 1 && (TAILS.get(tokens.lower[head]) ?? []).includes(tokens.lower[noun]);

function fits(context: OfficialContext, at: number): boolean {
  const { lower, term, tag } = context.tokens;
  if (isNounLike(context, at) || tag[at] === Tag.Genitive || lower[at] === "'" || OTHERS.has(term[at]))
    return true;
  return (
    (lower[at] === "and" || lower[at] === "&") && PORTFOLIOS.has(term[at - 1]) && PORTFOLIOS.has(term[at + 1])
  );
}

const OTHERS = terms(
  "vice deputy acting managing executive lead founding under top former ex then now current currently once formerly",
);
