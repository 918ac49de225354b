import type { EntityDraft, MentionDraft } from "../facts/drafts.ts";
import type { Entity, Mention } from "../facts/entity/schema.ts";
import type { Unrated } from "../facts/record.ts";
import { inOrder } from "./in-order.ts";
import { SpanIndex } from "./span-index.ts";

/** The entities of a document with their ids, in order of their first mentions, and where they are mentioned. */
export class EntityIndex {
  readonly entities: readonly Unrated<Entity>[];
  readonly mentions: SpanIndex<Unrated<Entity>>;

  constructor(text: string, drafts: readonly EntityDraft[]) {
    const entities: Unrated<Entity>[] = [];
    const count = drafts.reduce((sum, { mentions }) => sum + mentions.length, 0);
    const [start, end, owner] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
    let at = 0;
    for (const place of inOrder(beginnings(drafts), new Int32Array(drafts.length))) {
      const mentions = mentionsOf(text, drafts[place].mentions);
      for (let i = 0; i < mentions.length; i++) {
        start[at] = mentions[i].start;
        end[at] = mentions[i].end;
        owner[at++] = entities.length;
      }
      entities.push(entityOf(drafts[place], mentions, `entity-${entities.length + 1}`));
    }
    this.entities = entities;
    this.mentions = new SpanIndex(entities, start, end, owner);
  }

  exactly(start: number, end: number): Unrated<Entity> | undefined {
    return this.mentions.exactly(start, end);
  }
}

/** Where the first mention of each begins. */
function beginnings(drafts: readonly EntityDraft[]): Int32Array {
  const start = new Int32Array(drafts.length);
  for (let i = 0; i < drafts.length; i++) start[i] = drafts[i].mentions[0].start;
  return start;
}

const entityOf = (
  { type, name, aliases, age, rule }: EntityDraft,
  mentions: Mention[],
  id: string,
): Unrated<Entity> =>
  age === undefined
    ? { id, type, name, aliases: [...aliases], mentions, rule }
    : { id, type, name, aliases: [...aliases], mentions, age, rule };

function mentionsOf(text: string, drafts: readonly MentionDraft[]): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const { start, end, form } = drafts[i];
    mentions.push({ text: text.slice(start, end), start, end, form });
  }
  return mentions;
}
