import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { postsFrom } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { isPost } from "../read-post.ts";
import { type Scene, sentenceFirst } from "../scene.ts";

const APPOINTS: ReadonlySet<string> = new Set(
  "appointed named elected re-elected reelected promoted hired installed confirmed chose picked tapped reappointed appoints names elects hires promotes appoint name elect naming appointing electing made".split(
    " ",
  ),
);

/** "The board appointed Jane Roe (as) chief executive". */
export function readAppointed(scene: Scene, person: NameDraft): OfficialDraft[] {
  const { lower } = scene.tokens;
  if (person.first <= sentenceFirst(scene, person.first) || !APPOINTS.has(lower[person.first - 1])) return [];
  const at = lower[person.last] === "as" || lower[person.last] === "to" ? person.last + 1 : person.last;
  return postsFrom(scene, at)
    .filter((post) => isPost(scene, post, true))
    .map((post) => draftOf(scene, "appointed", person, post));
}
