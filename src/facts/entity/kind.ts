import { type KindOfFact, NO_REFERENCES } from "../kind.ts";
import type { Entity } from "./schema.ts";
import { sortOfEntity } from "./sort.ts";

export const ENTITY: KindOfFact<Entity> = {
  singular: "entity",
  knownBy: ["name", "type"],
  telling: ["name", "aliases"],
  says: ["type", "name", "aliases"],
  wording: ({ name }) => name,
  parts: ({ id, mentions }) =>
    mentions.map(({ form, start, end }) => ({ name: form, spans: [[start, end]], entity: id })),
  ...NO_REFERENCES,
  sortOf: sortOfEntity,
};
