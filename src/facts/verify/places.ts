import { isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { ArticleFacts } from "../record.ts";

type Entity = ArticleFacts["entities"][number];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Placed extends Stretch {
  readonly id: string;
  readonly text: string;
}

/** Facts stand where they say, in order, and so do their parts. */
export function placeMistake(record: ArticleFacts, text: string): string | undefined {
  const { article, entities, officials, amounts, dates, claims } = record;
  if (article.length !== text.length) return `the text is ${text.length} units long, not ${article.length}`;
  for (const facts of [article.zones, amounts, dates])
    if (!areApart(facts, text.length)) return "zones, amounts or dates are not in order and apart";
  return (
    orderMistake(officials, text) ??
    orderMistake(amounts, text) ??
    orderMistake(dates, text) ??
    orderMistake(claims, text) ??
    partMistake(officials, claims, text.length) ??
    mentionMistake(entities, text)
  );
}

function orderMistake(facts: readonly Placed[], text: string): string | undefined {
  let before = 0;
  for (let i = 0; i < facts.length; i++) {
    const { id, text: wording, start, end } = facts[i];
    if (!stands(wording, start, end, text)) return wordingMistake(id, wording, start, end, text);
    if (start < before) return `${id}: begins before the one before it`;
    before = start;
  }
  return undefined;
}

/** Is this the text at its place, without blanks around it? Compared where it stands: a slice would make a string. */
const stands = (wording: string, start: number, end: number, text: string): boolean =>
  isAt(wording, start, end, text) && !isBlank(text.charCodeAt(start)) && !isBlank(text.charCodeAt(end - 1));

const isAt = (wording: string, start: number, end: number, text: string): boolean =>
  end - start === wording.length && text.startsWith(wording, start);

/** Most characters are letters of ASCII, which need no table. */
const isBlank = (unit: number): boolean => (unit <= 32 || unit > 126) && isSpace(unit);

const wordingMistake = (id: string, wording: string, start: number, end: number, text: string): string =>
  isAt(wording, start, end, text)
    ? `${id}: its text begins or ends in white space`
    : `${id}: the article does not have its text at ${start}–${end}`;

/** In order, none empty, none reaching into the next, none out of the text. */
function areApart(facts: readonly Stretch[], length: number): boolean {
  let free = 0;
  for (let i = 0; i < facts.length; i++) {
    const { start, end } = facts[i];
    if (start < free || end <= start) return false;
    free = end;
  }
  return free <= length;
}

/** The same of the places of one part. */
function arePartsApart(places: readonly Span[], length: number): boolean {
  let free = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i];
    if (place[0] < free || place[1] <= place[0]) return false;
    free = place[1];
  }
  return free <= length;
}

function partMistake(
  officials: ArticleFacts["officials"],
  claims: ArticleFacts["claims"],
  length: number,
): string | undefined {
  const are = (places: readonly Span[]): boolean => arePartsApart(places, length);
  for (const { id, spans } of officials)
    if (!are(spans.name) || !are(spans.title) || !are(spans.unit) || !are(spans.organization))
      return outOfOrder(id);
  for (const { id, spans } of claims)
    if (!are(spans.speaker) || !are(spans.cue) || !are(spans.content)) return outOfOrder(id);
  return undefined;
}

const outOfOrder = (id: string): string => `${id}: its parts are not in order inside the text`;

/** A place is one entity's, and entities come in order of their first. */
function mentionMistake(entities: readonly Entity[], text: string): string | undefined {
  let first = 0;
  for (let i = 0; i < entities.length; i++) {
    const { id, mentions } = entities[i];
    for (let k = 0; k < mentions.length; k++) {
      const { text: wording, start, end } = mentions[k];
      if (!stands(wording, start, end, text)) return wordingMistake(id, wording, start, end, text);
    }
    if (!areApart(mentions, text.length)) return `${id}: its mentions are not in order and apart`;
    if (mentions[0].start < first) return `${id}: begins before the one before it`;
    first = mentions[0].start;
  }
  return sharedMistake(entities, text.length + 1);
}

/** Two entities mentioned by the very same words. Places are told by one number each, whose order brings equal ones together. */
function sharedMistake(entities: readonly Entity[], width: number): string | undefined {
  let count = 0;
  for (let i = 0; i < entities.length; i++) count += entities[i].mentions.length;
  const places = new Float64Array(count);
  for (let i = 0, at = 0; i < entities.length; i++) {
    const { mentions } = entities[i];
    for (let k = 0; k < mentions.length; k++) places[at++] = mentions[k].start * width + mentions[k].end;
  }
  places.sort();
  for (let i = 1; i < count; i++)
    if (places[i] === places[i - 1])
      return `the mention at ${Math.floor(places[i] / width)} is of two entities`;
  return undefined;
}
