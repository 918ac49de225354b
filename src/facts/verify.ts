import { type ArticleFacts, articleFacts } from "./record.ts";

/**
 * Checks a record before it leaves: its schema, and that every span's text is what the article has there.
 * Throws with the first thing that is wrong, which is a mistake in the code and never the article's.
 */
export function verify(text: string, record: ArticleFacts): ArticleFacts {
  const checked = articleFacts.parse(record);
  for (const entity of checked.entities)
    for (const mention of entity.mentions) stands(text, mention, entity.id);
  for (const fact of [...checked.officials, ...checked.amounts, ...checked.dates, ...checked.claims])
    stands(text, fact, fact.id);
  return checked;
}

interface Spanned {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function stands(text: string, span: Spanned, id: string): void {
  if (text.slice(span.start, span.end) !== span.text)
    throw new Error(`${id}: the article does not have its text at ${span.start}–${span.end}`);
}
