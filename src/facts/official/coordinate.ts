import { Shape } from "../../language/shape.ts";
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
import { headFrom } from "./head-from.ts";
import type { Post } from "./post.ts";
import { readPost } from "./read-post.ts";

/** Most titles that one person takes in one phrase. */
const MAX_POSTS = 5;

/** "Smith, | most recently | head of X", "Smith and Jones, | both | directors of X". */
const PASSED = terms("both most recently currently previously all each");

/** The title's phrase that begins exactly at a token, unless a name follows that it belongs to. */
export function postFrom(context: OfficialContext, at: number): Post | undefined {
  if (at >= sentenceLast(context, at)) return undefined;
  // "Jones, 787 project manager".
  if ((context.tokens.shape[at] & Shape.Number) !== 0 || PASSED.has(context.tokens.term[at]))
    return postFrom(context, at + 1);
  const head = headFrom(context, at);
  if (head < 0) return undefined;
  const read = readPost(context, head, undefined, at);
  if (read === undefined || read.first > at) return undefined;
  const post = withCommaOwner(context, read);
  return isTakenByNext(context, post) ? undefined : post;
}

/** "Managing Director, | Halden Ltd |,": a bare title whose organization stands behind a comma. */
function withCommaOwner(context: OfficialContext, post: Post): Post {
  const { lower } = context.tokens;
  if (post.organization !== null || post.opener !== "none" || lower[post.last] !== ",") return post;
  const name = nameOf(context, post.last + 1);
  if (name?.type !== "organization" || name.first !== post.last + 1) return post;
  const after = skipBracket(context, name.last, sentenceLast(context, name.first));
  if (!CLOSES.has(lower[after])) return post;
  return { ...post, organization: { first: name.first, last: name.last }, last: after };
}

const CLOSES: ReadonlySet<string> = new Set([",", ".", ")", ";", "–", "—"]);

/** "Smith, President Biden …" and "…, and its chairman, Jones, …": the title is the next person's. */
function isTakenByNext(context: OfficialContext, { last, opener }: Post): boolean {
  const { lower } = context.tokens;
  if (isPerson(nameOf(context, last))) return true;
  if (lower[last] !== "," || opener === "none" || opener === "indefinite") return false;
  const next = nameOf(context, last + 1);
  return isPerson(next) && next.first === last + 1 && lower[next.last] === ",";
}

/** The titles that begin at a token, joined by "," and "and": "chairman and chief executive of X". */
export function postsFrom(context: OfficialContext, at: number): Post[] {
  const posts: Post[] = [];
  const { lower } = context.tokens;
  for (let next = at; posts.length < MAX_POSTS; ) {
    const post = postFrom(context, next) ?? (posts.length === 0 ? behindOther(context, next) : undefined);
    if (post === undefined) break;
    posts.push(post);
    next = post.last;
    if (lower[next] === ",") next++;
    if (lower[next] === "and" || lower[next] === "&") next++;
    if (next === post.last) break;
  }
  return shareOrganization(posts);
}

/** "a fisherman and | former chairman of the council": a title behind what is none. */
function behindOther(context: OfficialContext, at: number): Post | undefined {
  const { lower } = context.tokens;
  if (lower[at] !== "a" && lower[at] !== "an") return undefined;
  let end = at + 1;
  while (end < at + 5 && isNounLike(context, end) && nameOf(context, end) === undefined) end++;
  return end > at + 1 && lower[end] === "and" ? postFrom(context, end + 1) : undefined;
}

/** Titles joined before a title: "the founder and | chief executive". */
export function postsBefore(context: OfficialContext, post: Post): Post[] {
  const { lower } = context.tokens;
  const posts = [post];
  for (let first = post.first; posts.length < MAX_POSTS; ) {
    const joint = lower[first - 1];
    if (joint !== "and" && joint !== "&" && !(joint === "," && posts.length > 1)) break;
    if (!headAt(context, first - 2)) break;
    const earlier = readPost(context, first - 2, first - 1);
    if (earlier === undefined || earlier.last !== first - 1) break;
    posts.unshift(earlier);
    first = earlier.first;
  }
  return shareOrganization(posts);
}

/** "chairman and chief executive of X": a title without an organization takes its neighbour's. */
function shareOrganization(posts: readonly Post[]): Post[] {
  const shared = [...posts];
  for (let i = shared.length - 2; i >= 0; i--) shared[i] = lend(shared[i], shared[i + 1]);
  // "the librarian of Congress and a noted expert": an article begins a post of its own.
  for (let i = 1; i < shared.length; i++)
    if (shared[i].opener !== "indefinite") shared[i] = lend(shared[i], shared[i - 1]);
  return shared;
}

const lend = (post: Post, from: Post): Post =>
  post.organization === null && from.organization !== null
    ? { ...post, organization: from.organization, land: from.land, unit: post.unit ?? from.unit }
    : post;
