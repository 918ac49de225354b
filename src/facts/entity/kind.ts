import { type KindOfFact, keyColumns, NO_REFERENCES } from "../kind.ts";
import { CALIBRATION } from "./calibration.ts";
import type { Entity } from "./schema.ts";
import { sortOfEntity } from "./sort.ts";

export const ENTITY: KindOfFact<Entity> = {
  singular: "entity",
  knownBy: ["name", "type"],
  telling: ["name", "aliases"],
  says: ["type", "name", "aliases", "age"],
  wording: ({ name }) => name,
  columns: {
    ...keyColumns<Entity>("name", "type", "age"),
    aliases: ({ aliases }) => aliases.join("; ") || null,
    mentions: ({ mentions }) => mentions.length,
  },
  parts: ({ id, mentions }) =>
    mentions.map(({ form, start, end }) => ({ name: form, spans: [[start, end]], entity: id })),
  ...NO_REFERENCES,
  sortOf: sortOfEntity,
  calibration: CALIBRATION,
};
