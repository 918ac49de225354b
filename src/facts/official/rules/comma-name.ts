import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb } from "../../../language/tag.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { headAt, nameOf, type OfficialContext, sentenceFirst, sentenceLast } from "../context.ts";
import { postsBefore } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { addressed, peopleAfter } from "../people.ts";
import type { Post } from "../post.ts";
import { isPost, readPost } from "../read-post.ts";
import { explainsEarlierName } from "./before-name.ts";

/** Longest way back from the comma to the head of the title. */
const REACH = 20;

/** "The head of the bureau, Sun Weimin, said", "its founder, Samuel Ortiz". */
export function readCommaName(context: OfficialContext, person: NameDraft): OfficialDraft[] {
  const comma = addressed(context, person) - 1;
  if (comma < sentenceFirst(context, person.first) || context.tokens.lower[comma] !== ",") return [];
  const post = ownedBeforeComma(context, comma) ?? postBeforeComma(context, comma);
  if (post === undefined || !isClosed(context, person, post)) return [];
  const posts = postsBefore(context, post);
  if (posts[0].opener === "none" && posts[0].organization === null) return [];
  if (explainsEarlierName(context, posts[0].first)) return [];
  const people = post.word.plural ? peopleAfter(context, person) : [person];
  return posts
    .filter((each) => isPost(context, each, false))
    .flatMap((each) => people.map((one) => draftOf(context, "title-comma-name", one, each)));
}

/** "The Permanent Secretary, | Ministry of Works |, Jane Roe": the organization between two commas. */
function ownedBeforeComma(context: OfficialContext, comma: number): Post | undefined {
  const name = nameOf(context, comma - 1);
  if (name?.type !== "organization" || name.last !== comma) return undefined;
  const before = name.first - 1;
  if (before < sentenceFirst(context, comma) || context.tokens.lower[before] !== ",") return undefined;
  const post = postBeforeComma(context, before);
  if (post === undefined || post.organization !== null) return undefined;
  return { ...post, organization: { first: name.first, last: name.last }, last: comma };
}

/** The title whose phrase ends at a comma. */
function postBeforeComma(context: OfficialContext, comma: number): Post | undefined {
  const { lower, tag } = context.tokens;
  const floor = Math.max(sentenceFirst(context, comma), comma - REACH);
  for (let at = comma - 1; at >= floor; at--) {
    if (lower[at] === "," || lower[at] === ";") return undefined;
    if (headAt(context, at)) {
      const post = readPost(context, at, comma);
      if (post?.last === comma) return post;
    } else if (isFiniteVerb(tag[at])) return undefined;
  }
  return undefined;
}

/** The name's apposition closes: a comma, a stop or a verb follows, no list. */
function isClosed(context: OfficialContext, person: NameDraft, post: Post): boolean {
  const { lower, shape, tag } = context.tokens;
  const at = person.last;
  if (post.word.plural || at >= sentenceLast(context, person.first)) return true;
  return (
    (shape[at] & Shape.Punctuation) !== 0 ||
    isFiniteVerb(tag[at]) ||
    lower[at] === "who" ||
    lower[at] === "of"
  );
}
