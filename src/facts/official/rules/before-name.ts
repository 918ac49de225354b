import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { postsBefore } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { addressed, ownerBehind, peopleAfter } from "../people.ts";
import type { Post } from "../post.ts";
import { isPost, readPost } from "../read-post.ts";
import { headAt, isNounLike, type Scene, sentenceFirst } from "../scene.ts";
import { LEADS_TO } from "../titles/words.ts";

/** Longest way back to a title that ends in "of …": "Secretary of State for Foreign Affairs". */
const REACH = 9;

/** "President Daniel arap Moi", "CAC Vice Minister Niu Yibing", "Presidents A and B". */
export function readBeforeName(scene: Scene, person: NameDraft): OfficialDraft[] {
  const post = postBefore(scene, addressed(scene, person));
  if (post === undefined) return [];
  const people = post.word.plural ? peopleAfter(scene, person) : [person];
  return postsBefore(scene, post)
    .filter((each) => isPost(scene, each, true))
    .flatMap((each) =>
      people.map((one) => draftOf(scene, "title-before-name", one, withOwner(scene, each, one))),
    );
}

/** "Undersecretary of the Air Force | for Acquisition | Jane Roe": a field between organization and name. */
function withField(scene: Scene, post: Post, end: number): Post | undefined {
  if (scene.tokens.lower[post.last] !== "for" || end - post.last > 4) return undefined;
  for (let i = post.last + 1; i < end; i++) if (!isNounLike(scene, i)) return undefined;
  return { ...post, last: end };
}

/** "Professor Jane Roe | of Lund University", "Presidents A | of Brazil": what the post belongs to stands behind the name. */
function withOwner(scene: Scene, post: Post, person: NameDraft): Post {
  if (draftOf(scene, "", person, post).organization !== null) return post;
  const owner = ownerBehind(scene, person);
  return owner ? { ...post, organization: owner, last: Math.max(post.last, owner.last) } : post;
}

function postBefore(scene: Scene, end: number): Post | undefined {
  const floor = sentenceFirst(scene, Math.min(end, scene.tokens.count - 1));
  if (end <= floor) return undefined;
  if (headAt(scene, end - 1)) return readPost(scene, end - 1, end);
  for (let at = end - 3; at >= floor && at >= end - REACH; at--) {
    if (!LEADS_TO.has(scene.tokens.lower[at + 1]) || !headAt(scene, at)) continue;
    const post = readPost(scene, at, end);
    if (post === undefined) return undefined;
    return post.last === end ? post : withField(scene, post, end);
  }
  return undefined;
}
