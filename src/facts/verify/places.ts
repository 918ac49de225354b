import { isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { ArticleFacts } from "../record.ts";

type Entity = ArticleFacts["entities"][number];

interface Placed {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Facts stand where they say, in order, and so do their parts. */
export function placeMistake(record: ArticleFacts, text: string): string | undefined {
  const { article, entities, officials, amounts, dates, claims } = record;
  if (article.length !== text.length) return `the text is ${text.length} units long, not ${article.length}`;
  for (const facts of [officials, amounts, dates, claims]) {
    const mistake = mistakeIn(facts, text);
    if (mistake !== undefined) return mistake;
  }
  for (const { id, spans } of [...officials, ...claims])
    for (const places of Object.values(spans))
      if (!areApart(places, text.length)) return `${id}: its parts are not in order inside the text`;
  for (const facts of [article.zones, amounts, dates])
    if (!areApart(facts.map(spanOf), text.length))
      return "zones, amounts or dates are not in order and apart";
  return mentionMistake(entities, text);
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): Span => [start, end];

function mistakeIn(facts: readonly Placed[], text: string): string | undefined {
  let before = 0;
  for (const fact of facts) {
    const mistake = wordingMistake(fact, fact.id, text);
    if (mistake !== undefined) return mistake;
    if (fact.start < before) return `${fact.id}: begins before the one before it`;
    before = fact.start;
  }
  return undefined;
}

/** Compares where the text stands: a slice would make a string of every span. */
function wordingMistake(
  { text: wording, start, end }: Omit<Placed, "id">,
  id: string,
  text: string,
): string | undefined {
  if (end - start !== wording.length || !text.startsWith(wording, start))
    return `${id}: the article does not have its text at ${start}–${end}`;
  if (isSpace(text.charCodeAt(start)) || isSpace(text.charCodeAt(end - 1)))
    return `${id}: its text begins or ends in white space`;
  return undefined;
}

/** In order, none empty, none reaching into the next, none out of the text. */
function areApart(places: readonly Span[], length: number): boolean {
  let free = 0;
  for (const [start, end] of places) {
    if (start < free || end <= start) return false;
    free = end;
  }
  return free <= length;
}

/** A place is one entity's, and entities come in order of their first. */
function mentionMistake(entities: readonly Entity[], text: string): string | undefined {
  const taken = new Set<number>();
  let first = 0;
  for (const { id, mentions } of entities) {
    for (const mention of mentions) {
      const mistake = wordingMistake(mention, id, text);
      if (mistake !== undefined) return mistake;
      const place = mention.start * (text.length + 1) + mention.end;
      if (taken.has(place)) return `${id}: its mention at ${mention.start} is another's too`;
      taken.add(place);
    }
    if (!areApart(mentions.map(spanOf), text.length)) return `${id}: its mentions are not in order and apart`;
    if (mentions[0].start < first) return `${id}: begins before the one before it`;
    first = mentions[0].start;
  }
  return undefined;
}
