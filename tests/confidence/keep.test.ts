import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { keepConfident } from "../../src/confidence/keep.ts";
import { extract } from "../../src/extract.ts";
import type { ArticleFacts } from "../../src/facts/record.ts";
import { verify } from "../../src/facts/verify.ts";
import { articleFromText } from "../../src/read/from-text.ts";

const seeds = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
const textOf = (name: string): string => readFileSync(`seeds/${name}`, "utf8");

const factsOf = ({ entities, officials, amounts, dates, claims }: ArticleFacts) => [
  ...entities,
  ...officials,
  ...amounts,
  ...dates,
  ...claims,
];

function referencesOf({ officials, claims }: ArticleFacts): string[] {
  const ids = [
    ...officials.flatMap(({ personId, organizationId }) => [personId, organizationId]),
    ...claims.flatMap((claim) => [
      claim.speakerId,
      claim.within,
      ...claim.via.map(({ speakerId }) => speakerId),
      ...claim.entities,
      ...claim.amounts,
      ...claim.dates,
    ]),
  ];
  return ids.filter((id) => id !== null);
}

describe.each(seeds)("%s", (name) => {
  const whole = extract(articleFromText(textOf(name)));

  test.each([0.3, 0.5, 0.8, 1])("keeps what has confidence %d, and points to nothing else", (least) => {
    const kept = keepConfident(whole, least);
    verify(textOf(name), kept);
    const all = new Map(factsOf(whole).map((fact) => [fact.id, fact]));
    const ids = factsOf(kept).map(({ id }) => id);
    expect(ids).toEqual([...all.values()].filter((fact) => fact.confidence >= least).map(({ id }) => id));
    expect(referencesOf(kept).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("keeps everything at 0", () => {
    expect(keepConfident(whole, 0)).toBe(whole);
  });
});
