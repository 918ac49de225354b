import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { headAt, isNounLike, isPerson, nameOf, type OfficialContext, sentenceFirst } from "../context.ts";
import { postsBefore } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { addressed, ownerBehind, peopleAfter } from "../people.ts";
import type { Post } from "../post.ts";
import { isPost, readPost } from "../read-post.ts";
import { LEADS_TO } from "../titles/words.ts";

/** Longest way back to a title that ends in "of …": "Secretary of State for Foreign Affairs". */
const REACH = 9;

/** "President Daniel arap Moi", "CAC Vice Minister Niu Yibing", "Presidents A and B". */
export function readBeforeName(context: OfficialContext, person: NameDraft): OfficialDraft[] {
  const post = postBefore(context, addressed(context, person));
  if (post === undefined) return [];
  const people = post.word.plural ? peopleAfter(context, person) : [person];
  const posts = postsBefore(context, post);
  // "Smith, the deputy chief and | Interior Minister Jones": what stands before "and" is Smith's.
  const own = posts.length > 1 && explainsEarlierName(context, posts[0].first) ? [post] : posts;
  return own
    .filter((each) => isPost(context, each, true))
    .flatMap((each) =>
      people.map((one) => draftOf(context, "title-before-name", one, withOwner(context, each, one))),
    );
}

/** "Smith, the chairman, Jones …": the title is of the name before it. */
export function explainsEarlierName(context: OfficialContext, first: number): boolean {
  return context.tokens.lower[first - 1] === "," && isPerson(nameOf(context, first - 2));
}

/** "Undersecretary of the Air Force | for Acquisition | Jane Roe": a field between organization and name. */
function withField(context: OfficialContext, post: Post, end: number): Post | undefined {
  if (context.tokens.lower[post.last] !== "for" || end - post.last > 4) return undefined;
  for (let i = post.last + 1; i < end; i++) if (!isNounLike(context, i)) return undefined;
  return { ...post, last: end };
}

/** "Professor Jane Roe | of Lund University", "Presidents A | of Brazil": what the post belongs to stands behind the name. */
function withOwner(context: OfficialContext, post: Post, person: NameDraft): Post {
  if (draftOf(context, "", person, post).organization !== null) return post;
  const owner = ownerBehind(context, person);
  return owner ? { ...post, organization: owner, last: Math.max(post.last, owner.last) } : post;
}

function postBefore(context: OfficialContext, end: number): Post | undefined {
  const floor = sentenceFirst(context, Math.min(end, context.tokens.count - 1));
  if (end <= floor) return undefined;
  if (headAt(context, end - 1)) return readPost(context, end - 1, end);
  for (let at = end - 3; at >= floor && at >= end - REACH; at--) {
    if (!LEADS_TO.has(context.tokens.term[at + 1]) || !headAt(context, at)) continue;
    const post = readPost(context, at, end);
    if (post === undefined) return undefined;
    return post.last === end ? post : withField(context, post, end);
  }
  return undefined;
}
