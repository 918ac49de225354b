import { KINDS } from "../../../facts/kinds.ts";
import type { ArticleFacts } from "../../../facts/record.ts";
import { RULE_TEXTS } from "../../../render/explain/rule-texts.ts";
import type { Span } from "../../../text/span.ts";
import { doubles, type Invariant, isTrimmed, pairs, parts, spanned } from "./invariant.ts";

const BEARING: ReadonlySet<string> = new Set(["title", "dateline", "body", "caption"]);

/** Every stretch of the text that a record points to. */
const stretches = (record: ArticleFacts): [of: string, span: Span][] => [
  ...spanned(record).map(({ id, start, end }): [string, Span] => [id, [start, end]]),
  ...parts(record).flatMap(({ of, spans }) => spans.map((span): [string, Span] => [of, span])),
];

/** Does an offset stand between the halves of a character? */
const cutsCharacter = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

export const SPANS: readonly Invariant[] = [
  {
    name: "the text of a fact is what stands at its span",
    *broken(record, text) {
      for (const fact of spanned(record))
        if (text.slice(fact.start, fact.end) !== fact.text) yield `${fact.id}: ${JSON.stringify(fact.text)}`;
    },
  },
  {
    name: "spans lie inside the text and none is empty",
    *broken(record, text) {
      for (const [of, [start, end]] of stretches(record))
        if (start < 0 || start >= end || end > text.length) yield `${of} ${start}–${end}`;
    },
  },
  {
    name: "no span begins or ends in white space",
    *broken(record, text) {
      for (const [of, span] of stretches(record))
        if (!isTrimmed(text.slice(...span))) yield `${of}: ${JSON.stringify(text.slice(...span))}`;
    },
  },
  {
    name: "no span cuts a character in two",
    *broken(record, text) {
      for (const [of, [start, end]] of stretches(record))
        if (cutsCharacter(text, start) || cutsCharacter(text, end)) yield `${of} ${start}–${end}`;
    },
  },
  {
    name: "the places of a part stand in order and apart",
    *broken(record) {
      for (const { of, spans } of parts(record))
        for (const [before, span] of pairs(spans))
          if (span[0] < before[1]) yield `${of}: ${before} and ${span}`;
    },
  },
  {
    name: "facts begin and end in title, dateline, body or a caption",
    *broken(record) {
      const bearing = record.article.zones.filter(({ zone }) => BEARING.has(zone));
      const bears = (at: number) => bearing.some(({ start, end }) => start <= at && at < end);
      for (const [of, [start, end]] of stretches(record))
        if (!bears(start) || !bears(end - 1)) yield `${of} ${start}–${end}`;
    },
  },
  {
    name: "every fact names a rule that is described",
    *broken(record) {
      for (const kind of KINDS)
        for (const { id, rule } of record[kind]) if (!RULE_TEXTS.has(rule)) yield `${id}: ${rule}`;
    },
  },
  {
    name: "no two amounts, dates or mentions stand at the same place",
    *broken({ entities, amounts, dates }) {
      const placed = (facts: readonly { readonly start: number; readonly end: number }[]) =>
        doubles(facts.map(({ start, end }) => `${start}–${end}`));
      yield* placed(entities.flatMap(({ mentions }) => mentions));
      yield* placed(amounts);
      yield* placed(dates);
    },
  },
];
