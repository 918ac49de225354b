import type { Entity } from "../../facts/entity/schema.ts";
import type { Official } from "../../facts/official/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { safeText } from "../safe-text.ts";
import { groupsBy } from "./groups.ts";
import { columnFor, hanging, indented } from "./layout.ts";
import type { Section } from "./section.ts";
import type { SummaryStyle } from "./style.ts";
import { doubt, type Where } from "./where.ts";

/** People with their offices, a block a person, then those who are only named. */
export function peopleSection(record: ArticleFacts, where: Where, style: SummaryStyle): Section {
  const { paint, width, kinds } = style;
  const holders = groupsBy(record.officials, ({ personId, name }) => personId ?? name).map(
    ([, held]) => held,
  );
  const column = columnOf(holders, width);
  const blocks = holders.map((offices) => block(offices, column, where, style));
  const others = kinds.has("entities") ? namedOnly(record) : [];
  if (others.length > 0)
    blocks.push(indented(`${paint.dim("also named")} ${others.map(people).join(" · ")}`, 2, width));
  return { heading: "People", blocks, weight: 4, of: ["person", "people"] };
}

const namedOnly = ({ entities, officials }: ArticleFacts): Entity[] => {
  const holders = new Set(officials.map(({ personId }) => personId));
  return entities.filter(({ type, id }) => type === "person" && !holders.has(id));
};

/** "Ana Ruiz, 63". */
const people = (entity: Entity): string =>
  `${doubt(entity)}${safeText(entity.name)}${entity.age === undefined ? "" : `, ${entity.age}`}`;

/** Wide enough for the names, at most a third of the width. */
const columnOf = (holders: readonly (readonly Official[])[], width: number): number =>
  columnFor(
    holders.map(([official]) => doubt(official) + safeText(official.name)),
    width,
    0.34,
  );

function block(
  offices: readonly Official[],
  column: number,
  where: Where,
  { paint, width }: SummaryStyle,
): string {
  return offices
    .map((official, i) => {
      const first = i === 0 ? `  ${doubt(official)}${paint.green(safeText(official.name))}` : "  ";
      const second = `${safeText(describe(official))} ${where.at(official.start, official.id)}`;
      return hanging(first, second, column, width);
    })
    .join("\n");
}

/** "former chief executive, Volvo", "senator, Senate (D)". */
function describe({ title, unit, organization, country, party, former }: Official): string {
  const parts = [title, unit, organization ?? country].filter((part) => part !== null);
  return `${former ? "former " : ""}${parts.join(", ")}${party === null ? "" : ` (${party})`}`;
}

/** The office that a person is best known by: one that is held before one that was. */
export function officeOf(personId: string | null, officials: readonly Official[]): string | null {
  if (personId === null) return null;
  const held = officials.filter((official) => official.personId === personId);
  const best = held.find(({ former }) => !former) ?? held[0];
  return best === undefined ? null : describe(best);
}
