import type { Entity } from "../../facts/entity/schema.ts";
import type { Annotation } from "./builder.ts";
import { labelOf } from "./labels.ts";

/** Every mention with its form, each linked to the first. */
export function annotateEntity(entity: Entity, into: Annotation): void {
  const label = labelOf(entity.type);
  const [first] = entity.mentions;
  const head = into.factMark(label, [[first.start, first.end]], entity, [entity.name]);
  for (const { start, end, form } of entity.mentions) {
    const mark = into.mark(label, [[start, end]]);
    mark?.attributes.set("Form", labelOf(form));
    into.link("SameAs", mark, head);
  }
}
