import type { Entity } from "../../facts/entity/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { type Node, node, refer } from "./node.ts";

/** What schema.org calls the types of named things; it has no word for a nationality. */
const TYPES: { readonly [type in Entity["type"]]: string | null } = {
  person: "Person",
  organization: "Organization",
  location: "Place",
  law: "Legislation",
  product: "Product",
  event: "Event",
  work: "CreativeWork",
  nationality: null,
};

export function thingOf(entity: Entity, record: ArticleFacts, article: string): Node[] {
  const type = TYPES[entity.type];
  if (type === null) return [];
  const offices = type === "Person" ? officesOf(entity.id, record, article) : {};
  return [
    node(type, `${article}#${entity.id}`, { name: entity.name, alternateName: entity.aliases, ...offices }),
  ];
}

/** The offices that a person holds now; of those that are over schema.org cannot say so. */
function officesOf(person: string, { officials }: ArticleFacts, article: string): Record<string, unknown> {
  const held = officials.filter(({ personId, former }) => personId === person && !former);
  const titles = held.flatMap(({ title }) => title ?? []);
  const bodies = held.flatMap(({ organizationId }) => organizationId ?? []);
  return {
    jobTitle: [...new Set(titles)],
    worksFor: [...new Set(bodies)].map((id) => refer(`${article}#${id}`)),
  };
}
