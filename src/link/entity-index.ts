import type { EntityDraft } from "../facts/drafts.ts";
import type { Entity } from "../facts/entity/schema.ts";
import type { Unrated } from "../facts/record.ts";
import type { Span } from "../text/span.ts";
import { SpanIndex } from "./span-index.ts";

/** The entities of a document with their ids, and which of them a stretch of text mentions. */
export class EntityIndex {
  readonly entities: readonly Unrated<Entity>[];
  readonly mentions: SpanIndex<Unrated<Entity>>;

  constructor(text: string, drafts: readonly EntityDraft[]) {
    this.entities = drafts
      .toSorted((a, b) => a.mentions[0].start - b.mentions[0].start)
      .map((draft, place) => toEntity(text, draft, `entity-${place + 1}`));
    this.mentions = new SpanIndex(
      this.entities.flatMap(({ mentions }) => mentions),
      this.entities.flatMap((entity) => entity.mentions.map(() => entity)),
    );
  }

  inside(span: Span): Unrated<Entity>[] {
    return this.mentions.inside(span);
  }

  exactly(span: Span): Unrated<Entity> | undefined {
    return this.mentions.exactly(span);
  }
}

function toEntity(text: string, draft: EntityDraft, id: string): Unrated<Entity> {
  const { type, name, aliases, rule } = draft;
  const mentions = draft.mentions.map(({ start, end, form }) => ({
    text: text.slice(start, end),
    start,
    end,
    form,
  }));
  return { id, type, name, aliases: [...aliases], mentions, rule };
}
