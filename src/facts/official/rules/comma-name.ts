import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb } from "../../../language/tag.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { postsBefore } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { addressed, peopleAfter } from "../people.ts";
import type { Post } from "../post.ts";
import { isPost, readPost } from "../read-post.ts";
import { headAt, isPerson, nameOf, type Scene, sentenceFirst, sentenceLast } from "../scene.ts";

/** Longest way back from the comma to the head of the title. */
const REACH = 20;

/** "The head of the bureau, Sun Weimin, said", "its founder, Samuel Ortiz". */
export function readCommaName(scene: Scene, person: NameDraft): OfficialDraft[] {
  const comma = addressed(scene, person) - 1;
  if (comma < sentenceFirst(scene, person.first) || scene.tokens.lower[comma] !== ",") return [];
  const post = postBeforeComma(scene, comma);
  if (post === undefined || !isClosed(scene, person, post)) return [];
  const posts = postsBefore(scene, post);
  if (posts[0].opener === "none" && posts[0].organization === null) return [];
  if (explainsEarlierName(scene, posts[0].first)) return [];
  const people = post.word.plural ? peopleAfter(scene, person) : [person];
  return posts
    .filter((each) => isPost(scene, each, false))
    .flatMap((each) => people.map((one) => draftOf(scene, "title-comma-name", one, each)));
}

/** The title whose phrase ends at a comma. */
function postBeforeComma(scene: Scene, comma: number): Post | undefined {
  const { lower, tag } = scene.tokens;
  const floor = Math.max(sentenceFirst(scene, comma), comma - REACH);
  for (let at = comma - 1; at >= floor; at--) {
    if (lower[at] === "," || lower[at] === ";") return undefined;
    if (headAt(scene, at)) {
      const post = readPost(scene, at, comma);
      if (post?.last === comma) return post;
    } else if (isFiniteVerb(tag[at])) return undefined;
  }
  return undefined;
}

/** The name's apposition closes: a comma, a stop or a verb follows, no list. */
function isClosed(scene: Scene, person: NameDraft, post: Post): boolean {
  const { lower, shape, tag } = scene.tokens;
  const at = person.last;
  if (post.word.plural || at >= sentenceLast(scene, person.first)) return true;
  return (
    (shape[at] & Shape.Punctuation) !== 0 ||
    isFiniteVerb(tag[at]) ||
    lower[at] === "who" ||
    lower[at] === "of"
  );
}

/** "Smith, the chairman, Jones …": the title is of the name before it. */
function explainsEarlierName(scene: Scene, first: number): boolean {
  return scene.tokens.lower[first - 1] === "," && isPerson(nameOf(scene, first - 2));
}
