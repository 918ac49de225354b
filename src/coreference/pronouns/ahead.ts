import { bit, Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import type { Anaphor, Site } from "./anaphor.ts";

const REACH = 24;
const OPENERS =
  bit(Tag.Preposition) |
  bit(Tag.Subordinator) |
  bit(Tag.QuestionWord) |
  bit(Tag.Gerund) |
  bit(Tag.Participle);
const COMMA = terms(",");

/**
 * Whom a pronoun may announce that stands before the subject: "In [his] book, [Ortiz] wrote", "When [she] left, [Ortiz]
 * wept". The name must open the phrase behind the first comma and be a subject.
 */
export function aheadOf(
  { document, nameAt, names, of, roles }: CoreferenceContext,
  { at, sentence }: Anaphor,
  { part }: Site,
): Cluster | undefined {
  if (part === "object") return undefined;
  const { tokens, sentences } = document;
  const { first, last } = sentences[sentence];
  if ((bit(tokens.tag[first]) & OPENERS) === 0 || at - first > REACH) return undefined;
  for (let i = first; i < at; i++) if (COMMA.has(tokens.term[i])) return undefined;
  const limit = Math.min(last, at + REACH);
  let comma = at + 1;
  while (comma < limit && !COMMA.has(tokens.term[comma])) comma++;
  const { noun, nounHead } = document.phrases;
  const phrase = comma + 1 < limit ? noun[comma + 1] : -1;
  if (phrase < 0) return undefined;
  const place = nameAt[nounHead[phrase]];
  if (place < 0 || !roles.isSubject(names[place].first, names[place].last)) return undefined;
  return of[place];
}
