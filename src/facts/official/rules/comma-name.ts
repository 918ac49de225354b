import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb } from "../../../language/tag.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { headAt, isPerson, nameOf, type OfficialContext, sentenceFirst, sentenceLast } from "../context.ts";
import { postsBefore } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { addressed, peopleAfter } from "../people.ts";
import type { Post } from "../post.ts";
import { isPost, readPost } from "../read-post.ts";

/** Longest way back from the comma to the head of the title. */
const REACH = 20;

/** "The head of the bureau, Sun Weimin, said", "its founder, Samuel Ortiz". */
export function readCommaName(context: OfficialContext, person: NameDraft): OfficialDraft[] {
  const comma = addressed(context, person) - 1;
  if (comma < sentenceFirst(context, person.first) || context.tokens.lower[comma] !== ",") return [];
  const post = postBeforeComma(context, comma);
  if (post === undefined || !isClosed(context, person, post)) return [];
  const posts = postsBefore(context, post);
  if (posts[0].opener === "none" && posts[0].organization === null) return [];
  if (explainsEarlierName(context, posts[0].first)) return [];
  const people = post.word.plural ? peopleAfter(context, person) : [person];
  return posts
    .filter((each) => isPost(context, each, false))
    .flatMap((each) => people.map((one) => draftOf(context, "title-comma-name", one, each)));
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

/** "Smith, the chairman, Jones …": the title is of the name before it. */
function explainsEarlierName(context: OfficialContext, first: number): boolean {
  return context.tokens.lower[first - 1] === "," && isPerson(nameOf(context, first - 2));
}
