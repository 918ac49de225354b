import type { AnyFact } from "../../facts/kind.ts";
import { KINDS, type Kind, kindOf } from "../../facts/kinds.ts";
import type { Span } from "../../text/span.ts";
import { codePointsOf } from "../code-points.ts";
import type { Render } from "../format.ts";
import { iriOf } from "../iri.ts";
import { jsonList } from "../json-list.ts";
import { type ReadItem, readItems } from "../read-items.ts";

/** Annotations of the W3C's model, one a fact. */
export const annotations: Render = (items) => jsonList(all(readItems(items)));

async function* all(items: AsyncIterable<ReadItem>): AsyncGenerator {
  for await (const item of items) yield* annotationsOf(item);
}

function* annotationsOf({ record, article }: ReadItem): Generator {
  const source = iriOf(article);
  const selectorsOf = selectorsIn(article.text);
  for (const kind of KINDS)
    for (const fact of record[kind] as readonly AnyFact[])
      yield {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: `${source}#${fact.id}`,
        type: "Annotation",
        motivation: "identifying",
        body: bodiesOf(kind, fact),
        target: placesOf(kind, fact).map((span) => ({ source, selector: selectorsOf(span) })),
      };
}

/** What it is, for lists of tags, and what it says, for people. */
function bodiesOf(kind: Kind, fact: AnyFact): unknown[] {
  const { singular, says } = kindOf(kind);
  const values = says.map((key) => [key, (fact as unknown as Record<string, unknown>)[key]] as const);
  const told = values.filter(
    ([, value]) => value !== null && value !== undefined && value !== false && `${value}` !== "",
  );
  const body = (purpose: string, value: string) => ({ type: "TextualBody", purpose, value });
  return [
    body("tagging", singular),
    {
      ...body("describing", told.map(([key, value]) => `${key}: ${value}`).join("\n")),
      format: "text/plain",
    },
  ];
}

/** A fact of one stretch has one place; an entity has as many as mentions. */
function placesOf(kind: Kind, fact: AnyFact): Span[] {
  if ("start" in fact && "end" in fact) return [[Number(fact.start), Number(fact.end)]];
  return kindOf(kind)
    .parts(fact)
    .flatMap(({ spans }) => spans);
}

const AROUND = 32;

/** Selectors of a place: by its characters as the model counts them, and by its words with some around them. */
function selectorsIn(text: string): (span: Span) => unknown[] {
  const pointOf = codePointsOf(text);
  return ([start, end]) => [
    { type: "TextPositionSelector", start: pointOf(start), end: pointOf(end) },
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
      suffix: text.slice(end, whole(text, end + AROUND)),
    },
  ];
}

/** The offset, or the one behind where it would part the two halves of a character. */
const whole = (text: string, offset: number): number =>
  (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
