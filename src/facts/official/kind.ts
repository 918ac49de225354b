import { type KindOfFact, keyColumns, present, unlessGone } from "../kind.ts";
import { CALIBRATION } from "./calibration.ts";
import type { Official } from "./schema.ts";
import { sortOfOfficial } from "./sort.ts";

export const OFFICIAL: KindOfFact<Official> = {
  singular: "official",
  knownBy: ["name", "title", "organization"],
  telling: ["name", "title", "organization"],
  says: ["name", "title", "unit", "organization", "country", "party", "former"],
  wording: ({ name }) => name,
  columns: keyColumns<Official>(
    "name",
    "title",
    "unit",
    "organization",
    "country",
    "party",
    "former",
    "personId",
    "organizationId",
  ),
  parts: ({ spans }) => Object.entries(spans).map(([name, places]) => ({ name, spans: places })),
  references: ({ personId, organizationId }) =>
    present([
      ["person", personId],
      ["organization", organizationId],
    ]),
  forget(official, gone) {
    const personId = unlessGone(official.personId, gone);
    const organizationId = unlessGone(official.organizationId, gone);
    const isSame = personId === official.personId && organizationId === official.organizationId;
    return isSame ? official : { ...official, personId, organizationId };
  },
  sortOf: sortOfOfficial,
  calibration: CALIBRATION,
};
