import type { Document } from "../document/document.ts";
import { isVerb, Tag } from "../language/tag.ts";

/** What situations and things do, not only those who have a name: "it means", "it ended". */
const IMPERSONAL: ReadonlySet<string> = new Set(
  "appear apply become begin belong bother come concern cost count depend end feel get go happen hurt last look matter mean need pay prove remain require resemble seem sound start stay suit take turn work"
    .split(" ")
    .flatMap((verb) => [verb, `${verb}s`, `${verb}ed`, `${verb}ing`])
    .concat(
      "began begun became came comes cost felt gets got went goes happened hurt lies lay meant paid proved taken took".split(
        " ",
      ),
    ),
);

const BEFORE_VERB: ReadonlySet<number> = new Set([Tag.Modal, Tag.Auxiliary, Tag.Negative, Tag.Adverb]);
const REACH = 5;

/**
 * Does "it" do what companies, states and agencies do? They say, plan and buy; a bare "it is", "it takes" or "sold it"
 * mostly speaks of a matter that has no name.
 */
export function isActor({ tokens }: Document, at: number): boolean {
  const { lower, tag, count } = tokens;
  let i = at + 1;
  while (i < count && i < at + REACH && BEFORE_VERB.has(tag[i])) i++;
  if (lower[i] === "is" || lower[i] === "was" || lower[i] === "'s" || lower[i] === "been") {
    while (i + 1 < count && tag[i + 1] === Tag.Adverb) i++;
    return tag[i + 1] === Tag.Gerund && !IMPERSONAL.has(lower[i + 1]);
  }
  return isVerb(tag[i]) && tag[i] !== Tag.Copula && !IMPERSONAL.has(lower[i]);
}
