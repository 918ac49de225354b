import type { NameDraft } from "../drafts.ts";
import type { OfficialContext } from "./context.ts";

/** Longest opening before a subject: a quotation mark, "Today". */
const OPENING = 2;

/** "He" and "She" that open a sentence, as names: coreference tells later whose office the sentence gives. */
export function pronounSubjects({ document, tokens }: OfficialContext): NameDraft[] {
  const found: NameDraft[] = [];
  for (const { first, last } of document.sentences)
    for (let at = first; at < last && at < first + OPENING; at++) {
      const word = tokens.lower[at];
      if (word !== "he" && word !== "she") continue;
      found.push({
        first: at,
        last: at + 1,
        start: tokens.start[at],
        end: tokens.end[at],
        type: "person",
        form: "short",
        rule: "official/name-is-title",
        division: false,
      });
      break;
    }
  return found;
}
