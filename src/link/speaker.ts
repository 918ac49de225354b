import type { Document } from "../document/document.ts";
import type { SpeakerKind } from "../facts/claim/schema.ts";
import type { Entity } from "../facts/entity/schema.ts";
import type { Span } from "../text/span.ts";
import type { EntityIndex } from "./entity-index.ts";

/** Who speaks: resolved through the entity its words mention, else the words as written. */
export interface Speaker {
  readonly name: string | null;
  readonly entity: Entity | undefined;
  readonly kind: SpeakerKind;
}

export type SpeakerOf = (spans: readonly Span[]) => Speaker;

const KIND_OF_TYPE: ReadonlyMap<string, SpeakerKind> = new Map([
  ["person", "person"],
  ["organization", "organization"],
  ["location", "organization"],
  ["nationality", "group"],
  ["law", "document"],
  ["work", "document"],
]);

/** Makes the look-up for one document. */
export function speakerLookup({ text }: Document, entities: EntityIndex): SpeakerOf {
  return (spans) => {
    if (spans.length === 0) return { name: null, entity: undefined, kind: "unknown" };
    const entity =
      spans.length === 1 ? (entities.exactly(spans[0]) ?? entities.inside(spans[0])[0]) : undefined;
    const words = spans.map(([start, end]) => text.slice(start, end)).join(" ");
    return { name: entity?.name ?? words, entity, kind: KIND_OF_TYPE.get(entity?.type ?? "") ?? "unknown" };
  };
}
