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
  for (const facts of [officials, claims])
    for (const { id, spans } of facts)
      for (const places of Object.values<readonly Span[]>(spans))
        if (!arePartsApart(places, text.length)) return `${id}: its parts are not in order inside the text`;
  for (const facts of [article.zones, amounts, dates])
    if (!areApart(facts, text.length)) return "zones, amounts or dates are not in order and apart";
  return mentionMistake(entities, text);
}

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
function areApart(facts: readonly Pick<Placed, "start" | "end">[], length: number): boolean {
  let free = 0;
  for (const { start, end } of facts) {
    if (start < free || end <= start) return false;
    free = end;
  }
  return free <= length;
}

/** The same of the places of one part. */
function arePartsApart(places: readonly Span[], length: number): boolean {
  let free = 0;
  for (const [start, end] of places) {
    if (start < free || end <= start) return false;
    free = end;
  }
  return free <= length;
}

/** A place is one entity's, and entities come in order of their first. */
function mentionMistake(entities: readonly Entity[], text: string): string | undefined {
  let first = 0;
  for (const { id, mentions } of entities) {
    for (const mention of mentions) {
      const mistake = wordingMistake(mention, id, text);
      if (mistake !== undefined) return mistake;
    }
    if (!areApart(mentions, text.length)) return `${id}: its mentions are not in order and apart`;
    if (mentions[0].start < first) return `${id}: begins before the one before it`;
    first = mentions[0].start;
  }
  return sharedMistake(entities, text.length + 1);
}

/** Two entities mentioned by the very same words. Places are told by one number each, whose order brings equal ones together. */
function sharedMistake(entities: readonly Entity[], width: number): string | undefined {
  const places = new Float64Array(entities.reduce((sum, { mentions }) => sum + mentions.length, 0));
  let count = 0;
  for (const { mentions } of entities)
    for (const { start, end } of mentions) places[count++] = start * width + end;
  places.sort();
  for (let i = 1; i < count; i++)
    if (places[i] === places[i - 1])
      return `the mention at ${Math.floor(places[i] / width)} is of two entities`;
  return undefined;
}
