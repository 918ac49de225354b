import type { Entity, EntityType } from "../../facts/entity/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { safeText } from "../safe-text.ts";
import { hanging } from "./layout.ts";
import type { Section } from "./section.ts";
import type { SummaryStyle } from "./style.ts";
import { doubt } from "./where.ts";

/** What is shown of each type of name, in this order. People stand by their offices. */
const PLURALS: readonly (readonly [type: EntityType, plural: string])[] = [
  ["organization", "organizations"],
  ["location", "places"],
  ["nationality", "nationalities"],
  ["law", "laws"],
  ["product", "products"],
  ["event", "events"],
  ["work", "works"],
];

const COLUMN = 17;

/** Places, organizations and the rest, those that are named most often first. */
export function namesSection(record: ArticleFacts, style: SummaryStyle): Section {
  const rows = PLURALS.map(([type, plural]) => [plural, ofType(record, type)] as const);
  const blocks = rows
    .filter(([, found]) => found.length > 0)
    .map(([plural, found]) =>
      hanging(
        `  ${style.paint.blue(plural)}`,
        listed(found, style.all ? found.length : MOST),
        COLUMN,
        style.width,
      ),
    );
  return { heading: "Names", blocks, weight: 2, of: ["type of name", "types of name"] };
}

const MOST = 8;

const ofType = ({ entities }: ArticleFacts, type: EntityType): Entity[] =>
  entities
    .filter((entity) => entity.type === type)
    .sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0].start - b.mentions[0].start);

function listed(entities: readonly Entity[], most: number): string {
  const names = entities.slice(0, most).map(nameOf);
  if (entities.length > most) names.push(`${entities.length - most} more`);
  return names.join(" · ");
}

function nameOf(entity: Entity): string {
  const { name, mentions } = entity;
  return `${doubt(entity)}${safeText(name)}${mentions.length > 1 ? ` ×${mentions.length}` : ""}`;
}
