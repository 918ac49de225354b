import { Tag } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import type { Scene } from "./scene.ts";
import type { Site } from "./site.ts";

const REACH = 24;
const OPENERS: ReadonlySet<number> = new Set([
  Tag.Preposition,
  Tag.Subordinator,
  Tag.QuestionWord,
  Tag.Gerund,
  Tag.Participle,
]);

/**
 * Whom a pronoun may announce that stands before the subject: "In [his] book, [Ortiz] wrote", "When [she] left, [Ortiz]
 * wept". The name must open the phrase behind the first comma and be a subject.
 */
export function aheadOf(
  { document, nameAt, names, of, roles }: Scene,
  { at, sentence, part }: Site,
): Cluster | undefined {
  if (part === "object") return undefined;
  const { tokens, sentences } = document;
  const { first, last } = sentences[sentence];
  if (!OPENERS.has(tokens.tag[first]) || at - first > REACH) return undefined;
  for (let i = first; i < at; i++) if (tokens.lower[i] === ",") return undefined;
  const limit = Math.min(last, at + REACH);
  let comma = at + 1;
  while (comma < limit && tokens.lower[comma] !== ",") comma++;
  const { noun, nounHead } = document.phrases;
  const phrase = comma + 1 < limit ? noun[comma + 1] : -1;
  if (phrase < 0) return undefined;
  const place = nameAt[nounHead[phrase]];
  if (place < 0 || !roles.isSubject(names[place].first, names[place].last)) return undefined;
  return of[place];
}
