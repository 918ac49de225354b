import { describe, expect, it } from "vitest";
import { CORPUS } from "../../src/coreference/corpus.ts";
import { unmark } from "../../src/engine/corpus.ts";
import { extract } from "../../src/extract.ts";
import { articleOf } from "../article.ts";

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

const examples = Object.entries(CORPUS);

describe.each(examples)("%s", (_, { finds, ignores }) => {
  it.each(finds)("%s", (marked, name) => {
    const entities = entitiesOf(marked);
    expect(entities.map((entity) => entity?.name)).toEqual(entities.map(() => name));
    expect(new Set(entities).size).toBe(1);
  });

  it.each(ignores)("keeps apart: %s", (marked) => {
    const ids = entitiesOf(marked).flatMap((entity) => (entity ? [entity.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the corpus", () => {
  it("has at least 60 examples and 40 near misses", () => {
    expect(examples.flatMap(([, { finds }]) => finds).length).toBeGreaterThanOrEqual(60);
    expect(examples.flatMap(([, { ignores }]) => ignores).length).toBeGreaterThanOrEqual(40);
  });
});
