import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { postsFrom } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { peopleUpTo } from "../people.ts";
import { isPost } from "../read-post.ts";
import { isPlaceOrOrganization, nameOf, type Scene, sentenceLast, skipBracket } from "../scene.ts";
import { readRelative } from "./clause.ts";
import { readLeads } from "./leads.ts";

/** "Sarah Cardell, the chief executive of the CMA", "X and Y, co-founders of Z". */
export function readAfterName(scene: Scene, person: NameDraft): OfficialDraft[] {
  const at = appositionAt(scene, person);
  if (at < 0) return [];
  const posts = postsFrom(scene, at);
  const end = posts.at(-1)?.last ?? person.last;
  if (posts.length > 0 && isSubject(scene, person, end)) return [];
  const found = posts
    .filter((post) => isPost(scene, post, false))
    .flatMap((post) =>
      (post.word.plural ? peopleUpTo(scene, person) : [person]).map((one) =>
        draftOf(scene, "title-after-name", one, post),
      ),
    );
  return posts.length > 0
    ? [...found, ...readRelative(scene, person, end), ...readLeads(scene, person, end)]
    : found;
}

/** "… to eliminate" Smith, the officer | said · According to Smith, an officer | was hurt: the title is a subject of its own. */
function isSubject({ tokens }: Scene, { first }: NameDraft, at: number): boolean {
  const tag = tokens.tag[at];
  if (tag === Tag.PastTense || tag === Tag.PresentTense) return true;
  return isFiniteVerb(tag) && tokens.lower[first - 1] === "to" && tokens.lower[first - 2] === "according";
}

const OPENS: ReadonlySet<string> = new Set([",", "(", "–", "—", "--"]);

/** Where the words that explain a name begin, behind bracket, "of Ohio" and age, or -1. */
function appositionAt(scene: Scene, person: NameDraft): number {
  const { lower, shape } = scene.tokens;
  const limit = sentenceLast(scene, person.first);
  let at = lower[person.last] === "(" ? skipBracket(scene, person.last, limit) : person.last;
  if (at === person.last) at = skipOrigin(scene, at);
  if (!OPENS.has(lower[at]) && at > person.last && lower[person.last] === "(") at = person.last;
  if (!OPENS.has(lower[at]) || at + 1 >= limit) return -1;
  at++;
  if ((shape[at] & Shape.Number) !== 0 && lower[at + 1] === ",") at += 2;
  return at < limit ? at : -1;
}

/** "Jane Roe | of Ohio |, a spokeswoman". */
function skipOrigin(scene: Scene, at: number): number {
  const { lower } = scene.tokens;
  if (lower[at] !== "of" && lower[at] !== "from") return at;
  const first = lower[at + 1] === "the" ? at + 2 : at + 1;
  const name = nameOf(scene, first);
  return isPlaceOrOrganization(name) && name.first === first ? name.last : at;
}
