import isArticleFacts from "#record-check";
import { A_STRING, check } from "../text/arguments.ts";
import type { ArticleFacts } from "./record.ts";

/**
 * Checks a record before it leaves: its schema, and that every span's text is what the article has there.
 * Throws with the first thing that is wrong, which is a mistake in the code and never the article's.
 */
export function verify(text: string, record: ArticleFacts): ArticleFacts {
  check("verify: text", text, A_STRING);
  if (!isArticleFacts(record)) throw new Error(firstMistake());
  for (const entity of record.entities)
    for (const mention of entity.mentions) stands(text, mention, entity.id);
  for (const facts of [record.officials, record.amounts, record.dates, record.claims])
    for (const fact of facts) stands(text, fact, fact.id);
  return record;
}

/** Path and broken keyword of the schema, as in `/claims/3/cue: type`. */
const firstMistake = (): string =>
  (isArticleFacts.errors ?? []).map(({ instancePath, keyword }) => `${instancePath}: ${keyword}`).join(", ");

interface Spanned {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Compares where the text stands: a slice would make a string of every span. */
function stands(text: string, span: Spanned, id: string): void {
  if (span.end - span.start !== span.text.length || !text.startsWith(span.text, span.start))
    throw new Error(`${id}: the article does not have its text at ${span.start}–${span.end}`);
}
