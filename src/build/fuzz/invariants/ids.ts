import { KINDS } from "../../../facts/kinds.ts";
import type { ArticleFacts } from "../../../facts/record.ts";
import { doubles, type Invariant, pairs } from "./invariant.ts";

const PREFIX = {
  entities: "entity",
  officials: "official",
  amounts: "amount",
  dates: "date",
  claims: "claim",
} as const;

/** Where each kind's facts begin. */
const startsOf = (record: ArticleFacts): [string, number[]][] => [
  ["entities", record.entities.map(({ mentions }) => mentions[0].start)],
  ...(["officials", "amounts", "dates", "claims"] as const).map((kind): [string, number[]] => [
    kind,
    record[kind].map(({ start }) => start),
  ]),
];

function* references({
  officials,
  amounts,
  claims,
}: ArticleFacts): Iterable<readonly [from: string, id: string | null]> {
  for (const { id, personId, organizationId } of officials) {
    yield [id, personId];
    yield [id, organizationId];
  }
  for (const { id, previous } of amounts) yield [id, previous];
  for (const { id, speakerId, within, via, entities, amounts: told, dates } of claims)
    for (const to of [speakerId, within, ...via.map((one) => one.speakerId), ...entities, ...told, ...dates])
      yield [id, to];
}

export const IDS: readonly Invariant[] = [
  {
    name: "ids count up from 1",
    *broken(record) {
      for (const kind of KINDS)
        for (const [place, { id }] of record[kind].entries())
          if (id !== `${PREFIX[kind]}-${place + 1}`) yield `${kind} ${place + 1} is ${id}`;
    },
  },
  {
    name: "facts of a kind stand in order of where they begin",
    *broken(record) {
      for (const [kind, starts] of startsOf(record))
        for (const [before, start] of pairs(starts))
          if (start < before) yield `${kind}: ${start} after ${before}`;
    },
  },
  {
    name: "every id that is named is a fact's",
    *broken(record) {
      const known = new Set(KINDS.flatMap((kind) => record[kind].map(({ id }) => id)));
      for (const [from, id] of references(record))
        if (id !== null && !known.has(id)) yield `${id} in ${from}`;
    },
  },
  {
    name: "no fact is there twice",
    *broken(record) {
      for (const kind of KINDS)
        yield* doubles(
          record[kind].map(({ id: _, ...fact }) => JSON.stringify({ ...fact, rule: "", within: null })),
        );
    },
  },
];
