import type { Official } from "../../../facts/official/schema.ts";
import { covers, doubles, type Invariant, isTrimmed } from "./invariant.ts";

const EMPLOYERS: ReadonlySet<string | undefined> = new Set([
  "organization",
  "location",
  "nationality",
  "product",
  "work",
  "event",
  "law",
]);

export const OFFICIALS: readonly Invariant[] = [
  {
    name: "the person of an official is a person, the organization can employ one",
    *broken({ officials, entities }) {
      const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
      for (const { id, personId, organizationId } of officials) {
        if (personId !== null && typeOf.get(personId) !== "person") yield `${id}: ${typeOf.get(personId)}`;
        if (organizationId !== null && !EMPLOYERS.has(typeOf.get(organizationId)))
          yield `${id} of ${typeOf.get(organizationId)}`;
      }
    },
  },
  {
    name: "nobody is their own employer",
    *broken({ officials }) {
      for (const { id, personId, organizationId } of officials)
        if (personId !== null && personId === organizationId) yield `${id}: ${personId}`;
    },
  },
  {
    name: "no part of an official is empty or has white space around it",
    *broken({ officials }) {
      for (const { id, name, title, unit, organization, party } of officials)
        for (const part of [name, title, unit, organization, party])
          if (part !== null && !isTrimmed(part)) yield `${id}: ${JSON.stringify(part)}`;
    },
  },
  {
    name: "a part of an official that is there has a place, one that is not has none",
    *broken({ officials }) {
      for (const { id, name, title, unit, organization, party, spans } of officials)
        for (const [part, value] of Object.entries({ name, title, unit, organization, party }))
          if ((value === null) !== (spans[part as keyof Official["spans"]].length === 0))
            yield `${id}: ${part} ${JSON.stringify(value)}`;
    },
  },
  {
    name: "an official's phrase holds a name of the person",
    *broken({ officials }) {
      for (const { id, start, end, spans } of officials)
        if (!spans.name.some((span) => covers([start, end], span)))
          yield `${id}: ${spans.name} in ${start}–${end}`;
    },
  },
  {
    name: "an official with an entity bears its name",
    *broken({ officials, entities }) {
      const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
      for (const { id, name, personId, organization, organizationId } of officials) {
        if (personId !== null && nameOf.get(personId) !== name) yield `${id}: “${name}”`;
        if (organizationId !== null && nameOf.get(organizationId) !== organization)
          yield `${id}: of “${organization}”`;
      }
    },
  },
  {
    name: "a person, a title and an organization are one official",
    *broken({ officials }) {
      yield* doubles(
        officials.map(({ personId, name, title, organization, unit, former }) =>
          JSON.stringify([personId ?? name, title?.toLowerCase(), organization, unit, former]),
        ),
      );
    },
  },
];
