import { Tag } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import type { Scene } from "./scene.ts";

const MAX_LINES = 3;

/**
 * Who tells a text in the first person, where the text itself says so: its last paragraph, and nothing before it, says
 * who somebody is ("Ana Ortiz is a nurse in Lima"). Without such a line nobody is taken for the narrator.
 */
export function narratorOf({ document, names, nameAt, of }: Scene): Cluster | undefined {
  const { paragraphs, sentences, tokens } = document;
  const closing = paragraphs.at(-1);
  if (closing === undefined || paragraphs.length < 3 || closing.last - closing.first > MAX_LINES)
    return undefined;
  const first = sentences[closing.first]?.first ?? -1;
  const place = first < 0 ? -1 : nameAt[first];
  if (place < 0 || names[place].first !== first || of[place].type !== "person") return undefined;
  if (of[place].mentions[0].first !== first) return undefined;
  const { last } = names[place];
  if (tokens.tag[last] !== Tag.Copula || tokens.lower[last] !== "is") return undefined;
  for (let at = first; at < tokens.count; at++) if (tokens.lower[at] === "i") return undefined;
  return of[place];
}
