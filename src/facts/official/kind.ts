import { type KindOfFact, present, unlessGone } from "../kind.ts";
import { CALIBRATION } from "./calibration.ts";
import type { Official } from "./schema.ts";
import { sortOfOfficial } from "./sort.ts";

export const OFFICIAL: KindOfFact<Official> = {
  singular: "official",
  knownBy: ["name", "title", "organization"],
  telling: ["name", "title", "organization"],
  says: ["name", "title", "unit", "organization", "country", "party", "former"],
  wording: ({ name }) => name,
  summary: (official) => [official.name, officeOf(official)],
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

/** "former chief executive, Volvo". */
function officeOf({ title, unit, organization, country, former }: Official): string {
  const parts = [title, unit, organization ?? country].filter((part) => part !== null);
  return `${former ? "former " : ""}${parts.join(", ")}`;
}
