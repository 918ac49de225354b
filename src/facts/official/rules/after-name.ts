import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import {
  headAt,
  isPlaceOrOrganization,
  nameOf,
  type OfficialContext,
  sentenceLast,
  skipBracket,
} from "../context.ts";
import { postsFrom } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { peopleUpTo } from "../people.ts";
import { isPost } from "../read-post.ts";
import { readRelative } from "./clause.ts";
import { readLeads } from "./leads.ts";

/** "Sarah Cardell, the chief executive of the CMA", "X and Y, co-founders of Z". */
export function readAfterName(context: OfficialContext, person: NameDraft): OfficialDraft[] {
  const at = appositionAt(context, person);
  if (at < 0) return [];
  const posts = postsFrom(context, at);
  const end = posts.at(-1)?.last ?? person.last;
  if (posts.length > 0 && isSubject(context, person, end)) return [];
  const found = posts
    .filter((post) => isPost(context, post, false))
    .flatMap((post) =>
      (post.word.plural ? peopleUpTo(context, person) : [person]).map((one) =>
        draftOf(context, "title-after-name", one, post),
      ),
    );
  return posts.length > 0
    ? [...found, ...readRelative(context, person, end), ...readLeads(context, person, end)]
    : found;
}

/** "… to eliminate" Smith, the officer | said · According to Smith, an officer | was hurt: the title is a subject of its own. */
function isSubject({ tokens }: OfficialContext, { first }: NameDraft, at: number): boolean {
  const tag = tokens.tag[at];
  if (tag === Tag.PastTense || tag === Tag.PresentTense) return true;
  return isFiniteVerb(tag) && tokens.lower[first - 1] === "to" && tokens.lower[first - 2] === "according";
}

const LETTERS = having("post-nominal");
const OPENS = terms(", ( – — --");

/** Where the words that explain a name begin, behind bracket, "of Ohio" and age, or -1. */
function appositionAt(context: OfficialContext, person: NameDraft): number {
  const { lower, term, shape } = context.tokens;
  const limit = sentenceLast(context, person.first);
  const end = LETTERS.has(term[person.last]) ? person.last + 1 : person.last;
  if (end > person.last) return OPENS.has(term[end]) && end + 1 < limit ? end + 1 : -1;
  let at = lower[person.last] === "(" ? skipBracket(context, person.last, limit) : person.last;
  if (at === person.last) at = skipOrigin(context, at);
  if (!OPENS.has(term[at]) && at > person.last && lower[person.last] === "(") at = person.last;
  if (!OPENS.has(term[at]) || at + 1 >= limit) return -1;
  at++;
  if ((shape[at] & Shape.Number) !== 0 && lower[at + 1] === ",") at += 2;
  if (isLetters(context, at)) at += 2;
  return at < limit ? at : -1;
}

/** "Jane Roe, | MPH |, director": a degree. */
const isLetters = (context: OfficialContext, at: number): boolean =>
  context.tokens.lower[at + 1] === "," &&
  (context.tokens.shape[at] & (Shape.AllCaps | Shape.Abbreviation)) !== 0 &&
  headAt(context, at) === undefined;

/** "Jane Roe | of Ohio |, a spokeswoman". */
function skipOrigin(context: OfficialContext, at: number): number {
  const { lower } = context.tokens;
  if (lower[at] !== "of" && lower[at] !== "from") return at;
  const first = lower[at + 1] === "the" ? at + 2 : at + 1;
  const name = nameOf(context, first);
  return isPlaceOrOrganization(name) && name.first === first ? name.last : at;
}
