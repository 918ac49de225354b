import { expect } from "vitest";
import { CORPUS } from "../../src/coreference/corpus.ts";
import { unmark } from "../../src/engine/corpus.ts";
import { extract } from "../../src/extract.ts";
import { articleOf } from "../article.ts";
import { testCorpus } from "../corpus.ts";

/** The entity at each marked stretch: its name, or undefined. */
function entitiesOf(marked: string) {
  const { text, spans } = unmark(marked);
  const { entities } = extract(articleOf(text));
  return spans.map(([start, end]) =>
    entities.find(({ mentions }) =>
      mentions.some(
        (mention) =>
          mention.end === end &&
          mention.start <= end - 1 &&
          Math.abs(mention.start - start) <= articleAt(text, start),
      ),
    ),
  );
}

/** A description may be marked with its article or without it. */
const articleAt = (text: string, start: number): number =>
  (/^(?:the|an?) /i.exec(text.slice(start))?.[0] ?? "").length;

testCorpus(CORPUS, {
  finds(marked, name) {
    const entities = entitiesOf(marked);
    expect(entities.length).toBeGreaterThan(0);
    expect(entities.map((entity) => entity?.name)).toEqual(entities.map(() => name));
    expect(new Set(entities).size).toBe(1);
  },
  // No two marked words are one thing.
  ignores(marked) {
    const ids = entitiesOf(marked).flatMap((entity) => (entity ? [entity.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  },
  least: { finds: 60, ignores: 40 },
});
