import { Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";

const MAX_LINES = 3;
const IS = terms("is");
const I = terms("i");

/**
 * Who tells a text in the first person, where the text itself says so: its last paragraph, and nothing before it, says
 * who somebody is ("Ana Ortiz is a nurse in Lima"). Without such a line nobody is taken for the narrator.
 */
export function narratorOf({ document, names, nameAt, of }: CoreferenceContext): Cluster | undefined {
  const { paragraphs, sentences, tokens } = document;
  const closing = paragraphs.at(-1);
  if (closing === undefined || paragraphs.length < 3 || closing.last - closing.first > MAX_LINES)
    return undefined;
  const first = sentences[closing.first]?.first ?? -1;
  const place = first < 0 ? -1 : nameAt[first];
  if (place < 0 || names[place].first !== first || of[place].type !== "person") return undefined;
  if (of[place].mentions[0].first !== first) return undefined;
  const { last } = names[place];
  if (tokens.tag[last] !== Tag.Copula || !IS.has(tokens.term[last])) return undefined;
  for (let at = first; at < tokens.count; at++) if (I.has(tokens.term[at])) return undefined;
  return of[place];
}
