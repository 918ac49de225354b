import { isNoun } from "../../language/tag.ts";
import { having, terms } from "../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import { placeIn } from "../places.ts";

const FORMER = terms("former ex one-time onetime erstwhile ousted deposed");
const TELLING = having("telling-of-office");
const BEHIND = terms("of for at");

/** What a description says of an office. */
export interface OfficeDescription {
  readonly first: number;
  readonly head: number;
  former: boolean;
  /** The words before its noun, and what it is "of". */
  readonly words: string[];
  /** Whether each of them is one that tells an office from others of its noun. */
  readonly tellApart: boolean[];
  place: string | undefined;
  /** Organizations and people named in it, or whose it is. */
  readonly owners: Cluster[];
}

export function readOffice(
  context: CoreferenceContext,
  phrase: number,
  head: number,
  owner: Cluster | undefined,
): OfficeDescription {
  const { tokens, phrases } = context.document;
  const first = phrases.nounFirst[phrase];
  const description: OfficeDescription = {
    first,
    head,
    former: false,
    words: [],
    tellApart: [],
    place: undefined,
    owners: owner ? [owner] : [],
  };
  for (let i = first; i < head; i++) {
    if (isNamed(context, i, description)) continue;
    if (FORMER.has(tokens.term[i])) description.former = true;
    else {
      description.words.push(tokens.lower[i]);
      description.tellApart.push(TELLING.has(tokens.term[i]));
    }
  }
  description.place = placeIn(context, first, head) ?? readBehind(context, description);
  return description;
}

/** Is a token part of a name? Notes whose it is. */
function isNamed({ nameAt, of }: CoreferenceContext, at: number, { owners }: OfficeDescription): boolean {
  if (nameAt[at] < 0) return false;
  const cluster = of[nameAt[at]];
  if (cluster.type === "organization" || cluster.type === "person") owners.push(cluster);
  return true;
}

/** "the president [of the club]": notes whose office it is; tells the place, where it is one. */
function readBehind(context: CoreferenceContext, description: OfficeDescription): string | undefined {
  const { tokens, phrases } = context.document;
  const { head, words, tellApart } = description;
  if (!BEHIND.has(tokens.term[head + 1])) return undefined;
  const phrase = phrases.noun[head + 2];
  if (phrase === undefined || phrase < 0) return undefined;
  const last = phrases.nounHead[phrase];
  if (!isNamed(context, last, description) && isNoun(tokens.tag[last])) {
    words.push(tokens.lower[last]);
    tellApart.push(true);
  }
  return placeIn(context, head + 2, last + 1);
}
