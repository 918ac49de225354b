import type { Entity } from "../../../facts/entity/schema.ts";
import type { Span } from "../../../text/span.ts";
import { covers, doubles, type Invariant, isTrimmed, meet, pairs } from "./invariant.ts";

const placesOf = (entities: readonly Entity[]): Span[] =>
  entities
    .flatMap(({ mentions }) => mentions.map(({ start, end }): Span => [start, end]))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);

export const ENTITIES: readonly Invariant[] = [
  {
    name: "the mentions of an entity stand in order and apart",
    *broken({ entities }) {
      for (const { id, mentions } of entities)
        for (const [before, { start, text }] of pairs(mentions))
          if (start < before.end) yield `${id}: “${before.text}” and “${text}”`;
    },
  },
  {
    name: "mentions hold one another or stand apart",
    *broken({ entities }, text) {
      const open: Span[] = [];
      for (const place of placesOf(entities)) {
        while (open.length > 0 && open[open.length - 1][1] <= place[0]) open.pop();
        const around = open.at(-1);
        if (around && meet(around, place) && !covers(around, place))
          yield `“${text.slice(...around)}” and “${text.slice(...place)}”`;
        open.push(place);
      }
    },
  },
  {
    name: "an entity has a name without white space around it",
    *broken({ entities }) {
      for (const { id, name, aliases } of entities)
        for (const wording of [name, ...aliases])
          if (!isTrimmed(wording)) yield `${id}: ${JSON.stringify(wording)}`;
    },
  },
  {
    name: "no alias is the name, and each is there once",
    *broken({ entities }) {
      for (const { id, name, aliases } of entities)
        for (const wording of doubles([name, ...aliases])) yield `${id}: “${wording}”`;
    },
  },
  {
    name: "only people have an age, and none beyond all people's",
    *broken({ entities }) {
      for (const { id, type, age } of entities)
        if (age !== undefined && (type !== "person" || age > 125)) yield `${id}: ${type} of ${age}`;
    },
  },
  {
    name: "every entity is mentioned by name somewhere",
    *broken({ entities }) {
      const isNamed = ({ mentions }: Entity) =>
        mentions.some(({ form }) => form === "name" || form === "short" || form === "acronym");
      for (const entity of entities) if (!isNamed(entity)) yield `${entity.id} ${entity.name}`;
    },
  },
  {
    name: "the name of an entity is a wording of the text, but for its case",
    *broken({ entities }) {
      for (const { id, name, mentions } of entities)
        if (!mentions.some(({ text }) => text.toLowerCase() === name.toLowerCase())) yield `${id} “${name}”`;
    },
  },
];
