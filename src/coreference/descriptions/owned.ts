import type { CoreferenceContext } from "../context.ts";
import type { Discourse } from "../discourse.ts";
import { Mark } from "../phrase-marks.ts";
import { describe } from "./definite.ts";
import { type Described, described, genitiveIn } from "./described.ts";
import { describedPerson } from "./person.ts";

/** "Ethiopia's [prime minister]", "the paper's [editor]": who holds the office for the owner that the phrase opens with. */
export function describeOwned(
  context: CoreferenceContext,
  discourse: Discourse,
  phrase: number,
): Described | undefined {
  const { document, nameAt } = context;
  const { tokens, phrases } = document;
  const head = phrases.nounHead[phrase];
  const genitive = genitiveIn(document, phrase);
  if (
    genitive < 0 ||
    nameAt[head] >= 0 ||
    nameAt[head + 1] >= 0 ||
    !context.nouns.isOffice(tokens.lower[head])
  )
    return undefined;
  const named = nameAt[genitive - 1] >= 0;
  const definite = (context.roles.marks[phrase] & Mark.Definite) !== 0;
  const owner = named || !definite ? undefined : describe(context, discourse, phrase)?.cluster;
  if (!named && owner === undefined) return undefined;
  const found = describedPerson(context, discourse, phrase, head, owner);
  return found && described(found.cluster, phrases.nounFirst[phrase], head + 1, found.rule);
}
