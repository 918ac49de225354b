import { terms } from "../../../lexicon/terms.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { type OfficialContext, sentenceFirst } from "../context.ts";
import { postsFrom } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { isPost } from "../read-post.ts";

const APPOINTS = terms(
  "appointed named elected re-elected reelected promoted hired installed confirmed chose picked tapped reappointed appoints names elects hires promotes appoint name elect naming appointing electing made",
);

/** "The board appointed Jane Roe (as) chief executive". */
export function readAppointed(context: OfficialContext, person: NameDraft): OfficialDraft[] {
  const { lower, term } = context.tokens;
  if (person.first <= sentenceFirst(context, person.first) || !APPOINTS.has(term[person.first - 1]))
    return [];
  const at = lower[person.last] === "as" || lower[person.last] === "to" ? person.last + 1 : person.last;
  return postsFrom(context, at)
    .filter((post) => isPost(context, post, true))
    .map((post) => draftOf(context, "appointed", person, post));
}
