import type { Entity, Mention } from "../../facts/entity/schema.ts";
import type { AnyFact } from "../../facts/kind.ts";
import { KINDS, type Kind, kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { ExplainedFact, ExplainedPart } from "../../render/explain/explanation.ts";
import { firstFrom } from "../../text/first-from.ts";
import type { StretchOf } from "./stretch.ts";

/** A fact with the name of its kind. */
export interface FactOfKind {
  readonly kind: Kind;
  readonly fact: AnyFact;
}

/** Every fact of a record, in the record's order. */
export const factsOf = (record: ArticleFacts): FactOfKind[] =>
  KINDS.flatMap((kind) => record[kind].map((fact): FactOfKind => ({ kind, fact })));

/** Where the parts of a fact stand, without what each is. */
export const placesOf = ({ kind, fact }: FactOfKind): { readonly start: number; readonly end: number }[] =>
  kindOf(kind)
    .parts(fact)
    .flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end })));

/** The stretches of the article that a fact is made of, with what each is in it. */
export const partsOf = ({ kind, fact }: FactOfKind, linkOf: LinkOf, stretchOf: StretchOf): ExplainedPart[] =>
  kindOf(kind)
    .parts(fact)
    .flatMap(({ name, spans, entity }) =>
      spans.map(([start, end]) => ({
        part: name,
        ...stretchOf(start, end),
        note: entity === undefined ? null : linkOf(fact, entity, start, end),
      })),
    );

/** How words came to stand for an entity, or null. */
export type LinkOf = (fact: AnyFact, id: string | null, start: number, end: number) => string | null;

/** Tells how the words of parts came to their entities: as a mention of it, or as a speaker that it is. */
export function linksIn({ entities }: ArticleFacts): LinkOf {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (fact, id, start, end) => {
    const entity = id === null ? undefined : byId.get(id);
    if (entity === undefined) return "no entity: as written";
    // By bisection: a speaker may be mentioned as often as it speaks.
    const mention: Mention | undefined = entity.mentions[firstFrom(entity.mentions, start)];
    if (fact === entity) return mentionLink(mention, entity);
    return mention !== undefined && mention.end <= end
      ? `${entity.id}, by the ${mention.form} “${mention.text}”`
      : `${entity.id}, by what the words stand for`;
  };
}

/** How a mention came to its entity. */
function mentionLink({ form, text }: Mention, { name }: Entity): string {
  if (text === name) return "its fullest name";
  if (form === "acronym") return `the initials of “${name}”, or in brackets behind it`;
  if (form === "short") return `short for “${name}”, the one name here that it fits`;
  if (form === "description") return `the latest thing of that kind that was mentioned: “${name}”`;
  if (form === "pronoun") return `agrees with “${name}”, which outweighs what else stands near`;
  return `the same name as “${name}”, or the one fuller name here that it fits`;
}

/** What only refers, or is told in other lines. */
const NOT_PLAIN: ReadonlySet<string> = new Set(
  "id text start end spans rule confidence mentions via within entities amounts dates personId organizationId speakerId".split(
    " ",
  ),
);

export const valuesOf = ({ fact }: FactOfKind): ExplainedFact["values"] =>
  Object.fromEntries(
    Object.entries(fact).filter(
      ([key, value]) =>
        !NOT_PLAIN.has(key) && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
