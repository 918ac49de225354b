import type { ArticleFacts } from "../../../facts/record.ts";
import type { Span } from "../../../text/span.ts";

/** Something that holds of every record, said of a record and the text it was made of. */
export interface Invariant {
  /** A sentence that says what holds. */
  readonly name: string;
  /** What breaks it, one after the other; nothing when it holds. */
  broken(record: ArticleFacts, text: string): Iterable<string>;
}

/** A part of a fact with the places where it stands. */
export interface Part {
  readonly of: string;
  readonly spans: readonly Span[];
}

/** Facts that have a span of their own. */
export const spanned = ({ officials, amounts, dates, claims, entities }: ArticleFacts) => [
  ...entities.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id }))),
  ...officials,
  ...amounts,
  ...dates,
  ...claims,
];

/** The parts of officials and claims. */
export const parts = ({ officials, claims }: ArticleFacts): Part[] => [
  ...officials.flatMap(({ id, spans }) => named(id, spans)),
  ...claims.flatMap(({ id, spans }) => named(id, spans)),
  ...claims.flatMap(({ id, via }) => via.flatMap(({ spans }) => named(`${id} via`, spans))),
];

const named = (id: string, spans: Readonly<Record<string, readonly Span[]>>): Part[] =>
  Object.entries(spans).map(([name, places]) => ({ of: `${id} ${name}`, spans: places }));

export const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

export const meet = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Each with the one before it. */
export function* pairs<Value>(values: readonly Value[]): Iterable<readonly [Value, Value]> {
  for (let i = 1; i < values.length; i++) yield [values[i - 1], values[i]];
}

/** Those that occur a second time. */
export function* doubles(keys: Iterable<string>): Iterable<string> {
  const met = new Set<string>();
  for (const key of keys) {
    if (met.has(key)) yield key;
    met.add(key);
  }
}

export const isTrimmed = (words: string): boolean => words !== "" && words === words.trim();
